package id.jejak.query.tabel23;

import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tabel 2.3 for programs. */
@RestController
@Pembaca
class Tabel23Api implements Api {

    private final KinerjaQuery query;
    private final LembarTabel23 sheets;
    private final Unduhan unduhan;

    Tabel23Api(KinerjaQuery query, LembarTabel23 sheets, Unduhan unduhan) {
        this.query = query;
        this.sheets = sheets;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/tabel/2.3.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas, Tabel23Parameters parameters, Titik titik, HttpServletRequest request) {
        return unduhan.answer(
                berkas,
                request,
                bahasa -> sheets.of(parameters.table(query, titik), parameters, parameters.published(), bahasa));
    }
}
