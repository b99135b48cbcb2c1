package id.jejak.contract.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event as it is appended; its position and time the database sets. */
record EventRow(
        UUID id,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        String revision,
        String payload,
        String metadata) {

    /** In their order. */
    static List<EventRow> of(List<? extends DomainEventMessage<?>> events, Serializer serializer) {
        List<EventRow> rows = new ArrayList<>(events.size());
        MetaData last = MetaData.emptyInstance();
        String written = "";
        for (DomainEventMessage<?> event : events) {
            // What happens in one unit of work bears the same metadata: written once.
            if (written.isEmpty() || !event.getMetaData().equals(last)) {
                last = event.getMetaData();
                written = serializer.serialize(last, String.class).getData();
            }
            rows.add(of(event, serializer, written));
        }
        return rows;
    }

    private static EventRow of(DomainEventMessage<?> event, Serializer serializer, String metadata) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        return new EventRow(
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata);
    }

    List<Object> values() {
        return List.of(id, aggregateType, aggregateId, sequence, type, revision, payload, metadata);
    }
}
