package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whole tasks from the login on, by nobody who has a mouse: what is used was reached by Tab. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapanKetikIT {

    private static final int FURTHEST = 90;

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
    void aRealizationIsFoundByWordsPostedAndFollowedByTheNext() {
        Page page = signedIn("bendahara");
        page.keyboard().press("n");
        page.waitForURL("**/realisasi/baru");
        into(page, "#tahun", "2024");
        proof(page, "KETIK/1");
        into(page, "#mata-0", "kantor");
        assertThat(page.locator("button[name=pilih]").first()).containsText("sisa");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#jumlah-0")).isFocused();
        page.keyboard().type("1.000");
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*tersimpan=KETIK.*"));

        assertThat(page.locator("#nomor")).hasValue("");
        proof(page, "KETIK/2");
        into(page, "#mata-0", "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001");
        into(page, "#jumlah-0", "2.000");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/realisasi\\?.*position=\\d+.*"));
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("KETIK/2")))
                .containsText("2.000");
        page.context().close();
    }

    @Test
    void aRevisionIsDraftedAndHandedIn() {
        Page page = signedIn("perencana");
        follow(page, ".menu a[href='/revisi']");
        follow(page, "main a[href^='/revisi/baru']");
        follow(page, "nav.bagian a[href*='dppa']");
        into(page, "#tahun", "2024");
        into(page, "#nomor", "KETIK/D/1");
        into(page, "#tanggal", "02-10-2024");
        into(page, "#judul", "Dari papan ketik");
        into(page, "#keadaan", "Luar");
        assertThat(page.locator("#keadaan")).hasValue("LUAR_BIASA");
        into(page, "#mata-0", "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001");
        into(page, "#jumlah-0", "275.000.000");
        page.keyboard().press("Enter");
        assertThat(page.locator(".langkah .kini")).hasText("Konsep");
        follow(page, "form[action$='/ajukan'] button");
        assertThat(page.locator(".langkah .kini")).hasText("Diajukan");
        page.context().close();
    }

    @Test
    void aBlockWithAHeadingThatNobodyKnowsIsMappedTriedAndPosted() {
        Page page = signedIn("bendahara");
        follow(page, ".menu a[href='/impor']");
        tabTo(page, "#teks");
        page.keyboard()
                .insertText("Jenis SP2D\tNomornya\tTanggal SP2D\tKode Sub Kegiatan\tKode Rekening\tKode Sumber Dana"
                        + "\tNilai SP2D\tUraian\nLS\tKETIK/3\t17/09/2024\t2.08.01.2.06.04\t5.1.02.01.01.0024"
                        + "\t1.2.01.01.02.0001\t3.000\tDari papan ketik");
        into(page, "#tahun", "2024");
        follow(page, "button.utama");
        Locator unknown = page.locator("#kolom-1");
        assertThat(unknown).hasValue("");
        assertThat(AksesibilitasIT.violations(page, "columns to be mapped")).isEmpty();
        into(page, "#kolom-1", "Nomor");
        assertThat(unknown).hasValue("NOMOR_BUKTI");
        follow(page, "button.utama");
        assertThat(page.locator("main")).containsText("Siap (1)");
        assertThat(AksesibilitasIT.violations(page, "a batch that is tried")).isEmpty();
        follow(page, "form[action$='/posting'] button");
        assertThat(page.locator("main")).containsText("Sudah diposting");
        page.context().close();
    }

    private Page signedIn(String user) {
        Page page = layar.page(Layar.LAPTOP, true);
        page.navigate("/login?lang=id");
        assertThat(page.locator("#username")).isFocused();
        Keyboard keys = page.keyboard();
        keys.type(user);
        keys.press("Tab");
        keys.type(user + "-binjai-demo");
        keys.press("Enter");
        page.waitForURL("**/");
        return page;
    }

    private static void proof(Page page, String number) {
        into(page, "#nomor", number);
        into(page, "#tanggal", "18-09-2024");
        into(page, "#uraian", "Dari papan ketik");
    }

    /** Types over what it holds, as Tab selects it. */
    private static void into(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    private static void follow(Page page, String what) {
        tabTo(page, what);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String what) {
        page.locator(what).first().waitFor();
        for (int i = 0; i < FURTHEST; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("what => document.activeElement.matches(what)", what)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + what + " on " + page.url());
    }
}
