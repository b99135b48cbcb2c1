package id.jejak.contract.testing;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.database.DatabaseSetup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of a test's own on a real PostgreSQL, with the roles and rights of real use. The server is started once
 * per JVM and goes away with it: in Docker where an engine answers, an embedded one elsewhere; the log says which. It
 * does not sync to disk, so a test here proves nothing about durability.
 *
 * <p>Roles belong to the server: all databases of a JVM share them and their passwords.
 */
public final class TestDatabase {

    private static final Login OWNER = login("jejak_owner");
    private static final Login COMMAND = login("jejak_command");
    private static final Login QUERY = login("jejak_query");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database as {@link DatabaseSetup#prepare} leaves an empty one. */
    public static TestDatabase fresh() {
        TestDatabase copy = create("TEMPLATE " + Template.PREPARED.name);
        // A copy has no rights or settings that were given on the database itself.
        DatabaseSetup.prepare(copy.settings());
        return copy;
    }

    /** A new database with nothing in it but its owner's rights; the other two roles may not exist yet. */
    public static TestDatabase empty() {
        return create("TEMPLATE template0");
    }

    /** What an application of ours needs to use this database. */
    public DatabaseSettings settings() {
        return new DatabaseSettings(url(name), OWNER, COMMAND, QUERY);
    }

    /** New connections as the role that owns the schemas. */
    public DataSource owner() {
        return connections(name, OWNER);
    }

    /** New connections as the command side's role. */
    public DataSource command() {
        return connections(name, COMMAND);
    }

    /** New connections as the query side's role. */
    public DataSource query() {
        return connections(name, QUERY);
    }

    /** New connections as the role that may do anything: to look behind the scenes or to break them. */
    public DataSource superuser() {
        return connections(name, Server.SUPERUSER);
    }

    private static TestDatabase create(String options) {
        String name = "jejak_test_" + COUNT.incrementAndGet();
        onServer("CREATE DATABASE " + name + " OWNER " + OWNER.user() + " " + options);
        return new TestDatabase(name);
    }

    private static void onServer(String sql) {
        try (Connection connection = connections("postgres", Server.SUPERUSER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static DataSource connections(String database, Login login) {
        return new DriverManagerDataSource(url(database), login.user(), login.password());
    }

    private static String url(String database) {
        return "jdbc:postgresql://" + Server.RUNNING.host() + ":" + Server.RUNNING.port() + "/" + database;
    }

    private static Login login(String role) {
        return new Login(role, UUID.randomUUID().toString());
    }

    /** Started by the first test that asks for a database. */
    private static final class Server {
        static final TestServer RUNNING = TestServer.start();
        static final Login SUPERUSER = new Login("postgres", RUNNING.superuserPassword());

        static {
            onServer("CREATE ROLE " + OWNER.user() + " LOGIN CREATEROLE PASSWORD '" + OWNER.password() + "'");
        }
    }

    /** Prepared once and then copied, as a copy is much cheaper than the migrations. */
    private static final class Template {
        static final TestDatabase PREPARED = prepared();

        private static TestDatabase prepared() {
            TestDatabase template = empty();
            DatabaseSetup.prepare(template.settings());
            // A template somebody is connected to cannot be copied.
            onServer("ALTER DATABASE " + template.name + " ALLOW_CONNECTIONS false");
            return template;
        }
    }
}
