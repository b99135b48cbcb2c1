package id.jejak.contract.ledger;

/** The ledger holds an event that this version of the program does not understand. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(long position, String type, String aggregateId, Exception cause) {
        super(
                "Event %d (%s of %s) cannot be read: %s".formatted(position, type, aggregateId, cause.getMessage()),
                cause);
    }
}
