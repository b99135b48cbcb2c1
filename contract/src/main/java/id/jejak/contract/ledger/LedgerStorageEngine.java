package id.jejak.contract.ledger;

import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.event.JejakEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads and appends the ledger's events over JDBC. Appends only within a Spring transaction, lets the database set
 * position and time, and never lets a reader past the {@link Watermark}. There are no snapshots: a budget line of one
 * year is short.
 */
public final class LedgerStorageEngine extends BatchingEventStorageEngine {

    private static final int READ_BATCH = 2_000;
    private static final int APPEND_BATCH = 500;
    private static final String APPENDS_ONLY = LedgerStorageEngine.class.getName() + ".appendsOnly";
    private static final String KEPT = LedgerStorageEngine.class.getName() + ".kept";
    private static final String LAST_POSITION = LedgerStorageEngine.class.getName() + ".lastPosition";

    private static final String COLUMNS =
            "position, event_id, aggregate_type, aggregate_id, sequence, type, revision, payload, metadata,"
                    + " recorded_at";
    private static final String OF_AGGREGATE = "SELECT " + COLUMNS
            + " FROM ledger.event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    static final String BY_POSITION =
            "SELECT " + COLUMNS + " FROM ledger.event WHERE position > ? AND position <= ? ORDER BY position";
    static final String AT_POSITION = "SELECT " + COLUMNS + " FROM ledger.event WHERE position = ?";

    private final JdbcTemplate jdbc;
    private final Watermark watermark;
    private final @Nullable SharedAppend shared;

    private LedgerStorageEngine(Builder builder, DataSource dataSource, @Nullable SharedAppend shared) {
        super(builder);
        this.shared = shared;
        this.jdbc = new JdbcTemplate(dataSource);
        this.watermark = new Watermark(dataSource);
    }

    /** An engine on the ledger that this data source reaches, with the rights of its role. */
    public static LedgerStorageEngine on(DataSource dataSource) {
        return on(dataSource, null);
    }

    /**
     * One that lets units of work that only append ({@link #appendsOnly}) share statement and commit.
     *
     * @param appends other connections than those, one is enough: whoever waits for them may hold one of those
     */
    public static LedgerStorageEngine sharing(DataSource dataSource, DataSource appends) {
        return on(dataSource, new SharedAppend(appends));
    }

