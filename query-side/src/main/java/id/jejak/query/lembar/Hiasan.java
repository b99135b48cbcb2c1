package id.jejak.query.lembar;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Adds to a table's cells what another room knows of them, so that a table need not know who else speaks of it. */
@FunctionalInterface
public interface Hiasan {

    /** Leaves every cell as it is. */
    Hiasan POLOS = (baris, kolom, sel) -> sel;

    /**
     * The cell with what is to be added.
     *
     * @param baris the row, as the table's room says
     * @param kolom the column, likewise
     */
    Sel sel(String baris, String kolom, Sel sel);

    /** What is added by row and column, {@link #kunci}; leaves all other cells as they are. */
    static Hiasan per(Map<String, UnaryOperator<Sel>> perSel) {
        return (baris, kolom, sel) -> perSel.getOrDefault(kunci(baris, kolom), UnaryOperator.identity())
                .apply(sel);
    }

    static String kunci(String baris, String kolom) {
        return baris + "/" + kolom;
    }

    /** This, and after it that. */
    default Hiasan lalu(Hiasan next) {
        return (baris, kolom, sel) -> next.sel(baris, kolom, sel(baris, kolom, sel));
    }
}
