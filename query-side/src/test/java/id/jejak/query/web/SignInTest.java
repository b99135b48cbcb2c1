package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.Browser;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way in and out, and what is to be had before it. */
class SignInTest {

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() {
        Browser browser = new Browser(query);
        browser.get("/laporan/tabel-2-5");

        HttpResponse<String> answer =
                browser.submit("/login", "/login", "username=inspektur", "password=" + RunningQuerySide.SANDI);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).contains("/laporan/tabel-2-5");
    }

    @Test
    void withoutAnIdentityProviderTheLoginPageOffersNoneAndNothingLeadsToOne() {
        Browser browser = new Browser(query);

        assertThat(browser.get("/login").body()).contains("/login/kunci-sandi").doesNotContain("/oauth2/");
        assertThat(location(browser.get("/oauth2/authorization/oidc"))).endsWith("/login");
    }

    @Test
    void nobodyMakesAPasskeyWithoutALogin() {
        assertThat(new Browser(query).post("/webauthn/register/options").statusCode())
                .isEqualTo(403);
        assertThat(new Browser(query)
                        .submit("/login", "/webauthn/register/options")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aWrongPasswordIsSaidOnTheLoginPage() {
        Browser browser = new Browser(query);

        HttpResponse<String> answer = browser.submit("/login", "/login", "username=inspektur", "password=salah");

        assertThat(location(answer)).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("Nama pengguna atau kata sandi salah.");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = new Browser(query).signIn("inspektur");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        HttpResponse<String> answer = browser.submit("/", "/logout");

        assertThat(location(answer)).endsWith("/login?keluar");
        assertThat(browser.get("/login?keluar").body()).contains("Anda sudah keluar.");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aLanguageThatIsNotSpokenChangesNothing() {
        assertThat(new Browser(query).get("/login?lang=xx").body()).contains("<html lang=\"id\">");
        assertThat(new Browser(query).get("/login", "Accept-Language", "en").body())
                .contains("<html lang=\"id\">");
    }

    @Test
    void styleSheetsAreOpenAndNoPageHasInlineStyleOrScript() {
        Browser browser = new Browser(query);

        assertThat(browser.get("/aset/jejak.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/aset/cetak.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/login").body()).doesNotContain("style=", "<script", "<style");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
