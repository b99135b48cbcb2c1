package id.jejak.query.jejak;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Realizations for people, the latest posted first. */
@Controller
@Order(80)
class RealisasiPage implements IsiBeranda {

    static final String PATH = "/realisasi";

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final JejakQuery query;

    RealisasiPage(JejakQuery query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestAttribute Laman laman,
            Locale bahasa,
            Model model) {
        PintaRealisasi pinta = PintaRealisasi.of(parameters);
        Jejak jejak = query.halaman(new Saringan(pinta.isian()), Halaman.of(pinta.isian(), USUAL, MOST));
        boolean finance = laman.masuk() != null && laman.masuk().peran().equals(Peran.BENDAHARA.name());
        model.addAttribute("lembar", RealisasiLembar.of(jejak, pinta, finance, bahasa));
        model.addAttribute("kosong", jejak.peristiwa().isEmpty());
        model.addAttribute("cap", Cap.of(jejak.titik(), jejak.posisi(), bahasa));
        model.addAttribute("isian", pinta.saringan());
        model.addAttribute("agensi", query.agencies());
        model.addAttribute("finansial", finance);
        model.addAttribute("unduhan", downloads(pinta));
        jejak.lanjut()
                .ifPresent(after -> model.addAttribute(
                        "lanjut",
                        pinta.alamat(PATH)
                                .dengan(Isian.DARI, Long.toString(after))
                                .toString()));
        if (pinta.isian().get(Isian.DARI).isPresent()) {
            model.addAttribute("awal", pinta.alamat(PATH).toString());
        }
        return "realisasi/daftar";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "realisasi", query.agencies().stream().map(RealisasiPage::link).toList());
    }

    private static Tautan link(KodeSkpd skpd) {
        return new Tautan(
                skpd.kode(), Isian.kosong().with(Isian.SKPD, skpd.kode()).url(PATH));
    }

    private static List<Tautan> downloads(PintaRealisasi pinta) {
        return Stream.of("csv", "xlsx", "pdf", "json")
                .map(kind -> new Tautan(
                        kind.toUpperCase(Locale.ROOT),
                        pinta.alamat(RealisasiApi.PATH + kind).toString()))
                .toList();
    }
}
