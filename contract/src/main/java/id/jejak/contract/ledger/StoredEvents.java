package id.jejak.contract.ledger;

import id.jejak.contract.event.JejakEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Understands rows of the event table as the store does, only faster: an event of a revision that this version writes is
 * read straight from the bytes that the database sent. Every other goes the store's own way, refusals included.
 */
final class StoredEvents {

    private final LedgerSerializer serializer = LedgerSerializer.create();
    private final ObjectReader metadata = serializer.getObjectMapper().readerFor(MetaData.class);
    private final Map<String, Present> present =
            EventTypes.all().stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, this::present));

    /** How this version writes the events of one name. */
    private record Present(String revision, ObjectReader payload) {}

    private Present present(Class<?> event) {
        return new Present(
                serializer.typeForClass(event).getRevision(),
                serializer.getObjectMapper().readerFor(event));
    }

    /**
     * The events that this row stands for, payload and metadata read: Axon would leave them for later, when nobody knows
     * any more where they stand.
     *
     * @param row with the columns of {@link LedgerStorageEngine#BY_POSITION}
     * @throws UnreadableEvent where this version does not understand it
     */
    List<TrackedEventMessage<?>> of(ResultSet row) throws SQLException {
        try {
            Present now = present.get(row.getString("type"));
            return now != null && now.revision().equals(row.getString("revision"))
                    ? List.of(read(row, now.payload()))
                    : upcast(row);
        } catch (SerializationException | JacksonException e) {
            throw new UnreadableEvent(row.getLong("position"), row.getString("type"), row.getString("aggregate_id"), e);
        }
    }

    private TrackedEventMessage<?> read(ResultSet row, ObjectReader payload) throws SQLException {
        JejakEvent event = payload.readValue(row.getBytes("payload"));
        MetaData said = metadata.readValue(row.getBytes("metadata"));
        // As exact as the store's own stream, which feeds the live tables.
        Instant recordedAt =
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MILLIS);
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(row.getLong("position")),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                new GenericMessage<>(row.getString("event_id"), event, said),
                () -> recordedAt);
    }

    private List<TrackedEventMessage<?>> upcast(ResultSet row) throws SQLException {
        List<TrackedEventMessage<?>> events = EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(LedgerStorageEngine.trackedEntry(row)), serializer, NoOpEventUpcaster.INSTANCE)
                .collect(Collectors.toUnmodifiableList());
        events.forEach(event -> {
            event.getPayload();
            event.getMetaData();
        });
        return events;
    }
}
