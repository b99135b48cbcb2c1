package id.jejak.standalone.layar;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
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
 * axe finds nothing on any page, no page scrolls sideways, and none prints what can only be pressed. The Indonesian pages
 * are looked at in both widths, the English ones in one of the two by turns; of long tables the first rows, and those that
 * bear a mark. With {@code -Djejak.axe.all=true} it is every page in both languages and widths, to its last row.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AksesibilitasIT {

    private static final boolean ALL = Boolean.getBoolean("jejak.axe.all");
    private static final List<Integer> WIDTHS = List.of(Layar.LAPTOP, Layar.PHONE);
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AGENCY = "2.08.2.13.0.00.01.0000";
    private static final String SKPD = "skpd=" + AGENCY;
    private static final String YEAR = SKPD + "&tahun=2024";

    /** Beyond these a row of a table is like one before it, unless it bears a mark. */
    private static final String HIDE_WHAT_IS_ALIKE =
            "document.querySelectorAll('tbody tr:nth-child(n+13):not(:has(.bagian))').forEach(row => row.hidden ="
                    + " true)";

    private static final String WHAT_IS_PRINTED_TO_BE_PRESSED =
            "[...document.querySelectorAll('button, input[type=file], nav, .kepala')]"
                    + ".filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 120))";

    private static final List<String> FINANCE = List.of(
            "/",
            "/sandi",
            "/pintasan",
            "/saringan?alamat=/jejak",
            "/realisasi?" + YEAR,
            "/realisasi/baru?" + YEAR,
            "/sub/2.08.01.2.06.04?" + YEAR,
            "/sub/2.08.01.2.06.04?bagian=bulanan&" + YEAR,
            "/sub/2.08.01.2.06.04?bagian=dokumen&" + YEAR,
            "/sub/2.08.01.2.06.04?bagian=target&" + YEAR,
            "/impor",
            "/pembayaran",
            "/pembayaran/baru?" + YEAR,
            "/penerima",
            "/pembayaran/" + AGENCY + "/2024?spp=CONTOH%2FSPP%2F0001%2FNIHIL%2F2024",
            "/realisasi/balik?" + YEAR + "&asal=CONTOH%2F0001%2FLS%2F2024");
    private static final List<String> INSPECTOR = List.of(
            "/",
            "/laporan/tabel-2-3?tahun=2022",
            "/laporan/tabel-2-5",
            "/laporan/tabel-2-5?tahun=2023-2024&banding=@324",
            "/laporan/lra?tahun=2024",
            "/laporan/lra?tahun=2024&susunan=program&per=30-06-2024",
            "/laporan/lra?tahun=2024&banding=dokumen:CONTOH/DPA/" + AGENCY + "/001/2024",
            "/laporan/dppa?tahun=2024",
            "/laporan/serapan?tahun=2024",
            "/laporan/e-80",
            "/laporan/e-81?tahun=2022",
            "/laporan/e-81?tahun=2024&basis=spj",
            "/renstra/tabel-6-1",
            "/renstra/2021-2026/tabel-4-1",
            "/renstra/2021-2026/tabel-7-1",
            "/renstra/2021-2026/tabel-6-1?terbitan=ya&banding=dokumen:Renstra+Dinas+P3AM+2021-2026",
            "/renstra/2021-2026/tabel-6-1?tingkat=PROGRAM",
            "/renstra/2021-2026/t-c-27?" + SKPD,
            "/renstra/2021-2026/tabel-4-1",
            "/renstra/2021-2026/tabel-7-1",
            "/revisi",
            "/banding",
            "/banding?dari=dokumen:Renstra+Dinas+P3AM+2021-2026&ke=dokumen:Perubahan+Renstra+Dinas+P3AM+2021-2026",
            "/banding?jenis=anggaran&tahun=2024&dari=@364&ke=sekarang",
            "/jejak",
            "/jejak?cari=tidakadasamasekali",
            "/jejak/1",
            "/pemeriksaan",
            "/pemeriksaan/temuan?id=" + AGENCY + "%2FLONCATAN%2F2021-2026%2F6.1%2F2.08.01.2.02.01%2F2023",
            "/sistem/catatan-masuk");
    private static final List<String> PLANNER = List.of(
            "/revisi/baru?jenis=dpa&" + YEAR,
            "/revisi/baru?jenis=pergeseran&" + YEAR,
            "/revisi/baru?jenis=kas&" + YEAR,
            "/revisi/baru?jenis=koreksi&" + YEAR,
            "/revisi/baru?jenis=renstra&mata=2.08.01&jenis-baris-0=TAMBAH_INDIKATOR&mata=2.08.01&jenis-baris-1=CABUT_NODE",
            "/capaian?node=2.08.01.2.06.04&kurun=2025-TW3",
            "/revisi/baru?jenis=spd&" + YEAR,
            "/revisi/baru?jenis=tutup&" + YEAR,
            "/impor?jenis=dpa",
            "/revisi/" + AGENCY + "/2025/contoh-perubahan-renstra",
            "/revisi/" + AGENCY + "/2025/contoh-perubahan-renstra/ubah");
    private static final List<String> APPROVER = List.of("/realisasi/bebaskan?" + YEAR);
    private static final List<String> ADMINISTRATOR = List.of(
            "/",
            "/sistem",
            "/sistem/api",
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
        assertThat(faults(page, "/login", WIDTHS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPageOfFinance(String language) {
        assertNoFaults("bendahara", language, FINANCE);
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
    void everyPageOfAnApprover(String language) {
        assertNoFaults("penyetuju", language, APPROVER);
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
        assertThat(faults(page, "/realisasi/baru with faults", WIDTHS)).isEmpty();
    }

    @Test
    void whatIsPublishedAsOpenData() {
        Page page = layar.signedIn("admin", "id", Layar.LAPTOP, true);
        page.navigate("/sistem/data-terbuka");
        page.fill("#judul", "Dari layar");
        page.locator("main form.tulis button.utama").click();
        page.locator("main table").waitFor();
        List<String> faults = faults(page, "/sistem/data-terbuka with a package", WIDTHS);
        page.navigate("/data-terbuka");
        page.locator("main table").waitFor();
        faults.addAll(faults(page, "/data-terbuka with a package", WIDTHS));
        page.navigate("/sistem/data-terbuka");
        page.waitForResponse(
                answer -> answer.url().endsWith("/tarik"),
                () -> page.locator("main tr:has-text('Dari layar') form button").click());
        page.context().close();
        assertThat(faults).isEmpty();
    }

    private void assertNoFaults(String user, String language, List<String> paths) {
        Page page = layar.signedIn(user, language, Layar.LAPTOP, true);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            Response answer = Objects.requireNonNull(page.navigate(path));
            if (answer.status() != 200) {
                faults.add(path + ": status " + answer.status());
            }
            boolean both = ALL || language.equals("id");
            faults.addAll(faults(page, path, both ? WIDTHS : List.of(WIDTHS.get(i % WIDTHS.size()))));
        }
        page.context().close();
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Page page, String path, List<Integer> looked) {
        List<String> faults = new ArrayList<>(printed(page, path));
        if (!ALL) {
            page.evaluate(HIDE_WHAT_IS_ALIKE);
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                faults.add(path + " at " + width + ": scrolls sideways");
            }
            if (looked.contains(width)) {
                faults.addAll(violations(page, path + " at " + width));
            }
        }
        return faults;
    }

    private static List<String> printed(Page page, String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<?> pressed = (List<?>) page.evaluate(WHAT_IS_PRINTED_TO_BE_PRESSED);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return pressed.stream().map(one -> path + " prints " + one).toList();
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
