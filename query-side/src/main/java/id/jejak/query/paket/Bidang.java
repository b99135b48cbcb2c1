package id.jejak.query.paket;

/**
 * A field of a table, as Table Schema has it.
 *
 * @param judul what it is, for people
 * @param wajib whether every row has a value
 */
record Bidang(String nama, Tipe tipe, String judul, boolean wajib) {

    /** What its values are. */
    enum Tipe {
        STRING,
        INTEGER,
        /** Plain digits with a decimal point. */
        NUMBER,
        /** As {@code 2024-12-31}. */
        DATE
    }

    static Bidang teks(String nama, String judul) {
        return new Bidang(nama, Tipe.STRING, judul, false);
    }

    static Bidang rupiah(String nama, String judul) {
        return new Bidang(nama, Tipe.NUMBER, judul, false);
    }

    static Bidang of(String nama, Tipe tipe, String judul) {
        return new Bidang(nama, tipe, judul, false);
    }

    /** The same, of which every row has a value. */
    Bidang selalu() {
        return new Bidang(nama, tipe, judul, true);
    }
}
