package id.jejak.query.referensi;

import id.jejak.contract.value.JenisDaftar;
import id.jejak.query.referensi.ReferensiQuery.Daftar;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reference lists with their validity, and what a code is in each of them; for everybody. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReferensiPage {

    private final ReferensiQuery referensi;

    ReferensiPage(ReferensiQuery referensi) {
        this.referensi = referensi;
    }

    /** A list as it is shown; numbers and days are written out. */
    record Baris(JenisDaftar jenis, String nama, String dasar, String masa, String versi, String kode) {

        static Baris of(Daftar daftar, Locale bahasa) {
            String mulai = Angka.tanggal(daftar.mulai(), bahasa);
            String masa = daftar.sampai()
                    .map(sampai -> Teks.dalam(bahasa, "referensi.masa", mulai, Angka.tanggal(sampai, bahasa)))
                    .orElseGet(() -> Teks.dalam(bahasa, "referensi.masa.terbuka", mulai));
            return new Baris(
                    daftar.jenis(),
                    daftar.nama(),
                    daftar.dasar(),
                    masa,
                    Angka.bulat(daftar.versi()),
                    Angka.bulat(daftar.kode()));
        }
    }

    @GetMapping("/sistem/referensi")
    String page(@RequestParam(defaultValue = "") String kode, Locale bahasa, Model model) {
        model.addAttribute(
                "daftar",
                referensi.semua().stream().map(one -> Baris.of(one, bahasa)).toList());
        model.addAttribute("kode", kode.strip());
        model.addAttribute("ditemukan", kode.isBlank() ? List.of() : referensi.cari(kode));
        return "referensi/halaman";
    }
}
