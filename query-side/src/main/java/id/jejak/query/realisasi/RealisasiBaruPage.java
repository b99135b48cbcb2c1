package id.jejak.query.realisasi;

import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
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

/** The form in which finance posts a realization, usable with a keyboard alone and without any script. */
@Controller
@PreAuthorize("hasRole('BENDAHARA')")
class RealisasiBaruPage {

    static final String PATH = "/realisasi/baru";

    private static final String FORM = "realisasi/baru";
    private static final String LINES = FORM + " :: rincian";

    /** The float is cash and no realization, and reports are not posted by hand. */
    private static final List<Bukti.Jenis> KINDS = List.of(
            Bukti.Jenis.SP2D_LS, Bukti.Jenis.SP2D_GU, Bukti.Jenis.SP2D_TU, Bukti.Jenis.SP2D_NIHIL, Bukti.Jenis.SPJ);

    private final MataQuery query;
    private final Tabel61Query plans;
    private final ApiTulis api;

    RealisasiBaruPage(MataQuery query, Tabel61Query plans, ApiTulis api) {
        this.query = query;
        this.plans = plans;
        this.api = api;
    }

    /** Empty, or with what the address names of it. */
    @GetMapping(PATH)
    ModelAndView empty(@RequestParam MultiValueMap<String, String> parameters, Locale bahasa) {
        IsianRealisasi isian = complete(IsianRealisasi.of(parameters).withKunci(Ketikan.kunciBaru()));
        List<Mata> budget = budget(isian);
        List<BarisTerbaca> lines = FormRealisasi.read(isian, budget, bahasa).baris();
        ModelAndView page = page(new FormRealisasi(isian, lines, List.of()), budget, bahasa);
        page.addObject("tersimpan", parameters.getFirst("tersimpan"));
        return page;
    }

