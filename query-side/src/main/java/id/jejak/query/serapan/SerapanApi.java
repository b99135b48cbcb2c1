package id.jejak.query.serapan;

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

/** The absorption for programs. */
@RestController
@Pembaca
class SerapanApi implements Api {

    private final SerapanQuery query;
    private final Unduhan unduhan;

    SerapanApi(SerapanQuery query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/laporan/serapan.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            SerapanParameters parameters,
            Basis basis,
            Titik titik,
            HttpServletRequest request) {
        return unduhan.answer(
                berkas, request, bahasa -> SerapanLembar.of(query.report(parameters.asked(basis, titik)), bahasa));
    }
}
