package id.jejak.query.revisi;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.DokumenId;
import id.jejak.query.jejak.dokumen.DokumenQuery;
import id.jejak.query.jejak.dokumen.Naskah.Langkah;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Galat;
import id.jejak.query.web.KeNaskah;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** One document: what it says and would do, what was done to it, and the steps for who may take them. */
@Controller
class SatuRevisiPage {

    static final String ONE = RevisiPage.PATH + "/{skpd}/{tahun}/{konsep}";

    /** Who may try a document out; to the others it is shown as it is written. */
    private static final Set<String> TRIERS =
            Set.of(Peran.PERENCANA.name(), Peran.PENYETUJU.name(), Peran.VERIFIKATOR.name());

    private final ApiTulis api;
    private final DokumenQuery documents;
    private final Naskahan drafts;
    private final Akibat effects;

    SatuRevisiPage(ApiTulis api, DokumenQuery documents, Naskahan drafts, Akibat effects) {
        this.api = api;
        this.documents = documents;
        this.drafts = drafts;
        this.effects = effects;
    }

    /** A step of its life as it is printed. */
    record Riwayat(String position, String menjadi, String saat, String pelaku, String peran, String alasan) {}

    static String alamat(DokumenId id) {
        return KeNaskah.of(id);
    }

    @Pembaca
    @GetMapping(ONE)
    ModelAndView page(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        return show(Naskahan.id(skpd, tahun, konsep), List.of(), Map.of(), laman, request, bahasa);
    }

    @PreAuthorize("hasRole('PERENCANA')")
    @PostMapping(ONE + "/ajukan")
    ModelAndView submit(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        return step(Naskahan.id(skpd, tahun, konsep), "ajukan", form, laman, request, bahasa);
    }

    @PreAuthorize("hasRole('PENYETUJU')")
    @PostMapping(ONE + "/kembalikan")
    ModelAndView giveBack(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        DokumenId id = Naskahan.id(skpd, tahun, konsep);
        if (Ketikan.text(form, "alasan").isEmpty()) {
            Kesalahan none = new Kesalahan("alasan-kembalikan", Teks.dalam(bahasa, "revisi.alasan.kosong"));
            return wrong(id, List.of(none), form, laman, request, bahasa);
        }
        return step(id, "kembalikan", form, laman, request, bahasa);
    }

    @PreAuthorize("hasRole('PENYETUJU')")
    @PostMapping(ONE + "/sahkan")
    ModelAndView enact(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        return step(Naskahan.id(skpd, tahun, konsep), "sahkan", form, laman, request, bahasa);
    }

