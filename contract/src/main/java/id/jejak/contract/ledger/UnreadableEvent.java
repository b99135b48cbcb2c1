package id.jejak.contract.ledger;

/** The ledger holds an event that this version of the program does not understand. */
public final class UnreadableEvent extends RuntimeException {

    private final long position;
    private final String type;
    private final String aggregateId;

    UnreadableEvent(long position, String type, String aggregateId, Exception cause) {
        super(
                "Event %d (%s of %s) cannot be read: %s".formatted(position, type, aggregateId, cause.getMessage()),
                cause);
        this.position = position;
        this.type = type;
        this.aggregateId = aggregateId;
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
}
