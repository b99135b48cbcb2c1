package id.jejak.standalone.layar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An import in a browser whose scripts are off, from the file to the batch that is taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImporTanpaSkripIT {

    private static final String HEAD = "Jenis SP2D;Nomornya;Tanggal SP2D;Kode Sub Kegiatan;Kode Rekening;"
            + "Kode Sumber Dana;Nilai SP2D;Uraian\n";
    private static final String LINE =
            "LS;TS/%s;17/09/2024;2.08.01.2.06.04;5.1.02.01.01.0024;1.2.01.01.02.0001;%s;Uji\n";
    /** Enough of them that some are still to come when the page is first seen again. */
    private static final int ROWS = 60;

    private static final LocatorAssertions.ContainsTextOptions A_WHILE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

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

    private static FilePayload file() {
        String good = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> LINE.formatted(i, "100"))
                .collect(Collectors.joining());
        String all = HEAD + good + LINE.formatted("RAGU", "84.52") + LINE.formatted("LEBIH", "999.999.999.999");
        return new FilePayload("sp2d tanpa skrip.csv", "text/csv", all.getBytes(StandardCharsets.UTF_8));
    }

    private static void press(Page page, String name) {
        page.locator("main button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    @Test
    void aFileIsMappedTriedPostedWatchedToldAndTakenBack() throws IOException {
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, false);
        page.navigate("/impor");
        page.setInputFiles("#berkas", file());
        page.fill("#tahun", "2024");
        press(page, "Uji coba");

        assertThat(page.locator("#petaan")).containsText("Nomornya");
        assertThat(page.locator("#tahun")).hasValue("2024");
        page.getByLabel("Nomornya").selectOption("NOMOR_BUKTI");
        // A browser forgets the file with every page; what stands beside the field has to say so.
        assertThat(page.locator("main")).containsText("berkas yang diunggah perlu dipilih sekali lagi");
        page.setInputFiles("#berkas", file());
        press(page, "Uji coba");

        Locator main = page.locator("main");
        assertThat(main).containsText("Siap (" + ROWS + ")");
        assertThat(main).containsText("Jumlah ambigu (1)");
        assertThat(main).containsText("Melebihi pagu (1)");
        Download faults =
                page.waitForDownload(() -> page.locator("p.unduh a").first().click());
        assertThat(Files.readString(faults.path()))
                .contains("TS/RAGU", "TS/LEBIH")
                .doesNotContain("TS/17");

        press(page, "Posting " + ROWS + " baris");
        String batch = page.url().replaceFirst("\\?.*", "");
        // The page comes again by itself, and when it is asked for.
        page.navigate(batch);
        assertThat(main).containsText("Sudah diposting", A_WHILE);
        assertThat(main).containsText(ROWS + " diposting");

        press(page, "Balik");
        assertThat(page.locator("section.galat")).isVisible();
        page.fill("#nomor", "TS/BALIK");
        page.fill("#tanggal", "18-09-2024");
        page.fill("#alasan", "Salah berkas");
        press(page, "Balik");
        assertThat(main).containsText("Sudah dibalik", A_WHILE);
        assertThat(main).containsText(ROWS + " dibalik");
        assertThat(page.url()).startsWith(batch);
        page.navigate("/realisasi?cari=TS/BALIK");
        assertThat(page.locator("main")).containsText("Salah berkas");
    }
}
