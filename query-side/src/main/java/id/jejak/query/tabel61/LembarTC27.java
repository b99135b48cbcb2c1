package id.jejak.query.tabel61;

import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.TandaTemuan;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the sheet of T-C.27 from Tabel 6.1, with what the plan says beside its nodes and what findings speak of. */
@Component
class LembarTC27 {

    private final KeteranganQuery keterangan;
    private final TandaTemuan findings;

    LembarTC27(KeteranganQuery keterangan, TandaTemuan findings) {
        this.keterangan = keterangan;
        this.findings = findings;
    }

    Lembar of(Tabel61 table, Locale bahasa) {
        TandaTemuan.Tanda marks = findings.tanda(Tabel61Lembar.tabel(table.renstra()), table.titik(), false, bahasa);
        Lembar dasar = Tabel61Lembar.of(BandingTabel61.Sandingan.tanpa(table).dengan(marks), bahasa);
        return new FormulirTC27(table, keterangan.of(table)).of(dasar, bahasa);
    }
}
