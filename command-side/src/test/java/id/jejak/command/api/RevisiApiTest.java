package id.jejak.command.api;

import static id.jejak.command.testing.Contoh.SKPD;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Daftar;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.QuickAccounts;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan's revision as a program on the network sends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisiApiTest {

    private static final String PASSWORD = "kata sandi yang panjang";
    private static final String TARGET = """
            {"jenis": "UBAH_TARGET", "indikator": "T1#1", "versi": %d, "target": {"2024": "90,5"}}""";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final HttpClient http = HttpClient.newHttpClient();
    private final CommandProcess process = CommandProcess.on(database);

    @BeforeAll
    void addAccountsAndAPlan() {
        Accounts accounts = QuickAccounts.on(database.owner());
        for (Peran peran : List.of(Peran.PENYETUJU, Peran.PERENCANA)) {
            accounts.add(new Account(peran.name().toLowerCase(Locale.ROOT), peran.name(), peran, false), PASSWORD);
        }
        LocalDate hari = LocalDate.of(2021, 9, 1);
        DasarHukum perwal = new DasarHukum(DasarHukum.Jenis.RENSTRA, "1/2021", hari, "Renstra");
        Indikator indikator = new Indikator(1, "IPG", "Skor", AkhirRencana.NILAI_TERAKHIR, new TreeMap<>());
        AdoptRenstra.Node node = new AdoptRenstra.Node(
                new KodeRencana("T1"), "Tujuan", "", List.of(indikator), new TreeMap<>(), new TreeMap<>());
        process.send(
                new AdoptRenstra(new RenstraId(SKPD, new Periode(2021, 2026)), "Renstra", perwal, hari, List.of(node)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void theVersionHasToBeNamedAndToBeThePresentOne() throws Exception {
        long events = Long.parseLong(ledger.value("count(*)"));

        assertProblem(post("penyetuju", null, "A", TARGET.formatted(0)), 428, "versi-wajib");
        assertProblem(post("penyetuju", "tiga", "A", TARGET.formatted(0)), 422, "isian-tidak-sah");
        JsonNode stale = assertProblem(post("penyetuju", "\"0\"", "A", TARGET.formatted(0)), 412, "versi-berubah");
        JsonNode staleLine = assertProblem(post("penyetuju", "\"1\"", "A", TARGET.formatted(7)), 412, "versi-berubah");

        assertThat(stale.path("versi").asLong()).isEqualTo(1);
        assertThat(stale.path("field").asString()).isEqualTo("versi");
        assertThat(staleLine.path("versi").asLong()).isZero();
        assertThat(staleLine.path("field").asString()).isEqualTo("baris[0].versi");
        assertProblem(post("perencana", "\"1\"", "A", TARGET.formatted(0)), 403, "tidak-berwenang");
        assertThat(ledger.value("count(*)")).isEqualTo(Long.toString(events));

        HttpResponse<String> revised = post("penyetuju", "\"1\"", "A", TARGET.formatted(0));
        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(201);
        assertThat(ledger.list("SELECT concat_ws('|', payload->>'indikator', payload->'target'->>'2024',"
                        + " metadata->>'peran', metadata->>'dokumen') FROM ledger.event"
                        + " WHERE type = 'rencana.target-revised'"))
                .containsExactly("T1#1|90,5|PENYETUJU|PERUBAHAN_RENSTRA CONTOH/A");
        assertProblem(post("penyetuju", "\"1\"", "A", TARGET.formatted(1)), 409, "nomor-terpakai");
    }

    @Test
    void whatIsNoLineOfARevisionIsSaid() throws Exception {
        assertField("{\"jenis\": \"UBAH_NASIB\"}", "baris[0]");
        assertField(TARGET.formatted(0).replace("T1#1", "T1"), "baris[0].indikator");
        assertField(TARGET.formatted(0).replace("90,5", "sembilan"), "baris[0].target");
        assertField(TARGET.formatted(0).replace("\"90,5\"", "null"), "baris[0]");
        assertField(TARGET.formatted(0).replace("\"versi\": 0, ", ""), "baris[0].versi");
        assertField("null", "baris[0]");
    }

    @Test
    void aCodeOutsideTheNomenclatureIsRefusedWithTheNearestAndAdmittedForAReason() throws Exception {
        new Daftar(database).add(Daftar.from(2023, JenisDaftar.NOMENKLATUR, "N"), "2.09.01,Pangan");
        String line = """
                {"jenis": "TAMBAH_NODE", "isi": {"kode": "2.08.01", "nama": "Program", "penanggungJawab": "",
                 "indikator": [], "pagu": {}, "tandaKosong": {}}}""";
        String version = "\"" + ledger.value("max(sequence) FILTER (WHERE aggregate_type = 'Renstra')") + "\"";

        JsonNode refused = assertProblem(post("penyetuju", version, "L", line), 422, "kode-tidak-dikenal");
        assertThat(refused.path("field").asString()).isEqualTo("baris[0].isi.kode");
        assertThat(refused.path("detail").asString()).contains("2.09.01 (Pangan)");

        String admitted = line + """
                ], "luarDaftar": [{"jenis": "NOMENKLATUR", "kode": "2.08.01", "alasan": "Belum dimuat"}""";
        assertThat(post("penyetuju", version, "L", admitted).statusCode()).isEqualTo(201);
        assertThat(ledger.value("max(payload->>'alasan') FILTER (WHERE type = 'rencana.kode-admitted')"))
                .isEqualTo("Belum dimuat");
    }

    private void assertField(String line, String field) throws Exception {
        JsonNode problem = assertProblem(post("penyetuju", "\"1\"", "B", line), 422, "isian-tidak-sah");
        assertThat(problem.path("field").asString()).startsWith(field);
    }

    private static JsonNode assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:jejak:galat:" + slug);
        assertThat(response.body()).doesNotContain("id.jejak", "Exception");
        return problem;
    }

    private HttpResponse<String> post(String account, @Nullable String ifMatch, String nomor, String line)
            throws Exception {
        String login = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + process.port() + "/api/v1/renstra/" + SKPD + "/2021-2026/revisi"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"dasarHukum": {"jenis": "PERUBAHAN_RENSTRA", "nomor": "CONTOH/%s", "tanggal": "2023-02-01",
                         "judul": "Perubahan"}, "berlaku": "2023-02-01", "baris": [%s]}""".formatted(nomor, line)));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
