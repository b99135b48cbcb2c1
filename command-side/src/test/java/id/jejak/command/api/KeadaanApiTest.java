package id.jejak.command.api;

import static id.jejak.command.testing.Api.assertProblem;
import static id.jejak.command.testing.Api.json;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.dppa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.pergeseran;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.contract.access.Peran;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Target;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What can be read before it is changed, and the version to name then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeadaanApiTest {

    private static final LocalDate HARI = LocalDate.of(2024, 1, 2);
    private static final String TAHUN_INI = "/api/v1/anggaran/" + TAHUN;

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void aYearShowsItsStage() {
        HttpResponse<String> before = get(TAHUN_INI);
        assertThat(json(before).path("tahap").asString()).isEqualTo("BELUM_ADA_DPA");
        assertThat(before.headers().firstValue("ETag")).isEmpty();
        assertThat(json(get(TAHUN_INI + "/pos/" + POS)).path("baris").isEmpty()).isTrue();

        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS, KERTAS, 100)));
        assertThat(json(get(TAHUN_INI)).path("tahap").asString()).isEqualTo("DPA");
        process.send(pergeseran("P/1", ubah(POS, KERTAS, 100, 90), ubah(POS, kertasLain(), 0, 10)));
        assertThat(json(get(TAHUN_INI)).path("tahap").asString()).isEqualTo("PERGESERAN");
        process.send(dppa("D/1", ubah(POS, GAJI, 100, 120)));
        HttpResponse<String> amended = get(TAHUN_INI);
        assertThat(json(amended).path("tahap").asString()).isEqualTo("DPPA");
        assertThat(json(amended).path("pergeseran").asInt()).isEqualTo(1);
        assertThat(json(amended).path("perubahan").asInt()).isEqualTo(1);

        process.send(new CommitPagu(
                TAHUN, "K/1", HARI, List.of(new CommitPagu.Baris(POS, GAJI, DAU, Rupiah.ZERO, Rupiah.of(30)))));
        process.send(belanja("1", realisasi(POS, GAJI, 40)));
        HttpResponse<String> line = get(TAHUN_INI + "/pos/" + POS);
        assertThat(line.headers().firstValue("ETag")).hasValue("\"6\"");
        assertThat(json(line).path("versi").asLong()).isEqualTo(6);
        assertThat(json(line).path("baris").get(0).toString())
                .isEqualTo("{\"rekening\":\"" + GAJI + "\",\"sumberDana\":\"1.2.01\",\"pagu\":\"120\","
                        + "\"cadangan\":\"0\",\"komitmen\":{\"K/1\":\"30\"},\"realisasi\":\"40\",\"sisa\":\"50\"}");

        process.send(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/1"), LocalDate.of(2024, 12, 31)));
        assertThat(json(get(TAHUN_INI)).path("tahap").asString()).isEqualTo("DITUTUP");
        assertThat(json(get(TAHUN_INI + "/pos/" + POS)).path("ditutup").asBoolean())
                .isTrue();
    }

    @Test
    void aPlanAndItsNodesShowTheVersionsThatARevisionNames() {
        String plan = "/api/v1/renstra/" + SKPD + "/2021-2026";
        assertProblem(get(plan), 404, "renstra-tidak-ada");
        RenstraId id = new RenstraId(SKPD, new Periode(2021, 2026));
        Indikator indikator = new Indikator(1, "Skor", "Skor", AkhirRencana.NILAI_TERAKHIR, new TreeMap<>());
        List<AdoptRenstra.Node> nodes = Stream.of("T1", "T2", "T1.S1")
                .map(kode -> new AdoptRenstra.Node(
                        new KodeRencana(kode), "Nama", "", List.of(indikator), new TreeMap<>(), new TreeMap<>()))
                .toList();
        process.send(new AdoptRenstra(id, "Renstra", dokumen(Jenis.RENSTRA, "R/1"), HARI, nodes));
        process.send(new PostCapaian(
                id,
                "Lap",
                HARI,
                List.of(new PostCapaian.Capaian(
                        IndikatorId.of("T1.S1#1"), new Kurun("2023"), new Target("90,5"), Optional.empty()))));

        HttpResponse<String> shown = get(plan);
        assertThat(shown.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(json(shown).path("akhir").asInt()).isEqualTo(2026);
        assertThat(json(shown).path("node").toString()).isEqualTo("{\"T1\":0,\"T1.S1\":1,\"T2\":0}");
        HttpResponse<String> node = get(plan + "/node/T1.S1");
        assertThat(node.headers().firstValue("ETag")).hasValue("\"1\"");
        JsonNode now = json(node);
        assertThat(now.path("indikator").toString()).isEqualTo("{\"T1.S1#1\":\"T1.S1\"}");
        assertThat(now.path("capaian").toString())
                .isEqualTo("[{\"apa\":\"T1.S1#1\",\"kurun\":\"2023\",\"nilai\":\"90,5\"}]");
        assertThat(now.path("dicabut").asBoolean()).isFalse();

        assertProblem(get(plan + "/node/T9"), 404, "tidak-ada");
        JsonNode wrong = assertProblem(get(plan + "/node/apa"), 422, "isian-tidak-sah");
        assertThat(wrong.path("field").asString()).isEqualTo("kode");
    }

    private static KodeRekening kertasLain() {
        return new KodeRekening("5.1.02.01.01.0025");
    }

    private HttpResponse<String> get(String path) {
        return api.get(Peran.VERIFIKATOR, path);
    }
}
