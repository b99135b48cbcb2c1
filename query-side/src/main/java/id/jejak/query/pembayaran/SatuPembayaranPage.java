package id.jejak.query.pembayaran;

import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Potongan;
import id.jejak.query.jejak.pembayaran.PembayaranQuery;
import id.jejak.query.jejak.pembayaran.PembayaranQuery.Kejadian;
import id.jejak.query.realisasi.Mata;
import id.jejak.query.realisasi.MataQuery;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One payment: what is paid, how far it is, who did what, and the steps for who may take them. */
@Controller
class SatuPembayaranPage {

    private static final String ONE = PembayaranPage.PATH + "/{skpd}/{tahun}";
    private static final String STALE = "versi-usang";
    private static final String REQUESTED = EventTypes.nameOf(SppSubmitted.class);

    private final ApiTulis api;
    private final Buku book;
    private final PembayaranQuery payments;
    private final MataQuery budgets;
    private final Tabel61Query plans;

    SatuPembayaranPage(ApiTulis api, Buku book, PembayaranQuery payments, MataQuery budgets, Tabel61Query plans) {
        this.api = api;
        this.book = book;
        this.payments = payments;
        this.budgets = budgets;
        this.plans = plans;
    }

    /** Who asks for which payment. */
    private record Tentang(PembayaranId id, Laman laman, HttpServletRequest request, Locale bahasa) {

        String peran() {
            return laman.masuk() == null ? "" : laman.masuk().peran();
        }

        boolean isPelaku(String name) {
            return laman.masuk() != null && laman.masuk().nama().equals(name);
        }
    }

    @PembacaPembayaran
    @GetMapping(ONE)
    ModelAndView page(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @RequestParam(defaultValue = "") String spp,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        return show(new Tentang(Buku.id(skpd, tahun, spp), laman, request, bahasa), Optional.empty());
    }

    @PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PENYETUJU')")
    @PostMapping(ONE + "/spm")
    ModelAndView order(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        PembayaranId id = Buku.id(skpd, tahun, Ketikan.text(form, "spp"));
        return take(LangkahBayar.SPM, form, new Tentang(id, laman, request, bahasa));
    }

    @PreAuthorize("hasRole('BENDAHARA')")
    @PostMapping(ONE + "/{langkah:sp2d|advis|cair|setoran|spj|batal}")
    ModelAndView step(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String langkah,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        PembayaranId id = Buku.id(skpd, tahun, Ketikan.text(form, "spp"));
        return take(LangkahBayar.of(langkah), form, new Tentang(id, laman, request, bahasa));
    }

    private ModelAndView take(LangkahBayar step, MultiValueMap<String, String> form, Tentang about) {
        IsianLangkah isian = IsianLangkah.of(step, form);
        boolean uangMuka = book.baca(about.request(), about.id()).jenis().isUangMuka();
        List<Mata> budget = step == LangkahBayar.SPJ && uangMuka ? budget(about.id()) : List.of();
        if (Ketikan.text(form, "aksi").equals("tambah")) {
            return show(about, Optional.of(FormLangkah.quiet(isian.withOneMore(), budget, about.bahasa())));
        }
        String chosen = Ketikan.text(form, "pilih");
        if (chosen.matches("\\d{1,4} .+")) {
            int blank = chosen.indexOf(' ');
            IsianLangkah with =
                    isian.withMata(Integer.parseInt(chosen.substring(0, blank)), chosen.substring(blank + 1));
            return show(about, Optional.of(FormLangkah.quiet(with, budget, about.bahasa())));
        }
        FormLangkah read = FormLangkah.read(isian, uangMuka, budget, about.bahasa());
        if (!read.salah().isEmpty()) {
            return wrong(read, HttpStatus.UNPROCESSABLE_CONTENT, about);
        }
        long versi = Galat.read("versi-konsep", Optional.of(isian.versi()), Long::valueOf)
                .orElseThrow(() -> Galat.notValid("versi-konsep", ""));
        Jawaban answer = api.kirim(
                about.request(),
                Buku.API + "/" + step.alamat(),
                read.permintaan(about.id()),
                isian.kunci(),
                Optional.of(versi));
        if (answer instanceof Jawaban.Diterima done) {
            return Buku.alamat(about.id()).sesudah(done);
        }
        return wrong(refused(read, answer, about), Penolakan.status(answer), about);
    }

