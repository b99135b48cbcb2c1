package id.jejak.contract.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Reads the ledger: a stretch of it through one cursor, many times faster than the store's pages, for rebuilding; and
 * where in it a moment is.
 */
public final class LedgerReader {

    private static final int FETCH_SIZE = 5_000;

    private final DataSource dataSource;
    private final JdbcClient client;
    private final StoredEvents events = new StoredEvents();

    public LedgerReader(DataSource dataSource) {
        this.dataSource = dataSource;
        this.client = JdbcClient.create(dataSource);
    }

    /**
     * Hands every event after one position up to and including another to the consumer, in order. Reads on the
     * connection of the caller's transaction where there is one: who holds locks must not wait for a free connection.
     *
     * @param upTo not above the watermark, or events may be missing
     * @throws IllegalStateException when the ledger cannot be read
     * @throws UnreadableEvent at the first event that this version does not understand
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
        return client.sql(LedgerStorageEngine.AT_POSITION)
                .param(position)
                .query((row, i) -> LedgerStorageEngine.storedEvent(row))
                .optional();
    }

    /**
     * A place in the ledger.
     *
     * @param position of an event
     * @param recordedAt when it was recorded
     */
    public record Tempat(long position, Instant recordedAt) {}

    /** The last event at this position or before it. */
    public Optional<Tempat> lastUpTo(long position) {
        return place(
                "SELECT position, recorded_at FROM ledger.event WHERE position <= ? ORDER BY position DESC LIMIT 1",
                position);
    }

    /** The last event that was recorded at this time or before it. */
    public Optional<Tempat> lastAt(Instant time) {
        return place(
                "SELECT position, recorded_at FROM ledger.event WHERE recorded_at <= ? ORDER BY position DESC LIMIT 1",
                time.atOffset(ZoneOffset.UTC));
    }

    /** Whether there is an event at this position or after it. */
    public boolean hasFrom(long position) {
        return client.sql("SELECT EXISTS (SELECT FROM ledger.event WHERE position >= ?)")
                .param(position)
                .query(Boolean.class)
                .single();
    }

    /** For how long the first event after a position has been waiting, by the database's clock. */
    public Optional<Duration> waitingAfter(long position) {
        return client.sql("""
                        SELECT extract(epoch FROM clock_timestamp() - recorded_at) * 1000 FROM ledger.event
                        WHERE position > ? ORDER BY position LIMIT 1""").param(position).query(Long.class).optional().map(Duration::ofMillis);
    }

    /** How many events stand after a position, those included that nobody reads yet. */
    public long countAfter(long position) {
        return client.sql("SELECT count(*) FROM ledger.event WHERE position > ?")
                .param(position)
                .query(Long.class)
                .single();
    }

    /** The first event after one position up to and including another. */
    public Optional<Tempat> firstAfter(long position, long upTo) {
        return place(
                "SELECT position, recorded_at FROM ledger.event WHERE position > ? AND position <= ? ORDER BY position LIMIT 1",
                position,
                upTo);
    }

    private Optional<Tempat> place(String sql, Object... limits) {
        return client.sql(sql)
                .params(limits)
                .query((row, i) -> new Tempat(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
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
                    events.of(rows).forEach(consumer);
                }
            }
        }
    }
}
