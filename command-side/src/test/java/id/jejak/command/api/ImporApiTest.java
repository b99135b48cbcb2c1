package id.jejak.command.api;

import static id.jejak.command.impor.BerkasContoh.PAGU;
import static id.jejak.command.impor.BerkasContoh.PERUBAHAN;
import static id.jejak.command.impor.BerkasContoh.REALISASI;
import static id.jejak.command.impor.BerkasContoh.csv;
import static id.jejak.command.impor.BerkasContoh.sp2d;
import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Imports over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImporApiTest {

    private static final String IMPOR = "/api/v1/impor";
    private static final String OF_2024 =
            "{\"ketentuan\":{\"jenis\":\"%s\",\"skpd\":\"2.08.2.13.0.00.01.0000\",\"tahun\":2024%s},\"alasan\":\"uji\"}";

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @BeforeAll
    void addCeilings() {
        process.send(dpa(
                pagu(POS, GAJI, 1_000_000),
                pagu(POS, KERTAS, 1_000_000),
                pagu(POS_LAIN, GAJI, 1_000_000),
                pagu(POS_LAIN, KERTAS, 1_000_000)));
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void aFileIsJudgedPostedAndAddsUpAndIsToldAgain() {
        byte[] file = csv(
                REALISASI,
                sp2d("A/1", POS, GAJI.kode(), "100.000"),
                sp2d("A/1", POS_LAIN, GAJI.kode(), "50.000,25"),
                sp2d("A/2", POS, GAJI.kode(), "200000"));
        HttpResponse<String> uploaded = realisasi(file);
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        String one = uploaded.headers().firstValue("Location").orElseThrow();
        JsonNode judged = json(uploaded);
        assertThat(judged.path("keadaan").asString()).isEqualTo("DINILAI");
        assertThat(judged.path("putusan").toString()).isEqualTo("{\"SIAP\":3}");
        assertThat(judged.path("posisi").asLong()).isPositive();
        assertThat(judged.path("kembar")).isEmpty();
        assertThat(events(judged)).as("nothing is posted by judging").isZero();

        assertThat(post(Peran.BENDAHARA, one, "{}").statusCode()).isEqualTo(202);
        JsonNode posted = done(one, "DIBUKUKAN");

        assertThat(posted.path("jumlahBerkas").toString())
                .isEqualTo("{\"baris\":3,\"bagian\":2,\"jumlah\":\"350000.25\"}");
        assertThat(posted.path("jumlahDibukukan")).isEqualTo(posted.path("jumlahBerkas"));
        assertThat(posted.path("sama").asBoolean()).isTrue();
        assertThat(events(posted)).as("two numbers and three lines").isEqualTo(5);
        assertThat(Ledger.of(database)
                        .list("SELECT DISTINCT metadata->>'pelaku' FROM ledger.event WHERE metadata->>'permintaan' = '"
                                + posted.path("permintaan").asString() + "'"))
                .containsExactly("bendahara");

        JsonNode again = json(realisasi(file));
        assertThat(again.path("kembar").path(0).asString())
                .isEqualTo(posted.path("id").asString());
        assertThat(again.path("putusan").toString()).isEqualTo("{\"DUPLIKAT\":3}");
    }

    @Test
    void theSameRequestIsTheSameBatchAndAnotherUnderItsKeyIsRefused() {
        byte[] file = csv(REALISASI, sp2d("K/1", POS, GAJI.kode(), "1.000"));
        String id =
                json(realisasi(file, "Idempotency-Key", "kunci-1")).path("id").asString();

        assertThat(json(realisasi(file, "Idempotency-Key", "kunci-1"))
                        .path("id")
                        .asString())
                .isEqualTo(id);
        assertProblem(
                realisasi(csv(REALISASI, sp2d("K/2", POS, GAJI.kode(), "1.000")), "Idempotency-Key", "kunci-1"),
                422,
                "kunci-terpakai");
    }

    @Test
    void oneBadLineKeepsItsProofBackAndTheOthersOnlyWhereThePosterSaysSo() {
        String one = location(realisasi(csv(
                REALISASI,
                sp2d("B/1", POS, KERTAS.kode(), "100.000"),
                sp2d("B/2", POS, KERTAS.kode(), "84.52"),
                sp2d("B/2", POS_LAIN, KERTAS.kode(), "1.000"),
                sp2d("B/3", POS, KERTAS.kode(), "2.000"))));

        assertProblem(post(Peran.BENDAHARA, one, "{}"), 422, "impor-belum-siap");
        assertThat(verdicts(one)).containsExactly("2 SIAP", "3 ANGKA_AMBIGU", "4 TERTAHAN", "5 SIAP");
        assertThat(post(Peran.BENDAHARA, one, "{\"hanyaSiap\":true}").statusCode())
                .isEqualTo(202);

        JsonNode posted = done(one, "DIBUKUKAN");
        assertThat(posted.path("jumlahDibukukan").path("jumlah").asString()).isEqualTo("102000");
        assertThat(posted.path("jumlahSiap").path("jumlah").asString()).isEqualTo("102000");
        assertThat(posted.path("sama").asBoolean()).isFalse();
        assertThat(posted.path("cocok").asBoolean()).isTrue();
        assertThat(posted.path("tanpaJumlah").asInt()).isEqualTo(1);
    }

    @Test
    void whatALineIsRefusedForIsToldByTheFilesOwnHeadingAndABatchWithNothingReadyIsNotPosted() {
        String file = new String(
                        csv(REALISASI, sp2d("N/1", POS, KERTAS.kode(), "999.000.000.000")), StandardCharsets.UTF_8)
                .replace("Nilai SP2D", "Jumlah Bruto");
        String one = location(realisasi(file.getBytes(StandardCharsets.UTF_8)));

        JsonNode row =
                json(api.get(Peran.VERIFIKATOR, one + "/baris")).path("isi").path(0);
        assertThat(row.path("putusan").asString()).isEqualTo("MELAMPAUI_PAGU");
        assertThat(row.path("temuan").path(0).path("kolom").asString()).isEqualTo("Jumlah Bruto");
        assertProblem(post(Peran.BENDAHARA, one, "{\"hanyaSiap\":true}"), 422, "impor-tanpa-yang-siap");
    }

    @Test
    void whatIsRefusedWhenPostedIsToldAndCanBeJudgedAgain() {
        String one = location(realisasi(csv(
                REALISASI,
                sp2d("C/1", POS_LAIN, KERTAS.kode(), "600.000"),
                sp2d("C/2", POS_LAIN, KERTAS.kode(), "1.000"))));
        api.post(
                "/api/v1/realisasi",
                "{\"skpd\":\"2.08.2.13.0.00.01.0000\",\"tahun\":2024,\"bukti\":{\"jenis\":\"SP2D_LS\",\"nomor\":\"C/0\","
                        + "\"tanggal\":\"2024-03-15\"},\"uraian\":\"\",\"baris\":[{\"pos\":\"" + POS_LAIN
                        + "\",\"rekening\":\"" + KERTAS + "\",\"sumberDana\":\"1.2.01\",\"jumlah\":\"900000\"}]}");
        post(Peran.BENDAHARA, one, "{}");

        JsonNode posted = done(one, "DIBUKUKAN");

        assertThat(posted.path("nasib").toString()).isEqualTo("{\"DIBUKUKAN\":1,\"DITOLAK\":1}");
        JsonNode refused = json(api.get(Peran.INSPEKTUR, one + "/bagian?lang=en"))
                .path("isi")
                .path(0);
        assertThat(refused.path("temuan").path(0).path("putusan").asString()).isEqualTo("MELAMPAUI_PAGU");
        assertThat(refused.path("temuan").path(0).path("penjelasan").asString()).contains("Rp100.000");
        api.send(Peran.BENDAHARA, "POST", one + "/nilai-ulang", "");
        assertThat(verdicts(one)).containsExactly("2 MELAMPAUI_PAGU", "3 SIAP");
    }

    @Test
    void aBatchIsTakenBackAsAWhole() {
        String one = location(realisasi(csv(
                REALISASI,
                sp2d("D/1", POS, GAJI.kode(), "10.000"),
                sp2d("D/2", POS, GAJI.kode(), "20.000"),
                sp2d("D/2", POS_LAIN, GAJI.kode(), "30.000"))));
        String koreksi = "{\"nomor\":\"KOR/1\",\"tanggal\":\"2024-04-01\",\"alasan\":\"Salah berkas\"}";
        assertProblem(api.send(Peran.BENDAHARA, "POST", one + "/balik", koreksi), 409, "status-tidak-sesuai");
        post(Peran.BENDAHARA, one, "{}");
        done(one, "DIBUKUKAN");

        assertThat(api.send(Peran.BENDAHARA, "POST", one + "/balik", koreksi).statusCode())
                .isEqualTo(202);
        JsonNode reversed = done(one, "DIBALIK");

        assertThat(reversed.path("jumlahDibalik").asString()).isEqualTo("60000");
        assertThat(reversed.path("nasib").toString()).isEqualTo("{\"DIBALIK\":2}");
        assertThat(Ledger.of(database)
                        .list("SELECT payload->'dokumen'->>'nomor' FROM ledger.event WHERE"
                                + " type = 'anggaran.realisasi-reversed' AND metadata->>'alasan' = 'Salah berkas'"))
                .containsOnly("KOR/1")
                .hasSize(3);
    }

    @Test
    void twoProcessesThatPostOneBatchPostItOnce() throws Exception {
        String[] lines = new String[100];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = sp2d("E/" + i, POS, GAJI.kode(), "100");
        }
        String one = location(realisasi(csv(REALISASI, lines)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (CommandProcess other = CommandProcess.on(database)) {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Api at = i % 2 == 0 ? api : api.at(other);
                asked.add(threads.submit(() -> at.send(Peran.BENDAHARA, "POST", one + "/posting", "{}")));
            }
            for (Future<HttpResponse<String>> answer : asked) {
                assertThat(answer.get().statusCode()).isIn(202, 409);
            }
            JsonNode posted = done(one, "DIBUKUKAN");
            assertThat(posted.path("nasib").toString()).isEqualTo("{\"DIBUKUKAN\":100}");
            assertThat(posted.path("sama").asBoolean()).isTrue();
            assertThat(events(posted)).isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFileOfTwoAgenciesMakesTwoDraftsForSomebodyElseToEnact() {
        String document = ",\"dasarHukum\":{\"jenis\":\"DPA\",\"nomor\":\"F/DPA\",\"tanggal\":\"2025-01-02\","
                + "\"judul\":\"DPA 2025\"},\"berlaku\":\"2025-01-02\"";
        String one = location(api.upload(
                Peran.PERENCANA,
                IMPOR,
                "dpa.csv",
                csv(
                        PAGU,
                        "2.08.2.13.0.00.01.0000;2025;2 08 01 2.02 01;5.1.01.01.001.00001;1.2.01;1.250.000",
                        "2.08.2.13.0.00.02.0000;2025;2.08.01.2.02.01;5.1.01.01.01.0001;;750000"),
                "{\"ketentuan\":{\"jenis\":\"DPA\"" + document + "}}"));
        post(Peran.PERENCANA, one, "{}");

        JsonNode posted = done(one, "DIBUKUKAN");

        assertThat(posted.path("jumlahDibukukan").toString())
                .isEqualTo("{\"baris\":2,\"bagian\":2,\"jumlah\":\"2000000\"}");
        assertThat(posted.path("sama").asBoolean()).isTrue();
        JsonNode parts = json(api.get(Peran.VERIFIKATOR, one + "/bagian")).path("isi");
        for (JsonNode part : parts) {
            String draft = "/api/v1/anggaran/" + part.path("hasil").asString();
            assertThat(json(api.get(Peran.VERIFIKATOR, draft)).path("status").asString())
                    .isEqualTo("KONSEP");
            assertThat(api.send(Peran.PERENCANA, "POST", draft + "/ajukan", "{}", "If-Match", "\"0\"")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(api.send(Peran.PENYETUJU, "POST", draft + "/sahkan", "{}", "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertProblem(
                api.send(
                        Peran.PERENCANA,
                        "POST",
                        one + "/balik",
                        "{\"nomor\":\"KOR/2\",\"tanggal\":\"2025-04-01\",\"alasan\":\"Salah\"}"),
                422,
                "impor-bukan-realisasi");
    }

    @Test
    void aShiftFindsTheCeilingsThatItDoesNotNameAndOneBadLineKeepsAllOfItBack() {
        String document = ",\"dasarHukum\":{\"jenis\":\"PERGESERAN\",\"nomor\":\"%s\",\"tanggal\":\"2024-05-02\","
                + "\"judul\":\"Pergeseran\"},\"berlaku\":\"2024-05-02\",\"pengesah\":\"SEKDA\"";
        String good = location(planned(
                "PERGESERAN",
                document.formatted("G/1"),
                csv(PERUBAHAN, POS + ";5.1.01.01.01.0001;1.2.01;999.000", POS + ";5.1.01.01.01.0009;1.2.01;1.000")));
        post(Peran.PERENCANA, good, "{}");
        JsonNode drafted = done(good, "DIBUKUKAN");
        assertThat(drafted.path("nasib").toString()).isEqualTo("{\"DIBUKUKAN\":1}");
        assertThat(Ledger.of(database)
                        .list("SELECT payload->'isi'->'baris'->0->>'sebelum' FROM ledger.event WHERE"
                                + " type LIKE '%drafted' AND metadata->>'permintaan' = '"
                                + drafted.path("permintaan").asString() + "'"))
                .containsExactly("1000000");

        String bad = location(planned(
                "PERGESERAN",
                document.formatted("G/2"),
                csv(PERUBAHAN, POS + ";5.1.01.01.01.0001;1.2.01;999.000", POS + ";5.1.01.01.01.0009;1.2.01;x")));
        assertThat(verdicts(bad)).containsExactly("2 TERTAHAN", "3 GALAT_LAIN");
        assertProblem(post(Peran.PERENCANA, bad, "{}"), 422, "impor-belum-siap");
    }

    @Test
    void aPlanIsAdoptedByAnApproverAndItsNextFileRevisesWhatDiffers() {
        String head = "Kode;Nama;Indikator;Satuan;Target Akhir;Target 2026;Pagu Indikatif 2026";
        String terms = ",\"periode\":\"2025-2030\",\"nama\":\"Renstra 2025-2030\",\"dasarHukum\":{\"jenis\":\"%s\","
                + "\"nomor\":\"%s\",\"tanggal\":\"2025-08-01\",\"judul\":\"Renstra\"},\"berlaku\":\"2025-08-01\"";
        String[] nodes = {
            "2.08.01;Program;;;;;",
            "2.08.01.2.02;Kegiatan;;;;;",
            "2.08.01.2.02.01;Sub;Orang dilatih;Orang;Jumlah;10;5.000"
        };
        String one = location(planned("RENCANA", terms.formatted("RENSTRA", "H/1"), csv(head, nodes)));
        assertProblem(post(Peran.PERENCANA, one, "{}"), 403, "tidak-berwenang");
        assertThat(post(Peran.PENYETUJU, one, "{}").statusCode()).isEqualTo(202);
        JsonNode adopted = done(one, "DIBUKUKAN");
        assertThat(adopted.path("sama").asBoolean()).as(adopted.toString()).isTrue();

        nodes[2] = "2.08.01.2.02.01;Sub baru;Orang dilatih;Orang;Jumlah;12;6.000";
        String two = location(planned("RENCANA", terms.formatted("PERUBAHAN_RENSTRA", "H/2"), csv(head, nodes)));
        post(Peran.PENYETUJU, two, "{}");
        JsonNode revised = done(two, "DIBUKUKAN");

        assertThat(revised.path("jumlahDibukukan").path("jumlah").asString()).isEqualTo("6000");
        assertThat(Ledger.of(database)
                        .list("SELECT type FROM ledger.event WHERE aggregate_type = 'Rencana' AND"
                                + " metadata->>'permintaan' = '"
                                + revised.path("permintaan").asString()
                                + "' ORDER BY position"))
                .containsExactly("rencana.node-renamed", "rencana.pagu-indikatif-revised", "rencana.target-revised");
        assertThat(json(planned("RENCANA", terms.formatted("PERUBAHAN_RENSTRA", "H/3"), csv(head, nodes)))
                        .path("putusan")
                        .toString())
                .isEqualTo("{\"DUPLIKAT\":3}");
    }

    @Test
    void theFaultyRowsComeAsAFileThatNoSpreadsheetCalculates() {
        String one = location(realisasi(csv(REALISASI, "LS;=1+1;15/03/2024;=cmd;" + GAJI + ";1.2.01;1;x")));

        HttpResponse<String> file = api.get(Peran.INSPEKTUR, one + "/galat.csv?lang=en");

        assertThat(file.body())
                .startsWith("baris;putusan;bagian;penjelasan;isi")
                .contains("2;Unknown code;");
        assertThat(file.body().lines().flatMap(line -> List.of(line.split(";", -1)).stream()))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(api.get(Peran.INSPEKTUR, one + "/galat.xlsx?lang=en").body()).startsWith("PK");
    }

    @Test
    void templatesAreToBeHadAndRowsComePageByPage() {
        assertThat(api.get(Peran.BENDAHARA, IMPOR + "/templat/realisasi.csv").body())
                .contains("Nomor SP2D");
        assertThat(api.get(Peran.BENDAHARA, IMPOR + "/templat/dpa.xlsx").body()).startsWith("PK");
        assertProblem(api.get(Peran.BENDAHARA, IMPOR + "/templat/apa.csv"), 422, "isian-tidak-sah");
        String one = location(
                realisasi(csv(REALISASI, sp2d("J/1", POS, GAJI.kode(), "1"), sp2d("J/2", POS, GAJI.kode(), "1"))));

        JsonNode first = json(api.get(Peran.INSPEKTUR, one + "/baris?banyak=1"));
        assertThat(first.path("berikut").asInt()).isEqualTo(2);
        JsonNode second = json(api.get(Peran.INSPEKTUR, one + "/baris?putusan=SIAP&sesudah=2"));
        assertThat(second.path("isi")
                        .path(0)
                        .path("isi")
                        .path("bukti")
                        .path("nomor")
                        .asString())
                .isEqualTo("J/2");
        assertThat(json(api.get(Peran.INSPEKTUR, one + "/baris?putusan=DUPLIKAT&putusan=SIAP"))
                        .path("isi"))
                .hasSize(2);
        assertThat(json(api.get(Peran.INSPEKTUR, IMPOR + "?pelaku=bendahara&banyak=1"))
                        .path("isi"))
                .hasSize(1);
        assertThat(json(api.get(Peran.INSPEKTUR, IMPOR + "?pelaku=tidak-ada")).path("isi"))
                .isEmpty();
        assertThat(second.path("berikut").isNull()).isTrue();
        assertThat(json(api.get(Peran.INSPEKTUR, IMPOR + "?banyak=1")).path("isi"))
                .hasSize(1);
        assertProblem(api.get(Peran.INSPEKTUR, one + "/baris?banyak=0"), 422, "isian-tidak-sah");
        assertProblem(
                api.get(Peran.INSPEKTUR, IMPOR + "/00000000-0000-0000-0000-000000000000"), 404, "impor-tidak-ada");
    }

    @Test
    void whatCannotBeReadAtAllIsRefusedAndKeepsNothing() {
        long before = batches();
        assertProblem(realisasi(new byte[0]), 422, "berkas-ditolak");
        assertProblem(realisasi(csv("Apa;Saja", "1;2")), 422, "berkas-ditolak");
        assertProblem(realisasi(new byte[65 * 1024 * 1024]), 413, "unggahan-terlalu-besar");
        assertProblem(planned("PERGESERAN", "", csv(PERUBAHAN, "x")), 422, "ketentuan-impor-kurang");
        String mapped = OF_2024.formatted("REALISASI", ",\"kolom\":{\"Pagu\":\"APA\"}");
        assertProblem(
                api.upload(Peran.BENDAHARA, IMPOR, "a.csv", csv(PERUBAHAN, "x"), mapped),
                422,
                "kolom-impor-tidak-dikenal");
        assertProblem(
                api.upload(Peran.BENDAHARA, IMPOR, "a.csv", new byte[1], "{\"ketentuan\":{\"jenis\":\"APA\"}}"),
                422,
                "isian-tidak-sah");
        assertThat(batches()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(value = Peran.class, mode = EnumSource.Mode.EXCLUDE, names = "BENDAHARA")
    void onlyFinanceImportsRealizations(Peran peran) {
        byte[] file = csv(REALISASI, sp2d("L/1", POS, GAJI.kode(), "1"));

        assertProblem(
                api.upload(peran, IMPOR, "a.csv", file, OF_2024.formatted("REALISASI", "")), 403, "tidak-berwenang");
        String one = location(realisasi(file));
        assertProblem(post(peran, one, "{}"), 403, "tidak-berwenang");
        assertThat(api.get(peran, one).statusCode()).isEqualTo(peran == Peran.ADMIN ? 403 : 200);
    }

    private long batches() {
        return Long.parseLong(
                Ledger.of(database).list("SELECT count(*) FROM impor.batch").get(0));
    }

    private HttpResponse<String> realisasi(byte[] file, String... headers) {
        return api.upload(Peran.BENDAHARA, IMPOR, "sp2d.csv", file, OF_2024.formatted("REALISASI", ""), headers);
    }

    private HttpResponse<String> planned(String jenis, String more, byte[] file) {
        return api.upload(Peran.PERENCANA, IMPOR, "berkas.csv", file, OF_2024.formatted(jenis, more));
    }

    private HttpResponse<String> post(Peran peran, String one, String body) {
        return api.send(peran, "POST", one + "/posting", body);
    }

    private static String location(HttpResponse<String> uploaded) {
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        return uploaded.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode done(String one, String keadaan) {
        return requireNonNull(await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> json(api.get(Peran.INSPEKTUR, one)),
                        now -> now.path("keadaan").asString().equals(keadaan)));
    }

    private List<String> verdicts(String one) {
        return json(api.get(Peran.VERIFIKATOR, one + "/baris"))
                .path("isi")
                .valueStream()
                .map(row ->
                        row.path("nomor").asInt() + " " + row.path("putusan").asString())
                .toList();
    }

    private long events(JsonNode batch) {
        return Long.parseLong(Ledger.of(database)
                .list("SELECT count(*) FROM ledger.event WHERE metadata->>'permintaan' = '"
                        + batch.path("permintaan").asString() + "'")
                .get(0));
    }
}
