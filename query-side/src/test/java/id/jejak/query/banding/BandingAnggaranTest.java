package id.jejak.query.banding;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PerubahanEnacted;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.messaging.MetaData;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A year's budget before and after its amendment, over the network. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BandingAnggaranTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final TahunAnggaranId TAHUN = new TahunAnggaranId(new KodeSkpd(SKPD), 2024);
    private static final String GAJI = "2.08.01.2.02.01";
    private static final String RAPAT = "2.08.02.2.01.01";
    private static final LocalDate MURNI = LocalDate.of(2024, 1, 2);
    private static final LocalDate PERUBAHAN = LocalDate.of(2024, 10, 1);
    private static final String CSV = "/api/v1/banding.csv?jenis=anggaran";
    private static final String DPPA = "/api/v1/laporan/dppa.";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                enacted(DasarHukum.Jenis.DPA, "DPA/1", MURNI),
                Events.pagu(SKPD, 2024, GAJI, "5.1.01.01.01.0001", "1.1", 1000, MURNI),
                Events.pagu(SKPD, 2024, RAPAT, "5.1.02.01.01.0052", "1.1", 400, MURNI));
        query.append(
                MetaData.with(Permintaan.ALASAN, "Kebutuhan mendesak"),
                List.of(
                        enacted(DasarHukum.Jenis.DPPA, "DPPA/1", PERUBAHAN),
                        new PerubahanEnacted(TAHUN, "DPPA/1", 1),
                        Events.pagu(SKPD, 2024, RAPAT, "5.1.02.01.01.0052", "1.1", 300, PERUBAHAN),
                        Events.pagu(SKPD, 2024, RAPAT, "5.2.02.05.01.0005", "1.1", 60, PERUBAHAN)));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void anAmendmentIsTheBudgetBeforeAndAfterIt() {
        assertThat(get(DPPA + "csv")).isEqualTo("""
                code,description,change,before,after,difference,percent
                2.08.01,,,1000,1000,0,"0,00"
                2.08.01.2.02,,,1000,1000,0,"0,00"
                2.08.01.2.02.01,,,1000,1000,0,"0,00"
                5.1.01.01.01.0001,,,1000,1000,0,"0,00"
                2.08.02,,,400,360,-40,"-10,00"
                2.08.02.2.01,,,400,360,-40,"-10,00"
                2.08.02.2.01.01,,,400,360,-40,"-10,00"
                5.1.02.01.01.0052,,,400,300,-100,"-25,00"
                5.2.02.05.01.0005,,baru,,60,60,
                ,Jumlah,,1400,1360,-40,"-2,86"
                """);
        assertThat(get(DPPA + "csv?dokumen=DPPA/1&tahun=2024&skpd=" + SKPD)).isEqualTo(get(DPPA + "csv"));
        assertThat(get(DPPA + "csv?dokumen=DPPA/9")).contains("dokumen-tidak-ada", "DPPA/1");
        assertThat(get(DPPA + "csv?tahun=2023")).contains("belum-ada-data");
    }

    @Test
    void twoDocumentsOrPointsAreComparedRowByRow() {
        String changed = get(CSV + "&dari=dokumen:DPA/1&ke=dokumen:DPPA/1");
        assertThat(changed).hasLineCount(7).doesNotContain("2.08.01").contains("5.2.02.05.01.0005,,baru,,60,60,");
        assertThat(get(CSV)).isEqualTo(changed);
        assertThat(get(CSV + "&dari=30-06-2024&ke=sekarang")).isEqualTo(changed);
        assertThat(get(CSV + "&dari=@3&ke=@7")).isEqualTo(changed);
        assertThat(get(CSV + "&dari=dokumen:DPA/1&ke=30-06-2024")).hasLineCount(2);
        assertThat(get(CSV + "&dari=dokumen:DPA/9")).contains("dokumen-tidak-ada", "DPA/1, DPPA/1");
    }

    @Test
    void theLraAndTabel25AreComparedWithAnyOfTheYearsDocuments() {
        assertThat(get("/api/v1/laporan/lra.csv?tingkat=2&banding=dokumen:DPA/1"))
                .isEqualTo("""
                code,description,description_change,budget_before,budget_after,budget_difference,budget_percent,realization_before,realization_after,realization_difference,realization_percent,remaining_before,remaining_after,remaining_difference,remaining_percent,percent_before,percent_after,percent_difference,realization_previous_year_before,realization_previous_year_after,realization_previous_year_difference,realization_previous_year_percent
                5,Belanja,,1400,1360,-40,"-2,86",,,,,1400,1360,-40,"-2,86",,,,,,,
                5.1,Belanja Operasi,,1400,1300,-100,"-7,14",,,,,1400,1300,-100,"-7,14",,,,,,,
                5.2,Belanja Modal,baru,,60,60,,,,,,,60,60,,,,,,,,
                ,Jumlah Belanja,,1400,1360,-40,"-2,86",,,,,1400,1360,-40,"-2,86",,,,,,,
                """);
        assertThat(get("/laporan/lra?banding=30-06-2024"))
                .contains(
                        ">DPA</a>",
                        ">DPPA 1</a>",
                        ">dari (kosong)",
                        ">+60</span>",
                        "Sebelum: Berlaku pada 30 Juni 2024")
                .contains(">baru</span>", "value=\"dokumen:DPA/1\"");
        assertThat(get("/api/v1/laporan/lra.csv?banding=dokumen:SALAH")).contains("dokumen-tidak-ada");
        assertThat(get("/api/v1/tabel/2.5.csv?banding=dokumen:DPA/1").lines())
                .startsWith(
                        "no,description,budget_2024_before,budget_2024_after,budget_2024_difference,budget_2024_percent,"
                                + "realization_2024_before,realization_2024_after,realization_2024_difference,"
                                + "realization_2024_percent,ratio_2024_before,ratio_2024_after,ratio_2024_difference")
                .anyMatch(row -> row.startsWith("1,Belanja Operasi,1400,1300,-100,\"-7,14\","))
                .anyMatch(row -> row.startsWith(",Belanja Barang dan Jasa,400,300,-100,\"-25,00\","))
                .anyMatch(row -> row.startsWith("2,Belanja Modal,,60,60,,"));
        assertThat(get("/laporan/tabel-2-5?banding=@3")).contains("−100 (−25,00%)", ">DPPA 1</a>");
    }

    @Test
    void theFilesHaveTheDocumentTheReasonAndPlacesToSign() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(DPPA + "pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Dasar hukum: DPPA 1, DPPA/1, 1 Oktober 2024, Dokumen uji")
                    .contains("Latar belakang perubahan: Kebutuhan mendesak")
                    .contains("Pejabat Pengelola Keuangan Daerah", "(40)", "-2,86");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(DPPA + "xlsx")))) {
            Row meeting = workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(0).equals("5.1.02.01.01.0052"))
                    .findFirst()
                    .orElseThrow();
            assertThat(meeting.getCellAsNumber(5)).contains(new BigDecimal("-100"));
        }
    }

    @Test
    void thePagesHaveTheTableTheWaterfallAndTheDocuments() {
        Browser browser = new Browser(query).signIn("inspektur");

        assertThat(browser.get("/laporan/dppa").body())
                .contains("Latar belakang perubahan: Kebutuhan mendesak", "<svg", "tanda-tangan", ">(100)</td>");
        assertThat(browser.get("/banding?jenis=anggaran").body())
                .contains("DPPA 1: DPPA/1", "dokumen:DPA/1", "<svg", "hal=PAGU");
        assertThat(browser.get("/").body()).contains("dokumen=DPPA%2F1");
    }

    @Test
    void asKnownAtAPositionOrOnADayOnlyTheDocumentsOfThenCanBeNamed() {
        assertThat(get(DPPA + "csv?tercatat=3")).contains("belum-ada-data");
        assertThat(get(DPPA + "csv?per=30-09-2024")).contains("belum-ada-data");
        assertThat(get(DPPA + "csv?per=01-10-2024")).isEqualTo(get(DPPA + "csv"));
        assertThat(get(DPPA + "csv?tercatat=6"))
                .contains("2.08.02,,,400,300,-100")
                .doesNotContain("5.2.02");
        assertThat(get(CSV + "&tercatat=3&ke=dokumen:DPPA/1"))
                .contains("dokumen-tidak-ada")
                .doesNotContain("DPA/1, DPPA/1");
        assertThat(get(CSV + "&dari=@2&ke=sekarang&tercatat=3"))
                .contains("2.08.02,,baru,,400,400,")
                .doesNotContain("2.08.01,");
        assertThat(get(CSV + "&dari=@3&ke=sekarang&per=30-06-2024")).hasLineCount(2);
        assertThat(get("/banding?jenis=anggaran&per=01-10-2024&tercatat=7"))
                .contains("per=01-10-2024&amp;tercatat=7", "Berlaku per 1 Oktober 2024");
        assertThat(get("/laporan/dppa?tercatat=7")).contains("tercatat=7&amp;cap=ya", "DPPA/1");
    }

    /** Whatever is recorded later under the same document, in a later one, or of the names of what is budgeted. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatWasPrintedIsPrintedAgainByteForByteFromItsPosition() {
        List<String> addresses = Stream.of("csv", "json", "xlsx")
                .flatMap(kind -> Stream.of(
                        DPPA + kind + "?tahun=2024",
                        "/api/v1/banding." + kind + "?jenis=anggaran&berubah=tidak&ke=dokumen:DPPA/1",
                        "/api/v1/banding." + kind + "?jenis=anggaran&dari=dokumen:DPA/1",
                        "/api/v1/laporan/lra." + kind + "?tahun=2024&susunan=program&banding=dokumen:DPPA/1",
                        "/api/v1/tabel/2.5." + kind + "?tahun=2024&banding=dokumen:DPPA/1"))
                .collect(toCollection(ArrayList::new));
        addresses.add(DPPA + "pdf?tahun=2024");
        List<byte[]> printed =
                addresses.stream().map(BandingAnggaranTest::bytes).toList();

        query.append(
                Events.renstra(SKPD + "/2021-2026"),
                Events.parent(SKPD + "/2021-2026", "2.08.01", List.of()),
                Events.pagu(SKPD, 2024, GAJI, "5.1.01.01.01.0001", "1.1", 900, PERUBAHAN),
                enacted(DasarHukum.Jenis.DPPA, "DPPA/2", PERUBAHAN),
                new PerubahanEnacted(TAHUN, "DPPA/2", 2),
                Events.pagu(SKPD, 2024, GAJI, "5.1.01.01.01.0001", "1.1", 950, PERUBAHAN));

        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            assertThat(bytes(address + "&tercatat=7")).as(address).isEqualTo(printed.get(i));
            assertThat(bytes(address)).as(address).isNotEqualTo(printed.get(i));
        }
        // More is taken back of the year than was spent in it.
        query.append(Events.pembalikan(SKPD, 2024, "5.1.02.01.01.0052", 5));
        assertThat(get("/api/v1/laporan/lra.csv?tahun=2024&tingkat=2&banding=@7"))
                .contains(",,-5,-5,,");
        assertThat(get(DPPA + "csv?dokumen=DPPA/1")).contains("2.08.01,Nama 2.08.01,,1000,900,-100,\"-10,00\"");
        assertThat(get(DPPA + "csv")).contains("2.08.01,Nama 2.08.01,,900,950,50,\"5,56\"");
    }

    private static DokumenEnacted enacted(DasarHukum.Jenis jenis, String nomor, LocalDate day) {
        return new DokumenEnacted(TAHUN, new DasarHukum(jenis, nomor, day, "Dokumen uji"), day);
    }

    private static String get(String path) {
        return new Browser(query)
                .get(path, "Authorization", Browser.basic("inspektur"))
                .body();
    }

    private static byte[] bytes(String path) {
        return new Browser(query).bytes(path, "Authorization", Browser.basic("inspektur"));
    }
}
