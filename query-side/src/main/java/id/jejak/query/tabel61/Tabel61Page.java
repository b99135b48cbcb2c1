package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.PerhentianRenstra;
import id.jejak.query.web.Tautan;
import id.jejak.query.web.Waktu;
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

    /** To which the table can be unfolded. */
    private static final List<Tingkat> LEVELS = List.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN);

    private final Tabel61Query query;
    private final PerhentianRenstra documents;

    Tabel61Page(Tabel61Query query, PerhentianRenstra documents) {
        this.query = query;
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
            @RequestParam Optional<String> tingkat,
            Titik titik,
            Locale bahasa,
            Model model) {
        Tabel61 table = query.table(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("renstra", Optional.of(periode), Periode::of),
                titik);
        Tingkat depth = Galat.read("tingkat", tingkat, Tabel61Page::level).orElse(Tingkat.SUB_KEGIATAN);
        model.addAttribute("lembar", Tabel61Lembar.of(table, bahasa).sampai(Tabel61Lembar.dalam(depth)));
        model.addAttribute("tingkat", depth);
        model.addAttribute("semuaTingkat", LEVELS);
        model.addAttribute("perhentian", stops(table.renstra(), depth, titik, bahasa));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", table.renstra().skpd().kode());
        model.addAttribute("periode", table.renstra().periode().toString());
        return "tabel61/halaman";
    }

    /** @throws IllegalArgumentException for no level to which the table can be unfolded */
    private static Tingkat level(String text) {
        Tingkat level = Tingkat.valueOf(text);
        if (!LEVELS.contains(level)) {
            throw new IllegalArgumentException("Tabel 6.1 has no rows of " + level);
        }
        return level;
    }

    /** The plan as each of its documents left it; the last of them as it is now. */
    private List<Stop> stops(RenstraId plan, Tingkat depth, Titik asked, Locale bahasa) {
        return documents.perhentian(plan, bahasa).stream()
                .map(stop -> new Stop(
                        stop.sebutan(),
                        stop.judul(),
                        at(plan, depth, stop.titik()),
                        stop.titik().equals(asked)))
                .toList();
    }

    /** @param disini whether it is the one that is shown */
    record Stop(String teks, String judul, String url, boolean disini) {}

    private static String at(RenstraId plan, Tingkat depth, Titik titik) {
        return new Alamat("/renstra/" + plan.periode() + "/tabel-6-1")
                .dengan("skpd", plan.skpd().kode())
                .dengan("tingkat", depth == Tingkat.SUB_KEGIATAN ? "" : depth.name())
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
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
        return at(plan, Tingkat.SUB_KEGIATAN, Titik.SEKARANG);
    }
}
