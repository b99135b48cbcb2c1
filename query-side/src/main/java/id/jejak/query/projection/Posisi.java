package id.jejak.query.projection;

import java.time.Instant;

/**
 * Up to where a table that was read is complete.
 *
 * @param nomor the ledger position of the last event in it
 * @param dibaca when it was read, by the database's clock
 */
public record Posisi(long nomor, Instant dibaca) {}
