package id.jejak.query.projection;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A lock of the whole database, held on a connection of its own; it goes when the process dies. */
final class ExclusiveLock {

    private final JdbcTemplate jdbc;
    private final String name;

    ExclusiveLock(JdbcTemplate jdbc, String name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    /** Whether anybody holds it at this moment, in whatever process. */
    boolean isHeld() {
        // Taken and given back in the one statement's transaction.
        return !Objects.requireNonNull(jdbc.queryForObject(
                "SELECT pg_try_advisory_xact_lock_shared(hashtextextended(?, 0))", Boolean.class, name));
    }

    /** Does the work while no other holds the lock of this name; waits for its turn. */
    <T> T hold(Supplier<T> work) {
        // Begun outside of any transaction: the work opens its own, on other connections.
        return jdbc.execute((ConnectionCallback<T>) connection -> {
            JdbcTemplate own = new JdbcTemplate(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true));
            own.query("SELECT pg_advisory_lock(hashtextextended(?, 0))", row -> {}, name);
            try {
                return work.get();
            } finally {
                own.query("SELECT pg_advisory_unlock(hashtextextended(?, 0))", row -> {}, name);
            }
        });
    }
}
