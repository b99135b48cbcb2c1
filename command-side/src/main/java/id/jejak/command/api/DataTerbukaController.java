package id.jejak.command.api;

import id.jejak.command.dataterbuka.Penerbitan;
import id.jejak.command.dataterbuka.Penerbitan.Paket;
import id.jejak.command.dataterbuka.Penerbitan.Pelaku;
import id.jejak.command.dataterbuka.Penerbitan.Terbit;
import id.jejak.contract.access.OpenData.License;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishes open data and withdraws it: the administrator's, who writes no figure. */
@RestController
@PreAuthorize("hasRole('ADMIN')")
class DataTerbukaController {

    private static final String ALL = "/api/v1/data-terbuka";

    private static final String NUMBER = "\\d{1,18}";

    private final Penerbitan penerbitan;

    DataTerbukaController(Penerbitan penerbitan) {
        this.penerbitan = penerbitan;
    }

    /**
     * A package to be published.
     *
     * @param skpd empty for all agencies
     * @param posisi none for now
     */
    record Baru(Optional<String> skpd, Optional<Long> posisi, String judul, License lisensi) {}

    /** A package that was withdrawn. */
    record Ditarik(long nomor) {}

    @PostMapping(ALL)
    ResponseEntity<Terbit> publish(@RequestBody Baru body, Authentication asker, HttpServletRequest request) {
        Optional<KodeSkpd> skpd = InvalidField.unless(
                "skpd",
                KodeSkpd.class,
                () -> body.skpd().filter(code -> !code.isBlank()).map(KodeSkpd::new));
        String judul = InvalidField.unless("judul", String.class, () -> Teks.berisi(body.judul()));
        Terbit terbit =
                penerbitan.terbitkan(pelaku(asker, request), new Paket(skpd, body.posisi(), judul, body.lisensi()));
        return ResponseEntity.status(HttpStatus.CREATED).body(terbit);
    }

    @PostMapping(ALL + "/{nomor}/tarik")
    Ditarik withdraw(@PathVariable String nomor, Authentication asker, HttpServletRequest request) {
        if (!nomor.matches(NUMBER)) {
            throw new Refusal(Reason.DATA_TERBUKA_TIDAK_ADA, "nomor", nomor);
        }
        long one = Long.parseLong(nomor);
        penerbitan.tarik(pelaku(asker, request), one);
        return new Ditarik(one);
    }

    private static Pelaku pelaku(Authentication asker, HttpServletRequest request) {
        return new Pelaku(asker.getName(), request.getRemoteAddr());
    }
}
