package id.jejak.query.tabel61;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel61.BandingTabel61.Sandingan;
import id.jejak.query.tabel61.Tabel61Belahan.Bagian;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Renstra;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tabel 6.1 for programs. */
@RestController
@Pembaca
class Tabel61Api implements Api {

    private final Tabel61Query query;
    private final BandingTabel61 comparison;
    private final TandaTemuan findings;
    private final Unduhan unduhan;

    Tabel61Api(Tabel61Query query, BandingTabel61 comparison, TandaTemuan findings, Unduhan unduhan) {
        this.query = query;
        this.comparison = comparison;
        this.findings = findings;
        this.unduhan = unduhan;
    }

    /**
     * One half of the table; compared, each figure has columns before, after, difference and percent.
     *
     * @param renstra a plan's years, or its whole identity, which names the agency too
     */
    @GetMapping("/api/v1/tabel/6.1.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam Optional<String> bagian,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            Tabel61Parameters parameters,
            Titik titik,
            HttpServletRequest request) {
        Bagian half = Galat.read("bagian", bagian, Bagian::of).orElseThrow(() -> Galat.notValid("bagian", ""));
        Renstra asked = Renstra.read(skpd, renstra);
        Tabel61 table = parameters.table(query, asked, titik);
        Lembar lembar = parameters.before().isPresent()
                ? Tabel61Belahan.of(parameters.sandingan(table, comparison, Bahasa.INDONESIA), half, parameters.depth())
                : Tabel61Belahan.of(table, half, parameters.depth());
        return unduhan.answer(
                lembar.tentang(parameters.saringan(Bahasa.INDONESIA)), Unduhan.Bentuk.CSV, Bahasa.INDONESIA, request);
    }

    /** The whole table as a file of another kind. */
    @GetMapping("/api/v1/tabel/6.1.{berkas:xlsx|pdf|json}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            Tabel61Parameters parameters,
            Titik titik,
            HttpServletRequest request) {
        Unduhan.Bentuk kind = Unduhan.Bentuk.of(berkas);
        Renstra asked = Renstra.read(skpd, renstra);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        Tabel61 table = parameters.table(query, asked, titik);
        Sandingan shown = parameters.sandingan(table, comparison, bahasa);
        Sandingan marked = parameters.published()
                ? shown.dengan(findings.tanda(Tabel61Lembar.tabel(table.renstra()), titik, true, bahasa))
                : shown;
        return unduhan.answer(
                Tabel61Lembar.of(marked, bahasa)
                        .sampai(Tabel61Lembar.dalam(parameters.depth()))
                        .tentang(parameters.saringan(bahasa)),
                kind,
                bahasa,
                request);
    }
}
