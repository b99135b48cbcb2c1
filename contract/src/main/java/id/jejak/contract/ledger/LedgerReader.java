package id.jejak.contract.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Streams a stretch of the ledger through one cursor: many times faster than the store's pages, for rebuilding. */
public final class LedgerReader {

    private static final int FETCH_SIZE = 5_000;

    private final DataSource dataSource;
    private final Serializer serializer = LedgerSerializer.create();

    public LedgerReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Hands every event after one position up to and including another to the consumer, in order. Reads on the
     * connection of the caller's transaction where there is one: who holds locks must not wait for a free connection.
     *
     * @param upTo not above the watermark, or events may be missing
     * @throws IllegalStateException when the ledger cannot be read
     */
    public void read(long after, long upTo, Consumer<TrackedEventMessage<?>> consumer) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            if (DataSourceUtils.isConnectionTransactional(connection, dataSource)) {
                read(connection, after, upTo, consumer);
            } else {
                readAlone(connection, after, upTo, consumer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the ledger: " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** The event at this position word for word, where there is one. */
    public Optional<StoredEvent> stored(long position) {
        return new JdbcTemplate(dataSource)
                        .query(
                                LedgerStorageEngine.AT_POSITION,
                                (row, i) -> LedgerStorageEngine.storedEvent(row),
                                position)
                        .stream()
                        .findFirst();
    }

    private void readAlone(Connection connection, long after, long upTo, Consumer<TrackedEventMessage<?>> consumer)
            throws SQLException {
        // A cursor needs a transaction; this one writes nothing.
        connection.setAutoCommit(false);
        try {
            read(connection, after, upTo, consumer);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void read(Connection connection, long after, long upTo, Consumer<TrackedEventMessage<?>> consumer)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LedgerStorageEngine.BY_POSITION)) {
            query.setFetchSize(FETCH_SIZE);
            query.setLong(1, after);
            query.setLong(2, upTo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    deserialize(rows).forEach(consumer);
                }
            }
        }
    }

    private Stream<TrackedEventMessage<?>> deserialize(ResultSet row) throws SQLException {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                Stream.of(LedgerStorageEngine.trackedEntry(row)), serializer, NoOpEventUpcaster.INSTANCE);
    }
}
