package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.query.Titik;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The findings for people. */
@Controller
@Order(90)
class PemeriksaanPage implements IsiBeranda {

    static final String PATH = "/pemeriksaan";

    private final PemeriksaanQuery query;

    PemeriksaanPage(PemeriksaanQuery query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(PemeriksaanParameters parameters, Titik titik, Locale bahasa, Model model) {
        Pemeriksaan findings = parameters.of(query, titik);
        Cap cap = Cap.of(titik, findings.posisi(), bahasa);
        model.addAttribute("lembar", PemeriksaanLembar.halaman(findings, bahasa).tentang(parameters.saringan(bahasa)));
        model.addAttribute("kosong", findings.baris().isEmpty());
        model.addAttribute("cap", cap);
        model.addAttribute("agensi", query.agencies());
        model.addAttribute("semuaJenis", JenisTemuan.values());
        model.addAttribute("semuaStatus", Pemeriksaan.Status.values());
        model.addAttribute("skpd", parameters.skpd().orElse(""));
        model.addAttribute("jenis", parameters.jenis().orElse(""));
        model.addAttribute("status", parameters.status().orElse(""));
        model.addAttribute("tahun", parameters.tahun().orElse(""));
        model.addAttribute("unduhan", downloads(parameters, cap));
        return "pemeriksaan/daftar";
    }

    private static List<Tautan> downloads(PemeriksaanParameters parameters, Cap cap) {
        return Stream.of("csv", "xlsx", "pdf", "json")
                .map(kind -> new Tautan(
                        kind.toUpperCase(Locale.ROOT),
                        at(parameters.alamat("/api/v1/pemeriksaan." + kind), cap)
                                .toString()))
                .toList();
    }

    private static Alamat at(Alamat address, Cap cap) {
        String day = cap.hari();
        String known = cap.asked();
        return address.dengan("per", day == null ? "" : day).dengan("tercatat", known == null ? "" : known);
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "pemeriksaan",
                query.agencies().stream()
                        .map(skpd -> new Tautan(
                                skpd.kode(),
                                new Alamat(PATH).dengan("skpd", skpd.kode()).toString()))
                        .toList());
    }
}
