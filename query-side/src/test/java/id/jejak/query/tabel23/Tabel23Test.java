package id.jejak.query.tabel23;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tabel 2.3 over the network, of two indicators and two years. */
class Tabel23Test {

    private static final String PLAN = "2.08.2.13.0.00.01.0000/2021-2026";
    private static final String CSV = "/api/v1/tabel/2.3.csv";
    private static final RencanaId NODE = new RencanaId(RenstraId.of(PLAN), new KodeRencana("R2"));
    private static final IndikatorId FIRST = new IndikatorId(NODE.kode(), 1);
    private static final IndikatorId SECOND = new IndikatorId(NODE.kode(), 2);

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(
                        PLAN,
                        "R2",
                        List.of(),
                        Events.indikator(1, AkhirRencana.NILAI_TERAKHIR, 2021, "80", "80"),
                        Events.indikator(2, AkhirRencana.NILAI_TERAKHIR, 2021, "0,05", "0")),
                new TargetRevised(NODE, FIRST, new TreeMap<>(Map.of(2022, new Target("90"))), LocalDate.of(2022, 7, 1)),
                reached(FIRST, "2021", "60"),
                reached(FIRST, "2022-TW1", "10"),
                reached(FIRST, "2022", "~"),
                reached(SECOND, "2021", "0,02"),
                reached(SECOND, "2022", "0,01"),
                new CapaianCorrected(
                        NODE,
                        FIRST,
                        new Kurun("2022"),
                        new Target("~"),
                        new Target("81"),
                        "LKjIP 2022",
                        LocalDate.of(2023, 3, 1)));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void everyYearHasItsTargetItsAchievementAndTheirRatio() {
        assertThat(get(CSV).body()).isEqualTo("""
                no,indicator,unit,target_2021,target_2022,realization_2021,realization_2022,ratio_2021,ratio_2022
                1,Indikator 1,unit,80,90,60,81,"75,00","90,00"
                2,Indikator 2,unit,"0,05",0,"0,02","0,01","40,00",NA
                """);
    }

    @Test
    void whereTheReaderSaysThatLowerIsBetterTheRatioIsTurnedAndTheTableSaysSo() {
        assertThat(get(CSV + "?terbalik=R2%232").body()).contains("\"0,02\",\"0,01\",\"160,00\",NA");
        assertThat(get("/api/v1/tabel/2.3.json?terbalik=R2%232").body())
                .contains("Menurut pembaca R2#2 makin rendah makin baik");
        assertThat(get(CSV + "?terbalik=R2%239").body()).contains("terbalik-tidak-sah");
    }

    @Test
    void ofAnEarlierDayItIsWhatWasInForceAndStatedThen() {
        assertThat(get(CSV + "?per=31-12-2022").body()).contains("1,Indikator 1,unit,80,90,60,~,\"75,00\",NA");
        assertThat(get(CSV + "?per=30-06-2022").body()).contains("1,Indikator 1,unit,80,80,60,,\"75,00\",");
    }

    @Test
    void besideAnEarlierDayEveryFigureSaysWhatItWas() {
        String compared = get(CSV + "?banding=30-06-2022").body();

        assertThat(compared).isEqualTo("""
            no,indicator,indicator_change,unit,target_2021_before,target_2021_after,target_2021_difference,target_2021_percent,target_2022_before,target_2022_after,target_2022_difference,target_2022_percent,realization_2021_before,realization_2021_after,realization_2021_difference,realization_2021_percent,realization_2022_before,realization_2022_after,realization_2022_difference,realization_2022_percent,ratio_2021_before,ratio_2021_after,ratio_2021_difference,ratio_2022_before,ratio_2022_after,ratio_2022_difference
            1,Indikator 1,target berubah,unit,80,80,0,"0,00",80,90,10,"12,50",60,60,0,"0,00",,81,,,"75,00","75,00","0,00",,"90,00",
            2,Indikator 2,,unit,"0,05","0,05",0.00,"0,00",0,0,0,-,"0,02","0,02",0.00,"0,00",,"0,01",,,"40,00","40,00","0,00",,NA,
            """);
        assertThat(new Browser(query)
                        .signIn("inspektur")
                        .get("/laporan/tabel-2-3?banding=30-06-2022")
                        .body())
                .contains("dari 80", "+10 (+12,50%)", "per=2022-06-30&amp;skpd=");
        assertThat(get(CSV + "?banding=dokumen:TIDAK-ADA").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageOpensTheTrailOfEveryFigure() {
        String page =
                new Browser(query).signIn("inspektur").get("/laporan/tabel-2-3").body();

        assertThat(page).contains("Pencapaian Kinerja", "indikator=R2%231&amp;hal=CAPAIAN&amp;tahun=2022");
        HttpResponse<String> trail = new Browser(query)
                .signIn("inspektur")
                .get("/jejak?renstra=2021-2026&indikator=R2%231&hal=CAPAIAN&tahun=2022");
        assertThat(trail.body()).contains("LKjIP 2022");
    }

    private static CapaianPosted reached(IndikatorId indikator, String kurun, String nilai) {
        LocalDate end = LocalDate.of(Integer.parseInt(kurun.substring(0, 4)), 12, 31);
        return new CapaianPosted(NODE, indikator, new Kurun(kurun), new Target(nilai), "Uji", end);
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }
}
