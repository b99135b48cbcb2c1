package id.jejak.contract.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ledger position up to which everything is decided: no transaction that is still open can yet add an event at or
 * below it. Readers go no further, so no event that commits late is ever skipped.
 *
 * <p>How: a position is handed out by a sequence, after its transaction has got its id, and ids are handed out in
 * order. So the watermark notes how far positions have been handed out and then draws an id itself: whoever holds one
 * of those positions has a lower id. Once a snapshot's {@code xmin} has reached the drawn id, all of them have ended.
 * A snapshot's own {@code xmax} would not do in place of the drawn id: it is the id after the last transaction that
 * ended, and open transactions may have that id and higher ones. An id is drawn only when there are new positions.
 *
 * <p>Unlike a comparison of each event's own transaction id with {@code xmin} this gives positions in one order, lets a
 * figure be reproduced from its position alone, and survives a dump and restore into a server that counts its
 * transactions anew.
 */
final class Watermark {

    private static final String HANDED_OUT =
            "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM ledger.event_position_seq";
    private static final String NEW_ID = "SELECT pg_current_xact_id()::text::bigint";
    private static final String ALL_ENDED_BELOW = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private final DataSource dataSource;
    private long decided;
    private @Nullable Pending pending;

    private record Pending(long handedOut, long id) {}

    Watermark(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The position up to which all is decided now, or was a moment ago; never falls.
     *
     * @throws IllegalStateException when the database cannot be asked
     */
    synchronized long position() {
        // Not the connection of a transaction that the caller may be in: its id and its snapshot may be old ones.
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            settle(statement);
            if (pending == null) {
                long handedOut = number(statement, HANDED_OUT);
                if (handedOut > decided) {
                    pending = new Pending(handedOut, number(statement, NEW_ID));
                    settle(statement);
                }
            }
            return decided;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the ledger's watermark: " + e.getMessage(), e);
        }
    }

    private void settle(Statement statement) throws SQLException {
        if (pending != null && number(statement, ALL_ENDED_BELOW) >= pending.id) {
            decided = pending.handedOut;
            pending = null;
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
