package id.jejak.standalone;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.database.DatabaseSetup;
import id.jejak.standalone.embedded.EmbeddedServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The database that this run uses: the one that {@code JEJAK_DB_URL} names, or else an embedded server whose data lives
 * in the directory that {@code JEJAK_DATA} names. Prepared when it is opened.
 */
public final class Database implements AutoCloseable {

    private static final String URL = "JEJAK_DB_URL";

    private final DatabaseSettings settings;
    private final Optional<EmbeddedServer> embedded;

    private Database(DatabaseSettings settings, Optional<EmbeddedServer> embedded) {
        this.settings = settings;
        this.embedded = embedded;
    }

    /**
     * Opens the database that the environment names.
     *
     * @throws RuntimeException with the reason in one line where there is none to be had
     */
    public static Database open(Map<String, String> environment) {
        Database database = environment.containsKey(URL)
                ? new Database(named(environment), Optional.empty())
                : embedded(Path.of(environment.getOrDefault("JEJAK_DATA", "data")));
        try {
            DatabaseSetup.prepare(database.settings);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    private static Database embedded(Path dataHome) {
        EmbeddedServer server = EmbeddedServer.open(dataHome);
        return new Database(server.settings(), Optional.of(server));
    }

    private static DatabaseSettings named(Map<String, String> environment) {
        return new DatabaseSettings(
                required(environment, URL),
                login(environment, "OWNER"),
                login(environment, "COMMAND"),
                login(environment, "QUERY"));
    }

    private static Login login(Map<String, String> environment, String role) {
        return new Login(
                required(environment, "JEJAK_DB_" + role + "_USER"),
                required(environment, "JEJAK_DB_" + role + "_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        return Objects.requireNonNull(environment.get(name), () -> name + " is not set; it goes with " + URL);
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** The settings as an application reads them, by property name. */
    public Map<String, Object> properties() {
        return properties(settings);
    }

    /** Such settings by property name. */
    public static Map<String, Object> properties(DatabaseSettings settings) {
        return Map.of(
                "jejak.db.url", settings.url(),
                "jejak.db.owner.user", settings.owner().user(),
                "jejak.db.owner.password", settings.owner().password(),
                "jejak.db.command.user", settings.command().user(),
                "jejak.db.command.password", settings.command().password(),
                "jejak.db.query.user", settings.query().user(),
                "jejak.db.query.password", settings.query().password());
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedServer::close);
    }
}
