package id.jejak.contract.database;

import id.jejak.contract.database.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings an empty or older database to the shape this version needs. */
public final class DatabaseSetup {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DUPLICATE_OBJECT = "42710";

    private DatabaseSetup() {}

    /**
     * Creates the two application roles where they are missing and runs the migrations, all as the owner. Harmless when
     * repeated, also by several processes at once.
     *
     * @throws IllegalStateException when the database cannot be reached as the owner, or the owner may not do this
     */
    public static void prepare(DatabaseSettings settings) {
        Login owner = settings.owner();
        try (Connection connection = DriverManager.getConnection(settings.url(), owner.user(), owner.password())) {
            for (Login role : List.of(settings.command(), settings.query())) {
                ensureRole(connection, role);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Cannot prepare the database as role " + owner.user() + ": " + e.getMessage(), e);
        }
        Flyway.configure()
                .dataSource(settings.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .schemas("migration")
                .placeholders(Map.of(
                        "commandRole", settings.command().user(),
                        "queryRole", settings.query().user()))
                .load()
                .migrate();
    }

    private static void ensureRole(Connection connection, Login role) throws SQLException {
        if (exists(connection, role)) {
            return;
        }
        // Both or neither: a role that exists is taken for complete ever after.
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // A transaction left open would hold the watermark, and with it every reader, behind it.
            statement.execute("CREATE ROLE %s LOGIN PASSWORD %s"
                    .formatted(
                            statement.enquoteIdentifier(role.user(), true), statement.enquoteLiteral(role.password())));
            statement.execute("ALTER ROLE %s SET idle_in_transaction_session_timeout = '60s'"
                    .formatted(statement.enquoteIdentifier(role.user(), true)));
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            boolean madeByAnother =
                    UNIQUE_VIOLATION.equals(e.getSQLState()) || DUPLICATE_OBJECT.equals(e.getSQLState());
            if (!madeByAnother) {
                throw e;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean exists(Connection connection, Login role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role.user());
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
