package id.jejak.standalone.layar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * axe finds nothing on any page, and no page scrolls sideways. It looks at the Indonesian pages of a phone; in both
 * languages and widths with {@code -Djejak.axe.all=true}, which takes four times as long.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AksesibilitasIT {

    private static final boolean ALL = Boolean.getBoolean("jejak.axe.all");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SKPD = "skpd=2.08.2.13.0.00.01.0000";

    private static final List<String> FINANCE = List.of(
            "/",
            "/sandi",
            "/pintasan",
            "/saringan?alamat=/jejak",
            "/realisasi?" + SKPD + "&tahun=2024",
            "/realisasi/baru?" + SKPD + "&tahun=2024",
            "/sub/2.08.01.2.06.04?" + SKPD + "&tahun=2024",
            "/impor",
            "/pembayaran",
            "/pembayaran/baru?" + SKPD + "&tahun=2024",
            "/penerima",
            "/realisasi/balik?" + SKPD + "&tahun=2024&asal=CONTOH%2F0001%2FLS%2F2024");
    private static final List<String> INSPECTOR = List.of(
            "/laporan/tabel-2-3?tahun=2022",
            "/laporan/tabel-2-5",
            "/laporan/lra?tahun=2024",
            "/laporan/dppa?tahun=2024",
            "/laporan/serapan?tahun=2024",
            "/laporan/e-80",
            "/laporan/e-81?tahun=2022",
            "/renstra/tabel-6-1",
            "/revisi",
            "/banding",
            "/jejak",
            "/jejak/1",
            "/pemeriksaan",
            "/pemeriksaan/temuan?id=2.08.2.13.0.00.01.0000%2FLONCATAN%2F2021-2026%2F6.1%2F2.08.01.2.02.01%2F2023",
            "/sistem/catatan-masuk");
    private static final List<String> PLANNER = List.of(
            "/revisi/baru?jenis=pergeseran&" + SKPD + "&tahun=2024",
            "/revisi/baru?jenis=renstra&mata=2.08.01&jenis-baris-0=TAMBAH_INDIKATOR&mata=2.08.01&jenis-baris-1=CABUT_NODE",
            "/capaian?node=2.08.01.2.06.04&kurun=2025-TW3",
            "/revisi/baru?jenis=spd&" + SKPD + "&tahun=2024",
            "/revisi/baru?jenis=tutup&" + SKPD + "&tahun=2024",
            "/revisi/2.08.2.13.0.00.01.0000/2025/contoh-perubahan-renstra",
            "/revisi/2.08.2.13.0.00.01.0000/2025/contoh-perubahan-renstra/ubah");
    private static final List<String> APPROVER = List.of("/realisasi/bebaskan?" + SKPD + "&tahun=2024");
    private static final List<String> ADMINISTRATOR = List.of(
            "/",
            "/sistem",
            "/sistem/pengguna",
            "/sistem/pengguna/bendahara",
            "/sistem/referensi?kode=5.1.02.01.01.0024",
            "/sistem/data-terbuka",
            "/data-terbuka");

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

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theLoginPage(String language) {
        Page page = layar.page(Layar.LAPTOP, true);
        page.navigate("/login?lang=" + language);
        assertThat(faults(page, "/login")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfFinance(String language) {
        assertNoFaults("bendahara", language, FINANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfAnApprover(String language) {
        assertNoFaults("penyetuju", language, APPROVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfAnInspector(String language) {
        assertNoFaults("inspektur", language, INSPECTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfAPlanner(String language) {
        assertNoFaults("perencana", language, PLANNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfTheAdministrator(String language) {
        assertNoFaults("admin", language, ADMINISTRATOR);
    }

    @Test
    void aFormWithFaults() {
        Page page = layar.signedIn("bendahara", "id", Layar.LAPTOP, true);
        page.navigate("/realisasi/baru?" + SKPD + "&tahun=2024");
        page.locator("button.utama").click();
        page.locator("section[role=alert]").waitFor();
        assertThat(faults(page, "/realisasi/baru with faults")).isEmpty();
    }

    private void assertNoFaults(String user, String language, List<String> paths) {
        assumeTrue(ALL || language.equals("id"), "Skipped: English pages are looked at with -Djejak.axe.all=true");
        Page page = layar.signedIn(user, language, Layar.LAPTOP, true);
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            Response answer = Objects.requireNonNull(page.navigate(path));
            if (answer.status() != 200) {
                faults.add(path + ": status " + answer.status());
            }
            faults.addAll(faults(page, path));
        }
        page.context().close();
        assertThat(faults).isEmpty();
    }

    /** In both widths. */
    private static List<String> faults(Page page, String path) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {Layar.LAPTOP, Layar.PHONE}) {
            page.setViewportSize(width, 900);
            if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                faults.add(path + " at " + width + ": scrolls sideways");
            }
            if (ALL || width == Layar.PHONE) {
                faults.addAll(violations(page, path + " at " + width));
            }
        }
        return faults;
    }

    static List<String> violations(Page page, String where) {
        // What is well would be told too, each cell of each table by each rule, which takes longer than the looking.
        AxeRunOptions faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(faultsOnly).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> where + ": " + rule.getId() + " " + node.getHtml()))
                        .toList();
    }
}
