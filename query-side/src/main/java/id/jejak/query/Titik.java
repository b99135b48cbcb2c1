package id.jejak.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Of when a table is, on both axes of time.
 *
 * @param per what was in force on this day; without it, all that is known, also of days to come
 * @param tercatat what was known then; without it, all that is known now
 */
public record Titik(Optional<LocalDate> per, Optional<Tercatat> tercatat) {

    /** Every day that a figure can bear comes before it. */
    private static final LocalDate NO_LIMIT = LocalDate.of(9999, 12, 31);

    /** All that is known. */
    public static final Titik SEKARANG = new Titik(Optional.empty(), Optional.empty());

    /** The last day of which anything is in the table: all that is in force on it or before it. */
    public LocalDate sampai() {
        return per.orElse(NO_LIMIT);
    }

    /** The same as known up to this position, unless it is of an earlier one; its {@code tercatat} names no time. */
    public Titik tidakLewat(long posisi) {
        boolean earlier = tercatat.filter(known -> known instanceof Tercatat.Posisi at && at.nomor() <= posisi)
                .isPresent();
        return earlier ? this : new Titik(per, Optional.of(new Tercatat.Posisi(posisi)));
    }

    /** Up to where the ledger was recorded. */
    public sealed interface Tercatat {

        /**
         * Up to and including this ledger position.
         *
         * @param nomor zero or more
         */
        record Posisi(long nomor) implements Tercatat {

            /** @throws IllegalArgumentException below zero */
            public Posisi {
                if (nomor < 0) {
                    throw new IllegalArgumentException("Not a ledger position: " + nomor);
                }
            }
        }

        /** Up to the last event that was recorded at this time or before it. */
        record Waktu(Instant waktu) implements Tercatat {}
    }
}
