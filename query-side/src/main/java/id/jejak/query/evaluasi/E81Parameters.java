package id.jejak.query.evaluasi;

import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Renstra;
import java.util.Optional;

/**
 * What an address asks of E.81.
 *
 * @param renstra the plan's years, or its whole identity
 * @param tahun the year evaluated
 */
record E81Parameters(Optional<String> skpd, Optional<String> renstra, Optional<String> tahun) {

    E81Query.Permintaan asked(Basis basis, Titik titik) {
        Renstra plan = Renstra.read(skpd, renstra);
        return new E81Query.Permintaan(
                plan.skpd(), plan.periode(), Galat.read("tahun", tahun, E81Parameters::year), basis, titik);
    }

    private static Integer year(String text) {
        Tahun years = Tahun.of(text);
        if (years.dari() != years.sampai()) {
            throw new IllegalArgumentException("Not one year: " + text);
        }
        return years.dari();
    }
}
