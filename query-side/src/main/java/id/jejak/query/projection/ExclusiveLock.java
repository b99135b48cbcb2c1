package id.jejak.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks of the whole database, held on a connection of its own; they go when the process dies. */
final class ExclusiveLock {

    private final JdbcTemplate jdbc;
    private final List<String> names;

    ExclusiveLock(JdbcTemplate jdbc, List<String> names) {
        this.jdbc = jdbc;
        // All in one order, or two holders of some could wait for each other.
        this.names = names.stream().sorted().toList();
    }

    /** Whether anybody holds one of them at this moment, in whatever process. */
    boolean isHeld() {
        // Taken and given back in the one statement's transaction.
        return names.stream()
                .anyMatch(name -> !Objects.requireNonNull(jdbc.queryForObject(
                        "SELECT pg_try_advisory_xact_lock_shared(hashtextextended(?, 0))", Boolean.class, name)));
    }

    /** Does the work while no other holds any of these locks; waits for its turn. */
    <T> T hold(Supplier<T> work) {
        // Begun outside of any transaction: the work opens its own, on other connections.
        return jdbc.execute((ConnectionCallback<T>) connection -> {
            JdbcTemplate own = new JdbcTemplate(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true));
            List<String> held = new ArrayList<>();
            try {
                for (String name : names) {
                    own.query("SELECT pg_advisory_lock(hashtextextended(?, 0))", row -> {}, name);
                    held.add(name);
                }
                return work.get();
            } finally {
                held.forEach(name -> own.query("SELECT pg_advisory_unlock(hashtextextended(?, 0))", row -> {}, name));
            }
        });
    }
}
