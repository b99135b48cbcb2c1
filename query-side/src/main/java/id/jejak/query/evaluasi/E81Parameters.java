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
                plan.skpd(), plan.periode(), Galat.read("tahun", tahun, Tahun::satu), basis, titik);
    }
}
