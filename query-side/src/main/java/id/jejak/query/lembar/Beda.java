package id.jejak.query.lembar;

/**
 * What a compared cell says beside what it is: in files in columns of their own, for people below the figure.
 *
 * @param kata what became of it, in words; empty where it is the same, or where the figures say it
 * @param sebelum what it was
 * @param selisih more, or less where negative; empty where there is no difference to state
 * @param persen the difference in percent of what was before
 */
public record Beda(String kata, Sel sebelum, Sel selisih, Sel persen) {

    /** Of a text: what became of it. */
    public static Beda kata(String kata) {
        return new Beda(kata, Sel.KOSONG, Sel.KOSONG, Sel.KOSONG);
    }
}
