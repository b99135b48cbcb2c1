package id.jejak.query.sub;

import id.jejak.query.Titik;
import id.jejak.query.jejak.PosQuery;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents and the targets of a sub kegiatan for programs; its trail and its months have addresses of their own. */
@RestController
@Pembaca
class SubApi implements Api {

    private final SubQuery query;
    private final PosQuery trail;
    private final SasaranQuery plans;
    private final Unduhan unduhan;

    SubApi(SubQuery query, PosQuery trail, SasaranQuery plans, Unduhan unduhan) {
        this.query = query;
        this.trail = trail;
        this.plans = plans;
        this.unduhan = unduhan;
    }

    @GetMapping("/api/v1/sub/{kode}/dokumen.{berkas}")
    ResponseEntity<byte[]> dokumen(
            @PathVariable String kode,
            @PathVariable String berkas,
            SubParameters parameters,
            Titik titik,
            HttpServletRequest request) {
        SubKegiatan sub = parameters.read(query, kode, titik);
        return unduhan.answer(berkas, request, bahasa -> SubLembar.dokumen(sub, trail.dokumen(sub.tempat()), bahasa));
    }

    @GetMapping("/api/v1/sub/{kode}/target.{berkas}")
    ResponseEntity<byte[]> target(
            @PathVariable String kode,
            @PathVariable String berkas,
            SubParameters parameters,
            Titik titik,
            HttpServletRequest request) {
        SubKegiatan sub = parameters.read(query, kode, titik);
        SasaranQuery.Sasaran sasaran = plans.of(sub).orElseThrow(() -> Galat.notFound("target", kode));
        return unduhan.answer(berkas, request, bahasa -> SubLembar.sasaran(sub, sasaran, bahasa));
    }
}
