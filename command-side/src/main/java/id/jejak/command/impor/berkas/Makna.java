package id.jejak.command.impor.berkas;

import java.util.OptionalInt;

/**
 * What a column of a file means.
 *
 * @param tahun the year that the column is about, where its kind has one column per year
 */
public record Makna(Kolom kolom, OptionalInt tahun) {

    private static final char BEFORE_YEAR = ':';

    /** @throws IllegalArgumentException for a year where the column has none, and for none where it has one */
    public Makna {
        if (kolom.isPerTahun() != tahun.isPresent()) {
            throw new IllegalArgumentException("A year belongs to a column per year: " + kolom);
        }
    }

    static Makna of(Kolom kolom) {
        return new Makna(kolom, OptionalInt.empty());
    }

    /**
     * Reads what {@link #toString()} writes: {@code NOMOR_BUKTI}, {@code TARGET:2022}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Makna of(String text) {
        int colon = text.indexOf(BEFORE_YEAR);
        return colon < 0
                ? of(Kolom.valueOf(text))
                : new Makna(
                        Kolom.valueOf(text.substring(0, colon)),
                        OptionalInt.of(Integer.parseInt(text.substring(colon + 1))));
    }

    /** As a template heads the column. */
    public String judul() {
        return tahun.isPresent() ? kolom.judul() + " " + tahun.getAsInt() : kolom.judul();
    }

    @Override
    public String toString() {
        return tahun.isPresent() ? kolom.name() + BEFORE_YEAR + tahun.getAsInt() : kolom.name();
    }
}
