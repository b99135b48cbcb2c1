package id.jejak.query.pemeriksaan;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.Titik;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One finding with its evidence and what was said of it, and the forms in which an inspector says more. */
@Controller
class TemuanPage {

    private static final String PATH = "/pemeriksaan/temuan";

    /** What the write API answers where somebody said something meanwhile. */
    private static final Set<String> CHANGED = Set.of("versi-usang", "temuan-sudah-selesai", "temuan-masih-terbuka");

    private final PemeriksaanQuery query;
    private final ApiTulis api;

    TemuanPage(PemeriksaanQuery query, ApiTulis api) {
        this.query = query;
        this.api = api;
    }

    /** Where a finding is shown, as of the same moment. */
    static String alamat(Pemeriksaan.Baris row, Titik titik) {
        return new Alamat(PATH)
                .dengan("id", row.id().toString())
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }

    @Pembaca
    @GetMapping(PATH)
    ModelAndView shown(@RequestParam Optional<String> id, Titik titik, @RequestAttribute Laman laman, Locale bahasa) {
        return page(id(id), titik, IsianTemuan.KOSONG, List.of(), laman, bahasa);
    }

    @PreAuthorize("hasRole('INSPEKTUR')")
    @PostMapping(PATH)
    ModelAndView sent(
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa) {
        IsianTemuan isian = IsianTemuan.of(form);
        TemuanId id = id(Optional.of(isian.id()));
        List<Kesalahan> wrong = isian.salah(bahasa);
        if (!wrong.isEmpty()) {
            return wrong(id, isian, wrong, laman, bahasa);
        }
        Jawaban answer = api.kirim(
                request,
                "/api/v1/pemeriksaan/" + isian.apa().langkah(),
                isian.permintaan(),
                isian.kunci(),
                isian.apa() == IsianTemuan.Apa.CATAT ? Optional.empty() : Optional.of((long) isian.versi()));
        if (answer instanceof Jawaban.Diterima done) {
            return new Alamat(PATH).dengan("id", id.toString()).sesudah(done);
        }
        boolean changed = answer instanceof Jawaban.Ditolak no && CHANGED.contains(no.slug());
        IsianTemuan again = answer.isKunciTerpakai() || changed ? isian.withKunciBaru() : isian;
        ModelAndView page =
                page(id, Titik.SEKARANG, again, List.of(Penolakan.of(answer, part -> "", bahasa)), laman, bahasa);
        if (changed && page.getModel().get("temuan") instanceof TemuanView now) {
            String said = now.menerima(isian.apa()) ? "tulis.berubah" : "pemeriksaan.langkah-lewat";
            page.addObject("salah", new Kesalahan.Semua(List.of(new Kesalahan("beda", Teks.dalam(bahasa, said)))));
            page.addObject("beda", now.beda(isian, bahasa));
        }
        page.setStatus(Penolakan.status(answer));
        return page;
    }

    private static TemuanId id(Optional<String> id) {
        return Galat.read("temuan", id, TemuanId::of).orElseThrow(() -> Galat.notValid("temuan", ""));
    }

    private ModelAndView wrong(TemuanId id, IsianTemuan isian, List<Kesalahan> wrong, Laman laman, Locale bahasa) {
        ModelAndView page = page(id, Titik.SEKARANG, isian, wrong, laman, bahasa);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            TemuanId id, Titik titik, IsianTemuan isian, List<Kesalahan> wrong, Laman laman, Locale bahasa) {
        Pemeriksaan all = query.findings(Optional.of(id.skpd()), titik);
        Pemeriksaan.Baris row = all.baris().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Galat.notFound("temuan", id.toString()));
        boolean inspector = laman.masuk() != null && laman.masuk().peran().equals(Peran.INSPEKTUR.name());
        ModelAndView page = new ModelAndView("pemeriksaan/temuan");
        page.addObject("temuan", TemuanView.of(row, bahasa));
        page.addObject("isian", isian);
        page.addObject("beda", List.of());
        page.addObject("salah", new Kesalahan.Semua(wrong));
        page.addObject("inspektur", inspector && titik.equals(Titik.SEKARANG));
        page.addObject("putusan", PutusanTemuan.values());
        page.addObject("cap", Cap.of(titik, all.posisi(), bahasa));
        return page;
    }
}
