package id.jejak.contract.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String PASSWORD = "kata sandi yang panjang";
    private static final String API = "/api/v1/tulis";

    private final TestDatabase database = TestDatabase.fresh();
    private final ServletWebServerApplicationContext context = start(database.settings());
    private final Browser browser =
            new Browser(Objects.requireNonNull(context.getWebServer()).getPort());

    @BeforeAll
    void addAccounts() {
        Accounts accounts = new Accounts(database.owner());
        accounts.add(new Account("budi", "Budi", Peran.BENDAHARA, false), PASSWORD);
        accounts.add(new Account("inspektur", "Ina", Peran.INSPEKTUR, false), PASSWORD);
        accounts.add(new Account("admin", "Adi", Peran.ADMIN, false), PASSWORD);
        accounts.add(new Account("contoh", "Contoh", Peran.BENDAHARA, true), PASSWORD);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apa-saja"})
    void aPageAsksForTheLogin(String path) throws Exception {
        HttpResponse<String> response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {API, "/api/v1/tidak-ada", "/actuator/metrics", "/actuator/prometheus"})
    void aProgramHearsThatItIsNotSignedIn(String path) throws Exception {
        HttpResponse<String> response = browser.get(path, "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.body())
                .contains("\"type\":\"urn:jejak:galat:belum-masuk\"", "\"status\":401", "Not signed in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void whatIsNeededBeforeTheLoginNeedsNone(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aStaticFileOfTheLoginPageNeedsNoLogin() throws Exception {
        assertThat(browser.get("/aset/tidak-ada.css").statusCode()).isEqualTo(404);
    }

    @Test
    void theHealthShowsNoDetails() throws Exception {
        assertThat(browser.get("/actuator/health").body()).doesNotContain("components", "PostgreSQL");
    }

    @Test
    void metersAreForTheAdministrator() throws Exception {
        assertThat(browser.get("/actuator/prometheus", "Authorization", Browser.basic("budi", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/actuator/prometheus", "Authorization", Browser.basic("admin", PASSWORD))
                        .body())
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void theFormSignsInAndOut() throws Exception {
        Browser own = new Browser(Objects.requireNonNull(context.getWebServer()).getPort());

        assertThat(location(own.login("Budi", PASSWORD))).endsWith("/");
        assertThat(own.get("/").body()).isEqualTo("Halo budi");
        assertThat(location(own.post("/logout", Map.of("_csrf", own.token()), "Accept", "text/html")))
                .endsWith("/login?keluar");
        assertThat(own.get("/").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budi", "tidak-ada", "contoh", "x' OR '1'='1", "\0"})
    void aWrongLoginIsRefusedInOneWay(String user) throws Exception {
        String password = user.equals("contoh") ? PASSWORD : "salah sama sekali";

        assertThat(location(browser.login(user, password))).endsWith("/login?error");
        HttpResponse<String> basic = browser.get("/", "Authorization", Browser.basic(user, password));
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(basic.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void theLoginFormNeedsItsToken() throws Exception {
        assertThat(browser.post("/login", Map.of("username", "budi", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionWritesOnlyWithItsToken() throws Exception {
        Browser own = new Browser(Objects.requireNonNull(context.getWebServer()).getPort());
        own.login("budi", PASSWORD);

        HttpResponse<String> forged = own.post(API, Map.of());
        HttpResponse<String> right = own.post(API, Map.of(), "X-CSRF-TOKEN", own.token());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("urn:jejak:galat:tidak-berwenang");
        assertThat(right.body()).isEqualTo("ditulis oleh budi");
    }

    @Test
    void aScriptWritesWithoutTokenAndLeavesNoSession() throws Exception {
        Browser script =
                new Browser(Objects.requireNonNull(context.getWebServer()).getPort());

        HttpResponse<String> response = script.post(API, Map.of(), "Authorization", Browser.basic("budi", PASSWORD));

        assertThat(response.body()).isEqualTo("ditulis oleh budi");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anotherRoleMayNotWrite() throws Exception {
        HttpResponse<String> response =
                browser.post(API, Map.of(), "Authorization", Browser.basic("inspektur", PASSWORD));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("urn:jejak:galat:tidak-berwenang", "Peran Anda");
    }

    @Test
    void aPageMayLoadOnlyWhatIsOurs() throws Exception {
        HttpResponse<String> response = browser.get("/login");

        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("no redirect: " + response.statusCode());
    }

    private static ServletWebServerApplicationContext start(DatabaseSettings settings) {
        return (ServletWebServerApplicationContext) SpringApplication.run(
                BothSides.class,
                "--server.port=0",
                "--jejak.db.url=" + settings.url(),
                "--jejak.db.owner.user=" + settings.owner().user(),
                "--jejak.db.owner.password=" + settings.owner().password(),
                "--jejak.db.command.user=" + settings.command().user(),
                "--jejak.db.command.password=" + settings.command().password(),
                "--jejak.db.query.user=" + settings.query().user(),
                "--jejak.db.query.password=" + settings.query().password());
    }
}
