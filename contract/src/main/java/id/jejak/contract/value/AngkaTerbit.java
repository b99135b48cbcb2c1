package id.jejak.contract.value;

import java.util.regex.Pattern;

/**
 * A figure that a published table prints though it follows from others: it is checked against them and never added up.
 *
 * @param baris the row: a node's code, an account's code, or an indicator's identity
 * @param kolom the column: a year, or {@code akhir} for the plan's end
 * @param tertulis as published; an amount in plain digits, a ratio with a decimal comma, or a mark
 */
public record AngkaTerbit(Ukuran ukuran, String baris, String kolom, String tertulis) {

    private static final Pattern KOLOM = Pattern.compile("\\d{4}|akhir");

    /** What it is a figure of. */
    public enum Ukuran {
        /** Rupiah of the indicative ceilings. */
        PAGU_INDIKATIF,
        /** Rupiah budgeted. */
        ANGGARAN,
        /** Rupiah realized. */
        REALISASI,
        /** Percent. */
        RASIO
    }

    /** @throws IllegalArgumentException where a part is not written so, or cannot be kept as {@link Teks} */
    public AngkaTerbit {
        baris = Teks.nomor(baris);
        tertulis = Teks.bersih(tertulis);
        if (!KOLOM.matcher(kolom).matches()) {
            throw new IllegalArgumentException("Not a column of a published table: " + kolom);
        }
        if (ukuran == Ukuran.RASIO) {
            tertulis = new Target(tertulis).tertulis();
        } else {
            tertulis = new SelRupiah(tertulis).tertulis();
        }
    }

    /** Which cell it is, whatever it says. */
    public Sel sel() {
        return new Sel(ukuran, baris, kolom);
    }

    /** A cell of a published table. */
    public record Sel(Ukuran ukuran, String baris, String kolom) {}
}
