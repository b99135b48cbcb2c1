package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Passkeys in a real browser, which has an authenticator of its own for the test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KunciSandiIT {

    private Layar layar;

    @BeforeAll
    void open() {
        layar = Layar.open();
    }

    @AfterAll
    void close() {
        if (layar != null) {
            layar.close();
        }
    }

    @Test
    void aPasskeyIsMadeSignsInIsSeenInTheTrailAndTakenAwayByAnAdministrator() {
        Page page = withAuthenticator(layar.pageOfLocalhost());
        Layar.signedIn("verifikator", "id", page);
        page.navigate("/sandi");
        page.fill("#nama-kunci", "Laptop uji");
        page.locator("[data-kunci-sandi] button").click();
        page.waitForURL("**/sandi?kunci=tersimpan");
        assertThat(page.locator("main tbody th")).hasText("Laptop uji");

        page.locator("form.keluar button").click();
        page.waitForURL("**/login?keluar");
        usePasskey(page);
        page.waitForURL("**/");
        assertThat(page.locator("form.keluar a")).containsText("verifikator, Verifikator");

        Page admin = layar.signedIn("admin", "id", Layar.LAPTOP, true);
        admin.navigate("/sistem/catatan-masuk");
        assertThat(admin.locator("tbody")).containsText("Kunci sandi ditambahkan");
        assertThat(admin.locator("tbody tr", new Page.LocatorOptions().setHasText("passkey"))
                        .first())
                .containsText("verifikator");
        admin.navigate("/sistem/pengguna/verifikator");
        assertThat(admin.locator("section")).containsText("Laptop uji");
        admin.locator("section form button").click();
        admin.waitForURL("**/sistem/pengguna/verifikator?tersimpan=ya");
        assertThat(admin.locator("section")).containsText("Belum ada kunci sandi");
        admin.context().close();

        page.navigate("/realisasi");
        page.waitForURL("**/login");
        usePasskey(page);
        assertThat(page.locator("[data-gagal]"))
                .hasText("Kunci sandi tidak diterima. Coba lagi, atau masuk dengan kata sandi.");
        page.context().close();
    }

    @Test
    void withoutAScriptThePageSaysSoAndThePasswordWorks() {
        Page page = layar.page(Layar.PHONE, false);
        page.navigate("/login/kunci-sandi?lang=id");
        assertThat(page.locator("[data-kunci-sandi]")).isHidden();
        assertThat(page.locator("main")).containsText("Kunci sandi memerlukan JavaScript");
        page.context().close();
    }

    private static void usePasskey(Page page) {
        page.locator("a[href='/login/kunci-sandi']").click();
        page.locator("[data-kunci-sandi] button").click();
    }

    private static Page withAuthenticator(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", parameters);
        return page;
    }
}
