package id.jejak.contract.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.contract.access.SignInTrail.Entry;
import id.jejak.contract.access.SignInTrail.Kind;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.util.List;
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
        Accounts accounts = QuickAccounts.on(database.owner());
        accounts.add(new Account("budi", "Budi", Peran.BENDAHARA, false), PASSWORD);
        accounts.add(new Account("inspektur", "Ina", Peran.INSPEKTUR, false), PASSWORD);
        accounts.add(new Account("admin", "Adi", Peran.ADMIN, false), PASSWORD);
        accounts.add(new Account("dikunci", "Dik", Peran.BENDAHARA, false), PASSWORD);
        accounts.add(new Account("ganti", "Gan", Peran.BENDAHARA, false), PASSWORD);
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
    void afterFiveWrongPasswordsNotEvenTheRightOneCounts() throws Exception {
        Browser own = new Browser(Objects.requireNonNull(context.getWebServer()).getPort());
        for (String name : List.of("dikunci", "bukan-akun")) {
            for (int i = 0; i < SignInTrail.MOST_WRONG; i++) {
                assertThat(location(own.login(name, "salah sama sekali"))).endsWith("/login?error");
            }
            assertThat(location(own.login(name, PASSWORD))).endsWith("/login?terkunci");
        }

        HttpResponse<String> basic = own.post(API, Map.of(), "Authorization", Browser.basic("dikunci", PASSWORD));
        assertThat(basic.statusCode()).isEqualTo(429);
        assertThat(basic.body()).contains("urn:jejak:galat:terkunci");

        new SignInTrail(database.command()).add(Kind.UNLOCKED, "dikunci", "admin", "", "");
        assertThat(location(own.login("dikunci", PASSWORD))).endsWith("/");
    }

    @Test
    void whoCameInAndWhoWasRefusedIsOnRecordAndTypedPasswordsAreNot() throws Exception {
        Browser own = new Browser(Objects.requireNonNull(context.getWebServer()).getPort());
        own.login("kata-sandi-di-tempat-nama", "x");
        own.login("inspektur", PASSWORD);
        own.post(API, Map.of(), "X-CSRF-TOKEN", own.token());
        own.post("/logout", Map.of("_csrf", own.token()));

        List<Entry> newest = new SignInTrail(database.query()).newest(Long.MAX_VALUE, 100);
        assertThat(newest)
                .filteredOn(entry -> entry.username().equals("inspektur"))
                .extracting(Entry::kind, Entry::detail)
                .contains(tuple(Kind.SIGNED_IN, ""), tuple(Kind.REFUSED, "POST " + API), tuple(Kind.SIGNED_OUT, ""));
        assertThat(newest).extracting(Entry::username).noneMatch(name -> name.contains("tempat-nama"));
        assertThat(newest)
                .filteredOn(entry -> entry.username().startsWith("#"))
                .extracting(Entry::kind)
                .contains(Kind.WRONG_PASSWORD);
    }

    @Test
    void aSessionOutlivesARestartAndEndsWithItsPassword() throws Exception {
        Browser own = new Browser(Objects.requireNonNull(context.getWebServer()).getPort());
        own.login("ganti", PASSWORD);
        try (ServletWebServerApplicationContext another = start(database.settings())) {
            own.goTo(Objects.requireNonNull(another.getWebServer()).getPort());
            assertThat(own.get("/").body()).isEqualTo("Halo ganti");

            new Accounts(database.command()).replacePassword("ganti", "kata sandi yang lain");

            assertThat(own.get("/").statusCode()).isEqualTo(302);
            assertThat(location(own.login("ganti", PASSWORD))).endsWith("/login?error");
            new Accounts(database.command()).setActive("ganti", false);
            assertThat(location(own.login("ganti", "kata sandi yang lain"))).endsWith("/login?error");
        }
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
    void anotherRoleMayNotWriteAndHearsNothingOfWhatItSent() throws Exception {
        HttpResponse<String> response = browser.post(
                API, Map.of("jumlah", "bukan angka"), "Authorization", Browser.basic("inspektur", PASSWORD));

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
