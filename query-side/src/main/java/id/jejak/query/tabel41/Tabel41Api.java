package id.jejak.query.tabel41;

import id.jejak.query.Titik;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel41.Tabel41Query.Isi;
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

/** Tabel 4.1 and 7.1 to take away, as of any document of the plan. */
@RestController
@Pembaca
class Tabel41Api implements Api {

    private final Tabel41Query query;
    private final Unduhan unduhan;

    Tabel41Api(Tabel41Query query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    /** @param versi the document's number; the latest document where it is left out */
    @GetMapping("/api/v1/tabel/4.1.{berkas}")
    ResponseEntity<byte[]> goals(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            @RequestParam Optional<String> versi,
            Titik titik,
            HttpServletRequest request) {
        return answer(Isi.TUJUAN_SASARAN, Renstra.read(skpd, renstra), versi, titik, berkas, request);
    }

    /** @param versi the document's number; the latest document where it is left out */
    @GetMapping("/api/v1/tabel/7.1.{berkas}")
    ResponseEntity<byte[]> performance(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            @RequestParam Optional<String> versi,
            Titik titik,
            HttpServletRequest request) {
        return answer(Isi.KINERJA_URUSAN, Renstra.read(skpd, renstra), versi, titik, berkas, request);
    }

    private ResponseEntity<byte[]> answer(
            Isi isi, Renstra asked, Optional<String> versi, Titik titik, String berkas, HttpServletRequest request) {
        Optional<String> number = versi.map(String::strip).filter(text -> !text.isEmpty());
        return unduhan.answer(
                berkas,
                request,
                bahasa -> Tabel41Lembar.of(query.table(isi, asked.skpd(), asked.periode(), number, titik), bahasa));
    }
}
