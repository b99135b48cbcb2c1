package id.jejak.query.perawatan;

import id.jejak.query.projection.RebuildState.Keadaan;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Angka;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the system stands, for the administrator: each projection, its rebuild, and the event that stops it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class SistemPage {

    private static final String PATH = "/sistem";
    private static final String SECONDS_UNTIL_SHOWN_ANEW = "3";
    private static final int PERCENT = 100;

    private final ProyeksiApi proyeksi;

    SistemPage(ProyeksiApi proyeksi) {
        this.proyeksi = proyeksi;
    }

    /**
     * A projection as it is shown.
     *
     * @param detik for how long the first event that it does not hold has been waiting
     * @param keadaan of its last rebuild; null where there never was one
     * @param persen how much of that rebuild is done
     * @param berjalan whether a rebuild is asked for or under way
     */
    record Baris(
            String nama,
            String posisi,
            String tertinggal,
            String detik,
            ProyeksiApi.@Nullable Terhenti terhenti,
            @Nullable Keadaan keadaan,
            String persen,
            String sebab,
            boolean berjalan) {

        static Baris of(ProyeksiApi.Proyeksi one) {
            Optional<ProyeksiApi.Kemajuan> rebuild = Optional.ofNullable(one.pembangunan());
            return new Baris(
                    one.nama(),
                    Angka.bulat(one.posisi()),
                    Angka.bulat(one.tertinggal()),
                    Angka.bulat(Duration.parse(one.menunggu()).toSeconds()),
                    one.terhenti(),
                    rebuild.map(ProyeksiApi.Kemajuan::keadaan).orElse(null),
                    rebuild.map(Baris::persen).orElse(""),
                    rebuild.map(ProyeksiApi.Kemajuan::sebab).orElse(""),
                    one.diminta()
                            || rebuild.map(ProyeksiApi.Kemajuan::keadaan)
                                    .filter(Keadaan.BERJALAN::equals)
                                    .isPresent());
        }

        private static String persen(ProyeksiApi.Kemajuan rebuild) {
            return Angka.bulat(rebuild.sampai() == 0 ? PERCENT : rebuild.posisi() * PERCENT / rebuild.sampai());
        }
    }

    /** Shows itself anew while a rebuild is under way. */
    @GetMapping(PATH)
    String page(Model model, HttpServletResponse response) {
        List<Baris> rows = proyeksi.all().stream().map(Baris::of).toList();
        if (rows.stream().anyMatch(Baris::berjalan)) {
            response.setHeader("Refresh", SECONDS_UNTIL_SHOWN_ANEW);
        }
        model.addAttribute("proyeksi", rows);
        return "sistem/proyeksi";
    }

    @PostMapping(PATH + "/{nama}/rebuild")
    ModelAndView rebuild(@PathVariable String nama) {
        proyeksi.rebuild(nama, false);
        return new Alamat(PATH).pergi();
    }

    @PostMapping(PATH + "/{nama}/ulangi")
    ModelAndView retry(@PathVariable String nama) {
        proyeksi.retry(nama);
        return new Alamat(PATH).pergi();
    }
}
