package id.jejak.query.tabel61;

import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.NodeLocated;
import id.jejak.contract.event.RencanaEvent.NodeMerged;
import id.jejak.contract.event.RencanaEvent.NodeMoved;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What documents say beside nodes and of indicators, and nodes that go on under another code, as tables show them. */
class KeteranganTest {

    private static final String PLAN = "2.08.2.13.0.00.01.0000/2021-2022";
    private static final RenstraId ID = RenstraId.of(PLAN);
    private static final LocalDate AWAL = LocalDate.of(2021, 1, 1);
    private static final LocalDate NANTI = LocalDate.of(2022, 2, 1);
    private static final IndikatorId KEKERASAN = IndikatorId.of("R2#1");
    private static final DasarHukum PERUBAHAN =
            new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, "CONTOH-2", NANTI, "Perubahan uji");

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(PLAN, "T1", List.of()),
                Events.parent(PLAN, "T1.S1", List.of()),
                Events.parent(PLAN, "R2", List.of(), Events.indikator(1, NILAI_TERAKHIR, 2021, "10", "10")),
                new IndikatorDirected(id("R2"), KEKERASAN, Arah.TURUN, AWAL),
                capaian("2021", "8"),
                capaian("2022", "12"),
                Events.parent(PLAN, "2.08.01", List.of()),
                new ProgramAligned(id("2.08.01"), List.of(new KodeRencana("T1.S1")), AWAL),
                Events.parent(PLAN, "2.08.01.2.01", List.of()),
                Events.sub(
                        PLAN,
                        "2.08.01.2.01.01",
                        List.of("", "100"),
                        Events.indikator(1, NILAI_TERAKHIR, 2021, "1", "2"),
                        Events.indikator(2, NILAI_TERAKHIR, 2021, "3", "4")),
                new NodeLocated(id("2.08.01.2.01.01"), "Binjai Kota", AWAL),
                Events.sub(PLAN, "2.08.01.2.01.02", List.of("", "40")),
                Events.sub(PLAN, "2.08.01.2.01.03", List.of("", "7")),
                new RenstraRevised(ID, PERUBAHAN, NANTI, List.of(), List.of()),
                Events.sub(PLAN, "2.08.01.2.01.04", List.of("", "40")),
                new NodeMoved(id("2.08.01.2.01.02"), new KodeRencana("2.08.01.2.01.04"), NANTI),
                new NodeRetired(id("2.08.01.2.01.02"), NANTI),
                new NodeMerged(id("2.08.01.2.01.03"), new KodeRencana("2.08.01.2.01.01"), NANTI),
                new NodeRetired(id("2.08.01.2.01.03"), NANTI));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void theOfficialFormHasGoalObjectiveAndPlace() {
        assertThat(get("/api/v1/tabel/t-c-27.csv").lines().limit(5))
                .containsExactly(
                        "goal,objective,code,name,indicator,unit,target_2021,rp_2021,target_2022,rp_2022,"
                                + "target_end_of_plan,rp_end_of_plan,responsible_unit,location",
                        "T1 Nama T1,T1.S1 Nama T1.S1,2.08.01,Nama 2.08.01,,,,,,140,,140,Dinas Uji,",
                        ",,2.08.01.2.01,Nama 2.08.01.2.01,,,,,,140,,140,Dinas Uji,",
                        ",,2.08.01.2.01.01,Nama 2.08.01.2.01.01,Indikator 1,unit,1,,2,100,2,100,Dinas Uji,Binjai Kota",
                        ",,,,Indikator 2,unit,3,,4,,4,,,");
        assertThat(get("/renstra/2021-2022/t-c-27")).contains("T1.S1 Nama T1.S1", "Binjai Kota", "T-C.27");
    }

    @Test
    void tabel23TurnsWhatTheDocumentSaysIsTheLowerTheBetter() {
        assertThat(get("/api/v1/tabel/2.3.csv")).contains("1,Indikator 1,unit,10,10,8,12,\"120,00\",\"80,00\"");
        assertThat(get("/laporan/tabel-2-3")).contains("Menurut dokumen rencana R2#1 makin rendah makin baik");
    }

    @Test
    void theComparisonShowsWhatGoesOnAsWhat() {
        String banding = get("/api/v1/banding.csv?dari=dokumen:CONTOH-1&ke=dokumen:CONTOH-2");

        assertThat(banding)
                .contains("2.08.01.2.01.02,Nama 2.08.01.2.01.02,,berganti kode menjadi 2.08.01.2.01.04,2022")
                .contains("2.08.01.2.01.04,Nama 2.08.01.2.01.04,,semula 2.08.01.2.01.02,2022")
                .contains("2.08.01.2.01.03,Nama 2.08.01.2.01.03,,digabung ke 2.08.01.2.01.01,2022")
                .contains("2.08.01.2.01.01,Nama 2.08.01.2.01.01,,menerima gabungan 2.08.01.2.01.03");
    }

    @Test
    void theTrailTellsOfEach() {
        String trail = get("/api/v1/jejak.csv?skpd=" + ID.skpd());

        assertThat(trail).contains("LOKASI", "Binjai Kota", "TUJUAN_SASARAN", "T1.S1", "ARAH", "TURUN");
        assertThat(trail).contains("→ 2.08.01.2.01.04", "→ 2.08.01.2.01.01");
    }

    private static String get(String path) {
        return new Browser(query)
                .get(path, "Authorization", Browser.basic("inspektur"))
                .body();
    }

    private static CapaianPosted capaian(String tahun, String nilai) {
        return new CapaianPosted(id("R2"), KEKERASAN, new Kurun(tahun), new Target(nilai), "LKjIP", NANTI);
    }

    private static RencanaId id(String kode) {
        return new RencanaId(ID, new KodeRencana(kode));
    }
}
