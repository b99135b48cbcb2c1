package id.jejak.query.revisi;

import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.Tahun;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** The form in which a document is drafted line by line or from a pasted block, and in which a draft is mended. */
@Controller
@PreAuthorize("hasRole('PERENCANA')")
class KonsepPage {

    static final String NEW = RevisiPage.PATH + "/baru";
    private static final String EDIT = SatuRevisiPage.ONE + "/ubah";

    private final ApiTulis api;
    private final Naskahan drafts;
    private final FormulirKonsep forms;

    KonsepPage(ApiTulis api, Naskahan drafts, FormulirKonsep forms) {
        this.api = api;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** What a form is about: a new draft, or one that is there. */
    private record Tentang(Optional<DokumenId> id, HttpServletRequest request, Locale bahasa) {

        String alamat() {
            return id.map(one -> SatuRevisiPage.alamat(one) + "/ubah").orElse(NEW);
        }
    }

    @GetMapping(NEW)
    ModelAndView empty(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Locale bahasa) {
        IsianKonsep isian = forms.complete(IsianKonsep.of(Bentuk.of(Ketikan.text(parameters, "jenis")), parameters)
                .withKunci(Ketikan.kunciBaru()));
        return page(quiet(isian), new Tentang(Optional.empty(), request, bahasa));
    }

    @PostMapping(NEW)
    ModelAndView sent(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "simpan") String aksi,
            @RequestParam Optional<Integer> hapus,
            HttpServletRequest request,
            Locale bahasa) {
        IsianKonsep isian = forms.complete(IsianKonsep.of(Bentuk.of(Ketikan.text(form, "jenis")), form));
        return act(isian, aksi, hapus, new Tentang(Optional.empty(), request, bahasa));
    }

    @GetMapping(EDIT)
    ModelAndView open(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            HttpServletRequest request,
            Locale bahasa) {
        DokumenId id = Naskahan.id(skpd, tahun, konsep);
        return page(quiet(there(request, id)), new Tentang(Optional.of(id), request, bahasa));
    }

