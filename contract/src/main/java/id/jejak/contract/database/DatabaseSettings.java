package id.jejak.contract.database;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the PostgreSQL is and the three roles that Jejak uses on it.
 *
 * @param url JDBC address without user or password, as {@code jdbc:postgresql://host:port/name}
 * @param owner owns the schemas and runs the migrations; its right to create roles is used only where the other two are
 *     missing
 * @param command may read and append events, and keep the reference lists
 * @param query may read events and owns the projections
 */
@ConfigurationProperties("jejak.db")
public record DatabaseSettings(String url, Login owner, Login command, Login query) {

    /** @throws IllegalStateException naming the setting that is missing */
    public DatabaseSettings {
        if (url == null) {
            throw new IllegalStateException("jejak.db.url is not set (JEJAK_DB_URL)");
        }
        requireLogin(owner, "owner");
        requireLogin(command, "command");
        requireLogin(query, "query");
    }

    private static void requireLogin(@Nullable Login login, String role) {
        if (login == null || login.user == null || login.password == null) {
            throw new IllegalStateException("jejak.db.%s.user and .password are not set (JEJAK_DB_%s_USER, …_PASSWORD)"
                    .formatted(role, role.toUpperCase(Locale.ROOT)));
        }
    }

    /** A PostgreSQL role that may log in. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
