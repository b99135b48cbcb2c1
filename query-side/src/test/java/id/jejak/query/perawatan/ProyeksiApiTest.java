package id.jejak.query.perawatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProyeksiApiTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PATH = "/api/v1/proyeksi";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(Events.pagu(SKPD, 2020, "5.2.1", 100), Events.realisasi(SKPD, 2020, "5.2.1", 40));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void theAdministratorRebuildsAProjectionAndSeesHowItWent() {
        HttpResponse<String> begun = post("/belanja/rebuild");
        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(begun.headers().firstValue("Location")).contains(PATH);

        await().until(() -> isOver("belanja"));

        JsonNode belanja = projection("belanja");
        assertThat(belanja.path("tertinggal").asLong()).isZero();
        assertThat(belanja.path("pembangunan").path("keadaan").asString()).isEqualTo("SELESAI");
        assertThat(belanja.path("pembangunan").path("posisi").asLong())
                .isEqualTo(belanja.path("posisi").asLong())
                .isEqualTo(belanja.path("pembangunan").path("sampai").asLong());
        assertThat(gauge("jejak.proyeksi.pembangunan")).isEqualTo(1);
    }

    @Test
    void thePageDoesTheSameWithoutAScript() {
        Browser admin = new Browser(query);

        HttpResponse<String> begun = admin.post("/sistem/kinerja/rebuild", "Authorization", Browser.basic("admin"));
        assertThat(begun.statusCode()).isEqualTo(303);
        await().until(() -> isOver("kinerja"));

        assertThat(admin.get("/sistem", "Authorization", Browser.basic("admin")).body())
                .contains("Selesai dan diganti", "action=\"/sistem/belanja/rebuild\"")
                .doesNotContain("Terhenti pada peristiwa");
        assertThat(admin.get("/sistem", "Authorization", Browser.basic("inspektur"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDifferenceIsToldAndAcceptedOnlyWhenAsked() {
        JdbcTemplate jdbc = new JdbcTemplate(query.database().query());
        jdbc.update("INSERT INTO query.tabel_4_1_dokumen VALUES (1, 'x', 'x', 'x', '2021-01-01')");

        post("/tabel_4_1/rebuild");
        await().until(() -> isOver("tabel_4_1"));
        JsonNode differs = projection("tabel_4_1").path("pembangunan");
        assertThat(differs.path("keadaan").asString()).isEqualTo("BERBEDA");
        assertThat(differs.path("sebab").asString()).contains("tabel_4_1_dokumen from position 1 on");

        post("/tabel_4_1/rebuild?terimaBeda=true");
        await().until(() -> isOver("tabel_4_1"));
        assertThat(projection("tabel_4_1").path("pembangunan").path("keadaan").asString())
                .isEqualTo("SELESAI");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM query.tabel_4_1_dokumen", Long.class))
                .isZero();
    }

    @Test
    void whatStopsAProjectionIsNamedAndTriedAgainOnceItIsMended() {
        JdbcTemplate jdbc = new JdbcTemplate(query.database().query());
        jdbc.execute("ALTER TABLE query.belanja_fakta ADD CONSTRAINT sial CHECK (nilai <> 13)");
        long position = query.appendOnly(Events.realisasi(SKPD, 2020, "5.2.1", 13));
        query.appendOnly(Events.realisasi(SKPD, 2020, "5.2.1", 14));

        await().until(() -> projection("belanja").path("terhenti").isObject());
        JsonNode stopped = projection("belanja").path("terhenti");
        assertThat(stopped.path("posisi").asLong()).isEqualTo(position);
        assertThat(stopped.path("jenis").asString()).isEqualTo("anggaran.realisasi-posted");
        assertThat(stopped.path("sebab").asString()).contains("sial");
        assertThat(projection("jejak").path("terhenti").isNull()).isTrue();
        assertThat(gauge("jejak.proyeksi.terhenti")).isEqualTo((double) position);
        assertThat(readiness()).isEqualTo(503);
        HttpResponse<String> again = post("/belanja/ulangi");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).path("type").asString()).isEqualTo("urn:jejak:galat:proyeksi-terhenti");

        jdbc.execute("ALTER TABLE query.belanja_fakta DROP CONSTRAINT sial");
        HttpResponse<String> mended = post("/belanja/ulangi");

        assertThat(mended.statusCode()).isEqualTo(200);
        assertThat(json(mended).path("terhenti").isNull()).isTrue();
        assertThat(json(mended).path("posisi").asLong()).isEqualTo(position + 1);
        assertThat(gauge("jejak.proyeksi.terhenti")).isZero();
        await().until(() -> readiness() == 200);
    }

    @Test
    void anAnswerInAFormatThatThereIsNotIsRefused() {
        assertThat(new Browser(query)
                        .get(PATH, "Authorization", Browser.basic("admin"), "Accept", "text/html")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void thereIsNoOtherProjection() {
        HttpResponse<String> answer = post("/hantu/rebuild");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:jejak:galat:proyeksi-tidak-ada");
    }

    @Test
    void nobodyElseMay() {
        Browser browser = new Browser(query);
        String[] inspector = {"Authorization", Browser.basic("inspektur")};

        assertThat(browser.get(PATH, inspector).statusCode()).isEqualTo(403);
        assertThat(browser.post(PATH + "/belanja/rebuild", inspector).statusCode())
                .isEqualTo(403);
        assertThat(browser.post(PATH + "/belanja/rebuild").statusCode()).isEqualTo(401);
    }

    private static double gauge(String name) {
        return query.bean(MeterRegistry.class)
                .get(name)
                .tag("proyeksi", "belanja")
                .gauge()
                .value();
    }

    private static int readiness() {
        return new Browser(query)
                .get("/actuator/health/readiness", "Accept", "application/json")
                .statusCode();
    }

    private static boolean isOver(String name) {
        return !projection(name).path("diminta").asBoolean();
    }

    private static JsonNode projection(String name) {
        HttpResponse<String> answer =
                new Browser(query).get(PATH, "Authorization", Browser.basic("admin"), "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        for (JsonNode one : json(answer)) {
            if (one.path("nama").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("No projection " + name + " in " + answer.body());
    }

    private static HttpResponse<String> post(String path) {
        return new Browser(query).post(PATH + path, "Authorization", Browser.basic("admin"));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
