package id.jejak.query.capaian;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Reads what can be posted at a node: its indicators as the tables have them, what is posted straight from the ledger. */
@Component
class UkuranQuery {

    /** Stands in the identity of every indicator, and in no other name. */
    private static final char OF_INDICATORS = '#';

    private final KinerjaQuery performance;
    private final ApiTulis api;

    UkuranQuery(KinerjaQuery performance, ApiTulis api) {
        this.performance = performance;
        this.api = api;
    }

    List<Ukuran> at(RenstraId renstra, KodeRencana node, Kurun kurun, HttpServletRequest request, Locale bahasa) {
        Map<KodeRencana, JsonNode> nodes = new HashMap<>();
        List<Ukuran> all = new ArrayList<>();
        var stated = performance.at(node, Optional.of(renstra.skpd()), Optional.of(renstra.periode()), Titik.SEKARANG);
        for (KinerjaQuery.Indikator one : stated.indikator()) {
            IndikatorId id = one.id();
            JsonNode kept = nodes.computeIfAbsent(id.asal(), asal -> read(renstra, asal, request));
            all.add(new Ukuran(
                    id.toString(),
                    id.asal().kode(),
                    one.nama(),
                    one.satuan(),
                    Optional.ofNullable(one.target().get(Integer.toString(kurun.tahun())))
                            .map(Target::tertulis)
                            .orElse(""),
                    posted(kept, id.toString()::equals, kurun),
                    kept.path("versi").asLong()));
        }
        if (node.tingkat() == Tingkat.SUB_KEGIATAN) {
            JsonNode kept = nodes.computeIfAbsent(node, asal -> read(renstra, asal, request));
            String name = Teks.dalam(bahasa, "capaian.fisik");
            long versi = kept.path("versi").asLong();
            all.add(new Ukuran(
                    "",
                    node.kode(),
                    name,
                    "%",
                    "",
                    posted(kept, what -> what.indexOf(OF_INDICATORS) < 0, kurun),
                    versi));
        }
        return all;
    }

    private static String posted(JsonNode node, Predicate<String> what, Kurun kurun) {
        return node.path("capaian")
                .valueStream()
                .filter(one -> what.test(one.path("apa").asString())
                        && one.path("kurun").asString().equals(kurun.tertulis()))
                .map(one -> one.path("nilai").asString())
                .findFirst()
                .orElse("");
    }

    private JsonNode read(RenstraId renstra, KodeRencana node, HttpServletRequest request) {
        Jawaban answer = api.baca(request, "/api/v1/renstra/" + renstra + "/node/" + node);
        if (answer instanceof Jawaban.Diterima read) {
            return read.isi();
        }
        if (answer instanceof Jawaban.Ditolak) {
            throw Galat.notFound("node", node.kode());
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
