package id.jejak.contract.value;

import java.time.LocalDate;

/**
 * The document that proves a realization.
 *
 * @param jenis its kind
 * @param nomor its number as written on it
 * @param tanggal the date it bears, which is the day the realization took place
 */
public record Bukti(Jenis jenis, String nomor, LocalDate tanggal) {

    /** @throws IllegalArgumentException where the number is blank or cannot be kept as {@link Teks} */
    public Bukti {
        nomor = Teks.bersih(nomor);
        if (nomor.isBlank()) {
            throw new IllegalArgumentException("A proof of realization has a number");
        }
    }

    /** The kinds of proof. */
    public enum Jenis {
        /** Disbursement order paid directly to a third party (langsung). */
        SP2D_LS,
        /** Disbursement order that refills the float (ganti uang), for what was accounted for. */
        SP2D_GU,
        /** Disbursement order that settles extra float (tambah uang). */
        SP2D_TU,
        /** Disbursement order of the year's float (uang persediaan): cash, which no realization follows from. */
        SP2D_UP,
        /** Disbursement order without cash, which closes a float for what was accounted for. */
        SP2D_NIHIL,
        /** Account of what was spent of a float (surat pertanggungjawaban). */
        SPJ,
        /** A published report that states a year's realization in one sum. */
        LAPORAN
    }
}