    @PostMapping(EDIT)
    ModelAndView mended(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "simpan") String aksi,
            @RequestParam Optional<Integer> hapus,
            HttpServletRequest request,
            Locale bahasa) {
        DokumenId id = Naskahan.id(skpd, tahun, konsep);
        IsianKonsep isian = IsianKonsep.of(Bentuk.of(Ketikan.text(form, "jenis")), form)
                .with("skpd", id.tahun().skpd().kode())
                .with("tahun", Integer.toString(id.tahun().tahun()));
        return act(isian, aksi, hapus, new Tentang(Optional.of(id), request, bahasa));
    }

    private ModelAndView act(IsianKonsep isian, String aksi, Optional<Integer> hapus, Tentang about) {
        if (hapus.isPresent()) {
            return page(quiet(isian.without(hapus.get())), about);
        }
        return switch (aksi) {
            case "muat" -> page(quiet(isian), about);
            case "tambah" -> add(isian, about);
            case "tempel" -> paste(isian, about);
            default -> save(isian, about);
        };
    }

    /** One more line: of a plan, of the kind that is chosen, with what it is about as that is now. */
    private ModelAndView add(IsianKonsep isian, Tentang about) {
        JenisBaris jenis = JenisBaris.of(isian.get("jenisBaru"));
        String kode = isian.get("kodeBaru");
        if (!isian.bentuk().isRencana() || (jenis.isNilai() && kode.isEmpty())) {
            return page(quiet(isian.withOneMore()), about);
        }
        return forms.rencana(isian, about.bahasa())
                .flatMap(plan -> plan.mulai(jenis, kode, isian))
                .map(line -> page(quiet(isian.withOneMore(line)), about))
                .orElseGet(() -> wrong(
                        quiet(isian)
                                .wrong(new Kesalahan(
                                        "kodeBaru", Teks.dalam(about.bahasa(), "revisi.kode.tidak-ada", kode))),
                        about));
    }

    private ModelAndView paste(IsianKonsep isian, Tentang about) {
        TempelanKonsep block = TempelanKonsep.read(isian.bentuk(), isian.get("teks"), about.bahasa());
        return block.salah().isEmpty()
                ? page(quiet(isian.dengan(block.baris()).with("teks", "")), about)
                : wrong(new FormKonsep(isian, List.of(), block.salah()), about);
    }

    private ModelAndView save(IsianKonsep isian, Tentang about) {
        Optional<JsonNode> plan =
                isian.bentuk().isRencana() ? Optional.of(plan(isian, about.request())) : Optional.empty();
        FormKonsep.Pembaca lines = plan.isPresent()
                ? new BarisRencana(plan.get(), about.bahasa())
                : new BarisAnggaran(forms.budget(isian), isian.bentuk(), about.bahasa());
        FormKonsep read = FormKonsep.read(isian, lines, about.bahasa());
        if (!read.salah().isEmpty()) {
            return wrong(read, about);
        }
        Map<String, Object> renstra = new LinkedHashMap<>();
        plan.ifPresent(one -> {
            renstra.put("renstra", isian.get("skpd") + "/" + isian.get("periode"));
            renstra.put("versi", one.path("versi").asLong());
        });
        Jawaban answer = send(read, renstra, about);
        if (answer instanceof Jawaban.Diterima done) {
            DokumenId id = about.id()
                    .orElseGet(() ->
                            new DokumenId(year(isian), done.isi().path("konsep").asString()));
            return new Alamat(SatuRevisiPage.alamat(id)).sesudah(done);
        }
        return refused(read, answer, about);
    }

    private Jawaban send(FormKonsep read, Map<String, Object> renstra, Tentang about) {
        IsianKonsep isian = read.isian();
        if (about.id().isEmpty()) {
            return api.kirim(
                    about.request(),
                    Naskahan.path(year(isian)),
                    read.permintaan(renstra, List.of()),
                    isian.kunci(),
                    Optional.empty());
        }
        DokumenId id = about.id().get();
        Naskahan.Terbaca now = drafts.baca(about.request(), id);
        long versi = Galat.read("versi-konsep", Optional.of(isian.get("versi")), Long::valueOf)
                .orElseThrow(() -> Galat.notValid("versi-konsep", ""));
        return api.ganti(
                about.request(), Naskahan.path(id), read.permintaan(renstra, now.lampiran()), isian.kunci(), versi);
    }

    private ModelAndView refused(FormKonsep read, Jawaban answer, Tentang about) {
        FormKonsep said = read.refused(answer, about.bahasa());
        if (answer.isKunciTerpakai()) {
            said = said.with(read.isian().withKunci(Ketikan.kunciBaru()));
        }
        if (about.id().isPresent()
                && answer instanceof Jawaban.Ditolak no
                && no.slug().equals(Naskahan.STALE)) {
            return stale(read, about.id().get(), about);
        }
        ModelAndView page = wrong(said, about);
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    /** Theirs against what is typed, which stays; saved once more it goes over theirs. */
    private ModelAndView stale(FormKonsep read, DokumenId id, Tentang about) {
        IsianKonsep theirs = there(about.request(), id);
        IsianKonsep mine = read.isian().with("versi", theirs.get("versi")).withKunci(Ketikan.kunciBaru());
        ModelAndView page = wrong(
                read.with(mine).wrong(new Kesalahan("beda", Teks.dalam(about.bahasa(), "revisi.ubah.berubah"))), about);
        page.addObject("beda", read.beda(theirs, about.bahasa()));
        return page;
    }

    private IsianKonsep there(HttpServletRequest request, DokumenId id) {
        JsonNode shown = drafts.baca(request, id).isi();
        Bentuk bentuk = Bentuk.of(shown.path("isi")).orElseThrow(() -> Galat.notFound("konsep", id.toString()));
        return IsianKonsep.of(
                bentuk,
                shown,
                id.tahun().skpd().kode(),
                Integer.toString(id.tahun().tahun()));
    }

    private static FormKonsep quiet(IsianKonsep isian) {
        return new FormKonsep(isian, List.of(), List.of());
    }

    private ModelAndView wrong(FormKonsep form, Tentang about) {
        ModelAndView page = page(form, about);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(FormKonsep form, Tentang about) {
        ModelAndView page = forms.page(form, about.bahasa());
        page.addObject("alamat", about.alamat());
        page.addObject("kembali", about.id().map(SatuRevisiPage::alamat).orElse(RevisiPage.PATH));
        page.addObject("baru", about.id().isEmpty());
        return page;
    }

    /** The year in which the agency numbers the document. */
    private static TahunAnggaranId year(IsianKonsep isian) {
        int year = isian.bentuk().isRencana()
                ? Waktu.hari(isian.get("tanggal")).getYear()
                : Tahun.satu(isian.get("tahun"));
        return TahunAnggaranId.of(isian.get("skpd") + "/" + year);
    }

    private JsonNode plan(IsianKonsep isian, HttpServletRequest request) {
        String asked = isian.get("skpd") + "/" + isian.get("periode");
        RenstraId id = Galat.read("renstra", Optional.of(asked), RenstraId::of)
                .orElseThrow(() -> Galat.notValid("renstra", asked));
        Jawaban answer = api.baca(request, "/api/v1/renstra/" + id);
        if (answer instanceof Jawaban.Diterima read) {
            return read.isi();
        }
        if (answer instanceof Jawaban.Ditolak) {
            throw Galat.notFound("konsep", asked);
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
