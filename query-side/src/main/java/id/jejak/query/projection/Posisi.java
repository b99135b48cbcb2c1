package id.jejak.query.projection;

import java.time.Instant;
import java.util.Optional;

/**
 * Up to where a table that was read is complete.
 *
 * @param nomor the ledger position up to which it was read
 * @param tercatat when the event at this position was recorded; none where nothing is recorded yet
 * @param dibaca when it was read, by the database's clock
 * @param tertinggal how many events were recorded by then that could not be in it yet
 */
public record Posisi(long nomor, Optional<Instant> tercatat, Instant dibaca, long tertinggal) {}
