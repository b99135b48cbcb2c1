package id.jejak.query.lembar;

/**
 * A column.
 *
 * @param kunci its name for programs, in CSV and JSON
 * @param lebar about how many characters wide it is
 * @param awal whether a group of columns begins with it
 */
public record Kolom(String kunci, Jenis jenis, int lebar, boolean awal) {

    private static final int SHORT = 12;
    private static final int LONG = 24;

    /** The same column, with which a group begins. */
    public Kolom pertama() {
        return new Kolom(kunci, jenis, lebar, true);
    }

    /** A column of the same kind and width under another name. */
    Kolom dengan(String name, boolean first) {
        return new Kolom(name, jenis, lebar, first);
    }

    /** What its cells hold. */
    public enum Jenis {
        /** Words. */
        TEKS,
        /** Codes, which are no numbers. */
        KODE,
        /** Rupiah; negative in parentheses. */
        RUPIAH,
        /** Percent with two decimals, or why there is none. */
        PERSEN,
        /** A target or an achievement as it is written. */
        TARGET,
        /** Other numbers. */
        BILANGAN;

        /** Whether its cells are figures to be set to the right. */
        public boolean isAngka() {
            return this == RUPIAH || this == PERSEN || this == BILANGAN;
        }
    }

    /** What a page calls cells of this kind. */
    public String kelas() {
        return switch (jenis) {
            case TEKS -> lebar < SHORT ? "teks pendek" : lebar < LONG ? "teks" : "teks panjang";
            case KODE -> "kode";
            case TARGET -> "target";
            case RUPIAH, PERSEN, BILANGAN -> "angka";
        };
    }

    public static Kolom teks(String kunci, int lebar) {
        return new Kolom(kunci, Jenis.TEKS, lebar, false);
    }

    public static Kolom kode(String kunci, int lebar) {
        return new Kolom(kunci, Jenis.KODE, lebar, false);
    }

    public static Kolom rupiah(String kunci) {
        return new Kolom(kunci, Jenis.RUPIAH, 16, false);
    }

    public static Kolom persen(String kunci) {
        return new Kolom(kunci, Jenis.PERSEN, 9, false);
    }

    public static Kolom target(String kunci) {
        return new Kolom(kunci, Jenis.TARGET, 9, false);
    }

    public static Kolom bilangan(String kunci, int lebar) {
        return new Kolom(kunci, Jenis.BILANGAN, lebar, false);
    }
}