    /** Where somebody else was faster it says who did what; what was typed stays, and is sent from there if sent again. */
    private FormLangkah refused(FormLangkah read, Jawaban answer, Tentang about) {
        if (answer.isKunciTerpakai()) {
            return read.refused(answer, about.bahasa())
                    .with(read.isian().dari(Long.parseLong(read.isian().versi())));
        }
        List<Kejadian> events = payments.riwayat(about.id());
        if (answer instanceof Jawaban.Ditolak no && no.slug().equals(STALE) && !events.isEmpty()) {
            Kejadian last = events.get(events.size() - 1);
            String said = Teks.dalam(
                    about.bahasa(),
                    "bayar.berubah",
                    last.pelaku(),
                    Angka.waktu(last.saat(), about.bahasa()),
                    Teks.dalam(about.bahasa(), "peristiwa." + last.peristiwa()));
            return read.with(read.isian()
                            .dari(no.versi()
                                    .orElseGet(() -> Long.parseLong(read.isian().versi()))))
                    .wrong(new Kesalahan("riwayat", said));
        }
        return read.refused(answer, about.bahasa());
    }

    private ModelAndView wrong(FormLangkah form, HttpStatus status, Tentang about) {
        ModelAndView page = show(about, Optional.of(form));
        page.setStatus(status);
        return page;
    }

    private List<Mata> budget(PembayaranId id) {
        return budgets.lines(
                id.tahun().skpd(), id.tahun().tahun(), plans.names(id.tahun().skpd()));
    }

    /** @param typed the form that was sent, where one was */
    private ModelAndView show(Tentang about, Optional<FormLangkah> typed) {
        Terbaca read = book.baca(about.request(), about.id());
        List<Kejadian> events = payments.riwayat(about.id());
        String payee =
                read.penerima().map(one -> book.nama(about.request(), one)).orElse("");
        PembayaranView view = PembayaranView.of(about.id(), read, payee, events, about.bahasa());
        List<FormLangkah> forms = forms(read, view, events, typed, about);
        ModelAndView page = new ModelAndView("pembayaran/satu");
        page.addObject("bayar", view);
        page.addObject("idPenerima", read.penerima().orElse(""));
        page.addObject("id", about.id());
        page.addObject("alamat", PembayaranPage.PATH + "/" + about.id().tahun());
        page.addObject("formulir", forms);
        page.addObject("uangMuka", read.jenis().isUangMuka());
        page.addObject("jenisPotongan", Potongan.Jenis.values());
        page.addObject("bahasa", about.bahasa());
        page.addObject(
                "salah", new Kesalahan.Semua(typed.map(FormLangkah::salah).orElse(List.of())));
        typed.filter(form -> forms.stream()
                        .noneMatch(one -> one.isian().langkah() == form.isian().langkah()))
                .ifPresent(form -> page.addObject("terketik", form.isian().nilai()));
        boolean next = forms.stream()
                .anyMatch(one -> one.isian().langkah() != LangkahBayar.SETORAN
                        && one.isian().langkah() != LangkahBayar.BATAL);
        LangkahBayar.sesudah(read.tahap(), read.jenis())
                .filter(step -> !next)
                .ifPresent(step -> page.addObject("menunggu", step.alamat()));
        return page;
    }

    /** What this reader can do now, the next step first; with what was typed where that is one of them. */
    private List<FormLangkah> forms(
            Terbaca read, PembayaranView view, List<Kejadian> events, Optional<FormLangkah> typed, Tentang about) {
        List<LangkahBayar> steps = new ArrayList<>();
        boolean requester =
                events.stream().anyMatch(one -> one.peristiwa().equals(REQUESTED) && about.isPelaku(one.pelaku()));
        LangkahBayar.sesudah(read.tahap(), read.jenis())
                .filter(step -> !(step == LangkahBayar.SPM && requester))
                .ifPresent(steps::add);
        if (!view.terutang().isEmpty()) {
            steps.add(LangkahBayar.SETORAN);
        }
        if (LangkahBayar.isDapatBatal(read.tahap())) {
            steps.add(LangkahBayar.BATAL);
        }
        return steps.stream()
                .filter(step -> step.isUntuk(about.peran()))
                .map(step -> typed.filter(form -> form.isian().langkah() == step)
                        .orElseGet(() ->
                                FormLangkah.quiet(IsianLangkah.kosong(step, read.versi()), List.of(), about.bahasa())))
                .toList();
    }
}
