package id.jejak.query.pembayaran;

import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.realisasi.Mata;
import id.jejak.query.realisasi.MataQuery;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form in which a payment is requested; its payee is looked up in the register, or entered into it, on the way. */
@Controller
@PreAuthorize("hasRole('BENDAHARA')")
class SppPage {

    static final String PATH = PembayaranPage.PATH + "/baru";

    private static final String FORM = "pembayaran/baru";

    private final ApiTulis api;
    private final Buku book;
    private final MataQuery budgets;
    private final Tabel61Query plans;

    SppPage(ApiTulis api, Buku book, MataQuery budgets, Tabel61Query plans) {
        this.api = api;
        this.book = book;
        this.budgets = budgets;
        this.plans = plans;
    }

    /** A payee that was found. */
    record Penerima(String id, String nama, String npwp, String rekening) {}

    /** What is asked, of which budget and in which language. */
    private record Tentang(List<Mata> budget, HttpServletRequest request, Locale bahasa) {}

    @GetMapping(PATH)
    ModelAndView empty(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Locale bahasa) {
        IsianSpp isian = complete(IsianSpp.of(parameters).withKunci(Ketikan.kunciBaru()));
        Tentang about = new Tentang(budget(isian), request, bahasa);
        return page(FormSpp.read(isian, about.budget(), bahasa).quiet(), List.of(), about);
    }

