package id.jejak.query.tabel61;

import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.TandaTemuan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares the table with another moment of itself; how plans are compared is another room's. */
public interface BandingTabel61 {

    /**
     * The table beside itself.
     *
     * @param sesudah with the plan's goals and objectives, for indicators that were theirs
     * @param dari with what, as addresses name the end of a comparison
     * @param hanyaBerubah leaves out what is the same on both sides, but nothing above what is not
     */
    Sandingan of(Tabel61 sesudah, String dari, boolean hanyaBerubah, Locale bahasa);

    /**
     * Two moments.
     *
     * @param tabel all rows of both sides, the cells as they are after
     * @param hiasan puts beside each cell what it was; knows nodes by code, indicators by identity
     * @param pokok both sides in words
     * @param catatan how the cells are to be read
     */
    record Sandingan(Tabel61 tabel, Hiasan hiasan, List<String> pokok, List<String> catatan) {

        /** The same with what findings say of its cells. */
        Sandingan dengan(TandaTemuan.Tanda tanda) {
            List<String> notes =
                    Stream.concat(catatan.stream(), tanda.catatan().stream()).toList();
            return new Sandingan(tabel, hiasan.lalu(tanda.hiasan()), pokok, notes);
        }

        /** The table alone. */
        static Sandingan tanpa(Tabel61 tabel) {
            return new Sandingan(tabel, Hiasan.POLOS, List.of(), List.of());
        }
    }
}
