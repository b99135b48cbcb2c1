package id.jejak.command.api;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.QuickAccounts;
import id.jejak.contract.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The write API as a program on the network sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealisasiApiTest {

    private static final String PASSWORD = "kata sandi yang panjang";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final HttpClient http = HttpClient.newHttpClient();
    private final CommandProcess process = CommandProcess.on(database);

    @BeforeAll
    void addAccountsAndCeilings() {
        Accounts accounts = QuickAccounts.on(database.owner());
        for (Peran peran : Peran.values()) {
            accounts.add(new Account(nameOf(peran), peran.name(), peran, false), PASSWORD);
        }
        process.send(dpa(pagu(POS, GAJI, 1_000_000)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void withoutALoginNothingIsPosted() throws Exception {
        HttpResponse<String> response = send(request("").POST(BodyPublishers.ofString(payment("A", "1"))));

        assertProblem(response, 401, "belum-masuk");
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Peran.class, mode = EnumSource.Mode.EXCLUDE, names = "BENDAHARA")
    void onlyFinancePosts(Peran peran) throws Exception {
        HttpResponse<String> response = post(peran, "", payment("B", "1"));

        assertProblem(response, 403, "tidak-berwenang");
        assertThat(ledger.value("count(*) FILTER (WHERE payload::text LIKE '%\"B\"%')"))
                .isEqualTo("0");
    }

    @Test
    void aPaymentIsPostedOnceHoweverOftenItIsSent() throws Exception {
        HttpResponse<String> first = post(Peran.BENDAHARA, "", payment("C", "1250.50"));
        HttpResponse<String> second = post(Peran.BENDAHARA, "", payment("C", "1250.50"));

        assertThat(first.statusCode()).isEqualTo(201);
        long posisi = JSON.readTree(first.body()).path("posisi").asLong();
        assertThat(first.body()).isEqualTo("{\"posisi\":" + posisi + "}");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo("{\"posisi\":null}");
        assertThat(ledger.list("SELECT concat_ws('|', payload->>'jumlah', metadata->>'pelaku', metadata->>'peran',"
                        + " metadata->>'alasan') FROM ledger.event WHERE position = " + posisi))
                .containsExactly("1250.50|bendahara|BENDAHARA|uji");
    }

    @Test
    void anotherAmountUnderTheSameNumberIsAConflict() throws Exception {
        post(Peran.BENDAHARA, "", payment("D", "1"));

        HttpResponse<String> response = post(Peran.BENDAHARA, "", payment("D", "2"));

        JsonNode problem = assertProblem(response, 409, "bukti-berbeda");
        assertThat(problem.path("field").asString()).isEqualTo("bukti.nomor");
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() throws Exception {
        String tooMuch = payment("E", "9000000");

        JsonNode indonesian = assertProblem(post(Peran.BENDAHARA, "", tooMuch), 422, "melebihi-pagu");
        JsonNode byParameter = assertProblem(post(Peran.BENDAHARA, "?lang=en", tooMuch), 422, "melebihi-pagu");
        HttpResponse<String> byHeader = send(as(Peran.BENDAHARA, request(""))
                .header("Accept-Language", "en-GB,en;q=0.9,id;q=0.5")
                .POST(BodyPublishers.ofString(tooMuch)));

        assertThat(indonesian.path("title").asString()).isEqualTo("Melebihi pagu");
        assertThat(indonesian.path("detail").asString()).contains("realisasi Rp9.000.000");
        assertThat(indonesian.path("field").asString()).isEqualTo("baris[0].jumlah");
        assertThat(byParameter.path("title").asString()).isEqualTo("Above the ceiling");
        assertThat(JSON.readTree(byHeader.body()).path("detail").asString()).contains("a realization of Rp9.000.000");
        assertThat(byHeader.headers().firstValue("Content-Language")).hasValue("en");
    }

    /** What is replaced in a right request, by what, and which field is then named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2.08.2.13.0.00.01.0000" | "2.08"                | skpd
            "2.08.2.13.0.00.01.0000" | null                  | skpd
            2024,                    | 1999,                 | tahun
            2024,                    | "2024",               | tahun
            "SP2D_LS"                | "SP3D"                | bukti.jenis
            "nomor": "F"             | "nomor": " "          | bukti.nomor
            "nomor": "F"             | "nomor": "\\u0000"    | bukti.nomor
            "nomor": "F",            | ``                    | bukti.nomor
            "2024-03-15"             | "15/03/2024"          | bukti.tanggal
            "Gaji"                   | "\\u0000"             | uraian
            "Gaji"                   | {}                    | uraian
            "uji"                    | "\\u0000"             | alasan
            "2.08.01.2.02.01"        | "2.08.01/2"           | baris[0].pos
            "5.1.01.01.01.0001"      | "lima"                | baris[0].rekening
            "1.2.01"                 | "DAU"                 | baris[0].sumberDana
            "1"}                     | 1}                    | baris[0].jumlah
            "1"}                     | "1.250.000"}          | baris[0].jumlah
            "1"}                     | null}                 | baris[0].jumlah
            , "jumlah": "1"          | ``                    | baris[0].jumlah
            "jumlah": "1"            | "jumlah": "1", "x": 1 | baris[0].x
            """)
    void aWrongFieldIsNamedWithWhatItHasToBe(String right, String wrong, String field) throws Exception {
        String body = payment("F", "1").replace(right, wrong);
        assertThat(body).isNotEqualTo(payment("F", "1"));

        HttpResponse<String> response = post(Peran.BENDAHARA, "", body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("type").asString()).startsWith("urn:jejak:galat:isian-tidak-");
        assertThat(problem.path("field").asString()).as(response.body()).isEqualTo(field);
        assertThat(problem.path("detail").asString()).startsWith("Isian " + field + " ");
        assertThat(response.body()).doesNotContain("Exception", "id.jejak", "java.", "jackson");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "[]", "null", "1"})
    void whatIsNoPaymentAtAllIsUnreadable(String body) throws Exception {
        assertProblem(post(Peran.BENDAHARA, "", body), 400, "json-tidak-terbaca");
    }

    @Test
    void whatFollowsThePaymentIsNotIgnored() throws Exception {
        assertProblem(post(Peran.BENDAHARA, "", payment("G", "1") + "{}"), 400, "json-tidak-terbaca");
    }

    @Test
    void anUnexpectedErrorGivesANumberAndNoMore() throws Exception {
        JdbcTemplate superuser = new JdbcTemplate(database.superuser());
        superuser.execute("REVOKE SELECT ON ledger.event FROM jejak_command");
        try {
            JsonNode problem = assertProblem(post(Peran.BENDAHARA, "", payment("H", "1")), 500, "kesalahan-sistem");
            assertThat(problem.path("detail").asString())
                    .contains(problem.path("permintaan").asString());
            assertThat(problem.toString()).doesNotContain("ledger", "Exception", "permission");
        } finally {
            superuser.execute("GRANT SELECT ON ledger.event TO jejak_command");
        }
    }

    @Test
    void anotherContentTypeIsNotAccepted() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri(""))
                .header("Authorization", basic(Peran.BENDAHARA))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));

        assertProblem(response, 415, "permintaan-tidak-diterima");
    }

    private static String payment(String nomor, String jumlah) {
        return """
                {"skpd": "2.08.2.13.0.00.01.0000", "tahun": 2024,
                 "bukti": {"jenis": "SP2D_LS", "nomor": "%s", "tanggal": "2024-03-15"},
                 "uraian": "Gaji", "alasan": "uji",
                 "baris": [{"pos": "2.08.01.2.02.01", "rekening": "5.1.01.01.01.0001", "sumberDana": "1.2.01",
                  "jumlah": "%s"}]}""".formatted(nomor, jumlah).replace("\n", "").replace(",  ", ", ");
    }

    private HttpResponse<String> post(Peran peran, String query, String body) throws Exception {
        return send(as(peran, request(query)).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(uri(query)).header("Content-Type", "application/json");
    }

    private URI uri(String query) {
        return URI.create("http://localhost:" + process.port() + "/api/v1/realisasi" + query);
    }

    private static HttpRequest.Builder as(Peran peran, HttpRequest.Builder request) {
        return request.header("Authorization", basic(peran));
    }

    private static String basic(Peran peran) {
        byte[] login = (nameOf(peran) + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    private static String nameOf(Peran peran) {
        return peran.name().toLowerCase(Locale.ROOT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:jejak:galat:" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }
}