    /** Attaches a file, as the signed document; the draft stays as it is otherwise. */
    @PreAuthorize("hasRole('PERENCANA')")
    @PostMapping(ONE + "/lampiran")
    ModelAndView attach(
            @PathVariable String skpd,
            @PathVariable String tahun,
            @PathVariable String konsep,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa)
            throws IOException {
        DokumenId id = Naskahan.id(skpd, tahun, konsep);
        if (berkas == null || berkas.isEmpty()) {
            Kesalahan none = new Kesalahan("berkas", Teks.dalam(bahasa, "revisi.lampiran.kosong"));
            return wrong(id, List.of(none), form, laman, request, bahasa);
        }
        String kind = Objects.requireNonNullElse(berkas.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        Jawaban kept = api.simpan(request, "/api/v1/lampiran", berkas.getBytes(), kind);
        if (!(kept instanceof Jawaban.Diterima stored)) {
            return refused(id, kept, "berkas", form, laman, request, bahasa);
        }
        Jawaban answer =
                drafts.lampirkan(request, id, stored.isi().path("sha256").asString(), Ketikan.kunci(form), versi(form));
        return answer instanceof Jawaban.Diterima done
                ? new Alamat(alamat(id)).sesudah(done)
                : refused(id, answer, "berkas", form, laman, request, bahasa);
    }

    private ModelAndView step(
            DokumenId id,
            String step,
            MultiValueMap<String, String> form,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("alasan", Ketikan.text(form, "alasan"));
        Jawaban answer =
                api.kirim(request, Naskahan.path(id) + "/" + step, body, Ketikan.kunci(form), Optional.of(versi(form)));
        return answer instanceof Jawaban.Diterima done
                ? new Alamat(alamat(id)).sesudah(done)
                : refused(id, answer, "alasan-" + step, form, laman, request, bahasa);
    }

    private static long versi(MultiValueMap<String, String> form) {
        return Galat.read("versi-konsep", Optional.of(Ketikan.text(form, "versi")), Long::valueOf)
                .orElseThrow(() -> Galat.notValid("versi-konsep", ""));
    }

    private ModelAndView refused(
            DokumenId id,
            Jawaban answer,
            String field,
            MultiValueMap<String, String> form,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        wrong.add(Penolakan.of(answer, part -> part.equals("alasan") ? field : "", bahasa));
        boolean stale = answer instanceof Jawaban.Ditolak no && no.slug().equals(Naskahan.STALE);
        List<Langkah> steps = documents.riwayat(id);
        if (stale && !steps.isEmpty()) {
            Langkah last = steps.get(steps.size() - 1);
            wrong.set(
                    0,
                    new Kesalahan(
                            "riwayat",
                            Teks.dalam(
                                    bahasa,
                                    "revisi.berubah",
                                    last.pelaku(),
                                    Angka.waktu(last.saat(), bahasa),
                                    Teks.dalam(bahasa, "revisi.keadaan." + last.menjadi()))));
        }
        ModelAndView page = wrong(id, wrong, form, laman, request, bahasa);
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private ModelAndView wrong(
            DokumenId id,
            List<Kesalahan> wrong,
            MultiValueMap<String, String> form,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        ModelAndView page = show(id, wrong, form.toSingleValueMap(), laman, request, bahasa);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView show(
            DokumenId id,
            List<Kesalahan> wrong,
            Map<String, String> typed,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Naskahan.Terbaca read = drafts.baca(request, id);
        String peran = laman.masuk() == null ? "" : laman.masuk().peran();
        boolean open = !read.isi().path("status").asString().equals("DISAHKAN");
        Optional<JsonNode> run = open && TRIERS.contains(peran) ? drafts.uji(request, id) : Optional.empty();
        RevisiView view = RevisiView.of(read.isi(), run, bahasa);
        List<Langkah> steps = documents.riwayat(id);
        ModelAndView page = new ModelAndView("revisi/satu");
        page.addObject("revisi", view);
        run.flatMap(one -> effects.of(
                        read.isi().path("isi"),
                        one,
                        id.tahun().skpd(),
                        id.tahun().tahun(),
                        bahasa))
                .ifPresent(table -> page.addObject("akibat", table));
        page.addObject("alamat", alamat(id));
        page.addObject("skpd", id.tahun().skpd().kode());
        page.addObject("tahun", Integer.toString(id.tahun().tahun()));
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("isian", typed);
        page.addObject("kunci", Ketikan.kunciBaru());
        page.addObject(
                "riwayat", steps.stream().map(one -> printed(one, bahasa)).toList());
        boolean drafter = steps.stream()
                .anyMatch(one -> one.menjadi().name().equals("KONSEP")
                        && laman.masuk() != null
                        && one.pelaku().equals(laman.masuk().nama()));
        boolean planner = peran.equals(Peran.PERENCANA.name());
        boolean loose = view.status().equals("KONSEP") || view.status().equals("DIKEMBALIKAN");
        page.addObject("menyusun", planner && loose);
        page.addObject("mengajukan", planner && view.status().equals("KONSEP"));
        page.addObject("tersunting", Bentuk.of(read.isi().path("isi")).isPresent());
        boolean approver = peran.equals(Peran.PENYETUJU.name()) && view.status().equals("DIAJUKAN");
        page.addObject("mengesahkan", approver && !drafter);
        page.addObject("menunggu", view.status().equals("DIAJUKAN") && !(approver && !drafter));
        return page;
    }

    private static Riwayat printed(Langkah step, Locale bahasa) {
        return new Riwayat(
                Long.toString(step.position()),
                step.menjadi().name(),
                Angka.waktu(step.saat(), bahasa),
                step.pelaku(),
                Teks.peran(bahasa, step.peran()),
                step.alasan());
    }
}
