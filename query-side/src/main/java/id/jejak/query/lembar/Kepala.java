package id.jejak.query.lembar;

/**
 * A cell of a table's head.
 *
 * @param teks what it says, in the reader's language
 * @param lebar over how many columns it reaches
 * @param tinggi over how many rows of the head it reaches
 * @param awal whether a group of columns begins with it
 */
public record Kepala(String teks, int lebar, int tinggi, boolean awal) {

    /** Over one column and so many rows. */
    public static Kepala kolom(String teks, int tinggi) {
        return new Kepala(teks, 1, tinggi, false);
    }

    /** Over so many columns and one row; begins a group. */
    public static Kepala kelompok(String teks, int lebar) {
        return new Kepala(teks, lebar, 1, true);
    }

    /** Over one column and one row, first of its group. */
    public static Kepala pertama(String teks) {
        return new Kepala(teks, 1, 1, true);
    }

    /** Over one column and one row. */
    public static Kepala biasa(String teks) {
        return new Kepala(teks, 1, 1, false);
    }
}
