package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole plan that is drafted, tried out, handed in, given back and adopted by another, over HTTP. */
class PenetapanRenstraApiTest {

    private static final String OF_2021 = "/api/v1/anggaran/2.08.2.13.0.00.01.0000/2021/dokumen";
    private static final String PROGRAM = node("2.08.01", "");
    private static final String KEGIATAN = node("2.08.01.2.02", "");
    private static final String SUB = node("2.08.01.2.02.01", "\"2022\":\"150\"");
    private static final String CEILING_ABOVE = node("2.08.01.2.03", "\"2022\":\"7\"");
    private static final String BELOW_IT = node("2.08.01.2.03.01", "\"2022\":\"8\"");
    private static final String OUT_OF_YEARS = node("2.08.01.2.02.02", "\"2031\":\"9\"");
    private static final String WITHOUT_PARENT = node("2.08.02.2.01", "");

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void isTriedOutGivenBackAndAdoptedByAnother() {
        String one = drafted(SUB, PROGRAM, CEILING_ABOVE, BELOW_IT, KEGIATAN, OUT_OF_YEARS, WITHOUT_PARENT);

        JsonNode tried = json(api.step(Peran.PENYETUJU, one + "/uji-coba", ""));
        assertThat(tried.path("dapatDisahkan").asBoolean()).isFalse();
        assertThat(tried.path("keberatan")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .containsExactlyInAnyOrder("nodes[6].kode", "nodes[5].tahun", "nodes[2].pagu");
        assertThat(ledger.value("count(*) FILTER (WHERE type LIKE 'rencana.%')"))
                .isEqualTo("0");

        api.step(Peran.PERENCANA, one + "/ajukan", "0");
        JsonNode refused = assertProblem(api.step(Peran.PENYETUJU, one + "/sahkan", "1"), 422, "induk-tidak-ada");
        assertThat(refused.path("field").asString()).isEqualTo("nodes[6].kode");
        assertThat(api.step(Peran.PENYETUJU, one + "/kembalikan", "1").statusCode())
                .isEqualTo(200);
        HttpResponse<String> mended =
                api.send(Peran.PERENCANA, "PUT", one, draft(SUB, PROGRAM, KEGIATAN), "If-Match", "\"2\"");
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(200);
        JsonNode whole = json(api.step(Peran.PENYETUJU, one + "/uji-coba", ""));
        assertThat(whole.path("dapatDisahkan").asBoolean()).as(whole.toString()).isTrue();
        assertThat(whole.path("rencana").path(1).toString())
                .isEqualTo("{\"nomor\":0,\"kode\":\"2.08.01.2.02.01\",\"hal\":\"PAGU_INDIKATIF\",\"tahun\":2022,"
                        + "\"sebelum\":\"\",\"sesudah\":\"150\"}");
        assertThat(whole.path("jumlahRencana").path(0).toString())
                .isEqualTo("{\"kelompok\":\"PROGRAM\",\"kode\":\"2.08.01\",\"tahun\":2022,\"sebelum\":\"0\","
                        + "\"sesudah\":\"150\",\"selisih\":\"150\",\"persen\":null}");
        api.step(Peran.PERENCANA, one + "/ajukan", "3");

        HttpResponse<String> enacted = api.step(Peran.PENYETUJU, one + "/sahkan", "4");

        assertThat(enacted.statusCode()).as(enacted.body()).isEqualTo(200);
        assertThat(ledger.list("SELECT concat_ws('|', type, metadata->>'dokumen') FROM ledger.event"
                        + " WHERE xid = (SELECT max(xid) FROM ledger.event) ORDER BY position"))
                .containsExactly(
                        "dokumen-anggaran.enacted|KONSEP " + one.substring(one.lastIndexOf('/') + 1),
                        "tahun-anggaran.dokumen-enacted|RENSTRA R/1",
                        "rencana.renstra-adopted|RENSTRA R/1",
                        "rencana.nodes-listed|RENSTRA R/1",
                        "rencana.node-adopted|RENSTRA R/1",
                        "rencana.node-adopted|RENSTRA R/1",
                        "rencana.node-located|RENSTRA R/1",
                        "rencana.node-adopted|RENSTRA R/1");
    }

    private String drafted(String... nodes) {
        HttpResponse<String> response = api.send(Peran.PERENCANA, "POST", OF_2021, draft(nodes));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String draft(String... nodes) {
        return "{\"isi\":{\"bentuk\":\"PENETAPAN_RENSTRA\",\"renstra\":\"2.08.2.13.0.00.01.0000/2021-2026\","
                + "\"nama\":\"Renstra\",\"dasarHukum\":{\"jenis\":\"RENSTRA\",\"nomor\":\"R/1\","
                + "\"tanggal\":\"2021-09-01\",\"judul\":\"Renstra\"},\"berlaku\":\"2021-09-01\",\"nodes\":["
                + String.join(",", nodes) + "],\"keterangan\":[{\"jenis\":\"UBAH_LOKASI\",\"node\":\"2.08.01.2.02\","
                + "\"versi\":0,\"lokasi\":\"Kota Binjai\"}],\"luarDaftar\":[]}}";
    }

    private static String node(String kode, String pagu) {
        return "{\"kode\":\"" + kode + "\",\"nama\":\"Nama\",\"penanggungJawab\":\"\",\"indikator\":[],\"pagu\":{"
                + pagu + "},\"tandaKosong\":{}}";
    }
}
