package id.jejak.query.impor;

import id.jejak.query.impor.ImporView.Tempat;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Waktu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** One batch: its verdicts, its posting, what came of it, and how it is taken back. */
@Controller
class SatuImporPage {

    private static final String ONE = ImporPage.PATH + "/{id}";
    private static final int ROWS = 100;

    private static final String LINE = "baris-";

    private final ApiTulis api;

    SatuImporPage(ApiTulis api) {
        this.api = api;
    }

    @Pembaca
    @GetMapping(ONE)
    ModelAndView page(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        return show(id, parameters, List.of(), laman, request, bahasa);
    }

    @PreAuthorize("hasAnyRole('BENDAHARA', 'PERENCANA', 'PENYETUJU')")
    @PostMapping(ONE + "/posting")
    ModelAndView post(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("hanyaSiap", Boolean.valueOf(Ketikan.text(form, "hanyaSiap")));
        return act(id, "posting", body, form, laman, request, bahasa);
    }

    @PreAuthorize("hasAnyRole('BENDAHARA', 'PERENCANA')")
    @PostMapping(ONE + "/nilai-ulang")
    ModelAndView judgeAgain(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        return act(id, "nilai-ulang", Map.of(), form, laman, request, bahasa);
    }

    @PreAuthorize("hasRole('BENDAHARA')")
    @PostMapping(ONE + "/balik")
    ModelAndView reverse(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        for (String name : List.of("nomor", "tanggal", "alasan")) {
            Ketikan.perlu(name, Ketikan.text(form, name), wrong, bahasa);
        }
        Ketikan.tanggal(Ketikan.text(form, "tanggal"), wrong, bahasa);
        if (!wrong.isEmpty()) {
            return wrong(id, form, wrong, laman, request, bahasa);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("nomor", Ketikan.text(form, "nomor"));
        body.put("tanggal", Waktu.hari(Ketikan.text(form, "tanggal")).toString());
        body.put("alasan", Ketikan.text(form, "alasan"));
        return act(id, "balik", body, form, laman, request, bahasa);
    }

    /** Tries the pasted block again, with its faulty lines as they were mended; it becomes another batch. */
    @PreAuthorize("hasAnyRole('BENDAHARA', 'PERENCANA')")
    @PostMapping(ONE + "/perbaiki")
    ModelAndView mend(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Optional<Tempelan> found = Tempelan.of(request, id).filter(Tempelan::isPerBaris);
        if (found.isEmpty()) {
            List<Kesalahan> gone = List.of(Penolakan.umum("impor.tempelan-hilang", bahasa));
            return wrong(id, form, gone, laman, request, bahasa);
        }
        Tempelan block = found.get();
        List<String> lines = block.dengan(mended(form));
        Jawaban answer = api.unggah(
                request, ImporPage.API, Tempelan.berkas(lines), block.isian().permintaan(), Ketikan.kunci(form));
        if (answer instanceof Jawaban.Diterima done) {
            String other = done.isi().path("id").asString();
            new Tempelan(other, block.isian(), lines).ingat(request);
            return new Alamat(ImporPage.PATH + "/" + other).sesudah(done);
        }
        return refused(id, answer, form, laman, request, bahasa);
    }

    private static Map<Integer, String> mended(MultiValueMap<String, String> form) {
        Map<Integer, String> lines = new LinkedHashMap<>();
        form.toSingleValueMap().forEach((name, line) -> {
            if (name.matches(LINE + "\\d{1,7}")) {
                lines.put(Integer.valueOf(name.substring(LINE.length())), line);
            }
        });
        return lines;
    }

    private ModelAndView act(
            String id,
            String what,
            Map<String, Object> body,
            MultiValueMap<String, String> form,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        Jawaban answer = api.kirim(request, path(id) + "/" + what, body, Ketikan.kunci(form), Optional.empty());
        return answer instanceof Jawaban.Diterima done
                ? new Alamat(ImporPage.PATH + "/" + id).sesudah(done)
                : refused(id, answer, form, laman, request, bahasa);
    }

    private ModelAndView refused(
            String id,
            Jawaban answer,
            MultiValueMap<String, String> form,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        List<Kesalahan> wrong = List.of(Penolakan.of(answer, SatuImporPage::isian, bahasa));
        ModelAndView page = wrong(id, form, wrong, laman, request, bahasa);
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private static String isian(String field) {
        return List.of("nomor", "tanggal", "alasan").contains(field) ? field : "";
    }

    private ModelAndView wrong(
            String id,
            MultiValueMap<String, String> form,
            List<Kesalahan> wrong,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        ModelAndView page = show(id, new LinkedMultiValueMap<>(), wrong, laman, request, bahasa);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("isian", form.toSingleValueMap());
        return page;
    }

    private ModelAndView show(
            String id,
            MultiValueMap<String, String> parameters,
            List<Kesalahan> wrong,
            Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        JsonNode read = read(request, path(id), id);
        ImporView batch = ImporView.of(read, bahasa);
        String peran = laman.masuk() == null ? "" : laman.masuk().peran();
        Optional<Tempelan> block = Tempelan.of(request, batch.id()).filter(Tempelan::isPerBaris);
        ModelAndView page = new ModelAndView("impor/satu");
        page.addObject("impor", batch);
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("isian", Map.of());
        page.addObject("kunci", Ketikan.kunciBaru());
        page.addObject("pengunggah", batch.jenis().isPengunggah(peran));
        page.addObject("pembuku", batch.jenis().isPembuku(peran));
        rows(page, batch, Tempat.of(read.path("ketentuan")), block, parameters, request);
        parts(page, batch, parameters, request);
        return page;
    }

    /** Those judged as asked for; without that, those that are not ready, where there are any. */
    private void rows(
            ModelAndView page,
            ImporView batch,
            Tempat where,
            Optional<Tempelan> block,
            MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        String asked = Ketikan.text(parameters, "putusan");
        Alamat rows = new Alamat(path(batch.id()) + "/baris")
                .dengan("banyak", Integer.toString(ROWS))
                .dengan("sesudah", number(parameters, "sesudah"));
        if (batch.putusan().containsKey(asked)) {
            rows.dengan("putusan", asked);
        } else if (batch.belumSiap() > 0 && !asked.equals("semua")) {
            batch.putusan().keySet().stream()
                    .filter(one -> !one.equals("SIAP"))
                    .forEach(one -> rows.dengan("putusan", one));
        }
        JsonNode found = read(request, rows.toString(), batch.id());
        List<ImporView.Baris> read = found.path("isi")
                .valueStream()
                .map(row -> ImporView.baris(row, where, block))
                .toList();
        page.addObject("baris", read);
        page.addObject("kepala", block.map(pasted -> pasted.baris(1)).orElse(""));
        page.addObject("terpilih", asked);
        page.addObject("dapatDiperbaiki", read.stream().anyMatch(row -> row.teks() != null));
        next(found).ifPresent(after -> page.addObject("lanjut", after));
    }

    private void parts(
            ModelAndView page, ImporView batch, MultiValueMap<String, String> parameters, HttpServletRequest request) {
        if (Stream.of("DITERIMA", "DINILAI").anyMatch(batch.keadaan()::equals)) {
            page.addObject("bagian", List.of());
            return;
        }
        Alamat parts = new Alamat(path(batch.id()) + "/bagian")
                .dengan("banyak", Integer.toString(ROWS))
                .dengan("sesudah", number(parameters, "sesudahBagian"));
        JsonNode found = read(request, parts.toString(), batch.id());
        page.addObject(
                "bagian", found.path("isi").valueStream().map(ImporView::bagian).toList());
        next(found).ifPresent(after -> page.addObject("lanjutBagian", after));
    }

    private static Optional<Long> next(JsonNode page) {
        JsonNode next = page.path("berikut");
        return next.isNumber() ? Optional.of(next.asLong()) : Optional.empty();
    }

    private static String number(MultiValueMap<String, String> parameters, String name) {
        return Galat.read("halaman", Optional.of(Ketikan.text(parameters, name)), Integer::valueOf)
                .map(String::valueOf)
                .orElse("");
    }

    private JsonNode read(HttpServletRequest request, String path, String id) {
        Jawaban answer = api.baca(request, path);
        if (answer instanceof Jawaban.Diterima read) {
            return read.isi();
        }
        if (answer instanceof Jawaban.Ditolak) {
            throw Galat.notFound("impor", id);
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static String path(String id) {
        return ImporPage.API + "/"
                + Galat.read("impor", Optional.of(id), UUID::fromString).orElseThrow(() -> Galat.notValid("impor", id));
    }
}
