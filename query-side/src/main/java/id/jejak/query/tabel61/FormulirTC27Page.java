package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Renstra;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabel 6.1 in its official form, to look at and to take away. */
@Controller
@Pembaca
class FormulirTC27Page {

    private final Tabel61Query query;
    private final KeteranganQuery keterangan;
    private final TandaTemuan findings;
    private final Unduhan unduhan;

    FormulirTC27Page(Tabel61Query query, KeteranganQuery keterangan, TandaTemuan findings, Unduhan unduhan) {
        this.query = query;
        this.keterangan = keterangan;
        this.findings = findings;
        this.unduhan = unduhan;
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
        model.addAttribute("lembar", lembar(table, bahasa));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", table.renstra().skpd().kode());
        model.addAttribute("periode", table.renstra().periode().toString());
        return "tabel61/tc27";
    }

    @GetMapping("/api/v1/tabel/t-c-27.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            Titik titik,
            HttpServletRequest request) {
        Unduhan.Bentuk kind = Unduhan.Bentuk.of(berkas);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        Renstra asked = Renstra.read(skpd, renstra);
        Tabel61 table = query.table(asked.skpd(), asked.periode(), titik);
        return unduhan.answer(lembar(table, bahasa), kind, bahasa);
    }

    private Lembar lembar(Tabel61 table, Locale bahasa) {
        TandaTemuan.Tanda marks = findings.tanda(Tabel61Lembar.tabel(table.renstra()), table.titik(), false, bahasa);
        Lembar dasar = Tabel61Lembar.of(BandingTabel61.Sandingan.tanpa(table).dengan(marks), bahasa);
        Tabel61 seluruh = query.seluruh(table.renstra(), table.titik());
        return new FormulirTC27(table, seluruh, keterangan.of(table)).of(dasar, bahasa);
    }
}
