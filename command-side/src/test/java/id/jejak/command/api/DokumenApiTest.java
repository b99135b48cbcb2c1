package id.jejak.command.api;

import static id.jejak.command.api.KonsepRenstra.BAD;
import static id.jejak.command.api.KonsepRenstra.CEILING;
import static id.jejak.command.api.KonsepRenstra.TARGET;
import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Budget documents over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DokumenApiTest {

    private static final String DOCUMENTS = "/api/v1/anggaran/2.08.2.13.0.00.01.0000/2024/dokumen";

    private static final String OF_2023 = DOCUMENTS.replace("/2024/", "/2023/");
    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @BeforeAll
    void addCeilings() {
        process.send(dpa(pagu(POS, GAJI, 1_000_000), pagu(POS, KERTAS, 500_000)));
        process.send(KonsepRenstra.penetapan());
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void aDocumentIsDraftedTriedHandedInGivenBackAndEnacted() {
        HttpResponse<String> attached = api.send(Peran.PERENCANA, "POST", "/api/v1/lampiran", "%PDF surat");
        String sum = json(attached).path("sha256").asString();
        HttpResponse<String> drafted = draft(shift("G/1", "500000", "400000", "PPKD", sum));
        String one = drafted.headers().firstValue("Location").orElseThrow();
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        assertThat(drafted.headers().firstValue("ETag")).hasValue("\"0\"");

        JsonNode tried = json(api.step(Peran.PERENCANA, one + "/uji-coba", ""));
        assertThat(tried.path("dapatDisahkan").asBoolean()).as(tried.toString()).isTrue();
        assertThat(tried.path("tingkat").asString()).isEqualTo("ANTAR_SUB_RINCIAN_OBJEK");
        assertThat(tried.path("baris").path(0).path("selisih").asString()).isEqualTo("-100000");
        assertThat(tried.path("baris").path(0).path("persen").asString()).isEqualTo("-20.00");
        assertThat(tried.path("jumlah").path(0).toString())
                .isEqualTo("{\"kelompok\":\"PROGRAM\",\"kode\":\"2.08.01\",\"sebelum\":\"1500000\","
                        + "\"sesudah\":\"1500000\",\"selisih\":\"0\",\"persen\":\"0.00\"}");

        assertThat(api.step(Peran.PERENCANA, one + "/ajukan", "0").statusCode()).isEqualTo(200);
        assertThat(api.step(Peran.PENYETUJU, one + "/kembalikan", "1").statusCode())
                .isEqualTo(200);
        assertThat(api.send(
                                Peran.PERENCANA,
                                "PUT",
                                one,
                                shift("G/1", "500000", "450000", "PPKD", sum),
                                "If-Match",
                                "\"2\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.step(Peran.PERENCANA, one + "/ajukan", "3").statusCode()).isEqualTo(200);
        HttpResponse<String> enacted = api.step(Peran.PENYETUJU, one + "/sahkan", "4");

        assertThat(enacted.statusCode()).as(enacted.body()).isEqualTo(200);
        assertThat(enacted.headers().firstValue("ETag")).hasValue("\"5\"");
        HttpResponse<String> shown = api.get(Peran.INSPEKTUR, one);
        assertThat(shown.headers().firstValue("ETag")).hasValue("\"5\"");
        assertThat(json(shown).path("status").asString()).isEqualTo("DISAHKAN");
        assertThat(json(shown).path("isi").path("bentuk").asString()).isEqualTo("PERGESERAN");
        assertThat(json(shown).path("lampiran").path(0).asString()).isEqualTo(sum);
        HttpResponse<String> saved = api.get(Peran.INSPEKTUR, "/api/v1/lampiran/" + sum);
        assertThat(saved.body()).isEqualTo("%PDF surat");
        assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aPlansRevisionHasTheSameLife() {
        HttpResponse<String> drafted =
                api.send(Peran.PERENCANA, "POST", OF_2023, KonsepRenstra.perubahan("R/1", TARGET, BAD, CEILING));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String one = drafted.headers().firstValue("Location").orElseThrow();

        JsonNode tried = json(api.step(Peran.PENYETUJU, one + "/uji-coba", ""));
        assertThat(tried.path("dapatDisahkan").asBoolean()).isFalse();
        assertThat(tried.path("rencana").path(0).toString())
                .isEqualTo("{\"nomor\":0,\"kode\":\"T1#1\",\"hal\":\"TARGET\",\"tahun\":2024,\"sebelum\":\"\","
                        + "\"sesudah\":\"90,5\"}");
        assertThat(tried.path("rencana").path(1).path("sebelum").asString()).isEqualTo("IPG");
        assertThat(tried.path("rencana").path(2).path("sebelum").asString()).isEqualTo("200");
        assertThat(tried.path("jumlahRencana")
                        .valueStream()
                        .map(each -> each.path("kelompok").asString()))
                .containsExactly("PROGRAM", "KEGIATAN", "SUB_KEGIATAN");
        assertThat(tried.path("jumlahRencana").path(0).toString())
                .isEqualTo("{\"kelompok\":\"PROGRAM\",\"kode\":\"2.08.01\",\"tahun\":2024,\"sebelum\":\"200\","
                        + "\"sesudah\":\"150\",\"selisih\":\"-50\",\"persen\":\"-25.00\"}");
        assertThat(tried.path("keberatan")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .containsExactly("versi", "baris[1].versi");

        assertThat(api.step(Peran.PERENCANA, one + "/ajukan", "0").statusCode()).isEqualTo(200);
        assertProblem(api.step(Peran.PENYETUJU, one + "/sahkan", "1"), 412, "versi-berubah");
        assertThat(api.step(Peran.PENYETUJU, one + "/kembalikan", "1").statusCode())
                .isEqualTo(200);
        redraft(one, "2", KonsepRenstra.perubahan("R/1", TARGET, BAD, CEILING));
        assertThat(api.step(Peran.PERENCANA, one + "/ajukan", "3").statusCode()).isEqualTo(200);
        JsonNode half = assertProblem(api.step(Peran.PENYETUJU, one + "/sahkan", "4"), 412, "versi-berubah");
        assertThat(half.path("field").asString()).isEqualTo("baris[1].versi");
        assertThat(ledger.value("count(*) FILTER (WHERE type LIKE 'rencana.%-revised')"))
                .isEqualTo("0");
        assertThat(api.step(Peran.PENYETUJU, one + "/kembalikan", "4").statusCode())
                .isEqualTo(200);
        redraft(one, "5", KonsepRenstra.perubahan("R/1", TARGET, CEILING));
        assertThat(json(api.step(Peran.PERENCANA, one + "/uji-coba", ""))
                        .path("dapatDisahkan")
                        .asBoolean())
                .isTrue();
        assertThat(api.step(Peran.PERENCANA, one + "/ajukan", "6").statusCode()).isEqualTo(200);
        assertProblem(api.step(Peran.PERENCANA, one + "/sahkan", "7"), 403, "tidak-berwenang");

        HttpResponse<String> enacted = api.step(Peran.PENYETUJU, one + "/sahkan", "7");

        assertThat(enacted.statusCode()).as(enacted.body()).isEqualTo(200);
        assertThat(ledger.list("SELECT concat_ws('|', type, metadata->>'dokumen') FROM ledger.event"
                        + " WHERE xid = (SELECT max(xid) FROM ledger.event) ORDER BY position"))
                .containsExactly(
                        "dokumen-anggaran.enacted|KONSEP " + one.substring(one.lastIndexOf('/') + 1),
                        "tahun-anggaran.dokumen-enacted|PERUBAHAN_RENSTRA R/1",
                        "rencana.renstra-revised|PERUBAHAN_RENSTRA R/1",
                        "rencana.pagu-indikatif-revised|PERUBAHAN_RENSTRA R/1",
                        "rencana.target-revised|PERUBAHAN_RENSTRA R/1");
    }

    @Test
    void aPlansRevisionIsDraftedByItsAgencyInTheYearOfItsDate() {
        String one = drafted(KonsepRenstra.perubahan("R/2", TARGET));

        JsonNode tried = json(api.step(Peran.PERENCANA, one + "/uji-coba", ""));

        assertThat(tried.path("keberatan").path(0).path("type").asString())
                .isEqualTo("urn:jejak:galat:tanggal-di-luar-tahun");
        api.step(Peran.PERENCANA, one + "/ajukan", "0");
        assertProblem(api.step(Peran.PENYETUJU, one + "/sahkan", "1"), 422, "tanggal-di-luar-tahun");
    }

    @Test
    void aTrialSpeaksOfEveryRuleInTheCallersLanguage() {
        String one = drafted(shift("G/2", "8", "7", "PA_KPA", null));

        JsonNode tried = json(api.step(Peran.VERIFIKATOR, one + "/uji-coba?lang=en", ""));

        assertThat(tried.path("dapatDisahkan").asBoolean()).isFalse();
        assertThat(tried.path("keberatan")
                        .valueStream()
                        .map(each -> each.path("type").asString()))
                .containsOnly("urn:jejak:galat:pengesah-terlalu-rendah", "urn:jejak:galat:pagu-berubah");
        assertThat(tried.path("keberatan").toString()).contains("The document says that the ceiling");
    }

    @Test
    void aStepNamesTheVersionItChanges() {
        String one = drafted(shift("G/3", "500000", "400000", "PPKD", null));

        assertProblem(api.step(Peran.PERENCANA, one + "/ajukan", null), 428, "versi-wajib");
        JsonNode stale = assertProblem(api.step(Peran.PERENCANA, one + "/ajukan", "7"), 412, "versi-usang");
        assertThat(stale.path("versi").asLong()).isZero();
        assertProblem(
                api.send(Peran.PERENCANA, "POST", one + "/ajukan", "{}", "If-Match", "nol"), 422, "isian-tidak-sah");
        assertProblem(api.step(Peran.PENYETUJU, one + "/sahkan", "0"), 409, "status-tidak-sesuai");
    }

    @ParameterizedTest
    @EnumSource(value = Peran.class, mode = EnumSource.Mode.EXCLUDE, names = "PERENCANA")
    void onlyPlannersDraft(Peran peran) {
        assertProblem(api.send(peran, "POST", DOCUMENTS, shift("X", "1", "2", "PPKD", null)), 403, "tidak-berwenang");
    }

    @ParameterizedTest
    @EnumSource(value = Peran.class, mode = EnumSource.Mode.EXCLUDE, names = "PENYETUJU")
    void onlyApproversEnactAndGiveBack(Peran peran) {
        assertProblem(api.step(peran, DOCUMENTS + "/a/sahkan", "0"), 403, "tidak-berwenang");
        assertProblem(api.step(peran, DOCUMENTS + "/a/kembalikan", "0"), 403, "tidak-berwenang");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertProblem(api.get(Peran.INSPEKTUR, DOCUMENTS + "/a"), 404, "dokumen-tidak-ada");
        assertProblem(api.step(Peran.PENYETUJU, DOCUMENTS + "/a/sahkan", "0"), 404, "dokumen-tidak-ada");
        assertProblem(api.step(Peran.PERENCANA, DOCUMENTS + "/a/uji-coba", ""), 404, "dokumen-tidak-ada");
        assertProblem(api.get(Peran.INSPEKTUR, DOCUMENTS + "/A_"), 422, "isian-tidak-sah");
        assertProblem(api.get(Peran.INSPEKTUR, "/api/v1/anggaran/2.08/2024/dokumen/a"), 422, "isian-tidak-sah");
    }

    /** What is replaced in a right draft, by what, and which field is then named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "PERGESERAN","dasar      | "TIDAK_ADA","dasar      | isi
            "bentuk":"PERGESERAN",   | ``                      | isi
            "ANTAR_OBJEK"            | "ANTAR_DUNIA"           | isi.tingkat
            "PPKD"                   | 1                       | isi.pengesah
            "nomor":"F"              | "nomor":" "             | isi.dasarHukum.nomor
            "2.08.01.2.02.01"        | "x"                     | isi.baris[0].pos
            "sebelum":"1"            | "sebelum":1             | isi.baris[0].sebelum
            "2024-05-02"             | "02/05/2024"            | isi.dasarHukum.tanggal
            """)
    void aWrongFieldIsNamed(String right, String wrong, String field) {
        String body = shift("F", "1", "2", "PPKD", null);
        assertThat(body).contains(right);

        HttpResponse<String> response = draft(body.replaceFirst(Pattern.quote(right), wrong));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(json(response).path("field").asString()).as(response.body()).isEqualTo(field);
        assertThat(response.body()).doesNotContain("Exception", "id.jejak", "java.", "jackson");
    }

    @Test
    void anEmptyAttachmentIsRefused() {
        assertProblem(api.send(Peran.PERENCANA, "POST", "/api/v1/lampiran", ""), 422, "lampiran-tidak-sah");
        assertProblem(api.get(Peran.PERENCANA, "/api/v1/lampiran/x"), 422, "isian-tidak-sah");
    }

    private String drafted(String body) {
        return draft(body).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> draft(String body) {
        return api.send(Peran.PERENCANA, "POST", DOCUMENTS, body);
    }

    /** Drafted anew from the plan's version. */
    private void redraft(String one, String versi, String konsep) {
        String body = konsep.replace("\"versi\":9", "\"versi\":1");
        assertThat(api.send(Peran.PERENCANA, "PUT", one, body, "If-Match", "\"" + versi + "\"")
                        .statusCode())
                .isEqualTo(200);
    }

    /** From paper to ink. */
    private static String shift(
            String nomor, String sebelum, String sesudah, String pengesah, @Nullable String lampiran) {
        long gained = Long.parseLong(sebelum) - Long.parseLong(sesudah);
        String attached = lampiran == null ? "" : "\"" + lampiran + "\"";
        String line = "{\"pos\":\"2.08.01.2.02.01\",\"rekening\":\"%s\",\"sumberDana\":\"1.2.01\","
                + "\"sebelum\":\"%s\",\"sesudah\":\"%s\"}";
        return "{\"isi\":{\"bentuk\":\"PERGESERAN\",\"dasarHukum\":{\"jenis\":\"PERGESERAN\",\"nomor\":\"" + nomor
                + "\",\"tanggal\":\"2024-05-02\",\"judul\":\"Pergeseran\"},\"berlaku\":\"2024-05-02\","
                + "\"tingkat\":\"ANTAR_OBJEK\",\"pengesah\":\"" + pengesah + "\",\"baris\":["
                + line.formatted("5.1.02.01.01.0024", sebelum, sesudah) + ","
                + line.formatted("5.1.02.01.01.0025", "0", Long.toString(gained))
                + "],\"luarDaftar\":[]},\"lampiran\":[" + attached + "]}";
    }
}
