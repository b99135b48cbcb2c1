package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Daftar;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.JenisDaftar;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A plan's revision as a program on the network drafts it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisiApiTest {

    private static final String DOCUMENTS = "/api/v1/anggaran/2.08.2.13.0.00.01.0000/2023/dokumen";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @BeforeAll
    void addAPlan() {
        process.send(KonsepRenstra.penetapan());
    }

    @AfterAll
    void stop() {
        process.close();
    }

    /** Whoever enacts is somebody else than who drafted: there is no way past the document. */
    @Test
    void nobodyRevisesAPlanAlone() {
        String before = ledger.value("max(position)");

        HttpResponse<String> alone = api.send(
                Peran.PENYETUJU,
                "POST",
                "/api/v1/renstra/2.08.2.13.0.00.01.0000/2021-2026/revisi",
                KonsepRenstra.perubahan("S/1", KonsepRenstra.TARGET),
                "If-Match",
                "\"1\"");

        assertThat(alone.statusCode()).as(alone.body()).isIn(403, 404, 405);
        assertThat(ledger.value("max(position)")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "UBAH_TARGET"      | "UBAH_NASIB"        | isi.baris[0]
            "T1#1"             | "T1"                | isi.baris[0].indikator
            "90,5"             | "sembilan"          | isi.baris[0].target
            {"2024":"90,5"}    | {"2024":null}       | isi.baris[0]
            "versi":0,         | ``                  | isi.baris[0].versi
            {"jenis":"UBAH_TARGET","indikator":"T1#1","versi":0,"target":{"2024":"90,5"}} | null | isi
            """)
    void whatIsNoLineOfARevisionIsSaid(String right, String wrong, String field) {
        String line = KonsepRenstra.TARGET.replace(right, wrong);
        assertThat(line).isNotEqualTo(KonsepRenstra.TARGET);

        JsonNode problem = assertProblem(draft(line), 422, "isian-tidak-sah");

        assertThat(problem.path("field").asString()).startsWith(field);
    }

    @Test
    void aCodeOutsideTheNomenclatureIsRefusedWithTheNearest() {
        new Daftar(database).add(Daftar.from(2023, JenisDaftar.NOMENKLATUR, "N"), "2.09.01,Pangan");
        String one = draft("{\"jenis\":\"TAMBAH_NODE\",\"isi\":{\"kode\":\"2.08.02\",\"nama\":\"Program\","
                        + "\"penanggungJawab\":\"\",\"indikator\":[],\"pagu\":{},\"tandaKosong\":{}}}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        api.step(Peran.PERENCANA, one + "/ajukan", "0");

        JsonNode refused = assertProblem(api.step(Peran.PENYETUJU, one + "/sahkan", "1"), 422, "kode-tidak-dikenal");

        assertThat(refused.path("field").asString()).endsWith("baris[0].isi.kode");
        assertThat(refused.path("detail").asString()).contains("2.09.01 (Pangan)");
    }

    private HttpResponse<String> draft(String line) {
        String body = KonsepRenstra.perubahan("R/1", line).replace("\"versi\":9", "\"versi\":1");
        return api.send(Peran.PERENCANA, "POST", DOCUMENTS, body);
    }
}
