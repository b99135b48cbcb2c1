package id.jejak.query.lembar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.TemuanEvent.Annotated;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is taken away, read back by libraries that did not write it. */
class UnduhanTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2022";
    private static final String T25 = "/api/v1/tabel/2.5.";
    private static final String T61 = "/api/v1/tabel/6.1.";

    @TempDir
    private static Path directory;

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(PLAN, "2.08.01", List.of("-")),
                Events.parent(PLAN, "2.08.01.2.01", List.of("-")),
                Events.sub(
                        PLAN,
                        "2.08.01.2.01.01",
                        List.of("", "5222175328"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2021, "1", "2"),
                        Events.indikator(2, AkhirRencana.JUMLAH, 2021, "NA", "90,57")),
                Events.pagu(SKPD, 2019, "5.2.1", 4_000_000_000L),
                Events.pagu(SKPD, 2020, "5.2.1", 5_222_175_328L),
                Events.realisasi(SKPD, 2020, "5.2.1", 4_413_566_024L),
                Events.pagu(SKPD, 2020, "5.2.3", 0),
                new Annotated(TemuanId.of(SKPD + "/LONCATAN/2021-2022/6.1/2.08.01.2.01.01/2022"), "Ditanyakan."));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void aWorkbookHasNumbersAHeadThatStaysAndGroups() throws IOException {
        byte[] file = get(T25 + "xlsx");

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row pegawai = rows.stream()
                    .filter(row -> "Belanja Pegawai".equals(text(row, 1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(pegawai.getCell(6).getType()).isEqualTo(CellType.NUMBER);
            assertThat(pegawai.getCellAsNumber(6)).contains(new BigDecimal("5222175328"));
            assertThat(pegawai.getCellAsNumber(16)).contains(new BigDecimal("84.52"));
            assertThat(pegawai.getCellAsNumber(17)).contains(new BigDecimal("30.55"));
            assertThat(rows).anySatisfy(row -> assertThat(text(row, 0)).startsWith("Data per peristiwa #9, tercatat "));
        }
        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("outlineLevel=\"1\"", "state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"");
        assertThat(entry(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void aWorkbookOfTabel61IsOfA3AndKeepsTheStatesOfCells() throws IOException {
        byte[] file = get(T61 + "xlsx");

        assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("paperSize=\"8\"");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row second = rows.stream()
                    .filter(row -> "Indikator 2".equals(text(row, 2)))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(second, 4)).isEqualTo("NA");
            assertThat(text(second, 6)).isEqualTo("90,57");
            Row program = rows.stream()
                    .filter(row -> "2.08.01".equals(text(row, 0)))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(program, 5)).isEqualTo("-");
            assertThat(program.getCellAsNumber(7)).contains(new BigDecimal("5222175328"));
        }
    }

    @Test
    void aPdfIsTaggedNumberedAndHasItsFontsInIt() throws IOException {
        byte[] file = get(T25 + "pdf");

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Tabel 2.5 Anggaran dan Realisasi");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(document))
                    .contains("5.222.175.328", "84,52", "30,55", "Data per peristiwa #9, tercatat ", "1 / 1")
                    .contains("Basis realisasi: SP2D cair");
        }
    }

    @Test
    void whatInspectorsSaidOfACellStandsBelowTheTableFromThenOn() throws IOException {
        try (PDDocument document = Loader.loadPDF(get(T61 + "pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("⚠ 5.222.175.328", "⚠ 2.08.01.2.01.01, 2022 (Tahun menyimpang", "Ditanyakan.");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(get(T61 + "xlsx")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).anySatisfy(row -> assertThat(text(row, 0)).startsWith("⚠ 2.08.01.2.01.01, 2022"));
            Row marked = rows.stream()
                    .filter(row -> "2.08.01.2.01.01".equals(text(row, 0)))
                    .findFirst()
                    .orElseThrow();
            assertThat(marked.getCellAsNumber(7)).contains(new BigDecimal("5222175328"));
        }
        try (PDDocument document = Loader.loadPDF(get(T61 + "pdf?tercatat=8"))) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("⚠");
        }
    }

    @Test
    void theSameTableGivesTheSamePdf() {
        assertThat(get(T61 + "pdf?tercatat=5")).isEqualTo(get(T61 + "pdf?tercatat=5"));
    }

    @Test
    void jsonHasEveryFigureExactlyAndAsPrinted() {
        JsonNode table = new JsonMapper().readTree(get(T25 + "json?tahun=2020"));

        assertThat(table.path("posisi").asLong()).isEqualTo(9);
        JsonNode cell = table.path("baris").path(2).path("nilai").path("budget_2020");
        assertThat(cell.path("angka").asString()).isEqualTo("5222175328");
        assertThat(cell.path("tertulis").asString()).isEqualTo("5.222.175.328");
        assertThat(table.path("baris")
                        .path(4)
                        .path("nilai")
                        .path("ratio_2020")
                        .path("angka")
                        .isNull())
                .isTrue();
    }

    @Test
    void wordsThatLookLikeAFormulaAreMadeHarmlessInCsv() {
        assertThat(SelCsv.harmless("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(SelCsv.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(SelCsv.harmless("-")).isEqualTo("-");
        assertThat(SelCsv.harmless("Gaji")).isEqualTo("Gaji");
    }

    private static String text(Row row, int column) {
        return row.getCellCount() > column && row.getCell(column) != null
                ? Objects.requireNonNullElse(row.getCell(column).getRawValue(), "")
                : "";
    }

    private static byte[] get(String path) {
        return new Browser(query).bytes(path, "Authorization", Browser.basic("inspektur"));
    }

    private static String entry(byte[] zip, String name) throws IOException {
        Path file = Files.write(directory.resolve("berkas.xlsx"), zip);
        try (ZipFile entries = new ZipFile(file.toFile());
                InputStream in = entries.getInputStream(entries.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
