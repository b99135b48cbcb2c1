package id.jejak.query.paket;

import id.jejak.contract.access.OpenData.License;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Teks;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the administrator publishes packages as open data and withdraws them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PenerbitanPage {

    private static final String PATH = "/sistem/data-terbuka";
    private static final String API = "/api/v1/data-terbuka";

    private final PaketTerbit terbit;
    private final PaketQuery query;
    private final ApiTulis api;

    PenerbitanPage(PaketTerbit terbit, PaketQuery query, ApiTulis api) {
        this.terbit = terbit;
        this.query = query;
        this.api = api;
    }

    /** What is typed into the form. */
    record Isian(String kunci, String skpd, String posisi, String judul, String lisensi) {

        static Isian kosong() {
            return new Isian(Ketikan.kunciBaru(), "", "", "", "");
        }

        static Isian of(MultiValueMap<String, String> form) {
            return new Isian(
                    Ketikan.kunci(form),
                    Ketikan.text(form, "skpd"),
                    Ketikan.text(form, "posisi"),
                    Ketikan.text(form, "judul"),
                    Ketikan.text(form, "lisensi"));
        }

        List<Kesalahan> salah(Locale bahasa) {
            List<Kesalahan> wrong = new ArrayList<>();
            if (judul.isEmpty()) {
                wrong.add(new Kesalahan("judul", Teks.dalam(bahasa, "penerbitan.judul-paket.kosong")));
            }
            if (!posisi.matches("\\d{0,18}")) {
                wrong.add(new Kesalahan("posisi", Teks.dalam(bahasa, "penerbitan.posisi.tidak-sah")));
            }
            return wrong;
        }

        Map<String, Object> permintaan() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("skpd", skpd);
            body.put("judul", judul);
            body.put("lisensi", lisensi);
            if (!posisi.isEmpty()) {
                body.put("posisi", Long.valueOf(posisi));
            }
            return body;
        }
    }

    @GetMapping(PATH)
    ModelAndView all(Locale bahasa) {
        return page(Isian.kosong(), List.of(), bahasa);
    }

    @PostMapping(PATH)
    ModelAndView publish(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        Isian isian = Isian.of(form);
        List<Kesalahan> wrong = isian.salah(bahasa);
        if (!wrong.isEmpty()) {
            ModelAndView page = page(isian, wrong, bahasa);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return sent(request, API, isian.permintaan(), isian, bahasa);
    }

    @PostMapping(PATH + "/{nomor}/tarik")
    ModelAndView withdraw(
            @PathVariable String nomor,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale bahasa) {
        Isian isian = Isian.of(form);
        return sent(request, API + "/" + nomor + "/tarik", Map.of(), isian, bahasa);
    }

    private ModelAndView sent(HttpServletRequest request, String path, Object body, Isian isian, Locale bahasa) {
        Jawaban answer = api.kirim(request, path, body, isian.kunci(), Optional.empty());
        if (answer instanceof Jawaban.Diterima) {
            return new Alamat(PATH).pergi();
        }
        ModelAndView page = page(isian, List.of(Penolakan.of(answer, field -> field, bahasa)), bahasa);
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private ModelAndView page(Isian isian, List<Kesalahan> wrong, Locale bahasa) {
        ModelAndView page = new ModelAndView("paket/penerbitan");
        page.addObject(
                "semua",
                terbit.semua().stream().map(one -> TerbitanView.of(one, bahasa)).toList());
        page.addObject("isian", isian);
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("skpd", query.agencies());
        page.addObject("lisensi", License.values());
        return page;
    }
}
