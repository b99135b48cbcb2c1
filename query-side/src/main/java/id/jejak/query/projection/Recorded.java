package id.jejak.query.projection;

import java.time.Instant;
import org.axonframework.messaging.MetaData;

/**
 * An event as the ledger holds it.
 *
 * @param event what happened
 * @param position its place in the ledger
 * @param recordedAt when the database recorded it
 * @param metadata who asked for it, why, by which request and under which document
 */
public record Recorded<E>(E event, long position, Instant recordedAt, MetaData metadata) {}
