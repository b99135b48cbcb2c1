package id.jejak.query.realisasi;

import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Waktu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form in which an approver decides that the number of a proof which was taken back may be used once more. */
@Controller
@PreAuthorize("hasRole('PENYETUJU')")
class NomorBebasPage {

    private static final String PATH = "/realisasi/bebaskan";
    private static final List<String> FIELDS =
            List.of("golongan", "nomor", "skpd", "tahun", "surat", "tanggal", "alasan");

    private final MataQuery budgets;
    private final ApiTulis api;

    NomorBebasPage(MataQuery budgets, ApiTulis api) {
        this.budgets = budgets;
        this.api = api;
    }

    @GetMapping(PATH)
    ModelAndView form(@RequestParam MultiValueMap<String, String> parameters) {
        return page(parameters, Ketikan.kunciBaru(), List.of());
    }

    @PostMapping(PATH)
    ModelAndView sent(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        for (String name : List.of("nomor", "surat", "alasan")) {
            Ketikan.perlu("bebas." + name, Ketikan.text(form, name), wrong, bahasa);
        }
        if (!Ketikan.isTanggal(Ketikan.text(form, "tanggal"))) {
            Ketikan.perlu("bebas.tanggal", "", wrong, bahasa);
        }
        if (!Ketikan.text(form, "tahun").matches("\\d{4}")) {
            Ketikan.perlu("bebas.tahun", "", wrong, bahasa);
        }
        if (!wrong.isEmpty()) {
            List<Kesalahan> fields = wrong.stream()
                    .map(one -> new Kesalahan(one.isian().replace("bebas.", ""), one.teks()))
                    .toList();
            ModelAndView page = page(form, Ketikan.kunci(form), fields);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Jawaban answer =
                api.kirim(request, "/api/v1/nomor-bukti/pembebasan", body(form), Ketikan.kunci(form), Optional.empty());
        if (answer instanceof Jawaban.Diterima done) {
            return new Alamat("/jejak")
                    .dengan("cari", Ketikan.text(form, "nomor"))
                    .sesudah(done);
        }
        String kunci = answer.isKunciTerpakai() ? Ketikan.kunciBaru() : Ketikan.kunci(form);
        ModelAndView page = page(
                form, kunci, List.of(Penolakan.of(answer, part -> FIELDS.contains(part) ? part : "nomor", bahasa)));
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private static Map<String, Object> body(MultiValueMap<String, String> form) {
        Map<String, Object> body = new LinkedHashMap<>();
        FIELDS.forEach(name -> body.put(name, Ketikan.text(form, name)));
        body.put("tahun", Integer.valueOf(Ketikan.text(form, "tahun")));
        body.put("tanggal", Waktu.hari(Ketikan.text(form, "tanggal")).toString());
        return body;
    }

    private ModelAndView page(MultiValueMap<String, String> typed, String kunci, List<Kesalahan> wrong) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(name, Ketikan.text(typed, name)));
        ModelAndView page = new ModelAndView("realisasi/bebaskan");
        page.addObject("isian", values);
        page.addObject("kunci", kunci);
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("agensi", budgets.agencies());
        return page;
    }
}
