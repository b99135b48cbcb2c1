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

/** E.81 for people. */
@Controller
@Order(81)
class E81Page implements IsiBeranda {

    private final E81Query query;
    private final PembandingEvaluasi sheets;

    E81Page(E81Query query, PembandingEvaluasi sheets) {
        this.query = query;
        this.sheets = sheets;
    }

    @Pembaca
    @GetMapping(E81Parameters.PATH)
    String page(E81Parameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        E81 report = query.report(parameters.asked(basis, titik));
        model.addAttribute("lembar", sheets.lembar(report, parameters.banding(), bahasa));
        model.addAttribute("banding", parameters.banding().orElse(""));
        model.addAttribute(
                "perhentian",
                Henti.of(sheets.perhentian(report, bahasa), titik, moment -> parameters.alamat(report, moment)));
        model.addAttribute("cap", Cap.of(titik, report.posisi(), bahasa));
        model.addAttribute("renstra", report.renstra().toString());
        model.addAttribute("tahun", Integer.toString(report.tahun()));
        model.addAttribute("semuaTahun", report.periode().tahunRencana());
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan", query.contents().stream().map(RenstraId::toString).toList());
        return "evaluasi/e81";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "e81",
                query.contents().stream()
                        .map(plan -> Tautan.renstra(E81Parameters.PATH, plan))
                        .toList());
    }
}
