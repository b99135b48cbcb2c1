package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.Rupiah;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Payments, returns and payees as a program on the network sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PembayaranApiTest {

    private static final String PEMBAYARAN = "/api/v1/pembayaran";
    private static final String PENERIMA = "/api/v1/penerima";
    private static final String PEMBALIKAN = "/api/v1/realisasi/pembalikan";
    private static final String PEMBEBASAN = "/api/v1/nomor-bukti/pembebasan";
    private static final String IF_MATCH = "If-Match";
    private static final String WHERE = "\"skpd\": \"2.08.2.13.0.00.01.0000\", \"tahun\": 2024";
    private static final String PT = "{\"nama\": \"PT Kertas Jaya\", \"npwp\": \"01.234.567.8-901.000\","
            + " \"bank\": \"Bank Sumut\", \"rekeningBank\": \"100-200-300\"}";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @BeforeAll
    void addCeilings() {
        process.send(dpa(pagu(POS, KERTAS, 1_000)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void aPaymentGoesFromItsRequestToItsAccount() {
        String spp = spp("A/1", register());
        HttpResponse<String> first = api.post(PEMBAYARAN, spp);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"0\"");
        assertThat(api.post(PEMBAYARAN, spp).body()).isEqualTo("{\"posisi\":null,\"versi\":null}");

        step(
                "/spm",
                0,
                "A/1",
                "\"nomor\": \"SPM/A\", \"tanggal\": \"2024-03-12\", \"potongan\":"
                        + " [{\"kodeBilling\": \"0240312\", \"jenis\": \"PPN\", \"jumlah\": \"10\"}]");
        step("/sp2d", 1, "A/1", "\"nomor\": \"A/LS/2024\", \"tanggal\": \"2024-03-13\"");
        step("/advis", 2, "A/1", "\"nomor\": \"ADV/1\", \"tanggal\": \"2024-03-13\"");
        step("/cair", 3, "A/1", "\"tanggal\": \"2024-03-14\"");
        step(
                "/setoran",
                4,
                "A/1",
                "\"kodeBilling\": \"0240312\", \"ntpn\": \"0123456789ABCDEF\"," + " \"tanggal\": \"2024-03-15\"");
        step("/spj", 5, "A/1", "\"nomor\": \"SPJ/1\", \"tanggal\": \"2024-03-20\", \"baris\": []");

        HttpResponse<String> read = api.get(Peran.INSPEKTUR, PEMBAYARAN + query("A/1"));
        assertThat(read.headers().firstValue("ETag")).hasValue("\"6\"");
        assertThat(json(read).path("versi").asLong()).isEqualTo(6);
        assertThat(json(read).path("langkah").values())
                .extracting(langkah -> langkah.path("peristiwa").asString())
                .startsWith("pembayaran.spp-submitted", "pembayaran.spm-issued")
                .hasSize(7);
        assertThat(json(read).path("langkah").get(2).path("isi").path("nomor").asString())
                .isEqualTo("A/LS/2024");
        assertThat(realized("A/LS/2024")).isEqualTo("100");
    }

    @Test
    void aStepNamesTheVersionThatItStartsFrom() {
        api.post(PEMBAYARAN, spp("B/1", register()));
        String spm = body("B/1", "\"nomor\": \"SPM/B\", \"tanggal\": \"2024-03-12\", \"potongan\": []");

        assertProblem(verify(spm), 428, "versi-wajib");
        assertProblem(verify(spm, IF_MATCH, "*"), 422, "isian-tidak-sah");
        JsonNode stale = assertProblem(verify(spm, IF_MATCH, "\"7\""), 412, "versi-usang");
        assertThat(stale.path("versi").asLong()).isZero();
        assertThat(stale.path("field").asString()).isEqualTo(IF_MATCH);
        assertThat(verify(spm, IF_MATCH, "\"0\"").statusCode()).isEqualTo(200);
    }

    @Test
    void aStepUnderAKeyIsTakenOnceThoughItsVersionIsStaleByThen() {
        api.post(PEMBAYARAN, spp("C/1", register()));
        String spm = body("C/1", "\"nomor\": \"SPM/C\", \"tanggal\": \"2024-03-12\", \"potongan\": []");
        String[] headers = {IF_MATCH, "\"0\"", "Idempotency-Key", "spm-c"};

        HttpResponse<String> first = verify(spm, headers);
        HttpResponse<String> second = verify(spm, headers);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void whoSubmittedTheRequestDoesNotOrderIt() {
        api.post(PEMBAYARAN, spp("W/1", register()));
        String spm = body("W/1", "\"nomor\": \"SPM/W\", \"tanggal\": \"2024-03-12\", \"potongan\": []");

        assertProblem(api.post(PEMBAYARAN + "/spm", spm, IF_MATCH, "\"0\""), 422, "penerbit-sama");
        assertProblem(
                api.send(Peran.PERENCANA, "POST", PEMBAYARAN + "/spm", spm, IF_MATCH, "\"0\""), 403, "tidak-berwenang");
    }

    @Test
    void aRequestThatNamesItsContractIsTwoEvents() {
        process.send(new CommitPagu(
                TAHUN,
                "K/9",
                LocalDate.of(2024, 3, 1),
                List.of(new CommitPagu.Baris(POS, KERTAS, DAU, Rupiah.ZERO, Rupiah.of(100)))));
        String spp = spp("V/1", register()).replace("\"uang\"", "\"kontrak\": \"K/9\", \"uang\"");

        HttpResponse<String> first = api.post(PEMBAYARAN, spp);

        assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(api.get(Peran.BENDAHARA, PEMBAYARAN + query("V/1")).headers().firstValue("ETag"))
                .hasValue("\"1\"");
        step("/spm", 1, "V/1", "\"nomor\": \"SPM/V\", \"tanggal\": \"2024-03-12\", \"potongan\": []");
        step("/sp2d", 2, "V/1", "\"nomor\": \"V/LS/2024\", \"tanggal\": \"2024-03-13\"");
        assertThat(ledger.value("max(payload->>'jumlah') FILTER (WHERE type = 'anggaran.komitmen-drawn'"
                        + " AND payload->>'kontrak' = 'K/9')"))
                .isEqualTo("100");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertProblem(api.get(Peran.BENDAHARA, PEMBAYARAN + query("X")), 404, "pembayaran-tidak-ada");
        assertProblem(
                api.post(PEMBAYARAN + "/cair", body("X", "\"tanggal\": \"2024-03-14\""), IF_MATCH, "\"0\""),
                404,
                "pembayaran-tidak-ada");
    }

    @Test
    void aWrongPartIsNamed() {
        String id = register();
        for (List<String> wrong : List.of(
                List.of("\"LS\"", "\"XX\"", "jenis"),
                List.of("5.1.02.01.01.0024", "lima", "baris[0].rekening"),
                List.of("\"pos\": \"2.08.01.2.02.01\"", "\"pos\": \"2.08\"", "baris[0].pos"),
                List.of(id, "bukan-uuid", "penerima"),
                List.of("\"lampiran\": []", "\"lampiran\": [\"abc\"]", "lampiran[0]"))) {
            String body = spp("D/1", id).replace(wrong.get(0), wrong.get(1));
            assertThat(body).isNotEqualTo(spp("D/1", id));
            JsonNode problem = assertProblem(api.post(PEMBAYARAN, body), 422, "isian-tidak-sah");
            assertThat(problem.path("field").asString()).isEqualTo(wrong.get(2));
        }
        assertProblem(
                api.post(PEMBAYARAN, spp("D/1", "0d1f8f3e-5a0e-4f0e-9d0b-2f6f2f0c7a11")),
                422,
                "penerima-tidak-dikenal");
    }

    @Test
    void anElementThatIsNullIsNamed() {
        JsonNode line = assertProblem(
                api.post(PEMBAYARAN, spp("N/1", register()).replaceFirst("\\[\\{.*?}]", "[null]")),
                422,
                "isian-tidak-sah");
        assertThat(line.path("field").asString()).isEqualTo("baris[0]");
        JsonNode proof = assertProblem(
                api.post(PEMBAYARAN, spp("N/1", register()).replace("\"lampiran\": []", "\"lampiran\": [null]")),
                422,
                "isian-tidak-sah");
        assertThat(proof.path("field").asString()).isEqualTo("lampiran[0]");
        JsonNode returned = assertProblem(
                api.post(PEMBALIKAN, reversal("N", "CP/N", "2024-05-02", 1).replaceFirst("\\[\\{.*?}]", "[null]")),
                422,
                "isian-tidak-sah");
        assertThat(returned.path("field").asString()).isEqualTo("baris[0]");
    }

    @Test
    void onlyFinanceTakesSteps() {
        for (Peran peran : List.of(Peran.PERENCANA, Peran.PENYETUJU, Peran.INSPEKTUR, Peran.ADMIN)) {
            assertProblem(api.send(peran, "POST", PEMBAYARAN, spp("E/1", register())), 403, "tidak-berwenang");
            assertProblem(api.send(peran, "POST", PENERIMA, PT), 403, "tidak-berwenang");
        }
        assertProblem(api.get(Peran.PERENCANA, PENERIMA + "/" + register()), 403, "tidak-berwenang");
    }

    @Test
    void aReturnLowersWhatIsRealizedAndANumberComesFreeByDecision() {
        post("F/LS/2024", 40);
        assertThat(api.post(PEMBALIKAN, reversal("F/LS/2024", "CP/1", "2024-05-02", 15))
                        .statusCode())
                .isEqualTo(201);
        assertThat(api.post(PEMBALIKAN, reversal("F/LS/2024", "CP/1", "2024-05-02", 15))
                        .body())
                .isEqualTo("{\"posisi\":null}");
        assertProblem(
                api.post(PEMBALIKAN, reversal("F/LS/2024", "CP/2", "2025-01-02", 1)), 422, "pendapatan-tahun-lain");
        assertProblem(api.post(PEMBALIKAN, reversal("F/LS/2024", "CP/2", "2024-05-02", 26)), 422, "melebihi-asal");
        assertProblem(api.send(Peran.PENYETUJU, "POST", PEMBEBASAN, free("F/LS/2024")), 422, "nomor-masih-berlaku");
        assertThat(api.post(PEMBALIKAN, reversal("F/LS/2024", "CP/3", "2024-05-03", 25))
                        .statusCode())
                .isEqualTo(201);
        assertProblem(api.post(PEMBEBASAN, free("F/LS/2024")), 403, "tidak-berwenang");
        assertThat(api.send(Peran.PENYETUJU, "POST", PEMBEBASAN, free("F/LS/2024"))
                        .statusCode())
                .isEqualTo(201);
        assertProblem(
                api.send(Peran.PENYETUJU, "POST", PEMBEBASAN, ofSeries("SPM", free("F/LS/2024"))),
                422,
                "asal-tidak-ada");
        assertProblem(
                api.send(Peran.PENYETUJU, "POST", PEMBEBASAN, ofSeries("PENGEMBALIAN", free("F/LS/2024"))),
                422,
                "isian-tidak-sah");
        assertThat(post("F/LS/2024", 41).statusCode()).isEqualTo(201);
        String slip = reversal("F/LS/2024", "STS/2", "2025-01-02", 1).replace("CONTRA_POS", "STS");
        assertThat(api.post(PEMBALIKAN, slip).statusCode()).isEqualTo(201);
        assertThat(ledger.value("count(*) FILTER (WHERE type = 'anggaran.pengembalian-received')"))
                .isEqualTo("1");
    }

    private static String ofSeries(String golongan, String body) {
        return body.replaceFirst("\\{", "{\"golongan\": \"" + golongan + "\", ");
    }

    @Test
    void aPayeeIsCorrectedFromTheVersionSeen() {
        String path = PENERIMA + "/" + register();
        String corrected = PT.replace("100-200-300", "999888777");

        assertProblem(api.send(Peran.BENDAHARA, "PUT", path, corrected), 428, "versi-wajib");
        assertThat(api.send(Peran.BENDAHARA, "PUT", path, corrected, IF_MATCH, "\"0\"")
                        .statusCode())
                .isEqualTo(200);
        JsonNode stale =
                assertProblem(api.send(Peran.BENDAHARA, "PUT", path, corrected, IF_MATCH, "\"0\""), 412, "versi-usang");
        assertThat(stale.path("versi").asLong()).isEqualTo(1);
        HttpResponse<String> read = api.get(Peran.BENDAHARA, path);
        assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(json(read).path("penerima").path("rekeningBank").asString()).isEqualTo("999888777");
        assertThat(json(read).path("penerima").path("npwp").asString()).isEqualTo("012345678901000");
    }

    @Test
    void whatIsErasedIsGoneAndTheLedgerIsAsItWas() {
        String id = register();
        api.post(PEMBAYARAN, spp("G/1", id));
        String before = ledger.value("md5(string_agg(payload::text || metadata::text, '' ORDER BY position))");

        HttpResponse<String> erased = api.send(Peran.BENDAHARA, "DELETE", PENERIMA + "/" + id, "", IF_MATCH, "\"0\"");

        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(json(api.get(Peran.BENDAHARA, PENERIMA + "/" + id))
                        .path("penerima")
                        .isNull())
                .isTrue();
        assertThat(ledger.value("md5(string_agg(payload::text || metadata::text, '' ORDER BY position))"))
                .isEqualTo(before);
        JdbcTemplate owner = new JdbcTemplate(database.owner());
        assertThat(owner.queryForList(
                        "SELECT p::text || c::text FROM register.payee p JOIN register.payee_change c"
                                + " ON c.payee = p.id WHERE p.id = '" + id + "'",
                        String.class))
                .hasSize(2)
                .noneMatch(row -> row.contains("Kertas") || row.contains("0123456789") || row.contains("100200300"))
                .allMatch(row -> row.contains("bendahara"));
        assertProblem(
                api.send(Peran.BENDAHARA, "PUT", PENERIMA + "/" + id, PT, IF_MATCH, "\"1\""),
                422,
                "penerima-tidak-dikenal");
        assertThat(ledger.value("count(*) FILTER (WHERE payload::text LIKE '%Kertas Jaya%')"))
                .isEqualTo("0");
    }

    @Test
    void aPayeesDataIsChecked() {
        for (List<String> wrong : List.of(
                List.of("PT Kertas Jaya", " ", "nama"),
                List.of("01.234.567.8-901.000", "12345", "npwp"),
                List.of("Bank Sumut", "", "bank"),
                List.of("100-200-300", "12a45", "rekeningBank"))) {
            JsonNode problem =
                    assertProblem(api.post(PENERIMA, PT.replace(wrong.get(0), wrong.get(1))), 422, "isian-tidak-sah");
            assertThat(problem.path("field").asString()).isEqualTo(wrong.get(2));
        }
    }

    @Test
    void aPayeeIsRegisteredOnceUnderAKey() {
        HttpResponse<String> first = api.post(PENERIMA, PT, "Idempotency-Key", "pt");
        HttpResponse<String> second = api.post(PENERIMA, PT, "Idempotency-Key", "pt");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    private String register() {
        HttpResponse<String> response = api.post(PENERIMA, PT);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).path("id").asString();
    }

    private void step(String path, long versi, String spp, String parts) {
        Peran peran = path.equals("/spm") ? Peran.VERIFIKATOR : Peran.BENDAHARA;
        HttpResponse<String> response =
                api.send(peran, "POST", PEMBAYARAN + path, body(spp, parts), IF_MATCH, "\"" + versi + "\"");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(json(response).path("versi").asLong()).isEqualTo(versi + 1);
    }

    /** By somebody else than the one who submitted. */
    private HttpResponse<String> verify(String spm, String... headers) {
        return api.send(Peran.VERIFIKATOR, "POST", PEMBAYARAN + "/spm", spm, headers);
    }

    private HttpResponse<String> post(String nomor, long jumlah) {
        return api.post(
                "/api/v1/realisasi",
                "{" + WHERE + ", \"bukti\": {\"jenis\": \"SP2D_LS\", \"nomor\": \"" + nomor
                        + "\", \"tanggal\": \"2024-03-15\"}, \"uraian\": \"Kertas\", \"baris\": " + baris(jumlah)
                        + "}");
    }

    private static String spp(String nomor, String penerima) {
        return body(
                nomor,
                "\"jenis\": \"LS\", \"tanggal\": \"2024-03-11\", \"uraian\": \"Kertas\", \"penerima\": \"" + penerima
                        + "\", \"uang\": \"0\", \"baris\": " + baris(100) + ", \"lampiran\": []");
    }

    private static String reversal(String asal, String nomor, String tanggal, long jumlah) {
        return "{" + WHERE + ", \"asal\": \"" + asal + "\", \"pengembalian\": {\"jenis\": \"CONTRA_POS\", \"nomor\": \""
                + nomor + "\", \"tanggal\": \"" + tanggal + "\"}, \"alasan\": \"Kelebihan bayar\", \"baris\": "
                + baris(jumlah) + "}";
    }

    private static String free(String nomor) {
        return "{" + WHERE + ", \"nomor\": \"" + nomor
                + "\", \"surat\": \"900/12\", \"tanggal\": \"2024-06-03\", \"alasan\": \"Diterbitkan kembali\"}";
    }

    private static String baris(long jumlah) {
        return "[{\"pos\": \"2.08.01.2.02.01\", \"rekening\": \"5.1.02.01.01.0024\", \"sumberDana\": \"1.2.01\","
                + " \"jumlah\": \"" + jumlah + "\"}]";
    }

    private static String body(String spp, String parts) {
        return "{" + WHERE + ", \"spp\": \"" + spp + "\", " + parts + "}";
    }

    private static String query(String spp) {
        return "?skpd=2.08.2.13.0.00.01.0000&tahun=2024&spp=" + spp.replace("/", "%2F");
    }

    private String realized(String nomor) {
        return ledger.value("sum((payload->>'jumlah')::numeric) FILTER (WHERE type = 'anggaran.realisasi-posted' AND"
                + " payload->'bukti'->>'nomor' = '" + nomor + "')");
    }
}
