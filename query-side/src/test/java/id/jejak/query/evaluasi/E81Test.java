package id.jejak.query.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
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
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** E.81 over the network, of the third year of a plan with one program and an indicator that adds up and one that does not. */
class E81Test {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2024";
    private static final String PROGRAM = "2.08.02";
    private static final String SUB = "2.08.02.2.01.01";
    private static final RencanaId NODE = new RencanaId(RenstraId.of(PLAN), new KodeRencana(SUB));
    private static final String REKENING = "5.1.02.01.01.0052";
    private static final String CSV = "/api/v1/laporan/e-81.csv?tahun=2023";

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
                        List.of("50", "100", "200", "300"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2021, "5", "10", "10", "10"),
                        Events.indikator(2, AkhirRencana.NILAI_TERAKHIR, 2021, "10", "8", "6", "4")),
                new IndikatorDirected(
                        NODE, new IndikatorId(new KodeRencana(SUB), 2), Arah.TURUN, LocalDate.of(2023, 2, 1)),
                reached(PROGRAM, 1, "2022", "71"),
                reached(PROGRAM, 1, "2023-TW2", "73"),
                reached(SUB, 1, "2022", "8"),
                reached(SUB, 1, "2023-TW1", "4"),
                reached(SUB, 1, "2023-TW3", "5"),
                reached(SUB, 2, "2022", "9"),
                reached(SUB, 2, "2023-TW4", "5"),
                new ProgresFisikPosted(NODE, new Kurun("2022"), new Target("90"), "Uji", LocalDate.of(2022, 12, 28)),
                new ProgresFisikPosted(NODE, new Kurun("2023-TW1"), new Target("30"), "Uji", LocalDate.of(2023, 3, 28)),
                new ProgresFisikPosted(NODE, new Kurun("2023-TW2"), new Target("85"), "Uji", LocalDate.of(2023, 6, 28)),
                new ProgresFisikPosted(NODE, new Kurun("2023-06"), new Target("50"), "Uji", LocalDate.of(2023, 6, 28)),
                new ProgresFisikCorrected(
                        NODE,
                        new Kurun("2023-TW2"),
                        new Target("85"),
                        new Target("58"),
                        "Uji",
                        LocalDate.of(2023, 7, 28)),
                realisasi(2022, SUB, 90, 6),
                Events.pagu(SKPD, 2023, SUB, REKENING, "1.1", 210, LocalDate.of(2023, 1, 2)),
                realisasi(2023, SUB, 40, 3),
                realisasi(2023, SUB, 60, 4),
                realisasi(2023, SUB, 70, 12),
                realisasi(2023, "2.08.09.2.01.01", 7, 5));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void achievementsAddUpOrLastAndMoneyStandsInItsQuarters() {
        assertThat(get(CSV).body()).isEqualTo("""
            code,name,indicator,unit,end_k,end_rp,before_k,before_rp,target_k,target_rp,q1_k,q1_rp,q2_k,q2_rp,q3_k,q3_rp,q4_k,q4_rp,year_k,year_rp,realized_k,realized_rp,percent_k,percent_rp,grade_k,grade_rp,physical_progress,responsible_unit
            2.08.02,Nama 2.08.02,Indikator 1,unit,80,600,71,90,75,210,,40,73,60,,,,70,73,170,73,260,"91,25","43,33",Sangat tinggi,Sangat rendah,,Dinas Uji
            2.08.02.2.01,Nama 2.08.02.2.01,,,,600,,90,,210,,40,,60,,,,70,,170,,260,,"43,33",,Sangat rendah,,Dinas Uji
            2.08.02.2.01.01,Nama 2.08.02.2.01.01,Indikator 1,unit,30,600,8,90,10,210,4,40,,60,5,,,70,9,170,17,260,"56,67","43,33",Rendah,Sangat rendah,58,Dinas Uji
            ,,Indikator 2,unit,4,,9,,6,,,,,,,,5,,5,,5,,"75,00",,Sedang,,,
            ,Jumlah program Renstra,,,,600,,90,,210,,40,,60,,,,70,,170,,260,,"43,33",,Sangat rendah,,
            """);
    }

    @Test
    void whereADocumentSaysThatLowerIsBetterTheShareIsTurnedAndTheMethodNamed() {
        assertThat(get("/api/v1/laporan/e-81.json?tahun=2023").body())
                .contains("makin rendah makin baik: " + SUB + "#2 Indikator 2; (14) = (2 x (5) - (13)) / (5) x 100");
        assertThat(new Browser(query)
                        .signIn("inspektur")
                        .get("/laporan/e-81?tahun=2023")
                        .body())
                .contains(SUB + "#2 Indikator 2", ">75,00<");
        assertThat(get(CSV + "&per=31-01-2023").body()).contains("Indikator 2,unit,4,,9,,6,,,,,,,,,,,,9,,\"225,00\"");
    }

    @Test
    void itSaysItsBasisAndWhatIsOutsideOfThePlan() {
        assertThat(get("/api/v1/laporan/e-81.json?tahun=2023&basis=spj").body())
                .contains("Basis realisasi: SPJ diterima", "Di luar program Renstra direalisasikan Rp7");
        assertThat(get("/api/v1/laporan/e-81.csv?tahun=2031").statusCode()).isEqualTo(404);
    }

    @Test
    void ofAnEarlierDayItIsWhatWasReachedAndSpentThen() {
        assertThat(get(CSV + "&per=31-03-2023").body())
                .contains(SUB + ",Nama " + SUB + ",Indikator 1,unit,30,600,8,90,10,210,4,40,,,,,,,4,40,12,130,");
    }

    @Test
    void physicalProgressIsWhatWasStatedLastInTheYearAndOpensItsEvents() {
        assertThat(get(CSV + "&per=30-06-2023").body()).contains(",85,Dinas Uji");
        assertThat(get("/api/v1/laporan/e-81.csv?tahun=2022").body()).contains(",90,Dinas Uji");
        assertThat(get("/api/v1/laporan/e-81.csv?tahun=2024").body()).doesNotContain("58");
        assertThat(get(CSV + "&banding=30-06-2023").body()).contains(",85,58,-27,");
        String events = "renstra=2021-2024&pos=" + SUB + "&tahun=2023&hal=PROGRES_FISIK";
        Browser browser = new Browser(query).signIn("inspektur");
        assertThat(browser.get("/laporan/e-81?tahun=2023").body())
                .contains("Progres fisik (%)", events.replace("&", "&amp;") + "\">58</a>");
        assertThat(get("/api/v1/jejak.csv?skpd=" + SKPD + "&" + events).body().lines())
                .as("three statements and a correction, below a head")
                .hasSize(5);
        assertThat(browser.get("/sub/" + SUB + "?skpd=" + SKPD + "&tahun=2023&bagian=target")
                        .body())
                .contains("hal=PROGRES_FISIK&amp;kurun=2023-TW2\">58</a>");
        assertThat(get("/api/v1/sub/" + SUB + "/target.csv?tahun=2023").body()).startsWith("""
                period,indicative_ceiling,physical_progress,target_1,achievement_1,target_2,achievement_2
                2021,50,,5,,10,
                2022,100,90,10,8,8,9
                2023,200,,10,,6,
                2023-06,,50,,,,
                2023-TW1,,30,,4,,
                2023-TW2,,58,,,,
                """);
    }

    @Test
    void besideAnEarlierDayEveryFigureSaysWhatItWas() {
        assertThat(get(CSV + "&banding=31-03-2023").body())
                .startsWith("code,name,name_change,indicator,indicator_change,unit,end_k_before,end_k_after,")
                .contains("70,70,,4,9,5,\"125,00\",40,170,130,\"325,00\",12,17,5,\"41,67\",130,260,130,\"100,00\",")
                .contains("\"40,00\",\"56,67\",\"16,67\",\"21,67\",\"43,33\",\"21,66\",Rendah,dari Sangat rendah,")
                .contains("9,5,-4,\"-44,44\",,,,,\"-25,00\",\"75,00\",\"100,00\",,,,Sedang,dari Sangat rendah,,,");
        String page = new Browser(query)
                .signIn("inspektur")
                .get("/laporan/e-81?tahun=2023&banding=31-03-2023")
                .body();
        assertThat(page)
                .contains("dari 40", "+130 (+325,00%)", "−4 (−44,44%)", "+100,00 poin", "dari Sangat rendah")
                .contains("per=2023-03-31&amp;skpd=" + SKPD + "&amp;pos=" + SUB + "&amp;hal=REALISASI");
        assertThat(get(CSV + "&banding=dokumen:TIDAK-ADA").statusCode()).isEqualTo(404);
    }

    @Test
    void aNodeAndAnIndicatorThatAreNoMoreStandWhereTheyStood() {
        String compared = get(CSV + "&tercatat=1&banding=sekarang").body();

        assertThat(compared)
                .contains(
                        "\n" + SUB + ",Nama " + SUB + ",dihapus,Indikator 1,dihapus,unit,30,,,,600,,-600,\"-100,00\",");
    }

    @Test
    void thePageOpensTheEventsOfItsFigures() {
        Browser browser = new Browser(query).signIn("inspektur");
        String link = "pos=" + SUB + "&hal=REALISASI&basis=cair&tahun=2022-2023";

        assertThat(browser.get("/laporan/e-81").body()).contains("Evaluasi terhadap Hasil", link.replace("&", "&amp;"));
        assertThat(browser.get("/jejak?skpd=" + SKPD + "&" + link).body()).contains(">260</td>");
    }

    @Test
    void aQuarterOpensTheEventsThatMakeItAndTheirSumIsTheCell() {
        Browser browser = new Browser(query).signIn("inspektur");
        String quarter = "pos=" + SUB + "&hal=REALISASI&basis=cair&tahun=2023&bulan=";
        String page = browser.get("/laporan/e-81").body();
        String stated = "indikator=" + SUB + "%231&tahun=2023&hal=CAPAIAN&kurun=2023-TW3";

        assertThat(page).contains(stated.replace("&", "&amp;"));
        Map.of("1-3", 40, "4-6", 60, "10-13", 70).forEach((months, sum) -> {
            assertThat(page).contains((quarter + months).replace("&", "&amp;"));
            assertThat(browser.get("/jejak?skpd=" + SKPD + "&" + quarter + months)
                            .body())
                    .contains(
                            ">" + sum + "</td>",
                            "Realisasi dihitung pada bulan (13: sesudah tahun anggaran): " + months);
        });
        assertThat(get("/api/v1/jejak.csv?skpd=" + SKPD + "&" + stated).body())
                .contains("2023-TW3")
                .doesNotContain("2023-TW1");
        assertThat(get("/api/v1/jejak.csv?skpd=" + SKPD + "&" + quarter + "7-9")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void monthsOfTheTrailNeedTheBasisThatCountsThem() {
        assertThat(get("/api/v1/jejak.csv?bulan=4-6").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/jejak.csv?skpd=" + SKPD + "&tahun=2023&hal=REALISASI&basis=cair&bulan=4-14")
                        .body())
                .contains("bulan-jejak-tidak-sah");
        assertThat(get("/api/v1/jejak.csv?kurun=2023-TW9").body()).contains("kurun-tidak-sah");
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

    private static RealisasiPosted realisasi(int tahun, String pos, long jumlah, int bulan) {
        return new RealisasiPosted(
                AnggaranId.of(SKPD + "/" + tahun + "/" + pos),
                new KodeRekening(REKENING),
                new SumberDana("1.1"),
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, "CONTOH-" + pos + bulan, LocalDate.of(tahun, bulan, 15)),
                "Uji");
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }
}
