package id.jejak.query.lra;

import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.PerhentianAnggaran;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The LRA for programs. */
@RestController
@Pembaca
class LraApi implements Api {

    private final LraQuery query;
    private final Tabel61Query plans;
    private final PerhentianAnggaran documents;
    private final Unduhan unduhan;

    LraApi(LraQuery query, Tabel61Query plans, PerhentianAnggaran documents, Unduhan unduhan) {
        this.query = query;
        this.plans = plans;
        this.documents = documents;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/laporan/lra.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            LraParameters parameters,
            Basis basis,
            Titik titik,
            HttpServletRequest request) {
        return unduhan.answer(berkas, request, bahasa -> {
            Lra lra = query.report(parameters.asked(basis, titik));
            return parameters.lembar(
                    lra,
                    query,
                    documents.perhentian(lra.skpd(), List.of(lra.tahun()), bahasa),
                    plans.names(lra.skpd(), lra.posisi()),
                    bahasa);
        });
    }
}
