package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Contoh.SKPD;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Achievements and physical progress as a program on the network posts and corrects them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapaianApiTest {

    private static final String PATH = "/api/v1/renstra/" + SKPD + "/2021-2026/capaian";
    private static final String LEAF = "2.08.01.2.02.01";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @BeforeAll
    void addAPlan() {
        LocalDate hari = LocalDate.of(2021, 9, 1);
        DasarHukum perwal = new DasarHukum(DasarHukum.Jenis.RENSTRA, "1/2021", hari, "Renstra");
        Indikator indikator = new Indikator(1, "Dokumen", "Dokumen", AkhirRencana.JUMLAH, new TreeMap<>());
        List<AdoptRenstra.Node> nodes = Stream.of("2.08.01", "2.08.01.2.02", LEAF)
                .map(kode -> new AdoptRenstra.Node(
                        new KodeRencana(kode), "Nama", "", List.of(indikator), new TreeMap<>(), new TreeMap<>()))
                .toList();
        process.send(new AdoptRenstra(new RenstraId(SKPD, new Periode(2021, 2026)), "Renstra", perwal, hari, nodes));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void aQuarterIsPostedByPlannersAndCorrectedFromAKnownVersion() {
        String quarter = body("E.81 TW1", capaian("2024-TW1", "3", ""), progress("2024-TW1", "25%", ""));

        assertProblem(api.post(PATH, quarter), 403, "tidak-berwenang");
        HttpResponse<String> posted = post(quarter);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        HttpResponse<String> again = post(quarter);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("{\"posisi\":null}");

        String lama = ", \"mengoreksi\": \"3\"";
        JsonNode other = assertProblem(post(body("E.81 b", capaian("2024-TW1", "4", ""))), 409, "capaian-berbeda");
        assertThat(other.path("field").asString()).isEqualTo("baris[0].mengoreksi");
        JsonNode blind = assertProblem(post(body("E.81 b", capaian("2024-TW1", "4", lama))), 428, "versi-wajib");
        assertThat(blind.path("field").asString()).isEqualTo("baris[0].versi");
        JsonNode stale = assertProblem(
                post(body("E.81 b", capaian("2024-TW1", "4", lama + ", \"versi\": 0"))), 412, "versi-berubah");
        assertThat(stale.path("versi").asLong()).isEqualTo(2);
        assertThat(post(body(
                                "E.81 b",
                                capaian("2024-TW1", "4", lama + ", \"versi\": 2"),
                                progress("2024-TW1", "30%", ", \"mengoreksi\": \"25%\", \"versi\": 2")))
                        .statusCode())
                .isEqualTo(201);

        assertThat(ledger.list("SELECT concat_ws('|', type, payload->>'nilai', payload->>'persen', payload->>'lama',"
                        + " metadata->>'pelaku', metadata->>'dokumen', metadata->>'alasan') FROM ledger.event"
                        + " WHERE payload->>'kurun' = '2024-TW1' ORDER BY position"))
                .containsExactly(
                        "rencana.capaian-posted|3|perencana|E.81 TW1|uji",
                        "rencana.progres-fisik-posted|25%|perencana|E.81 TW1|uji",
                        "rencana.capaian-corrected|4|3|perencana|E.81 b|uji",
                        "rencana.progres-fisik-corrected|30%|25%|perencana|E.81 b|uji");
    }

    @Test
    void whatCannotBePostedIsSaidWhereItStands() {
        String before = ledger.value("count(*)");

        assertField(body("L", capaian("2024", "3", ""), capaian("2024-TW5", "3", "")), "baris[1].kurun");
        assertField(body("L", capaian("2024", "84.52", "")), "baris[0].nilai");
        assertField(body(" ", capaian("2024", "3", "")), "sumber");
        assertField(body("L", "null"), "baris[0]");
        JsonNode unknown = assertProblem(
                post(body("L", capaian("2024", "3", "").replace("#1", "#9"))), 422, "indikator-tidak-ada");
        assertThat(unknown.path("field").asString()).isEqualTo("baris[0].indikator");
        assertProblem(post(body("L", progress("2024", "101", ""))), 422, "capaian-tidak-sah");
        assertProblem(post(body("L", capaian("2027", "1", ""))), 422, "tahun-di-luar-periode");

        assertThat(ledger.value("count(*)")).isEqualTo(before);
    }

    private void assertField(String body, String field) {
        JsonNode problem = assertProblem(post(body), 422, "isian-tidak-sah");
        assertThat(problem.path("field").asString()).isEqualTo(field);
    }

    private HttpResponse<String> post(String body) {
        return api.send(Peran.PERENCANA, "POST", PATH, body);
    }

    private static String body(String sumber, String... lines) {
        return """
                {"sumber": "%s", "tanggal": "2024-04-05", "alasan": "uji", "baris": [%s]}""".formatted(sumber, String.join(", ", lines));
    }

    private static String capaian(String kurun, String nilai, String more) {
        return """
                {"jenis": "CAPAIAN", "indikator": "%s#1", "kurun": "%s", "nilai": "%s"%s}""".formatted(LEAF, kurun, nilai, more);
    }

    private static String progress(String kurun, String persen, String more) {
        return """
                {"jenis": "PROGRES_FISIK", "node": "%s", "kurun": "%s", "nilai": "%s"%s}""".formatted(LEAF, kurun, persen, more);
    }
}
