package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages that take the place of the one that is read: nobody loses the place, and nothing that fails is silent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetempatIT {

    private static final String PLAN = "/renstra/2021-2026/tabel-6-1";
    private static final Pattern FILTERED = Pattern.compile(".*/realisasi\\?.*cari=gaji.*");

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
    void filteringAListKeepsTheFocusAndTheAddressIsTheStateBackAndForth() {
        Page page = layar.signedIn("inspektur", "id", Layar.LAPTOP, true);
        List<String> refused = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        page.navigate("/realisasi?tahun=2024");
        mark(page);
        page.fill("#cari", "gaji");
        page.press("#cari", "Enter");

        assertThat(page).hasURL(FILTERED);
        assertThat(page.locator("#cari")).isFocused();
        assertThat(page.locator("#muat")).hasText("Tampilan sudah diperbarui.");
        assertThat(page.locator("#bahasa a[lang=en]")).hasAttribute("href", FILTERED);
        assertThat(page.locator("main tbody tr").first()).containsText("Gaji");
        assertThat(isMarked(page)).isTrue();
        String there = page.locator("main table").innerText();

        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/realisasi\\?tahun=2024"));
        assertThat(page.locator("#cari")).hasValue("");
        page.goForward();
        assertThat(page.locator("#cari")).hasValue("gaji");
        assertThat(page.locator("main table")).hasText(Pattern.compile("Gaji"));
        assertThat(page.locator("main table").innerText()).isEqualTo(there);
        assertThat(refused).isEmpty();
        page.context().close();
    }

    @Test
    void anotherStopKeepsWhatIsFoldedAndWhereTheTableStands() {
        Page page = layar.signedIn("inspektur", "en", Layar.LAPTOP, true);
        page.navigate(PLAN);
        mark(page);
        Locator folded = page.locator(".lipat").nth(1);
        folded.click();
        page.evaluate("document.querySelector('.gulir').scrollLeft = 300");
        page.locator("#henti-1").click();

        assertThat(page.locator("#henti-1")).hasAttribute("aria-current", "page");
        assertThat(page.locator("#henti-1")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*tercatat=\\d+.*"));
        assertThat(folded).hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".lipat-semua")).hasCount(1);
        assertThat(page.evaluate("document.querySelector('.gulir').scrollLeft")).isEqualTo(300);
        assertThat(isMarked(page)).isTrue();
        page.context().close();
    }

    @Test
    void whatIsBeingReadIsSaidUntilItHasCome() {
        Page page = layar.signedIn("inspektur", "en", Layar.LAPTOP, true);
        page.navigate("/jejak?tahun=2024");
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/jejak?**", held::add);
        page.selectOption("#urut", "lama");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("#muat")).hasText("Loading…");
        assertThat(page.locator("#muat")).hasCSS("opacity", "1");
        assertThat(page.locator("main")).hasAttribute("aria-busy", "true");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(page.locator("#muat")).hasText("The page has been updated.");
        assertThat(page.locator("#muat")).hasCSS("opacity", "0");
        assertThat(page.locator("main")).not().hasAttribute("aria-busy", "true");
        page.context().close();
    }

    @Test
    void whatCannotBeShownIsSaidAboveWhatIsAndNothingTypedIsLost() {
        Page page = layar.signedIn("inspektur", "id", Layar.PHONE, true);
        page.navigate(PLAN);
        String shown = page.url();
        page.locator(".penyaring summary").click();
        page.fill("#per", "kapan-kapan");
        page.press("#per", "Enter");
        Locator failed = page.locator("#muat-gagal");
        assertThat(failed).containsText("Tanggal tidak sah");
        assertThat(failed).containsText("kapan-kapan");
        assertThat(page.locator("#per")).hasValue("kapan-kapan");
        assertThat(page.locator("#per")).isFocused();
        assertThat(page).hasURL(shown);
        assertThat(AksesibilitasIT.violations(page, "a refused filter")).isEmpty();

        page.context().setOffline(true);
        page.fill("#per", "30-06-2023");
        page.press("#per", "Enter");
        assertThat(failed).containsText("Server tidak menjawab");
        assertThat(page.locator("main tbody tr").first()).isVisible();
        page.context().setOffline(false);
        page.press("#per", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*per=30-06-2023.*"));
        assertThat(failed).isEmpty();
        page.context().close();
    }

    @Test
    void anEndedSessionLeadsToTheLoginAndFromThereOn() {
        Page page = layar.signedIn("inspektur", "id", Layar.LAPTOP, true);
        page.navigate("/realisasi?tahun=2024");
        page.context().clearCookies();
        page.fill("#cari", "gaji");
        page.press("#cari", "Enter");
        page.waitForURL("**/login*");
        page.fill("#username", "inspektur");
        page.fill("#password", "inspektur-binjai-demo");
        page.locator("main button").first().click();
        assertThat(page).hasURL(FILTERED);
        assertThat(page.locator("#cari")).hasValue("gaji");
        page.context().close();
    }

    @Test
    void onAPhoneFiltersWaitBehindWhatTheyAreSetToWithAndWithoutAScript() {
        for (boolean scripts : new boolean[] {true, false}) {
            Page page = layar.signedIn("inspektur", "id", Layar.PHONE, scripts);
            page.navigate("/jejak?cari=gaji&tahun=2024");
            Locator summary = page.locator(".penyaring > summary");
            assertThat(summary).containsText("gaji");
            assertThat(summary).containsText("2024");
            assertThat(page.locator("#cari")).not().isVisible();
            summary.click();
            page.fill("#tahun", "2023");
            page.locator("main form button[type=submit]").click();
            assertThat(page).hasURL(Pattern.compile(".*tahun=2023.*"));
            assertThat(summary).containsText("2023");
            assertThat(page.locator("#cari")).not().isVisible();
            if (scripts) {
                assertThat(summary).isFocused();
            }
            page.setViewportSize(Layar.LAPTOP, 900);
            assertThat(summary).not().isVisible();
            page.fill("#cari", "honor");
            page.context().close();
        }
    }

    private static void mark(Page page) {
        page.evaluate("window.sameDocument = true");
    }

    private static boolean isMarked(Page page) {
        return (boolean) page.evaluate("window.sameDocument === true");
    }
}