    /**
     * Saves; or checks, adds a line, takes a choice, where such a button was pressed; or answers the lines alone, with
     * what can be understood of them, to a script that asks while they are typed.
     */
    @PostMapping(PATH)
    ModelAndView sent(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "simpan") String aksi,
            @RequestParam Optional<String> pilih,
            HttpServletRequest request,
            Locale bahasa) {
        IsianRealisasi isian = complete(IsianRealisasi.of(form));
        List<Mata> budget = budget(isian);
        if (pilih.isPresent()) {
            return page(quiet(chosen(isian, pilih.get()), budget, bahasa), budget, bahasa);
        }
        FormRealisasi read = FormRealisasi.read(isian, budget, bahasa);
        return switch (aksi) {
            case "muat" -> page(quiet(isian, budget, bahasa), budget, bahasa);
            case "hitung" -> page(LINES, quiet(isian, budget, bahasa), budget, bahasa);
            case "tambah" -> page(quiet(isian.withOneMore(), budget, bahasa), budget, bahasa);
            case "periksa" -> read.salah().isEmpty() ? checked(read, budget, bahasa) : wrong(read, budget, bahasa);
            default ->
                read.salah().isEmpty()
                        ? post(read, budget, aksi.equals("berikut"), request, bahasa)
                        : wrong(read, budget, bahasa);
        };
    }

    private ModelAndView post(
            FormRealisasi read, List<Mata> budget, boolean next, HttpServletRequest request, Locale bahasa) {
        IsianRealisasi isian = read.isian();
        Jawaban answer = api.kirim(request, "/api/v1/realisasi", read.permintaan(), isian.kunci(), Optional.empty());
        if (answer instanceof Jawaban.Diterima done) {
            return next ? next(isian, done) : saved(isian, done);
        }
        if (answer instanceof Jawaban.Ditolak refused && !refused.isKunciTerpakai()) {
            return wrong(read.refused(refused), budget, bahasa);
        }
        boolean unknown = answer instanceof Jawaban.TidakTerjawab;
        FormRealisasi again = unknown
                ? read.wrong(Teks.dalam(bahasa, "tulis.tidak-terjawab"))
                : new FormRealisasi(isian.withKunci(Ketikan.kunciBaru()), read.baris(), List.of())
                        .wrong(Teks.dalam(bahasa, "tulis.sudah-dipakai"));
        ModelAndView page = wrong(again, budget, bahasa);
        if (unknown) {
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return page;
    }

    private static ModelAndView saved(IsianRealisasi isian, Jawaban.Diterima done) {
        return new Alamat("/realisasi")
                .dengan("skpd", isian.skpd())
                .dengan("tahun", isian.tahun())
                .dengan("cari", isian.nomor())
                .dengan("sudah", sudah(done))
                .sesudah(done);
    }

    private static ModelAndView next(IsianRealisasi isian, Jawaban.Diterima done) {
        return new Alamat(PATH)
                .dengan("skpd", isian.skpd())
                .dengan("tahun", isian.tahun())
                .dengan("jenis", isian.jenis())
                .dengan("tersimpan", isian.nomor())
                .dengan("sudah", sudah(done))
                .sesudah(done);
    }

    /** That the ledger had the very same before, so that nothing was posted now; empty where it had not. */
    private static String sudah(Jawaban.Diterima done) {
        return done.posisi().isPresent() ? "" : "ya";
    }

    private ModelAndView wrong(FormRealisasi form, List<Mata> budget, Locale bahasa) {
        ModelAndView page = page(form, budget, bahasa);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView checked(FormRealisasi form, List<Mata> budget, Locale bahasa) {
        ModelAndView page = page(form, budget, bahasa);
        page.addObject("diperiksa", form.jumlah(bahasa));
        return page;
    }

    private ModelAndView page(FormRealisasi form, List<Mata> budget, Locale bahasa) {
        return page(FORM, form, budget, bahasa);
    }

    private ModelAndView page(String view, FormRealisasi form, List<Mata> budget, Locale bahasa) {
        ModelAndView page = new ModelAndView(view);
        page.addObject("isian", form.isian());
        page.addObject("baris", form.baris());
        page.addObject("salah", new Kesalahan.Semua(form.salah()));
        page.addObject("mata", budget);
        page.addObject("agensi", query.agencies());
        page.addObject("jenis", KINDS);
        page.addObject("seluruhnya", form.jumlah(bahasa));
        page.addObject("bahasa", bahasa);
        return page;
    }

    /** What can be understood of it, without saying what is wrong before it is finished. */
    private static FormRealisasi quiet(IsianRealisasi isian, List<Mata> budget, Locale bahasa) {
        return new FormRealisasi(
                isian, FormRealisasi.read(isian, budget, bahasa).baris(), List.of());
    }

    /** @param choice the line's place in the form, a blank, and the codes chosen for it */
    private static IsianRealisasi chosen(IsianRealisasi isian, String choice) {
        int blank = choice.indexOf(' ');
        return Galat.read(
                        "baris",
                        Optional.of(choice),
                        text -> isian.withMata(
                                Integer.parseInt(text.substring(0, Math.max(blank, 0))), text.substring(blank + 1)))
                .orElse(isian);
    }

    /** With the only agency there is, and its last year, where none is named. */
    private IsianRealisasi complete(IsianRealisasi isian) {
        List<KodeSkpd> agencies = query.agencies();
        Optional<KodeSkpd> asked = Galat.read("skpd", Optional.of(isian.skpd()), KodeSkpd::new);
        KodeSkpd skpd = Choice.of("skpd", asked.or(() -> agencies.stream().findFirst()), agencies);
        int tahun = Galat.read("tahun", Optional.of(isian.tahun()), Tahun::of)
                .map(Tahun::dari)
                .orElseGet(() -> query.terakhir(skpd));
        return isian.with(skpd.kode(), Integer.toString(tahun));
    }

    private List<Mata> budget(IsianRealisasi isian) {
        KodeSkpd skpd = new KodeSkpd(isian.skpd());
        return query.lines(skpd, Tahun.of(isian.tahun()).dari(), plans.names(skpd));
    }
}
