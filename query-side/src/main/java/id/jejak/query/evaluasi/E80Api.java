package id.jejak.query.evaluasi;

import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** E.80 for programs. */
@RestController
@Pembaca
class E80Api implements Api {

    private final E80Query query;
    private final PembandingEvaluasi sheets;
    private final Unduhan unduhan;

    E80Api(E80Query query, PembandingEvaluasi sheets, Unduhan unduhan) {
        this.query = query;
        this.sheets = sheets;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/laporan/e-80.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            E80Parameters parameters,
            Basis basis,
            Titik titik,
            HttpServletRequest request) {
        return unduhan.answer(
                berkas,
                request,
                bahasa -> sheets.lembar(parameters.report(query, basis, titik), parameters.banding(), bahasa));
    }
}
