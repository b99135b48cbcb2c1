package id.jejak.contract.ledger;

/**
 * An event as the ledger stores it, word for word, for people who want to see for themselves.
 *
 * @param id its own identity
 * @param aggregateType the kind of thing that it happened to
 * @param aggregateId the thing
 * @param sequence which of the thing's events it is, from 0
 * @param type its stored name
 * @param payload JSON as written
 * @param metadata JSON as written
 */
public record StoredEvent(
        String id,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        String revision,
        String payload,
        String metadata) {}
