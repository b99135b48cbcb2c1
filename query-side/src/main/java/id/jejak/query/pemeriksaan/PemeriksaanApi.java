package id.jejak.query.pemeriksaan;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The findings for programs. */
@RestController
@Pembaca
class PemeriksaanApi implements Api {

    private final PemeriksaanQuery query;
    private final Unduhan unduhan;

    PemeriksaanApi(PemeriksaanQuery query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/pemeriksaan.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas, PemeriksaanParameters parameters, Titik titik, HttpServletRequest request) {
        Unduhan.Bentuk kind = Unduhan.Bentuk.of(berkas);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        Pemeriksaan findings = parameters.of(query, titik);
        Lembar lembar = kind == Unduhan.Bentuk.PDF
                ? PemeriksaanLembar.halaman(findings, bahasa)
                : PemeriksaanLembar.berkas(findings, bahasa);
        return unduhan.answer(lembar.tentang(parameters.saringan(bahasa)), kind, bahasa, request);
    }
}
