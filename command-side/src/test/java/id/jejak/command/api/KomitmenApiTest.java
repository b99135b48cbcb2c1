package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
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
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What contracts commit and payments draw, as a program on the network sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KomitmenApiTest {

    private static final String PATH = "/api/v1/anggaran/" + TAHUN + "/komitmen";
    private static final String PLACE =
            "\"pos\": \"" + POS + "\", \"rekening\": \"" + KERTAS + "\", \"sumberDana\": \"1.2.01\"";

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
    void whatAContractCommitsIsPaidToItOnly() {
        assertProblem(api.send(Peran.PERENCANA, "POST", PATH, commit("K/1", 0, 900)), 403, "tidak-berwenang");
        assertThat(api.post(PATH, commit("K/1", 0, 900)).statusCode()).isEqualTo(201);
        HttpResponse<String> again = api.post(PATH, commit("K/1", 0, 900));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("posisi").isNull()).isTrue();

        JsonNode stale = assertProblem(api.post(PATH, commit("K/1", 0, 950)), 409, "komitmen-berubah");
        assertThat(stale.path("field").asString()).isEqualTo("baris[0].sebelum");
        assertProblem(api.post(PATH, commit("K/2", 0, 101)), 422, "pagu-terikat");
        assertProblem(api.post("/api/v1/realisasi", pay("1", "", 101)), 422, "melebihi-pagu");
        JsonNode above = assertProblem(
                api.post("/api/v1/realisasi", pay("1", ", \"kontrak\": \"K/1\"", 901)), 422, "melebihi-komitmen");
        assertThat(above.path("field").asString()).isEqualTo("baris[0].jumlah");

        assertThat(api.post("/api/v1/realisasi", pay("1", ", \"kontrak\": \"K/1\"", 300))
                        .statusCode())
                .isEqualTo(201);
        assertThat(api.post(PATH, commit("K/1", 600, 500)).statusCode()).isEqualTo(201);
        assertThat(api.post("/api/v1/realisasi", pay("2", "", 200)).statusCode())
                .isEqualTo(201);
        assertThat(ledger.value("string_agg(metadata->>'dokumen', ', ' ORDER BY position)"
                        + " FILTER (WHERE type LIKE 'anggaran.komitmen-%')"))
                .isEqualTo("KONTRAK K/1, SP2D_LS 1, KONTRAK K/1");
    }

    @Test
    void whatCannotBeReadIsSaidWhereItStands() {
        for (String[] wrong : new String[][] {
            {"\"kontrak\": \"K/9\"", "\"kontrak\": \" \"", "kontrak"},
            {POS, "2.08", "baris[0].pos"},
            {"\"sebelum\": \"0\"", "\"sebelum\": 0", "baris[0].sebelum"}
        }) {
            JsonNode problem = assertProblem(
                    api.post(PATH, commit("K/9", 0, 1).replace(wrong[0], wrong[1])), 422, "isian-tidak-sah");
            assertThat(problem.path("field").asString()).isEqualTo(wrong[2]);
        }
    }

    private static String commit(String kontrak, long sebelum, long komitmen) {
        return """
                {"kontrak": "%s", "berlaku": "2024-03-01", "baris": [{%s, "sebelum": "%d", "komitmen": "%d"}]}""".formatted(kontrak, PLACE, sebelum, komitmen);
    }

    private static String pay(String nomor, String kontrak, long jumlah) {
        return """
                {"skpd": "2.08.2.13.0.00.01.0000", "tahun": 2024, "uraian": "Kertas"%s,
                 "bukti": {"jenis": "SP2D_LS", "nomor": "%s", "tanggal": "2024-03-15"},
                 "baris": [{%s, "jumlah": "%d"}]}""".formatted(kontrak, nomor, PLACE, jumlah);
    }
}
