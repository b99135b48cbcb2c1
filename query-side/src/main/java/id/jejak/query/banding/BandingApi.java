package id.jejak.query.banding;

import id.jejak.query.Titik;
import id.jejak.query.banding.BandingParameters.Jenis;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons for programs. */
@RestController
@Pembaca
class BandingApi implements Api {

    private final BandingRencanaQuery plans;
    private final BandingAnggaranQuery budgets;
    private final Tabel61Query names;
    private final Unduhan unduhan;

    BandingApi(BandingRencanaQuery plans, BandingAnggaranQuery budgets, Tabel61Query names, Unduhan unduhan) {
        this.plans = plans;
        this.budgets = budgets;
        this.names = names;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/banding")
    ResponseEntity<byte[]> json(BandingParameters parameters, Titik titik, HttpServletRequest request) {
        return berkas("json", parameters, titik, request);
    }

    /** The comparison as a file. */
    @GetMapping("/api/v1/banding.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas, BandingParameters parameters, Titik titik, HttpServletRequest request) {
        return unduhan.answer(berkas, request, bahasa -> lembar(parameters, titik, bahasa));
    }

    private Lembar lembar(BandingParameters parameters, Titik titik, Locale bahasa) {
        if (parameters.what() == Jenis.RENSTRA) {
            return BandingRencanaLembar.of(parameters.rencana(plans, titik), parameters.onlyChanged(), bahasa);
        }
        BandingAnggaran budget = parameters.anggaran(budgets, titik);
        return BandingAnggaranLembar.of(
                budget, names.names(budget.skpd(), budget.posisi()), parameters.onlyChanged(), bahasa);
    }
}
