package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.query.Titik;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabel 6.1 in its official form, to look at. */
@Controller
@Pembaca
class FormulirTC27Page {

    private final Tabel61Query query;
    private final LembarTC27 formulir;

    FormulirTC27Page(Tabel61Query query, LembarTC27 formulir) {
        this.query = query;
        this.formulir = formulir;
    }

    @GetMapping("/renstra/{periode}/t-c-27")
    String page(
            @PathVariable String periode,
            @RequestParam Optional<String> skpd,
            Titik titik,
            Locale bahasa,
            Model model) {
        Tabel61 table = query.table(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("renstra", Optional.of(periode), Periode::of),
                titik);
        model.addAttribute("lembar", formulir.of(table, bahasa));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", table.renstra().skpd().kode());
        model.addAttribute("periode", table.renstra().periode().toString());
        return "tabel61/tc27";
    }
}
