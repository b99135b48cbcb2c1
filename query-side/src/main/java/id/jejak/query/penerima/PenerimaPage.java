package id.jejak.query.penerima;

import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Payees: finance looks them up by words, corrects what is wrong of them, and erases their data for good. */
@Controller
class PenerimaPage {

    private static final String PATH = "/penerima";
    private static final String ONE = PATH + "/{id}";
    private static final String API = "/api/v1/penerima";
    private static final String FINANCE = "hasRole('BENDAHARA')";

    private final ApiTulis api;

    PenerimaPage(ApiTulis api) {
        this.api = api;
    }

    /** A payee that was found. */
    record Baris(String id, IsianPenerima isi) {}

    @PreAuthorize(FINANCE)
    @GetMapping(PATH)
    ModelAndView search(@RequestParam(defaultValue = "") String cari, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("penerima/daftar");
        page.addObject("cari", cari.strip());
        page.addObject(
                "daftar",
                read(api.baca(request, new Alamat(API).dengan("cari", cari.strip())), cari)
                        .path("isi")
                        .valueStream()
                        .map(one -> new Baris(one.path("id").asString(), IsianPenerima.of(one)))
                        .toList());
        return page;
    }

    @PreAuthorize("hasAnyRole('BENDAHARA', 'VERIFIKATOR', 'PENYETUJU', 'INSPEKTUR')")
    @GetMapping(ONE)
    ModelAndView one(@PathVariable String id, @RequestAttribute Laman laman, HttpServletRequest request) {
        return page(id, there(id, request), List.of(), laman);
    }

    @PreAuthorize(FINANCE)
    @PostMapping(ONE)
    ModelAndView correct(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        IsianPenerima isian = IsianPenerima.of(form);
        Jawaban answer = api.ganti(request, path(id), isian.nilai(), Ketikan.kunci(form), versi(isian));
        return answer instanceof Jawaban.Diterima
                ? saved(id)
                : refused(id, isian, answer, part -> part, laman, request, bahasa);
    }

    @PreAuthorize(FINANCE)
    @PostMapping(ONE + "/hapus")
    ModelAndView erase(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        String reason = Ketikan.text(form, "alasanHapus");
        IsianPenerima isian =
                there(id, request).dariVersi(IsianPenerima.of(form).versi());
        if (reason.isEmpty()) {
            Kesalahan none = new Kesalahan("alasanHapus", Teks.dalam(bahasa, "penerima.hapus.tanpa-alasan"));
            ModelAndView page = page(id, isian, List.of(none), laman);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Jawaban answer =
                api.hapus(request, new Alamat(path(id)).dengan("alasan", reason), Ketikan.kunci(form), versi(isian));
        if (answer instanceof Jawaban.Diterima) {
            return saved(id);
        }
        ModelAndView page = refused(id, isian, answer, part -> "alasanHapus", laman, request, bahasa);
        page.addObject("alasanHapus", reason);
        return page;
    }

    private static ModelAndView saved(String id) {
        return new Alamat(PATH + "/" + id).dengan("tersimpan", "ya").pergi();
    }

    private ModelAndView refused(
            String id,
            IsianPenerima isian,
            Jawaban answer,
            UnaryOperator<String> field,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        boolean changed = answer instanceof Jawaban.Ditolak no && no.slug().equals("versi-usang");
        IsianPenerima theirs = changed ? there(id, request) : isian;
        Kesalahan said = changed
                ? new Kesalahan("beda", Teks.dalam(bahasa, "tulis.berubah"))
                : Penolakan.of(answer, field, bahasa);
        ModelAndView page = page(id, isian.dariVersi(theirs.versi()), List.of(said), laman);
        page.addObject("beda", changed ? isian.beda(theirs, bahasa) : List.of());
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private static ModelAndView page(String id, IsianPenerima isian, List<Kesalahan> wrong, Laman laman) {
        ModelAndView page = new ModelAndView("penerima/satu");
        page.addObject("id", id);
        page.addObject("isian", isian);
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("beda", List.of());
        page.addObject("alasanHapus", "");
        page.addObject("kunci", Ketikan.kunciBaru());
        page.addObject(
                "finansial", laman.masuk() != null && laman.masuk().peran().equals("BENDAHARA"));
        return page;
    }

    private IsianPenerima there(String id, HttpServletRequest request) {
        return IsianPenerima.of(read(api.baca(request, path(id)), id));
    }

    private static JsonNode read(Jawaban answer, String asked) {
        if (answer instanceof Jawaban.Diterima read) {
            return read.isi();
        }
        if (answer instanceof Jawaban.Ditolak) {
            throw Galat.notFound("penerima", asked);
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static String path(String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            throw Galat.notFound("penerima", id);
        }
        return API + "/" + id;
    }

    private static long versi(IsianPenerima isian) {
        return Galat.read("versi", Optional.of(isian.versi()), Long::valueOf)
                .orElseThrow(() -> Galat.notValid("versi", ""));
    }
}