    /** Sends the request; or adds a line, looks for a payee, enters one, where such a button was pressed. */
    @PostMapping(PATH)
    ModelAndView sent(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "simpan") String aksi,
            @RequestParam Optional<String> pilih,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            HttpServletRequest request,
            Locale bahasa)
            throws IOException {
        IsianSpp isian = complete(IsianSpp.of(form));
        Tentang about = new Tentang(budget(isian), request, bahasa);
        Optional<String> chosen = pilih.filter(text -> text.matches("\\d{1,4} .+"));
        if (chosen.isPresent()) {
            int blank = chosen.get().indexOf(' ');
            int line = Integer.parseInt(chosen.get().substring(0, blank));
            return quiet(isian.withMata(line, chosen.get().substring(blank + 1)), about);
        }
        return switch (aksi) {
            case "muat" -> quiet(isian, about);
            case "hitung" -> lines(isian, about);
            case "tambah" -> quiet(isian.withOneMore(), about);
            case "cari" -> search(isian, about);
            case "daftar" -> register(isian, about);
            case "ganti" -> quiet(isian.with("penerima", ""), about);
            default -> send(isian, Optional.ofNullable(berkas).filter(file -> !file.isEmpty()), about);
        };
    }

    private ModelAndView send(IsianSpp typed, Optional<MultipartFile> file, Tentang about) throws IOException {
        IsianSpp isian = typed;
        if (file.isPresent()) {
            MultipartFile proof = file.get();
            String kind = Objects.requireNonNullElse(proof.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
            Jawaban kept = api.simpan(about.request(), "/api/v1/lampiran", proof.getBytes(), kind);
            if (!(kept instanceof Jawaban.Diterima stored)) {
                FormSpp read = FormSpp.read(isian, about.budget(), about.bahasa());
                return wrong(
                        read.wrong(Penolakan.of(kept, part -> "berkas", about.bahasa())),
                        Penolakan.status(kept),
                        about);
            }
            isian = isian.withLampiran(stored.isi().path("sha256").asString());
        }
        FormSpp read = FormSpp.read(isian, about.budget(), about.bahasa());
        if (!read.salah().isEmpty()) {
            return wrong(read, HttpStatus.UNPROCESSABLE_CONTENT, about);
        }
        Jawaban answer = api.kirim(about.request(), Buku.API, read.permintaan(), isian.kunci(), Optional.empty());
        return answer instanceof Jawaban.Diterima done
                ? Buku.alamat(Buku.id(isian.get("skpd"), isian.get("tahun"), isian.get("nomor")))
                        .sesudah(done)
                : wrong(read.refused(answer, about.bahasa()), Penolakan.status(answer), about);
    }

    /** Asks the register by the words that are typed; says where nobody is found. */
    private ModelAndView search(IsianSpp isian, Tentang about) {
        FormSpp read = FormSpp.read(isian.with("penerima", ""), about.budget(), about.bahasa());
        String words = isian.get("cariPenerima");
        Jawaban answer = api.baca(about.request(), new Alamat(Buku.PENERIMA).dengan("cari", words));
        if (!(answer instanceof Jawaban.Diterima found)) {
            return wrong(read.refused(answer, about.bahasa()), Penolakan.status(answer), about);
        }
        List<Penerima> payees = found.isi()
                .path("isi")
                .valueStream()
                .map(one -> new Penerima(
                        one.path("id").asString(),
                        one.path("penerima").path("nama").asString(),
                        one.path("penerima").path("npwp").asString(),
                        (one.path("penerima").path("bank").asString() + " "
                                        + one.path("penerima")
                                                .path("rekeningBank")
                                                .asString())
                                .strip()))
                .toList();
        if (payees.isEmpty()) {
            Kesalahan none =
                    new Kesalahan("cariPenerima", Teks.dalam(about.bahasa(), "bayar.penerima.tidak-ada", words));
            return wrong(read.wrong(none), HttpStatus.UNPROCESSABLE_CONTENT, about);
        }
        return page(read.quiet(), payees, about);
    }

    /** Enters a payee into the register, and takes it for this payment. */
    private ModelAndView register(IsianSpp isian, Tentang about) {
        FormSpp read = FormSpp.read(isian, about.budget(), about.bahasa());
        if (isian.get("namaPenerima").isEmpty()) {
            Kesalahan none = new Kesalahan("namaPenerima", Teks.dalam(about.bahasa(), "bayar.nama-penerima.kosong"));
            return wrong(read.wrong(none), HttpStatus.UNPROCESSABLE_CONTENT, about);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("nama", isian.get("namaPenerima"));
        body.put("npwp", isian.get("npwp"));
        body.put("bank", isian.get("bank"));
        body.put("rekeningBank", isian.get("rekeningBank"));
        // The form's own key is the payment's; one of its own lets a payee be corrected and entered again.
        String key = isian.kunci() + "-p" + Integer.toHexString(body.hashCode());
        Jawaban answer = api.kirim(about.request(), Buku.PENERIMA, body, key, Optional.empty());
        if (answer instanceof Jawaban.Diterima done) {
            return quiet(isian.with("penerima", done.isi().path("id").asString()), about);
        }
        Kesalahan said = Penolakan.of(answer, part -> part.equals("nama") ? "namaPenerima" : part, about.bahasa());
        return wrong(read.wrong(said), Penolakan.status(answer), about);
    }

    private ModelAndView quiet(IsianSpp isian, Tentang about) {
        return page(FormSpp.read(isian, about.budget(), about.bahasa()).quiet(), List.of(), about);
    }

    private ModelAndView lines(IsianSpp isian, Tentang about) {
        ModelAndView page = quiet(isian, about);
        page.setViewName("realisasi/baru :: rincian");
        return page;
    }

    private ModelAndView wrong(FormSpp form, HttpStatus status, Tentang about) {
        ModelAndView page = page(form, List.of(), about);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(FormSpp form, List<Penerima> payees, Tentang about) {
        IsianSpp isian = form.isian();
        ModelAndView page = new ModelAndView(FORM);
        page.addObject("isian", isian);
        page.addObject("jenisTerpilih", form.jenis());
        page.addObject("jenis", JenisPembayaran.values());
        page.addObject("baris", form.baris());
        page.addObject("seluruhnya", form.jumlah(about.bahasa()));
        page.addObject("salah", new Kesalahan.Semua(form.salah()));
        page.addObject("mata", about.budget());
        page.addObject("agensi", budgets.agencies());
        page.addObject("bahasa", about.bahasa());
        page.addObject("penerima", payees);
        if (!isian.get("penerima").isEmpty()) {
            page.addObject("namaPenerima", book.nama(about.request(), isian.get("penerima")));
        }
        return page;
    }

    /** With the first agency and its last year where none is named. */
    private IsianSpp complete(IsianSpp isian) {
        List<KodeSkpd> agencies = budgets.agencies();
        Optional<KodeSkpd> asked = Galat.read("skpd", Optional.of(isian.get("skpd")), KodeSkpd::new);
        KodeSkpd skpd = Choice.of("skpd", asked.or(() -> agencies.stream().findFirst()), agencies);
        int tahun = Galat.read("tahun", Optional.of(isian.get("tahun")), Tahun::satu)
                .orElseGet(() -> budgets.terakhir(skpd));
        return isian.with("skpd", skpd.kode()).with("tahun", Integer.toString(tahun));
    }

    private List<Mata> budget(IsianSpp isian) {
        KodeSkpd skpd = new KodeSkpd(isian.get("skpd"));
        return budgets.lines(skpd, Tahun.satu(isian.get("tahun")), plans.names(skpd));
    }
}
