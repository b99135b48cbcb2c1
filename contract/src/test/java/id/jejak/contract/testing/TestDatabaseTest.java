package id.jejak.contract.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void everyDatabaseIsOfItsOwn() throws SQLException {
        TestDatabase one = TestDatabase.empty();
        TestDatabase other = TestDatabase.empty();

        execute(one.owner(), "CREATE TABLE here (id int)");

        assertThat(valueOf(one.owner(), "SELECT to_regclass('here') IS NOT NULL"))
                .isEqualTo("t");
        assertThat(valueOf(other.owner(), "SELECT to_regclass('here') IS NOT NULL"))
                .isEqualTo("f");
    }

    @Test
    void theOwnerIsNoSuperuser() throws SQLException {
        TestDatabase database = TestDatabase.empty();

        assertThat(valueOf(database.owner(), "SELECT current_setting('is_superuser')"))
                .isEqualTo("off");
        assertThat(valueOf(database.superuser(), "SELECT current_setting('is_superuser')"))
                .isEqualTo("on");
    }

    @Test
    void sortsByCodePointAndKeepsUtc() throws SQLException {
        DataSource database = TestDatabase.empty().superuser();

        assertThat(valueOf(database, "SELECT string_agg(c, '' ORDER BY c) FROM unnest(ARRAY['a', 'B', 'é', 'Z']) c"))
                .isEqualTo("BZaé");
        assertThat(valueOf(database, "SELECT reset_val FROM pg_settings WHERE name = 'TimeZone'"))
                .isEqualTo("UTC");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String valueOf(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
