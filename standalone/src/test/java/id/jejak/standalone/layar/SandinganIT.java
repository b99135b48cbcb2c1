package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.jejak.standalone.DemoServer;
import id.jejak.standalone.RevisiContoh;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tabel 6.1 beside itself before an invented revision, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandinganIT {

    private static final String MEBEL = "2.08.01.2.07.05";
    private static final String GAJI = "2.08.01.2.02.01";

    private final RevisiContoh revision = DemoServer.running().contoh();
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
    void rowsFoldUnderWhatTheyArePartOfAndTheirDifferencesComeBackWithThem() {
        Page page = compared("inspektur", "id", Layar.LAPTOP, true);
        Locator mebel = row(page, MEBEL);
        assertThat(mebel).containsText("+30.000.000 (+60,00%)");

        Locator kegiatan = row(page, "2.08.01.2.07").locator("button.lipat");
        assertThat(kegiatan).hasAttribute("aria-expanded", "true");
        kegiatan.focus();
        page.keyboard().press("Enter");
        assertThat(kegiatan).hasAttribute("aria-expanded", "false");
        assertThat(mebel).isHidden();
        assertThat(row(page, GAJI)).isVisible();

        kegiatan.click();
        assertThat(mebel).isVisible();
        assertThat(mebel).containsText("+30.000.000 (+60,00%)");

        Locator all = page.locator("button.lipat-semua");
        all.click();
        assertThat(row(page, "2.08.01")).isVisible();
        assertThat(mebel).isHidden();
        assertThat(row(page, GAJI)).isHidden();
        all.click();
        assertThat(mebel).isVisible();
        page.context().close();
    }

    @Test
    void onlyWhatChangedIsLeftAndWhatItIsPartOf() {
        Page page = compared("perencana", "en", Layar.PHONE, true);
        assertThat(row(page, GAJI)).isVisible();

        page.locator(".penyaring > summary").click();
        page.locator("#berubah").check();
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**berubah=ya**");

        assertThat(row(page, GAJI)).hasCount(0);
        assertThat(row(page, "2.08.01")).containsText("+60.000.000");
        assertThat(row(page, "2.08.01.2.07.10")).containsText("new");
        assertThat(row(page, MEBEL)).containsText("{+CONTOH+} Pengadaan Mebel {+dan Alat Kantor+}");
        assertThat(row(page, MEBEL)).containsText("+1 (+100,00%)");
        row(page, "2.08.01").locator("button.lipat").click();
        assertThat(row(page, MEBEL)).isHidden();
        page.context().close();
    }

    /** The page's own choice of a level folds, and the difference of what is folded stands above it. */
    @Test
    void withoutAScriptALevelIsChosenInstead() {
        Page page = compared("inspektur", "id", Layar.LAPTOP, false);
        assertThat(page.locator("button.lipat")).hasCount(0);

        page.selectOption("#tingkat", "PROGRAM");
        page.locator(".pilih button").click();

        assertThat(row(page, MEBEL)).hasCount(0);
        assertThat(row(page, "2.08.01")).containsText("+60.000.000");
        page.context().close();
    }

    private Page compared(String user, String language, int width, boolean scripts) {
        Page page = layar.signedIn(user, language, width, scripts);
        page.navigate(
                "/renstra/2021-2026/tabel-6-1?banding=@" + revision.sebelum() + "&tercatat=" + revision.sesudah());
        return page;
    }

    /** The first row of the node with this code. */
    private static Locator row(Page page, String kode) {
        Pattern whole = Pattern.compile("^\\W*" + kode.replace(".", "\\.") + "$");
        Locator code = page.locator("th.kode", new Page.LocatorOptions().setHasText(whole));
        return page.locator("table.lembar tbody tr")
                .filter(new Locator.FilterOptions().setHas(code))
                .first();
    }
}
