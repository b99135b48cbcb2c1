package id.jejak.query.projection;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What readers and writers of projections pass first, in this order and before their transaction's first look at the
 * data. A rebuild closes it for the moment in which it exchanges the tables: nobody is caught between two of them, and
 * nobody waits for somebody who waits for him.
 */
final class Gate {

    private Gate() {}

    static void pass(JdbcTemplate jdbc) {
        // LOCK takes no snapshot, so the transaction's snapshot is taken once it is through.
        jdbc.execute("LOCK TABLE query.projection IN ACCESS SHARE MODE");
    }

    static void close(JdbcTemplate jdbc) {
        jdbc.execute("LOCK TABLE query.projection IN ACCESS EXCLUSIVE MODE");
    }
}
