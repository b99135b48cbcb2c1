package id.jejak.query.evaluasi;

import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Waktu;
import java.util.Optional;

/**
 * What an address asks of E.80.
 *
 * @param renstra a plan's years, or its whole identity, which names the agency too
 * @param banding with what it is compared, as {@code /banding} names its ends; by default with nothing
 */
record E80Parameters(Optional<String> skpd, Optional<String> renstra, Optional<String> banding) {

    static final String PATH = "/laporan/e-80";

    E80 report(E80Query query, Basis basis, Titik titik) {
        Renstra plan = Renstra.read(skpd, renstra);
        return query.report(plan.skpd(), plan.periode(), basis, titik);
    }

    /** The page that shows the evaluation so, as of this moment. */
    String alamat(E80 report, Titik titik) {
        return new Alamat(PATH)
                .dengan("renstra", report.renstra().toString())
                .dengan("basis", report.basis().toString())
                .dengan("banding", banding.orElse(""))
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }
}
