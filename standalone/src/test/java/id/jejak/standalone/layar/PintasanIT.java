package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Keys that lead somewhere, and what a browser shows while the server is out of reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PintasanIT {

    private static final Pattern TABEL_61 = Pattern.compile(".*/renstra/.*tabel-6-1.*");

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
    void keysLeadToTablesAndStopsAndNeverWhileTyping() {
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        press(page, "g", "6");
        page.waitForURL(TABEL_61);
        String last = page.url();

        press(page, "[");
        page.waitForURL(url -> !url.equals(last));
        String before = page.url();
        press(page, "]");
        page.waitForURL(url -> !url.equals(before));

        press(page, "g", "2");
        page.waitForURL("**/laporan/tabel-2-5");
        press(page, "/");
        page.waitForURL("**/jejak?**");
        press(page, "/");
        assertThat(page.locator("#cari")).isFocused();
        page.keyboard().type("n/?[g6");
        assertThat(page.locator("#cari")).hasValue("n/?[g6");
        assertThat(page.locator("#pintasan")).not().isVisible();

        page.locator("#cari").blur();
        press(page, "n");
        page.waitForURL("**/realisasi/baru");
        page.context().close();
    }

    @Test
    void theListIsADialogAndAPageAndTurnsSingleKeysOff() {
        Page page = layar.signedIn("inspektur", "en", Layar.PHONE, true);
        press(page, "?");
        assertThat(page.locator("#pintasan")).isVisible();
        assertThat(page.locator("#pintasan h2")).hasText("Keyboard shortcuts");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pintasan")).not().isVisible();

        page.navigate("/pintasan");
        page.locator("#pintasan-aktif").uncheck();
        page.locator("#pintasan-aktif").blur();
        press(page, "g", "6", "?");
        page.navigate("/laporan/tabel-2-5");
        press(page, "?", "g", "6");
        assertThat(page.locator("#pintasan")).not().isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/laporan/tabel-2-5"));

        page.navigate("/pintasan");
        page.locator("#pintasan-aktif").check();
        page.navigate("/laporan/tabel-2-5");
        press(page, "g", "6");
        page.waitForURL(TABEL_61);
        page.context().close();
    }

    @Test
    void withoutAScriptTheListSaysThatItNeedsOne() {
        Page page = layar.signedIn("inspektur", "id", Layar.LAPTOP, false);
        page.navigate("/pintasan");
        assertThat(page.locator("main")).containsText("semua halaman dapat dipakai tanpanya");
        assertThat(page.locator("#pintasan-aktif")).isHidden();
        page.context().close();
    }

    @Test
    void outOfReachOfTheServerANoticeIsShownAndNoFigure() {
        Page page = layar.signedInWithWorkers("inspektur", "id");
        page.waitForFunction("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");

        page.context().setOffline(true);
        page.navigate("/laporan/tabel-2-5");

        assertThat(page.locator("h1").first()).hasText("Sambungan terputus");
        assertThat(page.locator("h1").last()).hasText("Connection lost");
        assertThat(page.locator("table")).hasCount(0);

        page.context().setOffline(false);
        page.locator("a").first().click();
        assertThat(page.locator("h1")).containsText("Tabel 2.5");
        page.context().close();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
