package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.SignInTrail;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.RunningQuerySide;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at an identity provider: a real one that issues signed tokens over HTTP, with what Keycloak puts into them. */
class OidcTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";

    private static MockOAuth2Server provider;
    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        provider = new MockOAuth2Server();
        provider.start();
        query = RunningQuerySide.start(
                "--jejak.oidc.issuer=" + provider.issuerUrl("pemda"),
                "--jejak.oidc.client-id=jejak",
                "--jejak.oidc.client-secret=rahasia",
                "--jejak.oidc.name=Keycloak Pemda",
                "--jejak.oidc.agencies-claim=skpd");
    }

    @AfterAll
    static void stop() {
        query.close();
        provider.shutdown();
    }

    @Test
    void theLoginPageOffersIt() {
        assertThat(new Browser(query).get("/login").body())
                .contains("Masuk dengan Keycloak Pemda")
                .contains("/oauth2/authorization/oidc");
    }

    @Test
    void roleAndAgenciesAreWhatTheProviderSays() {
        Browser rina = new Browser(query);

        assertThat(signIn(rina, "sub-rina", "Rina", List.of("offline_access", "Bendahara"), List.of(SKPD)))
                .isEqualTo("/");

        assertThat(rina.get("/").body()).contains("rina, Bendahara");
        Accounts.Status status = query.bean(Accounts.class).status("rina").orElseThrow();
        assertThat(status.account().peran()).isEqualTo(Peran.BENDAHARA);
        assertThat(status.skpd()).containsExactly(new KodeSkpd(SKPD));
        assertThat(trail()).contains("SIGNED_IN rina oidc");
        assertThat(query.bean(Accounts.class).isPassword("rina", "")).isFalse();
    }

    @Test
    void aNewRoleCountsFromTheNextLoginAndEndsTheOthers() {
        Browser before = new Browser(query);
        signIn(before, "sub-tono", "tono", List.of("PERENCANA"), List.of("*"));
        assertThat(before.get("/").body()).contains("tono, Perencana");

        Browser after = new Browser(query);
        signIn(after, "sub-tono", "tono", List.of("INSPEKTUR"), List.of("*"));

        assertThat(after.get("/").body()).contains("tono, Inspektur");
        assertThat(before.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoHasNoRoleIsRefusedInClearWords() {
        Browser browser = new Browser(query);

        assertThat(signIn(browser, "sub-tamu", "tamu", List.of("offline_access"), List.of(SKPD)))
                .isEqualTo("/login?oidc=tanpa-peran");

        assertThat(browser.get("/login?oidc=tanpa-peran").body()).contains("belum diberi peran di Jejak");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(query.bean(Accounts.class).status("tamu")).isEmpty();
        assertThat(trail()).anyMatch(entry -> entry.startsWith("REFUSED") && entry.endsWith("oidc tanpa-peran"));
    }

    @Test
    void nobodyBecomesAnAccountThatSignsInByAPasswordHere() {
        assertThat(signIn(new Browser(query), "sub-lain", "bendahara", List.of("ADMIN"), List.of("*")))
                .isEqualTo("/login?oidc=nama-terpakai");

        assertThat(query.bean(Accounts.class)
                        .status("bendahara")
                        .orElseThrow()
                        .account()
                        .peran())
                .isEqualTo(Peran.BENDAHARA);
    }

    @Test
    void twoRolesNoAgenciesAndANameOfOtherLettersAreRefusedEachInItsWords() {
        assertThat(signIn(new Browser(query), "sub-1", "dua", List.of("BENDAHARA", "PENYETUJU"), List.of("*")))
                .isEqualTo("/login?oidc=banyak-peran");
        assertThat(signIn(new Browser(query), "sub-2", "tiga", List.of("BENDAHARA"), List.of()))
                .isEqualTo("/login?oidc=skpd-tidak-sah");
        assertThat(signIn(new Browser(query), "sub-3", "ayu@pemda", List.of("BENDAHARA"), List.of("*")))
                .isEqualTo("/login?oidc=nama-tidak-sah");
    }

    @Test
    void anAccountThatIsShutHereStaysShut() {
        signIn(new Browser(query), "sub-dewi", "dewi", List.of("VERIFIKATOR"), List.of("*"));
        new Accounts(query.database().owner()).setActive("dewi", false);

        assertThat(signIn(new Browser(query), "sub-dewi", "dewi", List.of("VERIFIKATOR"), List.of("*")))
                .isEqualTo("/login?oidc=akun-ditutup");
    }

    @Test
    void aCodeThatTheProviderNeverGaveLeadsBackToTheLoginPage() {
        Browser browser = new Browser(query);
        String state =
                query(location(browser.get("/oauth2/authorization/oidc"))).get("state");

        HttpResponse<String> answer = browser.get("/login/oauth2/code/oidc?code=tebakan&state=" + state + "x");

        assertThat(location(answer)).endsWith("/login?oidc=gagal");
        assertThat(browser.get("/login?oidc=gagal&lang=en").body()).contains("Signing in there failed.");
    }

    /** The way there and back that a browser goes; where it ends. */
    private static String signIn(
            Browser browser, String subject, String name, List<String> roles, List<String> agencies) {
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(
                "pemda",
                subject,
                "JWT",
                List.of("jejak"),
                Map.of(
                        "preferred_username",
                        name,
                        "name",
                        "Nama " + name,
                        "realm_access",
                        Map.of("roles", roles),
                        "skpd",
                        agencies)));
        String there = location(browser.get("/oauth2/authorization/oidc"));
        URI back = URI.create(location(ask(there)));
        String end = location(browser.get(back.getRawPath() + "?" + back.getRawQuery()));
        return end.replace(query.address("").toString(), "");
    }

    private static HttpResponse<String> ask(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static Map<String, String> query(String address) {
        return Stream.of(URI.create(address).getRawQuery().split("&", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private static List<String> trail() {
        return query.bean(SignInTrail.class).newest(Long.MAX_VALUE, 50).stream()
                .map(entry -> entry.kind() + " " + entry.username() + " " + entry.detail())
                .toList();
    }
}
