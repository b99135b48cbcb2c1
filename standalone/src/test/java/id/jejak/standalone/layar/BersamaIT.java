package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.jejak.standalone.DemoServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Several people at one thing, and a server that is started again while somebody types. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BersamaIT {

    private static final String MATA = "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001";
    private static final String YEAR = "skpd=2.08.2.13.0.00.01.0000&tahun=2024";

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
    void aPlannerDraftsTriesAndHandsInAnApproverEnactsAndWhatChangedIsCompared() {
        Page planner = layar.signedIn("perencana", "id", Layar.LAPTOP, true);
        draft(planner, "LAYAR/D/1", "271.000.000");
        assertThat(planner.locator("main")).containsText("Akibatnya pada Tabel 2.5");
        assertThat(planner.locator("main")).containsText("1.000.000");
        String one = planner.url().replaceAll("\\?.*", "");
        press(planner, "form[action$='/ajukan'] button");
        assertThat(planner.locator("main")).containsText("Diajukan");

        Page approver = layar.signedIn("penyetuju", "id", Layar.PHONE, false);
        approver.locator("section.menunggu a", new Page.LocatorOptions().setHasText("LAYAR/D/1"))
                .click();
        approver.waitForURL(one + "*");
        press(approver, "form[action$='/sahkan'] button");
        assertThat(approver.locator(".langkah .kini")).hasText("Disahkan");

        planner.navigate("/banding?jenis=anggaran&" + YEAR
                + "&dari=dokumen:CONTOH/DPPA/2.08.2.13.0.00.01.0000/001/2024&ke=dokumen:LAYAR/D/1");
        assertThat(planner.locator("main table").first()).containsText("271.000.000");
        planner.navigate("/laporan/dppa?" + YEAR + "&dokumen=LAYAR/D/1");
        assertThat(Layar.printed(planner))
                .contains("DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN", "LAYAR/D/1", "271.000.000", "oleh perencana")
                .doesNotContain("Tampilkan", "Unduh");
    }

    @Test
    void whoSavesADraftThatAnotherChangedSeesTheirsAgainstTheOwn() {
        Page one = layar.signedIn("perencana", "id", Layar.LAPTOP, true);
        draft(one, "LAYAR/D/2", "272.000.000");
        String edit = one.url().replaceAll("\\?.*", "") + "/ubah";
        Page other = layar.signedIn("perencana", "id", Layar.LAPTOP, false);
        one.navigate(edit);
        other.navigate(edit);
        one.fill("#jumlah-0", "273.000.000");
        press(one, "button.utama");
        other.fill("#jumlah-0", "274.000.000");
        press(other, "button.utama");

        Locator row =
                other.locator("section[aria-labelledby=beda] tr", new Page.LocatorOptions().setHasText("2.08.01"));
        assertThat(row).containsText("273.000.000");
        assertThat(row).containsText("274.000.000");
        assertThat(other.locator("#jumlah-0")).hasValue("274.000.000");
        assertThat(AksesibilitasIT.violations(one, one.url())).isEmpty();
        press(other, "button.utama");
        assertThat(other.locator("main")).containsText("274.000.000");
    }

    @Test
    void twoPeopleTakeAStepOfOnePaymentAndTheSlowerOneIsToldWhatHappened() {
        Page finance = layar.signedIn("bendahara", "id", Layar.PHONE, false);
        finance.navigate("/pembayaran/baru?" + YEAR);
        finance.fill("#nomor", "LAYAR/SPP/1");
        finance.fill("#tanggal", "18-09-2024");
        finance.fill("#uraian", "Alat tulis");
        finance.fill("#mata-0", MATA);
        finance.fill("#jumlah-0", "1.000");
        finance.locator("details summary", new Page.LocatorOptions().setHasText("belum terdaftar"))
                .click();
        finance.fill("#namaPenerima", "Toko Layar");
        press(finance, "button[value=daftar]");
        assertThat(finance.locator("form.tulis")).containsText("Toko Layar");
        press(finance, "button.utama");
        assertThat(finance.locator("main")).containsText("Menunggu SPM dari orang lain");
        String payment = finance.url();

        Page verifier = layar.signedIn("verifikator", "id", Layar.LAPTOP, true);
        Page approver = layar.signedIn("penyetuju", "id", Layar.LAPTOP, true);
        verifier.navigate(payment);
        approver.navigate(payment);
        order(verifier, "LAYAR/SPM/1");
        assertThat(verifier.locator(".langkah .kini")).hasText("SPM terbit");
        order(approver, "LAYAR/SPM/2");
        assertThat(approver.locator("section.galat")).containsText("Berubah sejak Anda membukanya");
        assertThat(approver.locator("section.galat")).containsText("verifikator");
        assertThat(approver.locator("main")).containsText("LAYAR/SPM/2");
        assertThat(AksesibilitasIT.violations(approver, payment)).isEmpty();
    }

    @Test
    void aServerThatIsStartedAgainLosesNeitherTheSessionNorWhatIsTypedAndPostsItOnce() {
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        page.navigate("/realisasi/baru?" + YEAR);
        page.fill("#nomor", "LAYAR/ULANG");
        page.fill("#tanggal", "18-09-2024");
        page.fill("#uraian", "Sebelum dan sesudah");
        page.fill("#mata-0", MATA);
        page.fill("#jumlah-0", "1.000");
        assertThat(page.locator("#jumlah-0-terbilang")).containsText("seribu rupiah");
        DemoServer.running().restart(() -> {
            page.locator("#jumlah-0").press("Enter");
            assertThat(page.locator("#kabar")).containsText("Server tidak menjawab");
        });

        page.locator("#jumlah-0").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/realisasi\\?.*cari=LAYAR.*"));
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("LAYAR/ULANG")))
                .hasCount(1);
    }

    @Test
    void anInspectorLooksAtADayNotesAFindingAndReadsTheNoteInTheTrail() {
        Page page = layar.signedIn("inspektur", "id", Layar.LAPTOP, true);
        page.navigate("/laporan/tabel-2-5?per=30-06-2024");
        assertThat(page.locator("main")).containsText("30 Juni 2024");
        page.navigate("/pemeriksaan");
        page.locator("main table a[href*='/pemeriksaan/temuan']").last().click();
        page.fill("#catatan-CATAT", "Sudah ditanyakan dari layar");
        page.locator("form:has(#catatan-CATAT) button[type=submit]").click();
        assertThat(page.locator(".ucapan")).containsText("Sudah ditanyakan dari layar");
        page.locator(".ucapan a").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/jejak/\\d+.*"));
        assertThat(page.locator("main")).containsText("Sudah ditanyakan dari layar");
        page.navigate("/pemeriksaan");
        assertThat(Layar.printed(page))
                .contains("DAFTAR TEMUAN", "Sudah ditanyakan dari layar")
                .doesNotContain("Tampilkan", "Unduh");
    }

    @Test
    void twoInspectorsSettleOneFindingAndTheSlowerOneSeesBothAndCanNoLongerSettleIt() {
        Page one = layar.signedIn("inspektur", "id", Layar.LAPTOP, false);
        Page other = layar.signedIn("inspektur", "id", Layar.PHONE, true);
        one.navigate("/pemeriksaan?jenis=RASIO&status=TERBUKA");
        String finding =
                one.locator("main table a[href*='/pemeriksaan/temuan']").first().getAttribute("href");
        one.navigate(finding);
        other.navigate(finding);
        one.selectOption("#putusan", "DIJELASKAN");
        settle(one, "Dijelaskan pengguna anggaran");
        assertThat(one.locator(".ucapan")).containsText("Dijelaskan pengguna anggaran");
        other.selectOption("#putusan", "SESUAI_SUMBER");
        settle(other, "Begitu tercetaknya");

        assertThat(other.locator("section.galat")).containsText("tidak lagi dapat diambil");
        Locator row = other.locator("section[aria-labelledby=beda] tbody tr");
        assertThat(row).containsText("Diselesaikan: Sudah dijelaskan: Dijelaskan pengguna anggaran");
        assertThat(row).containsText("Selesaikan temuan: Sesuai sumber, dibiarkan: Begitu tercetaknya");
        assertThat(other.locator("#catatan-SELESAIKAN")).hasCount(0);
        assertThat(AksesibilitasIT.violations(other, finding)).isEmpty();
        one.locator(".ucapan a").last().click();
        assertThat(one.locator("main tr.rinci")).containsText("Rasio tidak sesuai angkanya");
        assertThat(one.locator("main tr.rinci")).containsText("Sudah dijelaskan");
    }

    @Test
    void whoTakesBackWhatAnotherHasTakenBackIsToldSo() {
        Page one = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        one.navigate("/realisasi/baru?" + YEAR);
        one.fill("#nomor", "LAYAR/DUA/BALIK");
        one.fill("#tanggal", "18-09-2024");
        one.fill("#uraian", "Untuk dibalik");
        one.fill("#mata-0", MATA);
        one.fill("#jumlah-0", "1.000");
        one.locator("#jumlah-0").press("Enter");
        assertThat(one).hasURL(Pattern.compile(".*/realisasi\\?.*cari=LAYAR.*"));
        String back = "/realisasi/balik?" + YEAR + "&asal=LAYAR/DUA/BALIK";
        Page other = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        one.navigate(back);
        other.navigate(back);
        takeBack(one, "LAYAR/B/1");
        assertThat(one).hasURL(Pattern.compile(".*/realisasi\\?.*"));
        takeBack(other, "LAYAR/B/2");

        assertThat(other.locator("section.galat")).isVisible();
        assertThat(other.locator("main")).containsText("Tidak ada sisa yang dapat dibalik");
    }

    private static void settle(Page inspector, String why) {
        inspector.fill("#catatan-SELESAIKAN", why);
        press(inspector, "form:has(#catatan-SELESAIKAN) button");
    }

    private static void takeBack(Page who, String number) {
        who.fill("#nomor", number);
        who.fill("#tanggal", "20-09-2024");
        who.fill("#alasan", "Salah rekening");
        press(who, "button.utama");
    }

    private static void draft(Page planner, String number, String amount) {
        planner.navigate("/revisi/baru?jenis=dppa&" + YEAR);
        planner.fill("#nomor", number);
        planner.fill("#tanggal", "02-10-2024");
        planner.fill("#judul", "Dari layar");
        planner.selectOption("#keadaan", "LUAR_BIASA");
        planner.fill("#mata-0", MATA);
        planner.fill("#jumlah-0", amount);
        press(planner, "button.utama");
        assertThat(planner.locator(".langkah .kini")).hasText("Konsep");
    }

    private static void order(Page who, String number) {
        who.fill("#spm-nomor", number);
        who.fill("#spm-tanggal", "19-09-2024");
        press(who, "#form-spm button.utama");
    }

    private static void press(Page page, String button) {
        page.locator("main " + button).click();
    }
}
