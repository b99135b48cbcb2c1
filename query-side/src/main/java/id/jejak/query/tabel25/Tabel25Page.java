package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Choice;
import id.jejak.query.web.Galat;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Pilihan;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    String page(@RequestParam Optional<String> skpd, @RequestParam Optional<String> tahun, Locale bahasa, Model model) {
        model.addAttribute("tabel", Tabel25View.of(Tabel25Api.table(query, skpd, tahun), bahasa));
        model.addAttribute(
                "pilihan",
                query.contents().keySet().stream().map(KodeSkpd::kode).toList());
        return "tabel25/halaman";
    }

    @ExceptionHandler
    ModelAndView impossible(Choice.Impossible choice, Locale bahasa) {
        return wrong(Galat.of(choice), bahasa);
    }

    @ExceptionHandler
    ModelAndView wrong(Galat galat, Locale bahasa) {
        return Pilihan.page(galat, bahasa, links());
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
