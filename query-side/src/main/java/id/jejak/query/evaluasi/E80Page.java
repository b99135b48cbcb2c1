package id.jejak.query.evaluasi;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** E.80 for people. */
@Controller
@Order(80)
class E80Page implements IsiBeranda {

    private final E80Query query;
    private final PembandingEvaluasi sheets;

    E80Page(E80Query query, PembandingEvaluasi sheets) {
        this.query = query;
        this.sheets = sheets;
    }

    @Pembaca
    @GetMapping(E80Parameters.PATH)
    String page(E80Parameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        E80 report = parameters.report(query, basis, titik);
        model.addAttribute("lembar", sheets.lembar(report, parameters.banding(), bahasa));
        model.addAttribute("banding", parameters.banding().orElse(""));
        model.addAttribute(
                "perhentian",
                Henti.of(sheets.perhentian(report, bahasa), titik, moment -> parameters.alamat(report, moment)));
        model.addAttribute("cap", Cap.of(titik, report.posisi(), bahasa));
        model.addAttribute("renstra", report.renstra().toString());
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan", query.contents().stream().map(RenstraId::toString).toList());
        return "evaluasi/e80";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "e80",
                query.contents().stream()
                        .map(plan -> Tautan.renstra(E80Parameters.PATH, plan))
                        .toList());
    }
}
