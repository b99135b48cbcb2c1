package id.jejak.query.evaluasi;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Cap;
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

    private static final String PATH = "/laporan/e-81";

    private final E81Query query;

    E81Page(E81Query query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(E81Parameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        E81 report = query.report(parameters.asked(basis, titik));
        model.addAttribute("lembar", E81Lembar.of(report, bahasa));
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
                        .map(plan -> Tautan.renstra(PATH, plan))
                        .toList());
    }
}
