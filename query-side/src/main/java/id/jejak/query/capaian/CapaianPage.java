package id.jejak.query.capaian;

import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form in which planners post, node by node, what indicators reached in a period and how far the work is. */
@Controller
@PreAuthorize("hasRole('PERENCANA')")
class CapaianPage {

    private static final String PATH = "/capaian";

    /** What the write API answers where somebody was faster. */
    private static final Set<String> CHANGED = Set.of("versi-berubah", "capaian-berbeda");

    private final Tabel61Query plans;
    private final UkuranQuery measures;
    private final ApiTulis api;

    CapaianPage(Tabel61Query plans, UkuranQuery measures, ApiTulis api) {
        this.plans = plans;
        this.measures = measures;
        this.api = api;
    }

    @GetMapping(PATH)
    ModelAndView form(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Locale bahasa) {
        IsianCapaian isian = complete(IsianCapaian.of(parameters)).withKunci(Ketikan.kunciBaru());
        return page(isian, now(isian, request, bahasa), List.of());
    }

    @PostMapping(PATH)
    ModelAndView sent(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        IsianCapaian isian = complete(IsianCapaian.of(form));
        List<Kesalahan> wrong = isian.salah(bahasa);
        if (!wrong.isEmpty()) {
            ModelAndView page = page(isian, now(isian, request, bahasa), wrong);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Jawaban answer = api.kirim(
                request,
                "/api/v1/renstra/" + isian.renstra() + "/capaian",
                isian.permintaan(),
                isian.kunci(),
                Optional.empty());
        if (answer instanceof Jawaban.Diterima done) {
            return new Alamat(PATH)
                    .dengan("skpd", isian.get("skpd"))
                    .dengan("periode", isian.get("periode"))
                    .dengan("node", isian.get("node"))
                    .dengan("kurun", isian.get("kurun"))
                    .dengan("sumber", isian.get("sumber"))
                    .dengan("tanggal", isian.get("tanggal"))
                    .dengan("tersimpan", "ya")
                    .sesudah(done);
        }
        return refused(isian, answer, request, bahasa);
    }

    /** What is typed stays; where somebody was faster it would be saved over what is posted now. */
    private ModelAndView refused(IsianCapaian isian, Jawaban answer, HttpServletRequest request, Locale bahasa) {
        List<Ukuran> now = now(isian, request, bahasa);
        boolean changed = answer instanceof Jawaban.Ditolak no && CHANGED.contains(no.slug());
        Kesalahan said = changed
                ? new Kesalahan("beda", Teks.dalam(bahasa, "tulis.berubah"))
                : Penolakan.of(answer, isian::isian, bahasa);
        ModelAndView page = page(
                changed || answer.isKunciTerpakai() ? isian.withKunci(Ketikan.kunciBaru()) : isian, now, List.of(said));
        page.addObject("beda", changed ? isian.beda(now) : List.of());
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private List<Ukuran> now(IsianCapaian isian, HttpServletRequest request, Locale bahasa) {
        return isian.node()
                .map(node -> measures.at(isian.renstra(), node, isian.kurun(), request, bahasa))
                .orElse(List.of());
    }

    /** With the first plan and its last year where none is named. */
    private IsianCapaian complete(IsianCapaian isian) {
        IsianCapaian ofPlan = isian;
        if (isian.get("periode").isEmpty()) {
            List<RenstraId> all = plans.plans(Titik.SEKARANG);
            RenstraId first = Choice.of("renstra", all.stream().findFirst(), all);
            ofPlan = isian.with("skpd", first.skpd().kode())
                    .with("periode", first.periode().toString());
        }
        return ofPlan.get("kurun").isEmpty()
                ? ofPlan.with(
                        "kurun", Integer.toString(ofPlan.renstra().periode().akhir()))
                : ofPlan;
    }

    private ModelAndView page(IsianCapaian isian, List<Ukuran> now, List<Kesalahan> wrong) {
        ModelAndView page = new ModelAndView("capaian/halaman");
        page.addObject("isian", isian);
        page.addObject("ukuran", now);
        page.addObject("node", plans.seluruh(isian.renstra(), Titik.SEKARANG).node());
        page.addObject("namaNode", isian.node().map(KodeRencana::kode).orElse(""));
        page.addObject("renstra", plans.plans(Titik.SEKARANG));
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("beda", List.of());
        return page;
    }
}
