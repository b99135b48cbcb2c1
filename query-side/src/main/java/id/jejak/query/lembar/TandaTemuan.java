package id.jejak.query.lembar;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.query.Titik;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says on a table's cells what findings say of them; what a finding is, another room knows. */
public interface TandaTemuan {

    /**
     * The marks of a table.
     *
     * @param titik of when the table is
     * @param terbitan shows beside a figure also what the published document prints in its place, where that differs
     */
    Tanda tanda(Tabel tabel, Titik titik, boolean terbitan, Locale bahasa);

    /**
     * Which table.
     *
     * @param periode whose plan's table it is; of all the agency's plans where it is none's
     * @param nomor as findings name it: {@code 6.1}
     */
    record Tabel(KodeSkpd skpd, Optional<Periode> periode, String nomor) {}

    /**
     * The marks.
     *
     * @param hiasan knows rows and columns as findings name them: {@code 2.08.01.2.02.01} and {@code 2023}
     * @param catatan one line below the table for each mark
     */
    record Tanda(Hiasan hiasan, List<String> catatan) {}
}
