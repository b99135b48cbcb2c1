package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.jejak.contract.value.AngkaIndonesia;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A day of each of the three people, from the login to the printed table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HariKerjaIT {

    private static final String MATA = "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001";
    private static final String BARU = "/realisasi/baru?skpd=2.08.2.13.0.00.01.0000&tahun=2024";

    private static final String LRA = "/laporan/lra?tahun=2024&susunan=program";

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
    void financePostsByKeyboardAloneAndPrintsWhatWasPosted() {
        Page page = layar.page(Layar.LAPTOP, true);
        page.navigate("/login?lang=id");
        assertThat(page.locator("#username")).isFocused();
        type(page, "bendahara");
        page.keyboard().press("Tab");
        type(page, "bendahara-binjai-demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/");

        page.navigate(BARU);
        page.locator("#nomor").focus();
        type(page, "LAYAR/1");
        page.keyboard().press("Tab");
        type(page, "18-09-2024");
        page.keyboard().press("Tab");
        type(page, "Alat tulis dari layar");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        type(page, MATA);
        page.keyboard().press("Tab");
        type(page, "1.250.000");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*position=\\d+.*"));
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("LAYAR/1"));
        assertThat(row).containsText("1.250.000");
        assertThat(Layar.printed(page)).contains("LAYAR/1", "1.250.000").doesNotContain("Keluar");
    }

    @Test
    void withoutAScriptWhatWasTypedOutlivesAnErrorAndIsPostedOnce() {
        Page page = layar.signedIn("bendahara", "id", Layar.PHONE, false);
        page.navigate(BARU);
        page.fill("#nomor", "LAYAR/2");
        page.fill("#tanggal", "19-09-2024");
        page.fill("#uraian", "Tanpa skrip");
        page.fill("#mata-0", MATA);
        page.fill("#jumlah-0", "84.52");
        page.locator("button.utama").click();
        assertThat(page.locator("#jumlah-0-galat")).containsText("84,52");
        assertThat(page.locator("#nomor")).hasValue("LAYAR/2");

        page.fill("#jumlah-0", "8.452");
        page.locator("button.utama").click();
        assertThat(page).hasURL(Pattern.compile(".*position=\\d+.*"));
        page.navigate("/realisasi?skpd=2.08.2.13.0.00.01.0000&tahun=2024&cari=LAYAR%2F2");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("LAYAR/2")))
                .hasCount(1);
    }

    @Test
    void financeFindsALineByWordsSeesWhatIsLeftAndGoesOnToTheNext() {
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        fill(page, "LAYAR/3");
        page.locator("#mata-0").focus();
        type(page, "5.1.02.01.01.0024");
        Locator choices = page.locator("button[name=pilih]");
        assertThat(choices.first()).containsText("sisa");
        page.keyboard().press("ArrowDown");
        assertThat(choices.first()).isFocused();
        page.keyboard().press("ArrowUp");
        page.locator("#mata-0").fill(MATA.substring(0, MATA.indexOf(' ')) + " 5.1.02.01.01.0024");
        assertThat(page.locator("#mata-0-sisa")).containsText("sisa");
        page.locator("#jumlah-0").focus();
        type(page, "84.52");
        assertThat(page.locator("#jumlah-0-terbilang")).containsText("84,52 / 8.452");
        page.locator("#jumlah-0").fill("8.452");
        assertThat(page.locator("#jumlah-0-terbilang")).containsText("delapan ribu empat ratus lima puluh dua rupiah");
        assertThat(page.locator("#mata-0-sisa")).containsText("Sisa sesudah ini");

        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*tersimpan=LAYAR.*"));
        assertThat(page.locator("#nomor")).hasValue("");
    }

    @Test
    void whatWasTypedOutlivesALostAnswerAndAnEndedSessionAndIsPostedOnce() {
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        fill(page, "LAYAR/4");
        page.fill("#mata-0", MATA);
        page.fill("#jumlah-0", "1.000");
        assertThat(page.locator("#jumlah-0-terbilang")).containsText("seribu rupiah");
        page.route("**/realisasi/baru", answer -> {
            answer.fetch(new Route.FetchOptions().setMaxRedirects(0));
            answer.abort();
        });
        page.keyboard().press("Enter");
        assertThat(page.locator("#kabar")).containsText("Server tidak menjawab");
        page.unroute("**/realisasi/baru");

        page.context().clearCookies();
        page.keyboard().press("Enter");
        Page another = page.waitForPopup(() -> page.locator("#kabar a").click());
        another.fill("#username", "bendahara");
        another.fill("#password", "bendahara-binjai-demo");
        another.keyboard().press("Enter");
        another.waitForURL("**/");
        page.locator("#jumlah-0").focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/realisasi\\?.*cari=LAYAR.*"));
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("LAYAR/4")))
                .hasCount(1);
    }

    @Test
    void aPastedBlockIsAGridWhoseChangesCanBeTakenBackAndWhoseFaultyCellsAreMendedInPlace() {
        String line = "\nLS\tLAYAR/T%d\t17/09/2024\t2.08.01.2.06.04\t5.1.02.01.01.0024\t1.2.01.01.02.0001\t%s\tUji";
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        page.navigate("/impor?jenis=realisasi");
        page.fill("#tahun", "2024");
        page.fill(
                "#teks",
                "Jenis SP2D\tNomor SP2D\tTanggal SP2D\tKode Sub Kegiatan\tKode Rekening\tKode Sumber Dana"
                        + "\tNilai SP2D\tUraian" + line.formatted(1, "1.000") + line.formatted(2, "84.52"));
        assertThat(page.locator("#teks")).isHidden();
        assertThat(AksesibilitasIT.violations(page, page.url())).isEmpty();
        Locator amount = page.locator("[data-di='1 6']");
        amount.fill("2.000");
        amount.press("Enter");
        assertThat(page.locator("[data-di='2 6']")).isFocused();
        amount.focus();
        page.keyboard().press("Control+z");
        assertThat(amount).hasValue("1.000");
        page.locator("button.utama").click();

        Locator wrong = page.locator(".sel input[aria-invalid]");
        assertThat(wrong).hasCount(1);
        assertThat(wrong).hasValue("84.52");
        assertThat(AksesibilitasIT.violations(page, page.url())).isEmpty();
        wrong.fill("8.452");
        wrong.press("Tab");
        page.locator("button[data-urung]").click();
        assertThat(wrong).hasValue("84.52");
        wrong.fill("8.452");
        page.locator("form.perbaiki button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Siap (2)");
        assertThat(page.locator("main")).containsText("9.452");
    }

    private static void fill(Page page, String number) {
        page.navigate(BARU);
        page.fill("#nomor", number);
        page.fill("#tanggal", "18-09-2024");
        page.fill("#uraian", "Dari layar");
    }

    @Test
    void aPaymentGoesFromItsRequestToCashAndIntoThePrintedReport() {
        Page finance = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        BigDecimal before = realized(finance, LRA);
        finance.navigate("/pembayaran/baru?skpd=2.08.2.13.0.00.01.0000&tahun=2024");
        finance.fill("#nomor", "LAYAR/SPP/9");
        finance.fill("#tanggal", "18-09-2024");
        finance.fill("#uraian", "Alat tulis triwulan III");
        finance.fill("#mata-0", MATA);
        finance.fill("#jumlah-0", "1.300.000");
        finance.locator("details summary", new Page.LocatorOptions().setHasText("belum terdaftar"))
                .click();
        finance.fill("#namaPenerima", "Toko Hari Kerja");
        finance.locator("main button[value=daftar]").click();
        assertThat(finance.locator("form.tulis")).containsText("Toko Hari Kerja");
        finance.locator("main button.utama").click();
        assertThat(finance.locator(".langkah .kini")).hasText("SPP diajukan");

        Page verifier = layar.signedIn("verifikator", "id", Layar.LAPTOP, true);
        verifier.locator("section.menunggu a", new Page.LocatorOptions().setHasText("LAYAR/SPP/9"))
                .click();
        step(verifier, "spm", "LAYAR/SPM/9", "SPM terbit");
        finance.reload();
        step(finance, "sp2d", "LAYAR/SP2D/9", "SP2D terbit");
        step(finance, "advis", "LAYAR/ADVIS/9", "Diadviskan");
        step(finance, "cair", "", "Cair");

        String position = finance.url().replaceFirst(".*position=(\\d+).*", "$1");
        BigDecimal after = before.add(BigDecimal.valueOf(1_300_000));
        assertThat(realized(finance, LRA + "&position=" + position)).isEqualByComparingTo(after);
        assertThat(Layar.printed(finance))
                .contains("LAPORAN REALISASI ANGGARAN", AngkaIndonesia.format(after))
                .contains("Data per peristiwa #", "oleh bendahara", "1 / ")
                .doesNotContain("Tampilkan", "Unduh");
    }

    private static void step(Page page, String name, String number, String stage) {
        if (!number.isEmpty()) {
            page.fill("#" + name + "-nomor", number);
        }
        page.fill("#" + name + "-tanggal", "19-09-2024");
        page.locator("#form-" + name + " .tombol button").click();
        assertThat(page.locator(".langkah .kini")).hasText(stage);
    }

    private static BigDecimal realized(Page page, String report) {
        page.navigate(report);
        Locator row = page.locator("main tbody tr", new Page.LocatorOptions().setHasText("2.08.01.2.06.04"));
        return AngkaIndonesia.read(row.locator("td.angka").nth(1).innerText().strip());
    }

    @Test
    void anInspectorFollowsADocumentToItsEventsAndTakesThemAway() throws IOException {
        Page page = layar.signedIn("inspektur", "id", Layar.LAPTOP, true);
        String number = "CONTOH/DPPA/2.08.2.13.0.00.01.0000/001/2024";
        page.navigate("/jejak?jenis=dokumen");
        page.fill("#cari", number);
        page.locator(".saring button[type=submit]").click();
        assertThat(page.locator("main")).containsText(number);
        page.locator("main a[href^='/jejak/']").first().click();
        assertThat(page.locator("main")).containsText("Sebelum");
        assertThat(page.locator("main")).containsText("DPPA " + number);

        page.navigate("/laporan/dppa?tahun=2024&dokumen=" + number);
        Download file =
                page.waitForDownload(() -> page.locator("p.unduh a", new Page.LocatorOptions().setHasText("PDF"))
                        .click());
        // In the page's language, though the browser prefers English.
        assertThat(Layar.text(Files.readAllBytes(file.path()))).contains(number, "Dasar hukum");
    }

    @Test
    void aPlannerComparesTheOriginalWithTheRevisedPlanOnPaper() {
        Page page = layar.signedIn("perencana", "id", Layar.LAPTOP, true);
        page.navigate("/banding?dari=dokumen:Renstra+Dinas+P3AM+2021-2026"
                + "&ke=dokumen:Perubahan+Renstra+Dinas+P3AM+2021-2026");
        assertThat(page.locator("main table").first()).isVisible();
        String printed = Layar.printed(page);
        assertThat(printed).contains("Perubahan Renstra Dinas P3AM 2021-2026");
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }
}
