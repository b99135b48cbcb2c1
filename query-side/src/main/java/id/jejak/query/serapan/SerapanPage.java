package id.jejak.query.serapan;

import id.jejak.contract.value.KodeSkpd;
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

/** The absorption for people. */
@Controller
@Order(31)
class SerapanPage implements IsiBeranda {

    private static final String PATH = "/laporan/serapan";

    private final SerapanQuery query;

    SerapanPage(SerapanQuery query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(SerapanParameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        Serapan serapan = query.report(parameters.asked(basis, titik));
        model.addAttribute("lembar", SerapanLembar.of(serapan, bahasa));
        model.addAttribute("kurva", KurvaS.of(serapan, bahasa));
        model.addAttribute("cap", Cap.of(titik, serapan.posisi(), bahasa));
        model.addAttribute("skpd", serapan.skpd().kode());
        model.addAttribute("tahun", Integer.toString(serapan.tahun()));
        model.addAttribute("pos", serapan.pos().orElse(null));
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan",
                query.contents().keySet().stream().map(KodeSkpd::kode).toList());
        return "serapan/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "serapan",
                query.contents().entrySet().stream()
                        .map(report -> Tautan.tahun(PATH, report.getKey(), report.getValue()))
                        .toList());
    }
}
