package id.jejak.query.revisi;

import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.web.Galat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Documents as the write API has them. */
@Component
class Naskahan {

    /** The problem of a step that was taken from an older version. */
    static final String STALE = "versi-usang";

    private final ApiTulis api;

    Naskahan(ApiTulis api) {
        this.api = api;
    }

    /** A document as it is now. */
    record Terbaca(JsonNode isi) {

        Set<String> lampiran() {
            Set<String> sums = new LinkedHashSet<>();
            isi.path("lampiran").valueStream().forEach(one -> sums.add(one.asString()));
            return sums;
        }
    }

    /** @throws Galat where no document can be called so */
    static DokumenId id(String skpd, String tahun, String konsep) {
        String all = skpd + "/" + tahun + "/" + konsep;
        return Galat.read(
                        "konsep",
                        Optional.of(all),
                        text -> new DokumenId(TahunAnggaranId.of(skpd + "/" + tahun), konsep))
                .orElseThrow(() -> Galat.notValid("konsep", all));
    }

    static String path(TahunAnggaranId year) {
        return "/api/v1/anggaran/" + year + "/dokumen";
    }

    static String path(DokumenId id) {
        return path(id.tahun()) + "/" + id.konsep();
    }

    /** @throws Galat where there is no such document */
    Terbaca baca(HttpServletRequest request, DokumenId id) {
        Jawaban answer = api.baca(request, path(id));
        if (answer instanceof Jawaban.Diterima read) {
            return new Terbaca(read.isi());
        }
        if (answer instanceof Jawaban.Ditolak) {
            throw Galat.notFound("konsep", id.toString());
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** What it would do now; none where that cannot be said. */
    Optional<JsonNode> uji(HttpServletRequest request, DokumenId id) {
        Jawaban answer = api.baca(request, path(id) + "/uji-coba");
        return answer instanceof Jawaban.Diterima run ? Optional.of(run.isi()) : Optional.empty();
    }

    /** The same document with one more attachment, by its SHA-256. */
    Jawaban lampirkan(HttpServletRequest request, DokumenId id, String sha256, String kunci, long versi) {
        Terbaca now = baca(request, id);
        Set<String> sums = now.lampiran();
        sums.add(sha256);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("isi", now.isi().path("isi"));
        body.put("lampiran", sums);
        return api.ganti(request, path(id), body, kunci, versi);
    }
}
