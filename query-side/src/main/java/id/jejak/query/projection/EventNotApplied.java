package id.jejak.query.projection;

import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.ledger.UnreadableEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A projection cannot apply an event, and will not be able to before something is mended. */
public final class EventNotApplied extends RuntimeException {

    private final String projection;
    private final long position;
    private final String type;
    private final String aggregateId;

    private EventNotApplied(
            Projection projection, long position, String type, String aggregateId, RuntimeException cause) {
        super(
                "Projection %s cannot apply event %d (%s of %s): %s"
                        .formatted(projection.name(), position, type, aggregateId, cause.getMessage()),
                cause);
        this.projection = projection.name();
        this.position = position;
        this.type = type;
        this.aggregateId = aggregateId;
    }

    static EventNotApplied of(Projection projection, TrackedEventMessage<?> event, RuntimeException cause) {
        return new EventNotApplied(
                projection,
                Projector.position(event),
                EventTypes.nameOf(event.getPayloadType()),
                ((DomainEventMessage<?>) event).getAggregateIdentifier(),
                cause);
    }

    static EventNotApplied of(Projection projection, UnreadableEvent event) {
        return new EventNotApplied(projection, event.position(), event.type(), event.aggregateId(), event);
    }

    public String projection() {
        return projection;
    }

    public long position() {
        return position;
    }

    /** Its short name. */
    public String type() {
        return type;
    }

    public String aggregateId() {
        return aggregateId;
    }

    /** What the attempt ended with. */
    public String reason() {
        return String.valueOf(getCause());
    }
}
