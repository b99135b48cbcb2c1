package id.jejak.contract.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Streams a stretch of the ledger through one cursor: many times faster than the store's pages, for rebuilding. */
public final class LedgerReader {

    private static final int FETCH_SIZE = 5_000;

    private final DataSource dataSource;
    private final Serializer serializer = LedgerSerializer.create();

    public LedgerReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Hands every event after one position up to and including another to the consumer, in order.
     *
     * @param upTo not above the watermark, or events may be missing
     * @throws IllegalStateException when the ledger cannot be read
     */
    public void read(long after, long upTo, Consumer<TrackedEventMessage<?>> consumer) {
        try (Connection connection = dataSource.getConnection()) {
            // A cursor needs a transaction; it ends with the connection and writes nothing.
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(LedgerStorageEngine.BY_POSITION)) {
                query.setFetchSize(FETCH_SIZE);
                query.setLong(1, after);
                query.setLong(2, upTo);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        deserialize(rows).forEach(consumer);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the ledger: " + e.getMessage(), e);
        }
    }

    private Stream<TrackedEventMessage<?>> deserialize(ResultSet row) throws SQLException {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                Stream.of(LedgerStorageEngine.trackedEntry(row)), serializer, NoOpEventUpcaster.INSTANCE);
    }
}
