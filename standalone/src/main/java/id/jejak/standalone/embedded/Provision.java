package id.jejak.standalone.embedded;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a running server our database and its owner, and makes sure that it is the server it should be. */
final class Provision {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(Provision.class);
    private static final String DATABASE = "jejak";
    private static final String WRONG_PASSWORD = "28P01";

    private Provision() {}

    /** Whether the server on this port takes us in; one that refuses our password never will. */
    static boolean answers(int port, Secrets secrets) {
        try (Connection connection = connect(port, SUPERUSER, superuser(secrets))) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new EmbeddedServerException("PostgreSQL does not accept the password in secrets.properties", e);
            }
            log.debug("PostgreSQL on port {} does not answer yet: {}", port, e.toString());
            return false;
        }
    }

    /** Creates what is missing; harmless when repeated, so what a killed process has left undone is done now. */
    static DatabaseSettings complete(DataHome home, int port, Secrets secrets) {
        var settings = new DatabaseSettings(
                url(port, DATABASE),
                owner(secrets),
                new Login("jejak_command", secrets.command()),
                new Login("jejak_query", secrets.query()));
        try {
            try (Connection connection = connect(port, SUPERUSER, superuser(secrets))) {
                require(connection, "data_directory", home.data().toString());
                createOwner(connection, settings.owner());
                createDatabase(connection, settings.owner());
            }
            try (Connection connection = connect(port, DATABASE, settings.owner())) {
                requireDurability(connection);
            }
        } catch (SQLException e) {
            throw new EmbeddedServerException("The database of " + home.data() + " cannot be used: " + e, e);
        }
        return settings;
    }

    /** Asked as the application will be, since settings can also hang on a role or a database. */
    private static void requireDurability(Connection connection) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            require(connection, setting, "on");
        }
    }

    private static void require(Connection connection, String setting, String expected) throws SQLException {
        String actual = valueOf(connection, "SELECT current_setting(?)", setting);
        if (!actual.equals(expected)) {
            throw new EmbeddedServerException(
                    "PostgreSQL runs with " + setting + " = " + actual + " where Jejak needs " + expected);
        }
    }

    private static void createOwner(Connection connection, Login owner) throws SQLException {
        if (valueOf(connection, "SELECT count(*) FROM pg_roles WHERE rolname = ?", owner.user())
                .equals("0")) {
            String password = valueOf(connection, "SELECT quote_literal(?)", owner.password());
            execute(connection, "CREATE ROLE " + owner.user() + " LOGIN CREATEROLE PASSWORD " + password);
        }
    }

    private static void createDatabase(Connection connection, Login owner) throws SQLException {
        if (valueOf(connection, "SELECT count(*) FROM pg_database WHERE datname = ?", DATABASE)
                .equals("0")) {
            execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + owner.user());
        }
    }

    private static String valueOf(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(int port, String database, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(port, database), properties);
    }

    static Login owner(Secrets secrets) {
        return new Login("jejak_owner", secrets.owner());
    }

    private static Login superuser(Secrets secrets) {
        return new Login(SUPERUSER, secrets.superuser());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
