package id.jejak.query.projection;

import java.time.Instant;

/**
 * An event as the ledger holds it.
 *
 * @param event what happened
 * @param position its place in the ledger
 * @param recordedAt when the database recorded it
 */
public record Recorded<E>(E event, long position, Instant recordedAt) {}
