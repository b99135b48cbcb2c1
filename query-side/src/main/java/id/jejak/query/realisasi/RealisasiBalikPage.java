package id.jejak.query.realisasi;

import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Galat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form in which finance takes a realization back, wholly or in part, and says why. */
@Controller
@PreAuthorize("hasRole('BENDAHARA')")
class RealisasiBalikPage {

    static final String PATH = "/realisasi/balik";

    private final MataQuery query;
    private final Tabel61Query plans;
    private final ApiTulis api;

    RealisasiBalikPage(MataQuery query, Tabel61Query plans, ApiTulis api) {
        this.query = query;
        this.plans = plans;
        this.api = api;
    }

    /** With all that is left of the proof that the address names, to be taken back. */
    @GetMapping(PATH)
    ModelAndView all(@RequestParam MultiValueMap<String, String> parameters) {
        IsianBalik isian = IsianBalik.of(parameters);
        return page(isian, lines(isian), List.of());
    }

    @PostMapping(PATH)
    ModelAndView sent(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        IsianBalik isian = IsianBalik.of(form);
        List<BarisBukti> lines = lines(isian);
        List<Kesalahan> wrong = isian.salah(lines, bahasa);
        if (!wrong.isEmpty()) {
            return wrong(isian, lines, wrong);
        }
        Jawaban answer = api.kirim(
                request,
                "/api/v1/realisasi/pembalikan",
                isian.permintaan(lines, bahasa),
                isian.kunci(),
                Optional.empty());
        if (answer instanceof Jawaban.Diterima done) {
            return new Alamat("/realisasi")
                    .dengan("skpd", isian.skpd())
                    .dengan("tahun", isian.tahun())
                    .dengan("cari", isian.asal())
                    .sesudah(done);
        }
        ModelAndView page = page(
                answer.isKunciTerpakai() ? isian.withKunciBaru() : isian,
                lines,
                List.of(Penolakan.of(answer, part -> isian.isian(part, lines, bahasa), bahasa)));
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private static ModelAndView wrong(IsianBalik isian, List<BarisBukti> lines, List<Kesalahan> wrong) {
        ModelAndView page = page(isian, lines, wrong);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(IsianBalik isian, List<BarisBukti> lines, List<Kesalahan> wrong) {
        ModelAndView page = new ModelAndView("realisasi/balik");
        page.addObject("isian", isian);
        page.addObject("baris", lines);
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("jenis", DokumenPengembalian.Jenis.values());
        return page;
    }

    private List<BarisBukti> lines(IsianBalik isian) {
        KodeSkpd skpd = Galat.read("skpd", Optional.of(isian.skpd()), KodeSkpd::new)
                .orElseThrow(() -> Galat.notValid("skpd", ""));
        int tahun = Galat.read("tahun", Optional.of(isian.tahun()), Integer::valueOf)
                .filter(year -> year > 0)
                .orElseThrow(() -> Galat.notValid("tahun", isian.tahun()));
        return query.bukti(skpd, tahun, isian.asal(), plans.names(skpd));
    }
}
