package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over the network, as browsers and scripts see it: one agency with one plan. */
class HttpTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2022";
    private static final String CSV_25 = "/api/v1/tabel/2.5.csv";
    private static final String CSV_61 = "/api/v1/tabel/6.1.csv";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(PLAN, "2.08.01", List.of("-")),
                Events.parent(PLAN, "2.08.01.2.01", List.of("-")),
                Events.sub(
                        PLAN,
                        "2.08.01.2.01.01",
                        List.of("", "5222175328"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2021, "1", "2"),
                        Events.indikator(2, AkhirRencana.JUMLAH, 2021, "NA", "90,57")),
                Events.pagu(SKPD, 2020, "5.2.1", 5_222_175_328L),
                Events.realisasi(SKPD, 2020, "5.2.1", 4_413_566_024L),
                Events.pagu(SKPD, 2020, "5.2.3", 0));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/laporan/tabel-2-5", "/renstra/tabel-6-1", "/renstra/2021-2022/tabel-6-1", "/tak-ada"})
    void aPageLeadsToTheLoginPage(String path) {
        HttpResponse<String> answer = new Browser(query).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV_25, CSV_61 + "?bagian=money"})
    void aProgramIsToldToSignIn(String path) {
        HttpResponse<String> answer = new Browser(query).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:jejak:galat:belum-masuk");
    }

    @Test
    void theHomePageLinksToWhatThereIs() {
        String page = new Browser(query).signIn("inspektur").get("/").body();

        assertThat(page)
                .contains("<html lang=\"id\">", "inspektur, Inspektur")
                .contains("href=\"/laporan/tabel-2-5?skpd=" + SKPD + "\"", SKPD + " · 2016-2020")
                .contains("href=\"/renstra/2021-2022/tabel-6-1?skpd=" + SKPD + "\"", "Rencana Strategis 2021-2022")
                .doesNotContain("Buku besar masih kosong");
    }

    @Test
    void anAdministratorReadsNoFigures() {
        Browser browser = new Browser(query).signIn("admin");

        assertThat(browser.get("/").body())
                .contains("Administrator merawat sistem")
                .doesNotContain("tabel-2-5", SKPD);
        for (String page : List.of("/laporan/tabel-2-5", "/renstra/tabel-6-1", "/renstra/2021-2022/tabel-6-1")) {
            assertThat(browser.get(page))
                    .returns(403, HttpResponse::statusCode)
                    .satisfies(answer ->
                            assertThat(answer.body()).contains("<h1>Tidak berwenang</h1>", "admin, Administrator"));
        }
        for (String csv : List.of(CSV_25, CSV_61 + "?bagian=money")) {
            HttpResponse<String> answer = new Browser(query).get(csv, "Authorization", Browser.basic("admin"));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(json(answer).path("type").asString()).isEqualTo("urn:jejak:galat:tidak-berwenang");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id,inspektur,/tidak/ada,404,Halaman tidak ditemukan",
        "en,inspektur,/tidak/ada,404,Page not found",
        "id,inspektur,/sistem,403,Tidak berwenang",
        "en,inspektur,/sistem,403,Not allowed",
        "id,inspektur,/banding?jenis=lain,400,Jenis banding tidak sah",
        "id,inspektur,/laporan/tabel-2-5?position=999999,404,Peristiwa belum ada",
        "en,inspektur,/laporan/tabel-2-5?position=999999,404,No such event yet"
    })
    void whatGoesWrongIsToldInThePagesLanguage(String language, String user, String path, int status, String title) {
        Browser browser = new Browser(query).signIn(user);
        browser.get("/?lang=" + language);

        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"" + language + "\">").contains(title);
    }

    @Test
    void aSystemErrorShowsAPageInBothLanguagesAndNothingOfItsCause() {
        JdbcTemplate owner = new JdbcTemplate(query.database().owner());
        Browser browser = new Browser(query).signIn("inspektur");
        owner.execute("ALTER TABLE access.saved_filter RENAME TO gone");
        try {
            for (String expected : List.of("id Terjadi kesalahan sistem", "en A system error")) {
                HttpResponse<String> answer = browser.get("/saringan?lang=" + expected.substring(0, 2));
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                        .contains("<h1>" + expected.substring(3) + "</h1>")
                        .doesNotContain("saved_filter", "Exception");
            }
        } finally {
            owner.execute("ALTER TABLE access.gone RENAME TO saved_filter");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bendahara", "verifikator", "perencana", "penyetuju", "inspektur"})
    void everyOtherRoleReadsBothTables(String role) {
        Browser browser = new Browser(query).signIn(role);

        assertThat(browser.get("/laporan/tabel-2-5").statusCode()).isEqualTo(200);
        assertThat(browser.get("/renstra/2021-2022/tabel-6-1").statusCode()).isEqualTo(200);
        assertThat(browser.get(CSV_25, "Authorization", Browser.basic(role)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tabel25PrintsFiguresTheIndonesianWayInBothLanguages() {
        Browser browser = new Browser(query).signIn("inspektur");

        assertThat(browser.get("/laporan/tabel-2-5").body())
                .contains("<html lang=\"id\">", "Belanja Pegawai", "Rasio antara Realisasi dan Anggaran")
                .contains(">5.222.175.328</a></td>", ">4.413.566.024</a></td>", ">84,52</a></td>", ">0</a></td>")
                .contains("href=\"/jejak?tercatat=7&amp;skpd=" + SKPD
                        + "&amp;rekening=5.2.1&amp;hal=REALISASI&amp;basis=cair&amp;tahun=2020\">4.413.566.024</a>")
                .contains("Data per peristiwa #7, tercatat ")
                .contains("role=\"region\" aria-labelledby=\"judul\" tabindex=\"0\"")
                .contains(CSV_25 + "?skpd=" + SKPD + "&amp;tahun=2016-2020");
        assertThat(browser.get("/laporan/tabel-2-5?lang=en").body())
                .contains("<html lang=\"en\">", "Personnel", "Realization in percent of the budget")
                .contains(">5.222.175.328</a></td>", ">84,52</a></td>", "Data as of event #7, recorded ");
        assertThat(browser.get("/laporan/tabel-2-5").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/laporan/tabel-2-5?lang=id").body()).contains("<html lang=\"id\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/laporan/tabel-2-5", "/renstra/2021-2022/tabel-6-1"})
    void noPageAsksForATextThatTheBundlesLack(String page) {
        Browser browser = new Browser(query).signIn("inspektur");

        for (String bahasa : List.of("id", "en")) {
            assertThat(browser.get(page + "?lang=" + bahasa).body()).doesNotContain("??");
        }
    }

    @Test
    void tabel61HasARowPerIndicatorAndTheNodesCellsOnce() {
        Browser browser = new Browser(query).signIn("perencana");

        assertThat(location(browser.get("/renstra/tabel-6-1"))).endsWith("/renstra/2021-2022/tabel-6-1?skpd=" + SKPD);
        assertThat(browser.get("/renstra/2021-2022/tabel-6-1").body())
                .contains("<th scope=\"row\" rowspan=\"2\" class=\"k kode\"><a href=\"/sub/2.08.01.2.01.01?skpd=" + SKPD
                        + "\">2.08.01.2.01.01</a></th>")
                .contains("<td rowspan=\"2\" class=\"angka\"><a href=\"/jejak?tercatat=7&amp;skpd=" + SKPD
                        + "&amp;renstra=2021-2022&amp;tahun=2022&amp;pos=2.08.01.2.01.01&amp;hal=PAGU_INDIKATIF\">"
                        + "5.222.175.328</a></td>")
                .contains("tahun=2021&amp;indikator=2.08.01.2.01.01%232&amp;hal=TARGET\">NA</a></td>")
                .contains("hal=TARGET\">90,57</a></td>")
                .contains("tahun=2021&amp;pos=2.08.01&amp;hal=PAGU_INDIKATIF\">-</a></td>")
                .contains("Data Capaian pada Tahun Awal Perencanaan", "(2021)", "Jumlah", "Dinas Uji")
                .contains(CSV_61 + "?bagian=money&amp;skpd=" + SKPD + "&amp;renstra=2021-2022");
        assertThat(browser.get("/renstra/2021-2022/tabel-6-1?lang=en").body())
                .contains("Performance at the end of the plan", "Total", ">5.222.175.328</a></td>");
    }

    @Test
    void csvOf25IsThePublishedShape() {
        HttpResponse<String> csv =
                new Browser(query).get(CSV_25 + "?tahun=2019-2020", "Authorization", Browser.basic("inspektur"));

        assertThat(csv.body()).isEqualTo("""
                no,description,budget_2019,budget_2020,realization_2019,realization_2020,ratio_2019,ratio_2020
                1,Belanja Tidak Langsung,,,,,,
                2,Belanja Langsung,,5222175328,,4413566024,,"84,52"
                ,Belanja Pegawai,,5222175328,,4413566024,,"84,52"
                ,Belanja Barang dan Jasa,,,,,,
                ,Belanja Modal,,0,,,,
                """);
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Jejak-Posisi")).contains("7");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"tabel-2.5_" + SKPD + "_2019-2020_peristiwa-7.csv\"");
    }

    /** In records as wide as the table's, so that what loads the table loads it too. */
    @Test
    void aCsvThatIsKeptSaysOfWhatAndOfWhenItIs() {
        Browser script = new Browser(query);
        String[] login = {"Authorization", Browser.basic("inspektur")};
        String rows =
                script.get(CSV_25 + "?tahun=2019-2020&per=31-12-2020", login).body();

        HttpResponse<String> csv = script.get(CSV_25 + "?tahun=2019-2020&per=31-12-2020&cap=ya", login);

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"tabel-2.5_" + SKPD + "_2019-2020_per-2020-12-31_peristiwa-7.csv\"");
        assertThat(csv.body()).startsWith(rows);
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(csv.body()).stream().toList();
        assertThat(records).allMatch(record -> record.getFieldCount() == 8);
        assertThat(records.stream().map(record -> record.getField(0)).filter(first -> first.startsWith("# ")))
                .startsWith(
                        "# Tabel 2.5 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah",
                        "# Perangkat Daerah " + SKPD,
                        "# Tahun 2019-2020",
                        "# Basis realisasi: SP2D cair")
                .anyMatch(line -> line.startsWith("# Data per peristiwa #7, tercatat "))
                .endsWith("# Berlaku per 31 Desember 2020.");
        assertThat(script.get(CSV_61 + "?bagian=money&cap=ya", login).body())
                .contains("\n\"# Tabel 6.1 Rencana", "\n\"# Rencana Strategis 2021-2022\",,,,,,\n");
    }

    @Test
    void csvOf61HasTwoHalves() {
        Browser script = new Browser(query);
        String[] login = {"Authorization", Browser.basic("bendahara")};

        assertThat(script.get(CSV_61 + "?bagian=money&renstra=2021-2022", login).body())
                .isEqualTo("""
                code,level,name,rp_2021,rp_2022,rp_end_of_plan,responsible_unit
                2.08.01,program,Nama 2.08.01,-,5222175328,5222175328,Dinas Uji
                2.08.01.2.01,kegiatan,Nama 2.08.01.2.01,-,5222175328,5222175328,Dinas Uji
                2.08.01.2.01.01,sub_kegiatan,Nama 2.08.01.2.01.01,,5222175328,5222175328,Dinas Uji
                """);
        HttpResponse<String> indicators = script.get(CSV_61 + "?bagian=indicators&renstra=" + PLAN, login);
        assertThat(indicators.body()).isEqualTo("""
                code,indicator_no,indicator,unit,target_2021,target_2022,target_end_of_plan
                2.08.01.2.01.01,1,Indikator 1,unit,1,2,2
                2.08.01.2.01.01,2,Indikator 2,unit,NA,"90,57","90,57"
                """);
        assertThat(indicators.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"tabel-6.1_" + SKPD + "_2021-2022_indicators_peristiwa-7.csv\"");
    }

    @ParameterizedTest
    @CsvSource({
        "400, skpd-tidak-sah, /api/v1/tabel/2.5.csv?skpd=2.08",
        "404, skpd-tidak-ada, /api/v1/tabel/2.5.csv?skpd=2.08.2.13.0.00.99.0000",
        "400, tahun-tidak-sah, /api/v1/tabel/2.5.csv?tahun=2020-2016",
        "400, tahun-tidak-sah, /api/v1/tabel/2.5.csv?tahun=lalu",
        "400, bagian-tidak-sah, /api/v1/tabel/6.1.csv",
        "400, bagian-tidak-sah, /api/v1/tabel/6.1.csv?bagian=uang",
        "400, renstra-tidak-sah, /api/v1/tabel/6.1.csv?bagian=money&renstra=2021",
        "400, renstra-tidak-sah, /api/v1/tabel/6.1.csv?bagian=money&renstra=2.08/2021-2022",
        "404, renstra-tidak-ada, /api/v1/tabel/6.1.csv?bagian=money&renstra=2026-2030",
        "404, skpd-tidak-ada, /api/v1/tabel/6.1.csv?bagian=money&skpd=2.08.2.13.0.00.99.0000",
    })
    void aWrongRequestIsAnsweredWithProblemDetails(int status, String slug, String path) {
        HttpResponse<String> answer =
                new Browser(query).get(path, "Authorization", Browser.basic("inspektur"), "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:jejak:galat:" + slug);
        assertThat(json(answer).path("title").asString()).isNotBlank();
    }

    @Test
    void aProblemNamesWhatExistsInTheCallersLanguage() {
        String path = CSV_61 + "?bagian=money&renstra=2026-2030";
        String[] login = {"Authorization", Browser.basic("inspektur"), "Accept-Language", "en-GB,en;q=0.9"};

        assertThat(json(new Browser(query).get(path, "Authorization", Browser.basic("inspektur")))
                        .path("detail")
                        .asString())
                .isEqualTo("Tidak ada Renstra 2026-2030. Yang ada: 2021-2022.");
        assertThat(json(new Browser(query).get(path, login)).path("detail").asString())
                .isEqualTo("There is no plan 2026-2030. There are: 2021-2022.");
        assertThat(json(new Browser(query).get(path + "&lang=id", login))
                        .path("detail")
                        .asString())
                .startsWith("Tidak ada");
    }

    @Test
    void aPageThatCannotBeShownSaysWhatThereIs() {
        Browser browser = new Browser(query).signIn("inspektur");

        HttpResponse<String> unknown = browser.get("/renstra/2030-2034/tabel-6-1");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body())
                .contains("<h1>Renstra tidak ada</h1>", "/renstra/2021-2022/tabel-6-1?skpd=" + SKPD)
                .contains("inspektur, Inspektur");
        HttpResponse<String> wrong = browser.get("/laporan/tabel-2-5?tahun=x&lang=en");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("<h1>Not valid years</h1>", "is not one to twenty years", "/laporan/tabel-2-5?skpd=" + SKPD);
    }

    @Test
    void anAddressWithoutAPageAnswersInThePagesLayout() {
        Browser browser = new Browser(query).signIn("inspektur");

        HttpResponse<String> missing = browser.get("/tak-ada?lang=en");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(missing.body())
                .contains("<html lang=\"en\">", "<h1>Page not found</h1>", "inspektur, Inspector")
                .contains("/tak-ada?lang=id");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
