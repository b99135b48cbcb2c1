package id.jejak.query.banding;

import id.jejak.query.Titik;
import id.jejak.query.banding.BandingAnggaranQuery.Dppa;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Api;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The DPPA for programs. */
@RestController
@Pembaca
class DppaApi implements Api {

    private final BandingAnggaranQuery query;
    private final Tabel61Query plans;
    private final Unduhan unduhan;

    DppaApi(BandingAnggaranQuery query, Tabel61Query plans, Unduhan unduhan) {
        this.query = query;
        this.plans = plans;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/laporan/dppa.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas, DppaParameters parameters, Titik titik, HttpServletRequest request) {
        return unduhan.answer(berkas, request, bahasa -> {
            Dppa dppa = parameters.report(query, titik);
            return BandingAnggaranLembar.of(
                    dppa,
                    plans.names(dppa.banding().skpd(), dppa.banding().posisi()),
                    List.of(Teks.dalam(bahasa, "dppa.tanda-tangan.baris")),
                    bahasa);
        });
    }
}
