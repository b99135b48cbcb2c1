package id.jejak.query.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.Target;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** E.80 over the network, of a plan of three years with two indicators at one sub kegiatan. */
class E80Test {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2024";
    private static final String PROGRAM = "2.08.02";
    private static final String SUB = "2.08.02.2.01.01";
    private static final LocalDate REVISED = LocalDate.of(2024, 2, 1);
    private static final String CSV = "/api/v1/laporan/e-80.csv";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(
                        PLAN,
                        PROGRAM,
                        List.of(),
                        Events.indikator(1, AkhirRencana.NILAI_TERAKHIR, 2021, "60", "70", "75", "80")),
                Events.parent(PLAN, "2.08.02.2.01", List.of()),
                Events.sub(
                        PLAN,
                        SUB,
                        List.of("50", "100", "200", "0"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2021, "5", "10", "10", "10"),
                        Events.indikator(2, AkhirRencana.NILAI_TERAKHIR, 2021, "-", "90%", "NA", "95%")),
                reached(PROGRAM, 1, "2021", "61"),
                reached(PROGRAM, 1, "2022", "63"),
                reached(PROGRAM, 1, "2023-TW2", "73"),
                reached(SUB, 1, "2022-TW1", "3"),
                reached(SUB, 1, "2022-TW4", "5"),
                reached(SUB, 2, "2022", "45%"),
                reached(SUB, 2, "2023", "80%"),
                Events.parent(PLAN, "T1", List.of()),
                Events.parent(PLAN, "T1.S1", List.of()),
                new ProgramAligned(node(PROGRAM), List.of(new KodeRencana("T1.S1")), REVISED),
                new IndikatorDirected(node(SUB), new IndikatorId(new KodeRencana(SUB), 2), Arah.TURUN, REVISED),
                realisasi(2021, SUB, 11, 6),
                realisasi(2022, SUB, 90, 6),
                realisasi(2023, SUB, 40, 3),
                realisasi(2023, SUB, 70, 12),
                realisasi(2024, SUB, 5, 2),
                realisasi(2023, "2.08.09.2.01.01", 7, 5));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void everyYearHasItsTargetItsRealizationAndTheirRatio() {
        assertThat(get(CSV).body()).isEqualTo("""
            code,objective,name,indicator,unit,start_k,end_k,end_rp,target_2022_k,target_2022_rp,target_2023_k,target_2023_rp,target_2024_k,target_2024_rp,realized_2022_k,realized_2022_rp,realized_2023_k,realized_2023_rp,realized_2024_k,realized_2024_rp,ratio_2022_k,ratio_2022_rp,ratio_2023_k,ratio_2023_rp,ratio_2024_k,ratio_2024_rp,responsible_unit
            2.08.02,T1.S1 Nama T1.S1,Nama 2.08.02,Indikator 1,unit,61,80,300,70,100,75,200,80,0,63,90,73,110,,5,"90,00","90,00","97,33","55,00",,NA,Dinas Uji
            2.08.02.2.01,,Nama 2.08.02.2.01,,,,,300,,100,,200,,0,,90,,110,,5,,"90,00",,"55,00",,NA,Dinas Uji
            2.08.02.2.01.01,,Nama 2.08.02.2.01.01,Indikator 1,unit,5,30,300,10,100,10,200,10,0,8,90,,110,,5,"80,00","90,00",,"55,00",,NA,Dinas Uji
            ,,,Indikator 2,unit,-,95%,,90%,,NA,,95%,,45%,,80%,,,,"150,00",,NA,,,,
            ,,Jumlah program Renstra,,,,,300,,100,,200,,0,,90,,110,,5,,"90,00",,"55,00",,NA,
            ,,Rata-rata capaian program (%),,,,,,,,,,,,,,,,,,"90,00","90,00","97,33","55,00",,,
            ,,Predikat kinerja,,,,,,,,,,,,,,,,,,Tinggi,Tinggi,Sangat tinggi,Rendah,,,
            """);
    }

    @Test
    void itSaysItsBasisItsMethodAndWhatIsOutsideOfThePlan() {
        assertThat(get("/api/v1/laporan/e-80.json?basis=spj").body())
                .contains(
                        "Basis realisasi: SPJ diterima", "tidak termasuk dalam tabel: 2023: Rp7.", "Rata-rata: K dari");
        assertThat(get(CSV + "?renstra=2031-2034").statusCode()).isEqualTo(404);
    }

    @Test
    void itSaysWhichRatiosTurnAndServesNoObjectiveBeforeADocumentSaysSo() {
        assertThat(get("/api/v1/laporan/e-80.json").body())
                .contains("makin rendah makin baik: " + SUB + "#2 Indikator 2; rasionya (2 x target - realisasi)")
                .contains("(2) sasaran yang dilayani program seperti dinyatakan");
        assertThat(get("/laporan/e-80").body()).contains("T1.S1 Nama T1.S1", SUB + "#2 Indikator 2", ">150,00<");
        assertThat(get("/api/v1/laporan/e-80.json?per=31-12-2023").body())
                .contains("(2) kosong", "50,00")
                .doesNotContain("makin rendah", "T1.S1", "150,00");
    }

    @Test
    void ofAnEarlierDayItIsWhatWasReachedAndSpentThen() {
        assertThat(get(CSV + "?per=31-03-2023").body())
                .contains(SUB + ",,Nama " + SUB + ",Indikator 1,unit,5,30,300,10,100,10,200,10,0,8,90,,40,,,");
    }

    @Test
    void besideAnEarlierDayEveryFigureSaysWhatItWas() {
        assertThat(get(CSV + "?banding=31-12-2023").body())
                .startsWith(
                        "code,objective,objective_change,name,name_change,indicator,indicator_change,unit,start_k_before,")
                .contains("2.08.02,T1.S1 Nama T1.S1,dari (kosong),Nama 2.08.02,,Indikator 1,,unit,61,61,0,\"0,00\",")
                .contains(",\"50,00\",\"150,00\",\"100,00\",");
        assertThat(page("/laporan/e-80?banding=31-12-2023")).contains("dari 50,00", "+100,00 poin", "dari (kosong)");
    }

    @Test
    void theDocumentsOfThePlanAreItsStops() {
        assertThat(page("/laporan/e-80")).contains("Renstra awal", "<option value=\"dokumen:CONTOH-1\"");
        assertThat(get(CSV + "?banding=dokumen:CONTOH-1").body()).contains("start_k_before");
    }

    @Test
    void thePageOpensTheEventsOfItsFigures() {
        Browser browser = new Browser(query).signIn("inspektur");
        String link = "pos=" + SUB + "&hal=REALISASI&basis=cair&tahun=2023";

        assertThat(browser.get("/laporan/e-80").body())
                .contains("Evaluasi terhadap Hasil Renstra", link.replace("&", "&amp;"));
        assertThat(browser.get("/jejak?skpd=" + SKPD + "&" + link).body()).contains(">110</td>");
    }

    private static CapaianPosted reached(String node, int nomor, String kurun, String nilai) {
        KodeRencana kode = new KodeRencana(node);
        int tahun = Integer.parseInt(kurun.substring(0, 4));
        int month = kurun.length() == 4 ? 12 : 3 * Character.digit(kurun.charAt(7), 10);
        return new CapaianPosted(
                new RencanaId(RenstraId.of(PLAN), kode),
                new IndikatorId(kode, nomor),
                new Kurun(kurun),
                new Target(nilai),
                "Uji",
                LocalDate.of(tahun, month, 28));
    }

    private static RencanaId node(String kode) {
        return new RencanaId(RenstraId.of(PLAN), new KodeRencana(kode));
    }

    private static RealisasiPosted realisasi(int tahun, String pos, long jumlah, int bulan) {
        return new RealisasiPosted(
                AnggaranId.of(SKPD + "/" + tahun + "/" + pos),
                new KodeRekening("5.1.02.01.01.0052"),
                new SumberDana("1.1"),
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, "CONTOH-" + tahun + pos + bulan, LocalDate.of(tahun, bulan, 15)),
                "Uji");
    }

    private static String page(String path) {
        return new Browser(query).signIn("inspektur").get(path).body();
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }
}
