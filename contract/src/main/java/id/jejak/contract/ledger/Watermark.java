package id.jejak.contract.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The ledger position up to which everything is decided: no transaction that is still open can yet add an event at or
 * below it. Readers go no further, so no event that commits late is ever skipped.
 *
 * <p>How: a position is handed out by a sequence, after its transaction has got its id. So once all transactions with an
 * id below a snapshot's {@code xmax} have ended, every position handed out before that snapshot is decided. The
 * watermark keeps one such pair (positions handed out, xmax) pending until a later snapshot's {@code xmin} has reached
 * it. Unlike a comparison of each event's own transaction id with {@code xmin} this gives positions in one order, lets a
 * figure be reproduced from its position alone, and survives a dump and restore into a server that counts its
 * transactions anew.
 */
final class Watermark {

    private static final String HANDED_OUT =
            "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM ledger.event_position_seq";
    private static final String SNAPSHOT = """
            SELECT pg_snapshot_xmin(s)::text::bigint AS xmin, pg_snapshot_xmax(s)::text::bigint AS xmax
            FROM pg_current_snapshot() s""";

    private final JdbcTemplate jdbc;
    private long decided;
    private @Nullable Pending pending;

    private record Pending(long handedOut, long xmax) {}

    private record Snapshot(long xmin, long xmax) {}

    Watermark(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The position up to which all is decided now, or was a moment ago; never falls. */
    synchronized long position() {
        // In this order: what was handed out before the snapshot is what the snapshot can speak of.
        long handedOut = Objects.requireNonNull(jdbc.queryForObject(HANDED_OUT, Long.class));
        Snapshot snapshot = Objects.requireNonNull(
                jdbc.queryForObject(SNAPSHOT, (row, i) -> new Snapshot(row.getLong("xmin"), row.getLong("xmax"))));
        if (snapshot.xmin == snapshot.xmax) {
            decided = handedOut;
            pending = null;
            return decided;
        }
        if (pending != null && snapshot.xmin >= pending.xmax) {
            decided = pending.handedOut;
            pending = null;
        }
        if (pending == null) {
            pending = new Pending(handedOut, snapshot.xmax);
        }
        return decided;
    }
}
