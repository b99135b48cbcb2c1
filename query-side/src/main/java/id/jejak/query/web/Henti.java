package id.jejak.query.web;

import id.jejak.query.Titik;
import java.util.List;
import java.util.function.Function;

/**
 * A stop as a page shows it.
 *
 * @param judul what there is to know of it
 * @param ujung what the end of a comparison calls it
 * @param url the table as of the stop
 * @param disini whether it is the one that is shown
 */
public record Henti(String teks, String judul, String ujung, String url, boolean disini) {

    /**
     * The stops.
     *
     * @param asked of when the table is that is shown
     * @param alamat where the same table is shown as of another moment
     */
    public static List<Henti> of(List<Perhentian> all, Titik asked, Function<Titik, String> alamat) {
        return all.stream()
                .map(one -> new Henti(
                        one.sebutan(),
                        one.judul(),
                        "dokumen:" + one.nomor(),
                        alamat.apply(one.titik()),
                        one.titik().equals(asked)))
                .toList();
    }
}
