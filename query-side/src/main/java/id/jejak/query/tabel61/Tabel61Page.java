package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.PerhentianRenstra;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabel 6.1 for people. */
@Controller
@Order(61)
class Tabel61Page implements IsiBeranda {

    private static final Tabel61Parameters POLOS =
            new Tabel61Parameters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Tabel61Query query;
    private final BandingTabel61 comparison;
    private final TandaTemuan findings;
    private final PerhentianRenstra documents;

    Tabel61Page(Tabel61Query query, BandingTabel61 comparison, TandaTemuan findings, PerhentianRenstra documents) {
        this.query = query;
        this.comparison = comparison;
        this.findings = findings;
        this.documents = documents;
    }

    /** Leads to the only plan there is, or to the only one of this agency. */
    @Pembaca
    @GetMapping("/renstra/tabel-6-1")
    String only(@RequestParam Optional<String> skpd) {
        return "redirect:" + address(query.plan(Galat.read("skpd", skpd, KodeSkpd::new), Optional.empty()));
    }

    @Pembaca
    @GetMapping("/renstra/{periode}/tabel-6-1")
    String page(
            @PathVariable String periode,
            @RequestParam Optional<String> skpd,
            Tabel61Parameters parameters,
            Titik titik,
            Locale bahasa,
            Model model) {
        Tabel61 table = parameters.table(query, Renstra.read(skpd, Optional.of(periode)), titik);
        RenstraId plan = table.renstra();
        TandaTemuan.Tanda marks = findings.tanda(Tabel61Lembar.tabel(plan), titik, parameters.published(), bahasa);
        Tingkat depth = parameters.depth();
        model.addAttribute(
                "lembar",
                Tabel61Lembar.of(parameters.sandingan(table, comparison, bahasa).dengan(marks), bahasa)
                        .sampai(Tabel61Lembar.dalam(depth))
                        .tentang(parameters.saringan(bahasa)));
        model.addAttribute("tingkat", depth);
        model.addAttribute("semuaTingkat", Tabel61Parameters.LEVELS);
        model.addAttribute("banding", parameters.before().orElse(""));
        model.addAttribute("berubah", parameters.onlyChanged());
        model.addAttribute("terbitan", parameters.published());
        model.addAttribute(
                "perhentian",
                Henti.of(documents.perhentian(plan, bahasa), titik, moment -> parameters.alamat(plan, moment)));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", plan.skpd().kode());
        model.addAttribute("periode", plan.periode().toString());
        return "tabel61/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu("tabel61", links());
    }

    private List<Tautan> links() {
        return query.contents().entrySet().stream()
                .map(plan -> new Tautan(plan.getValue() + " · " + plan.getKey().skpd(), address(plan.getKey())))
                .toList();
    }

    private static String address(RenstraId plan) {
        return POLOS.alamat(plan, Titik.SEKARANG);
    }
}
