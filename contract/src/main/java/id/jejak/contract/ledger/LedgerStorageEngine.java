package id.jejak.contract.ledger;

import id.jejak.contract.event.JejakEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
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
import org.axonframework.serialization.SerializedObject;
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
    private static final String LAST_POSITION = LedgerStorageEngine.class.getName() + ".lastPosition";

    private static final String COLUMNS =
            "position, event_id, aggregate_type, aggregate_id, sequence, type, revision, payload, metadata, recorded_at";
    private static final String OF_AGGREGATE = "SELECT " + COLUMNS
            + " FROM ledger.event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    static final String BY_POSITION =
            "SELECT " + COLUMNS + " FROM ledger.event WHERE position > ? AND position <= ? ORDER BY position";
    static final String AT_POSITION = "SELECT " + COLUMNS + " FROM ledger.event WHERE position = ?";

    private final JdbcTemplate jdbc;
    private final Watermark watermark;

    private LedgerStorageEngine(Builder builder, DataSource dataSource) {
        super(builder);
        this.jdbc = new JdbcTemplate(dataSource);
        this.watermark = new Watermark(dataSource);
    }

    /** An engine on the ledger that this data source reaches, with the rights of its role. */
    public static LedgerStorageEngine on(DataSource dataSource) {
        Serializer serializer = LedgerSerializer.create();
        Builder builder = new Builder();
        builder.batchSize(READ_BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(DuplicateKeyException.class::isInstance);
        return new LedgerStorageEngine(builder, dataSource);
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
        for (int from = 0; from < events.size(); from += APPEND_BATCH) {
            append(events.subList(from, Math.min(events.size(), from + APPEND_BATCH)), serializer);
        }
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

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<Object> parameters = new ArrayList<>();
        events.forEach(event -> addParameters(parameters, (DomainEventMessage<?>) event, serializer));
        try {
            List<Long> positions = jdbc.queryForList(insert(events.size()), Long.class, parameters.toArray());
            CurrentUnitOfWork.ifStarted(uow -> noteLastPosition(uow, positions.get(positions.size() - 1)));
        } catch (RuntimeException e) {
            handlePersistenceException(e, events.get(0));
        }
    }

    private static void addParameters(List<Object> parameters, DomainEventMessage<?> event, Serializer serializer) {
        if (!JejakEvent.class.isAssignableFrom(event.getPayloadType())) {
            // Once in the ledger it would stay there, and stop every reader.
            throw new IllegalArgumentException("Not an event of Jejak: " + event.getPayloadType());
        }
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        Collections.addAll(
                parameters,
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
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
