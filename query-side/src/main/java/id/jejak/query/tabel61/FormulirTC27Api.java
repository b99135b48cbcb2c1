package id.jejak.query.tabel61;

import id.jejak.query.Titik;
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

/** Tabel 6.1 in its official form, to take away. */
@RestController
@Pembaca
class FormulirTC27Api implements Api {

    private final Tabel61Query query;
    private final LembarTC27 formulir;
    private final Unduhan unduhan;

    FormulirTC27Api(Tabel61Query query, LembarTC27 formulir, Unduhan unduhan) {
        this.query = query;
        this.formulir = formulir;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/tabel/t-c-27.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            Titik titik,
            HttpServletRequest request) {
        Renstra asked = Renstra.read(skpd, renstra);
        return unduhan.answer(
                berkas, request, bahasa -> formulir.of(query.table(asked.skpd(), asked.periode(), titik), bahasa));
    }
}
