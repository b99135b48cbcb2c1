package id.jejak.query.projection;

import java.time.Instant;

/**
 * An event that a projection cannot apply, and that stops it there: nothing after it is in the projection's tables.
 *
 * @param position its place in the ledger
 * @param type its short name
 * @param aggregateId what it happened to
 * @param cause why it cannot be applied
 * @param since when it was first tried in vain, by the database's clock
 * @param triedAt when it was last tried
 * @param tries how often it was
 */
public record DeadLetter(
        String projection,
        long position,
        String type,
        String aggregateId,
        String cause,
        Instant since,
        Instant triedAt,
        int tries) {}
