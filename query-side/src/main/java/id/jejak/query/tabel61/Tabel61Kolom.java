package id.jejak.query.tabel61;

/** What rooms that add to the table's cells call its columns, beside its years. */
public final class Tabel61Kolom {

    /** A node's or an indicator's name. */
    public static final String NAMA = "nama";

    /** The plan's end. */
    public static final String AKHIR = "akhir";

    private Tabel61Kolom() {}
}
