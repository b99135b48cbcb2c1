package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Findings as a program of the inspector's notes and settles them; nobody else can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemuanApiTest {

    private static final String PATH = "/api/v1/pemeriksaan/";
    private static final String ID = "2.08.2.13.0.00.01.0000/LONCATAN/2021-2026/6.1/2.08.01.2.02.01/2023";
    private static final String NOTE = "{\"temuan\": \"" + ID + "\", \"catatan\": \"Ditanyakan.\"}";
    private static final String SETTLE = "{\"temuan\": \"" + ID + "\", \"putusan\": \"SESUAI_SUMBER\","
            + " \"catatan\": \"Tercetak demikian.\", \"bukti\": \"" + "ab".repeat(32) + "\"}";
    private static final String REOPEN = "{\"temuan\": \"" + ID + "\", \"alasan\": \"Keliru.\"}";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void theInspectorNotesSettlesAndOpensAgainAndNobodyElseDoes() {
        for (Peran other : EnumSet.complementOf(EnumSet.of(Peran.INSPEKTUR))) {
            assertProblem(api.send(other, "POST", PATH + "catatan", NOTE), 403, "tidak-berwenang");
            assertProblem(api.send(other, "POST", PATH + "penyelesaian", SETTLE), 403, "tidak-berwenang");
            assertProblem(api.send(other, "POST", PATH + "pembukaan", REOPEN), 403, "tidak-berwenang");
        }

        assertProblem(post("penyelesaian", SETTLE), 428, "versi-wajib");
        assertProblem(post("pembukaan", REOPEN, 0), 409, "temuan-masih-terbuka");
        assertThat(post("catatan", NOTE).statusCode()).isEqualTo(201);
        assertProblem(post("penyelesaian", SETTLE, 0), 412, "versi-usang");
        assertThat(post("penyelesaian", SETTLE, 1).statusCode()).isEqualTo(201);
        assertProblem(post("penyelesaian", SETTLE, 2), 409, "temuan-sudah-selesai");
        assertThat(post("pembukaan", REOPEN, 2).statusCode()).isEqualTo(201);
        assertProblem(post("catatan", NOTE.replace("Ditanyakan.", " ")), 422, "isian-tidak-sah");
        assertProblem(post("catatan", NOTE.replace("LONCATAN", "LOMPATAN")), 422, "isian-tidak-sah");
        assertProblem(post("penyelesaian", SETTLE.replace("SESUAI_SUMBER", "BENAR"), 3), 422, "isian-tidak-sah");

        assertThat(ledger.list("SELECT concat_ws('|', type, payload->>'putusan', metadata->>'pelaku',"
                        + " metadata->>'peran', metadata->>'dokumen') FROM ledger.event"
                        + " WHERE aggregate_type = 'Temuan' ORDER BY position"))
                .containsExactly(
                        "temuan.annotated|inspektur|INSPEKTUR|" + ID,
                        "temuan.settled|SESUAI_SUMBER|inspektur|INSPEKTUR|" + ID,
                        "temuan.reopened|inspektur|INSPEKTUR|" + ID);
    }

    @Test
    void aPlannerStatesWhatATablePrints() {
        String path = "/api/v1/renstra/2.08.2.13.0.00.01.0000/2021-2026/terbitan/TABEL_2_5";
        String body = "{\"dokumen\": \"Tabel 2.5\", \"tanggal\": \"2021-01-01\", \"angka\": [{\"ukuran\": \"RASIO\","
                + " \"baris\": \"5.2\", \"kolom\": \"2018\", \"tertulis\": \"84,52\"}]}";

        assertProblem(api.send(Peran.INSPEKTUR, "POST", path, body), 403, "tidak-berwenang");
        assertThat(api.send(Peran.PERENCANA, "POST", path, body).statusCode()).isEqualTo(201);
        HttpResponse<String> again = api.send(Peran.PERENCANA, "POST", path, body);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("{\"posisi\":null}");
        assertProblem(api.send(Peran.PERENCANA, "POST", path, body.replace("84,52", "84.52")), 422, "isian-tidak-sah");
        assertProblem(api.send(Peran.PERENCANA, "POST", path.replace("_5", "_9"), body), 422, "isian-tidak-sah");
    }

    private HttpResponse<String> post(String step, String body) {
        return api.send(Peran.INSPEKTUR, "POST", PATH + step, body);
    }

    private HttpResponse<String> post(String step, String body, int versi) {
        return api.send(Peran.INSPEKTUR, "POST", PATH + step, body, "If-Match", "\"" + versi + "\"");
    }
}
