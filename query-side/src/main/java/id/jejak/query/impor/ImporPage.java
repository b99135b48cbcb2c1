package id.jejak.query.impor;

import id.jejak.query.sub.SubQuery;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing in files of many rows, or blocks copied from a spreadsheet, and the list of those that were handed in. */
@Controller
class ImporPage {

    static final String PATH = "/impor";
    static final String API = "/api/v1/impor";

    private static final int PAGE = 20;

    private final ApiTulis api;
    private final SubQuery query;

    ImporPage(ApiTulis api, SubQuery query) {
        this.api = api;
        this.query = query;
    }

    /** A batch in the list. */
    record Singkat(
            String id, String nomor, String jenis, String berkas, String pelaku, String diterima, String keadaan) {}

    /** What the form is filled in with. */
    private record Formulir(IsianImpor isian, String kunci, String teks, List<Kesalahan> salah) {}

    @Pembaca
    @GetMapping(PATH)
    ModelAndView page(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Optional<Formulir> empty = jenis(parameters, peran(laman))
                .map(kind -> new Formulir(IsianImpor.of(kind, parameters), Ketikan.kunciBaru(), "", List.of()));
        return page(empty, parameters, laman, request, bahasa);
    }

    /** Judges the file, or the block; posts nothing. */
    @PreAuthorize("hasAnyRole('BENDAHARA', 'PERENCANA')")
    @PostMapping(PATH)
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Jenis kind = jenis(form, peran(laman)).orElseThrow(() -> Galat.notValid("jenis-impor", ""));
        IsianImpor isian = IsianImpor.of(kind, form);
        String teks = Objects.requireNonNullElse(form.getFirst("teks"), "");
        boolean uploaded = berkas != null && !berkas.isEmpty();
        List<Kesalahan> wrong = new ArrayList<>();
        if (uploaded == !teks.isBlank()) {
            wrong.add(new Kesalahan("berkas", Teks.dalam(bahasa, uploaded ? "impor.keduanya" : "impor.berkas.kosong")));
        }
        wrong.addAll(isian.salah(bahasa));
        Formulir typed = new Formulir(isian, Ketikan.kunci(form), teks, wrong);
        if (!wrong.isEmpty()) {
            return wrong(typed, laman, request, bahasa);
        }
        List<String> lines = Tempelan.baris(teks);
        Resource file = uploaded ? Objects.requireNonNull(berkas).getResource() : Tempelan.berkas(lines);
        Jawaban answer = api.unggah(request, API, file, isian.permintaan(), typed.kunci());
        if (answer instanceof Jawaban.Diterima done) {
            String id = done.isi().path("id").asString();
            if (!uploaded) {
                new Tempelan(id, isian, lines).ingat(request);
            }
            return new Alamat(PATH + "/" + id).sesudah(done);
        }
        return refused(typed, answer, laman, request, bahasa);
    }

    private ModelAndView refused(
            Formulir typed, Jawaban answer, Laman laman, HttpServletRequest request, Locale bahasa) {
        Kesalahan said = Penolakan.of(answer, typed.isian()::isian, bahasa);
        // What was handed in is to be chosen again, and may be another file then.
        String kunci = answer instanceof Jawaban.Ditolak ? Ketikan.kunciBaru() : typed.kunci();
        ModelAndView page =
                wrong(new Formulir(typed.isian(), kunci, typed.teks(), List.of(said)), laman, request, bahasa);
        page.setStatus(Penolakan.status(answer));
        Petaan.of(answer, typed.isian()).ifPresent(columns -> page.addObject("petaan", columns));
        return page;
    }

    private ModelAndView wrong(Formulir typed, Laman laman, HttpServletRequest request, Locale bahasa) {
        ModelAndView page = page(Optional.of(typed), new LinkedMultiValueMap<>(), laman, request, bahasa);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Optional<Formulir> form,
            MultiValueMap<String, String> parameters,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        ModelAndView page = new ModelAndView("impor/halaman");
        page.addObject("jenis", Jenis.of(peran(laman)));
        form.ifPresent(typed -> {
            page.addObject("isian", typed.isian());
            page.addObject("kunci", typed.kunci());
            page.addObject("teks", typed.teks());
            page.addObject("salah", new Kesalahan.Semua(typed.salah()));
            page.addObject("agensi", query.agencies());
        });
        boolean mine = form.isPresent() && !"semua".equals(parameters.getFirst("siapa"));
        Optional<Long> before =
                Galat.read("halaman", Optional.ofNullable(parameters.getFirst("sebelum")), Long::valueOf);
        Alamat list = new Alamat(API).dengan("banyak", Integer.toString(PAGE));
        if (mine && laman.masuk() != null) {
            list.dengan("pelaku", laman.masuk().nama());
        }
        before.ifPresent(number -> list.dengan("sebelum", Long.toString(number)));
        page.addObject("milikSaya", mine);
        if (api.baca(request, list) instanceof Jawaban.Diterima read) {
            page.addObject(
                    "daftar",
                    read.isi()
                            .path("isi")
                            .valueStream()
                            .map(one -> new Singkat(
                                    one.path("id").asString(),
                                    one.path("nomor").asString(),
                                    one.path("jenis").asString(),
                                    one.path("berkas").asString(),
                                    one.path("pelaku").asString(),
                                    Angka.waktu(
                                            Instant.parse(one.path("diterima").asString()), bahasa),
                                    one.path("keadaan").asString()))
                            .toList());
            if (read.isi().path("berikut").isNumber()) {
                page.addObject("lanjut", read.isi().path("berikut").asLong());
            }
        }
        return page;
    }

    /** The kind that is asked for, of those that the role hands in; the first of them where none is. */
    private static Optional<Jenis> jenis(MultiValueMap<String, String> parameters, String peran) {
        List<Jenis> own = Jenis.of(peran);
        return Galat.read(
                        "jenis-impor",
                        Optional.ofNullable(parameters.getFirst("jenis")),
                        text -> Jenis.valueOf(text.toUpperCase(Locale.ROOT)))
                .filter(own::contains)
                .or(() -> own.stream().findFirst());
    }

    private static String peran(Laman laman) {
        return laman.masuk() == null ? "" : laman.masuk().peran();
    }
}
