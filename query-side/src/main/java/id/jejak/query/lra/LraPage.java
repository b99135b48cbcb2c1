package id.jejak.query.lra;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianAnggaran;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The LRA for people. */
@Controller
@Order(30)
class LraPage implements IsiBeranda {

    private final LraQuery query;
    private final Tabel61Query plans;
    private final PerhentianAnggaran documents;

    LraPage(LraQuery query, Tabel61Query plans, PerhentianAnggaran documents) {
        this.query = query;
        this.documents = documents;
        this.plans = plans;
    }

    @Pembaca
    @GetMapping(LraParameters.PATH)
    String page(LraParameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        Lra lra = query.report(parameters.asked(basis, titik));
        List<Perhentian> stops = documents.perhentian(lra.skpd(), List.of(lra.tahun()), bahasa);
        model.addAttribute(
                "lembar", parameters.lembar(lra, query, stops, plans.names(lra.skpd(), lra.posisi()), bahasa));
        model.addAttribute("banding", parameters.banding().orElse(""));
        model.addAttribute("perhentian", Henti.of(stops, titik, moment -> parameters.alamat(lra, moment)));
        model.addAttribute("cap", Cap.of(titik, lra.posisi(), bahasa));
        model.addAttribute("skpd", lra.skpd().kode());
        model.addAttribute("tahun", Integer.toString(lra.tahun()));
        model.addAttribute("susunan", lra.susunan().name().toLowerCase(Locale.ROOT));
        model.addAttribute("tingkat", lra.tingkat());
        model.addAttribute(
                "semuaTingkat",
                IntStream.rangeClosed(1, lra.susunan().terdalam()).boxed().toList());
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan",
                query.contents().keySet().stream().map(KodeSkpd::kode).toList());
        return "lra/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "lra",
                query.contents().entrySet().stream()
                        .map(report -> Tautan.tahun(LraParameters.PATH, report.getKey(), report.getValue()))
                        .toList());
    }
}
