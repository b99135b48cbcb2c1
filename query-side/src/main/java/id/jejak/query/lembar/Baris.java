package id.jejak.query.lembar;

import java.util.List;

/**
 * A row of a table.
 *
 * @param tingkat how deep it stands below the rows that it is part of, from 0
 * @param gaya how it stands out
 * @param sel one cell per column
 */
public record Baris(int tingkat, Gaya gaya, List<Sel> sel) {

    /** How a row stands out. */
    public enum Gaya {
        BIASA,
        /** A row that others are part of. */
        UTAMA,
        /** A total. */
        JUMLAH
    }

    public Baris {
        sel = List.copyOf(sel);
    }

    public static Baris biasa(int tingkat, List<Sel> sel) {
        return new Baris(tingkat, Gaya.BIASA, sel);
    }

    public static Baris utama(int tingkat, List<Sel> sel) {
        return new Baris(tingkat, Gaya.UTAMA, sel);
    }

    public static Baris jumlah(List<Sel> sel) {
        return new Baris(0, Gaya.JUMLAH, sel);
    }
}