    private static LedgerStorageEngine on(DataSource dataSource, @Nullable SharedAppend shared) {
        Serializer serializer = LedgerSerializer.create();
        Builder builder = new Builder();
        builder.batchSize(READ_BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(DuplicateKeyException.class::isInstance);
        return new LedgerStorageEngine(builder, dataSource, shared);
    }

    /** The position up to which the ledger is complete; see {@link Watermark}. */
    public long watermark() {
        return watermark.position();
    }

    /** The position of the last event that this unit of work has appended; none before it prepares its commit. */
    public static OptionalLong lastPosition(UnitOfWork<?> unitOfWork) {
        Long position = unitOfWork.root().getResource(LAST_POSITION);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    static void noteLastPosition(UnitOfWork<?> unitOfWork, long position) {
        unitOfWork.root().resources().put(LAST_POSITION, position);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Events are appended within a transaction only");
        }
        SharedAppend others = shared;
        if (others != null && events.size() <= APPEND_BATCH && takesPart()) {
            UnitOfWork<?> root = CurrentUnitOfWork.get().root();
            Optional<IdempotencyKey> key = root.getResource(APPENDS_ONLY);
            append(events, serializer, rows -> others.append(rows, key));
            root.resources().put(KEPT, key.isPresent());
            return;
        }
        for (int from = 0; from < events.size(); from += APPEND_BATCH) {
            List<? extends EventMessage<?>> part = events.subList(from, Math.min(events.size(), from + APPEND_BATCH));
            append(part, serializer, this::insertRows);
        }
    }

    /**
     * Says that this unit of work writes nothing but the events it appends, and those at once: then they may be committed
     * by themselves, together with what others append in the same moment. Where the engine does not share, this is
     * without effect.
     */
    public static void appendsOnly(UnitOfWork<?> unitOfWork) {
        appendsOnly(unitOfWork, Optional.empty());
    }

    /**
     * The same where the position of the last event is kept as the answer to a request under its caller's key. It need not
     * be known whether the key is free: where it is not, the append collides. Look whether it was kept ({@link
     * #hasKeptKey}): not where the engine does not share, nor where there was no event.
     */
    public static void appendsOnly(UnitOfWork<?> unitOfWork, Optional<IdempotencyKey> key) {
        unitOfWork.root().resources().put(APPENDS_ONLY, key);
    }

    /** Whether the key of {@link #appendsOnly(UnitOfWork, Optional)} was kept with the events. */
    public static boolean hasKeptKey(UnitOfWork<?> unitOfWork) {
        return Boolean.TRUE.equals(unitOfWork.root().getResource(KEPT));
    }

    /** @throws IllegalStateException for events that come after those that are committed already */
    private static boolean takesPart() {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        if (root.getResource(APPENDS_ONLY) == null) {
            return false;
        }
        if (lastPosition(root).isPresent()) {
            throw new IllegalStateException("This unit of work has appended already");
        }
        return true;
    }

    /**
     * The statement that appends so many events: per event its id, aggregate type and id, sequence, type, revision,
     * payload and metadata. Public for the benchmark, whose reference inserts the same row.
     */
    public static String insert(int events) {
        String rows = String.join(", ", Collections.nCopies(events, "(?, ?, ?, ?, ?, ?, ?::json, ?::json)"));
        return "INSERT INTO ledger.event (event_id, aggregate_type, aggregate_id, sequence, type, revision,"
                + " payload, metadata) VALUES " + rows + " RETURNING position";
    }

    private void append(
            List<? extends EventMessage<?>> events, Serializer serializer, ToLongFunction<List<EventRow>> appender) {
        List<EventRow> rows =
                EventRow.of(events.stream().map(LedgerStorageEngine::ofJejak).toList(), serializer);
        try {
            long last = appender.applyAsLong(rows);
            CurrentUnitOfWork.ifStarted(uow -> noteLastPosition(uow, last));
        } catch (RuntimeException e) {
            handlePersistenceException(e, events.get(0));
        }
    }

    private long insertRows(List<EventRow> rows) {
        List<Long> positions = jdbc.queryForList(
                insert(rows.size()), Long.class, parameters(rows).toArray());
        return positions.get(positions.size() - 1);
    }

    /** What {@link #insert} takes for these rows. */
    static List<Object> parameters(List<EventRow> rows) {
        return rows.stream().flatMap(row -> row.values().stream()).toList();
    }

    private static DomainEventMessage<?> ofJejak(EventMessage<?> event) {
        if (!JejakEvent.class.isAssignableFrom(event.getPayloadType())) {
            // Once in the ledger it would stay there, and stop every reader.
            throw new IllegalArgumentException("Not an event of Jejak: " + event.getPayloadType());
        }
        return (DomainEventMessage<?>) event;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateId, long firstSequence, int limit) {
        return jdbc.query(OF_AGGREGATE, (row, i) -> domainEntry(row), aggregateId, firstSequence, limit);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int limit) {
        long after = lastToken == null ? 0 : lastToken.position().orElseThrow();
        long upTo = watermark.position();
        if (upTo <= after) {
            return List.of();
        }
        return jdbc.query(BY_POSITION + " LIMIT ?", (row, i) -> trackedEntry(row), after, upTo, limit);
    }

    private static GenericDomainEventEntry<String> domainEntry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                recordedAt(row),
                row.getString("type"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    static TrackedEventData<String> trackedEntry(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), domainEntry(row));
    }

    static StoredEvent storedEvent(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT max(sequence) FROM ledger.event WHERE aggregate_id = ?", Long.class, aggregateIdentifier));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(watermark.position());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        long decided = watermark.position();
        Long before = jdbc.queryForObject(
                "SELECT coalesce(min(position) - 1, ?) FROM ledger.event WHERE recorded_at >= ? AND position <= ?",
                Long.class,
                decided,
                dateTime.atOffset(ZoneOffset.UTC),
                decided);
        return new GlobalSequenceTrackingToken(Objects.requireNonNull(before));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots");
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
