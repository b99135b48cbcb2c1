package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tables of another day, over the network: as they were in force, and as they were known. */
class TitikTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2022";
    private static final String SUB = "2.08.01.2.01.01";
    private static final String CSV_25 = "/api/v1/tabel/2.5.csv?tahun=2021";
    private static final String CSV_61 = "/api/v1/tabel/6.1.csv?bagian=money";

    private static RunningQuerySide query;
    private static long before;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(PLAN, "2.08.01", List.of()),
                Events.parent(PLAN, "2.08.01.2.01", List.of()),
                Events.sub(PLAN, SUB, List.of("", "100"), Events.indikator(1, AkhirRencana.JUMLAH, 2021, "1", "2")),
                Events.pagu(SKPD, 2021, AnggaranId.RINGKASAN, "5.1.02", "", 1000, LocalDate.of(2021, 1, 4)),
                Events.realisasi(SKPD, 2021, "5.1.02", 400));
        before = position(CSV_25);
        query.append(
                Events.pagu(SKPD, 2021, AnggaranId.RINGKASAN, "5.1.02", "", 1500, LocalDate.of(2021, 9, 1)),
                new PaguIndikatifRevised(
                        new RencanaId(RenstraId.of(PLAN), new KodeRencana(SUB)), money(), LocalDate.of(2021, 10, 1)),
                Events.pembalikan(SKPD, 2021, "5.1.02", 150));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void whatWasKnownAtAPositionIsTheSameForEver() {
        assertThat(get(CSV_25).body()).contains("1,Belanja Operasi,1500,250,\"16,67\"");
        assertThat(get(CSV_25 + "&tercatat=" + before).body()).contains("1,Belanja Operasi,1000,400,\"40,00\"");
        assertThat(get(CSV_61).body()).contains(SUB + ",sub_kegiatan,Nama " + SUB + ",,700,700");
        assertThat(get(CSV_61 + "&tercatat=" + before).body())
                .contains(SUB + ",sub_kegiatan,Nama " + SUB + ",,100,100");
    }

    @Test
    void whatWasInForceOnADayIsWhatBoreThatDayOrAnEarlierOne() {
        assertThat(get(CSV_25 + "&per=2021-08-31").body()).contains("1,Belanja Operasi,1000,,");
        assertThat(get(CSV_25 + "&per=01-09-2021").body()).contains("1,Belanja Operasi,1500,,");
        assertThat(get(CSV_25 + "&per=31/12/2021&tercatat=" + before).body()).contains("1,Belanja Operasi,1000,400");
        assertThat(get(CSV_61 + "&per=2021-09-30").body()).contains(SUB + ",sub_kegiatan,Nama " + SUB + ",,100,100");
    }

    @Test
    void aMomentIsTheLastEventRecordedByThen() {
        Instant recorded = Instant.parse(get(CSV_25 + "&tercatat=" + before)
                .headers()
                .firstValue(Csv.TERCATAT)
                .orElseThrow());

        HttpResponse<String> then = get(CSV_25 + "&tercatat=" + recorded);

        assertThat(then.headers().firstValue(Csv.POSISI)).contains(Long.toString(before));
        assertThat(get(CSV_25 + "&tercatat=2020-12-31").headers().firstValue(Csv.POSISI))
                .contains("0");
    }

    @Test
    void thePrintedStampSaysTheSameWheneverTheTableIsPrintedAgain() {
        Browser browser = new Browser(query).signIn("inspektur");
        String page = "/laporan/tabel-2-5?tahun=2021&per=2021-12-31&tercatat=" + before;
        String table = table(browser.get(page).body());
        query.append(Events.realisasi(SKPD, 2022, "5.1.02", 1));

        assertThat(table(browser.get(page).body()))
                .isEqualTo(table)
                .contains("Data per peristiwa #" + before + ", tercatat ", "Berlaku per 31 Desember 2021.");
    }

    @Test
    void whatIsNotThereYetIsSaidSo() {
        assertProblem(404, "posisi-belum-ada", CSV_25 + "&tercatat=999999");
        assertProblem(404, "posisi-belum-ada", CSV_25 + "&position=999999");
        assertProblem(400, "per-tidak-sah", CSV_25 + "&per=31-02-2021");
        assertProblem(400, "tercatat-tidak-sah", CSV_25 + "&tercatat=kemarin");
        assertProblem(400, "basis-tidak-sah", CSV_25 + "&basis=jurnal");
        assertProblem(400, "position-tidak-sah", CSV_25 + "&position=-1");
        assertProblem(404, "belum-ada-data", CSV_61 + "&tercatat=0");
    }

    @Test
    void whoNamesAPositionReadsItOrIsToldToAskAgain() {
        long last = position(CSV_25);
        assertThat(get(CSV_25 + "&position=" + last).statusCode()).isEqualTo(200);
        feeds().forEach(EventProcessor::shutDown);
        try {
            long written = query.appendOnly(Events.realisasi(SKPD, 2022, "5.1.02", 1));

            HttpResponse<String> late = get(CSV_25 + "&position=" + written);
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(late.headers().firstValue("Retry-After")).contains("1");
            assertThat(new JsonMapper().readTree(late.body()).path("type").asString())
                    .isEqualTo("urn:jejak:galat:posisi-belum-diproses");
            assertThat(get(CSV_25).headers().firstValue(Csv.TERTINGGAL)).contains("1");
            assertThat(new Browser(query)
                            .signIn("inspektur")
                            .get("/laporan/tabel-2-5")
                            .body())
                    .contains("1 peristiwa terbaru belum diproses.");
        } finally {
            feeds().forEach(EventProcessor::start);
        }
    }

    @Test
    void momentsAreReadInJakartaUnlessTheySayWhere() {
        assertThat(Waktu.tercatat("2023-06-30T07:15"))
                .isEqualTo(new Tercatat.Waktu(Instant.parse("2023-06-30T00:15:00Z")));
        assertThat(Waktu.tercatat("2023-06-30T07:15:00Z"))
                .isEqualTo(new Tercatat.Waktu(Instant.parse("2023-06-30T07:15:00Z")));
        assertThat(Waktu.tercatat("30-06-2023"))
                .isEqualTo(new Tercatat.Waktu(Instant.parse("2023-06-30T16:59:59.999999999Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> Waktu.hari("30-06-23"));
        assertThatIllegalArgumentException().isThrownBy(() -> Waktu.tercatat("-5"));
    }

    private static Iterable<EventProcessor> feeds() {
        return query.bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .values();
    }

    private static void assertProblem(int status, String slug, String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(new JsonMapper().readTree(answer.body()).path("type").asString())
                .isEqualTo("urn:jejak:galat:" + slug);
    }

    /** What is printed of the table, from its head to its stamp. */
    private static String table(String page) {
        return page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    }

    private static long position(String path) {
        return Long.parseLong(get(path).headers().firstValue(Csv.POSISI).orElseThrow());
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }

    private static SortedMap<Integer, SelRupiah> money() {
        return new TreeMap<>(java.util.Map.of(2022, new SelRupiah("700")));
    }
}
