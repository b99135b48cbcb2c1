package id.jejak.contract.value;

import java.time.LocalDate;

/**
 * The document that takes a realization back.
 *
 * @param nomor its number as written on it
 * @param tanggal the date it bears, on which the realization falls
 */
public record DokumenPengembalian(Jenis jenis, String nomor, LocalDate tanggal) {

    /** @throws IllegalArgumentException for a number that is blank or longer than 200 characters */
    public DokumenPengembalian {
        nomor = Teks.nomor(nomor);
    }

    /** The kinds of such documents. */
    public enum Jenis {
        /** Money returned to the treasury and taken off its account in the year of the payment. */
        CONTRA_POS,
        /** Money returned by a deposit slip (surat tanda setoran). */
        STS,
        /** An SP2D cancelled before it was cashed. */
        PEMBATALAN,
        /** A posting taken back because it was wrong. */
        KOREKSI
    }
}
