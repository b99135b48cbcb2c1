package id.jejak.query.evaluasi;

import id.jejak.query.banding.SelBanding;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Sel;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says in its cells. Rows are named by node, by indicator, and otherwise as the evaluation says;
 * columns as programs call them.
 */
final class Petak {

    private final Map<String, Nilai> nilai = new HashMap<>();

    void isi(String baris, String kolom, Nilai one) {
        nilai.put(Hiasan.kunci(baris, kolom), one);
    }

    /** Empty where nothing is said. */
    Sel sel(String baris, String kolom) {
        @Nullable Nilai one = nilai.get(Hiasan.kunci(baris, kolom));
        return one == null ? Sel.KOSONG : one.sel();
    }

    /** Puts beside every cell what it was. */
    Hiasan sejak(Petak sebelum, SelBanding cells) {
        Set<String> all = new LinkedHashSet<>(sebelum.nilai.keySet());
        all.addAll(nilai.keySet());
        Map<String, UnaryOperator<Sel>> compared = new HashMap<>();
        for (String cell : all) {
            @Nullable Nilai was = sebelum.nilai.get(cell);
            @Nullable Nilai is = nilai.get(cell);
            if (is != null) {
                compared.put(cell, sel -> is.banding(sel, was == null ? is.kosong() : was, cells));
            } else if (was != null) {
                compared.put(cell, sel -> was.kosong().banding(sel, was, cells));
            }
        }
        return Hiasan.per(compared);
    }
}
