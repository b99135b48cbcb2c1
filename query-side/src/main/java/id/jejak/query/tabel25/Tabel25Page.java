package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabel 2.5 for people. */
@Controller
@Order(25)
class Tabel25Page implements IsiBeranda {

    private static final String PATH = "/laporan/tabel-2-5";

    private final Tabel25Query query;

    Tabel25Page(Tabel25Query query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> tahun,
            Basis basis,
            Titik titik,
            Locale bahasa,
            Model model) {
        Tabel25 table = query.table(Tabel25Api.asked(skpd, tahun, basis, titik));
        model.addAttribute("lembar", Tabel25Lembar.of(table, Tabel25Lembar.Bentuk.LENGKAP, bahasa));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", table.skpd().kode());
        model.addAttribute("tahun", Tahun.of(table.tahun()).toString());
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan",
                query.contents().keySet().stream().map(KodeSkpd::kode).toList());
        return "tabel25/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu("tabel25", links());
    }

    private List<Tautan> links() {
        return query.contents().entrySet().stream().map(Tabel25Page::link).toList();
    }

    private static Tautan link(Map.Entry<KodeSkpd, Tahun> table) {
        return new Tautan(table.getKey() + " · " + table.getValue(), PATH + "?skpd=" + table.getKey());
    }
}
