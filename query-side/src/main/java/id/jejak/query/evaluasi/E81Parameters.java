package id.jejak.query.evaluasi;

import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Waktu;
import java.util.Optional;

/**
 * What an address asks of E.81.
 *
 * @param renstra the plan's years, or its whole identity
 * @param tahun the year evaluated
 * @param banding with what it is compared, as {@code /banding} names its ends; by default with nothing
 */
record E81Parameters(
        Optional<String> skpd, Optional<String> renstra, Optional<String> tahun, Optional<String> banding) {

    static final String PATH = "/laporan/e-81";

    E81Query.Permintaan asked(Basis basis, Titik titik) {
        Renstra plan = Renstra.read(skpd, renstra);
        return new E81Query.Permintaan(
                plan.skpd(), plan.periode(), Galat.read("tahun", tahun, Tahun::satu), basis, titik);
    }

    /** The page that shows the evaluation so, as of this moment. */
    String alamat(E81 report, Titik titik) {
        return new Alamat(PATH)
                .dengan("renstra", report.renstra().toString())
                .dengan("tahun", Integer.toString(report.tahun()))
                .dengan("basis", report.basis().toString())
                .dengan("banding", banding.orElse(""))
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }
}
