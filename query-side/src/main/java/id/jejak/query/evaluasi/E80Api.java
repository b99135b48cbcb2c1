package id.jejak.query.evaluasi;

import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Renstra;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** E.80 for programs. */
@RestController
@Pembaca
class E80Api implements Api {

    private final E80Query query;
    private final Unduhan unduhan;

    E80Api(E80Query query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    /** @param renstra a plan's years, or its whole identity, which names the agency too */
    @GetMapping("/api/v1/laporan/e-80.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            Basis basis,
            Titik titik,
            HttpServletRequest request) {
        Renstra plan = Renstra.read(skpd, renstra);
        return unduhan.answer(
                berkas,
                request,
                bahasa -> E80Lembar.of(query.report(plan.skpd(), plan.periode(), basis, titik), bahasa));
    }
}
