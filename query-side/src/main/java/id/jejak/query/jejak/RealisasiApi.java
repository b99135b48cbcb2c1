package id.jejak.query.jejak;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Realizations for programs: at most so many as asked for, and a Link header where there are more. */
@RestController
@Pembaca
class RealisasiApi implements Api {

    static final String PATH = "/api/v1/realisasi.";

    private static final int USUAL = 1_000;
    private static final int MOST = 5_000;

    private final JejakQuery query;
    private final Unduhan unduhan;

    RealisasiApi(JejakQuery query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    @GetMapping(PATH + "{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        Unduhan.Bentuk kind = Unduhan.Bentuk.of(berkas);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        PintaRealisasi pinta = PintaRealisasi.of(parameters);
        Jejak jejak = query.halaman(new Saringan(pinta.isian()), Halaman.of(pinta.isian(), USUAL, MOST));
        ResponseEntity<byte[]> file =
                unduhan.answer(RealisasiLembar.of(jejak, pinta, false, bahasa), kind, bahasa, request);
        return JejakApi.linked(
                file,
                jejak.lanjut()
                        .map(after -> pinta.alamat(PATH + berkas)
                                .dengan(Isian.DARI, Long.toString(after))
                                .toString()));
    }
}
