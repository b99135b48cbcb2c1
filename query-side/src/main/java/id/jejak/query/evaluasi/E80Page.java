package id.jejak.query.evaluasi;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Tautan;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** E.80 for people. */
@Controller
@Order(80)
class E80Page implements IsiBeranda {

    private static final String PATH = "/laporan/e-80";

    private final E80Query query;

    E80Page(E80Query query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            Basis basis,
            Titik titik,
            Locale bahasa,
            Model model) {
        Renstra plan = Renstra.read(skpd, renstra);
        E80 report = query.report(plan.skpd(), plan.periode(), basis, titik);
        model.addAttribute("lembar", E80Lembar.of(report, bahasa));
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
                        .map(plan -> Tautan.renstra(PATH, plan))
                        .toList());
    }
}
