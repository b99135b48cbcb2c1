package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What was taken away, read back as text by libraries that did not write it, with what every such file has to be. */
final class BerkasTerbaca {

    private static final Pattern WIDTH = Pattern.compile("<col min=\"(\\d+)\" max=\"(\\d+)\" width=\"([\\d.]+)\"");
    private static final Pattern OF_THE_PAGE = Pattern.compile(
            "state=\"frozen\"|topLeftCell=\"[^\"]*\"|orientation=\"[^\"]*\"|paperSize=\"[^\"]*\"|fitTo\\w+=\"[^\"]*\"");
    private static final Pattern LEVEL = Pattern.compile("<row r=\"(\\d+)\"[^>]*?outlineLevel=\"(\\d+)\"");
    private static final Pattern TITLES = Pattern.compile("_xlnm.Print_Titles[^>]*>([^<]*)<");

    private BerkasTerbaca() {}

    static String of(String kind, byte[] file) throws IOException {
        return switch (kind) {
            case "pdf" -> pdf(file);
            case "xlsx" -> xlsx(file);
            default -> new String(file, StandardCharsets.UTF_8);
        };
    }

    /** The page's settings, then a line per row: its level of grouping, and its cells, a number after a hash sign. */
    private static String xlsx(byte[] file) throws IOException {
        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        List<String> lines = new ArrayList<>();
        lines.add(all(OF_THE_PAGE, sheet));
        Matcher titles = TITLES.matcher(entry(file, "xl/workbook.xml"));
        assertThat(titles.find()).as("titles that are repeated in print").isTrue();
        lines.add("print titles " + titles.group(1));
        assertThat(lines.get(0)).contains("state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"");
        assertThat(sheet).containsPattern("paperSize=\"(8|9)\"");
        double[] widths = widths(sheet);
        List<String> levels = LEVEL.matcher(sheet)
                .results()
                .map(found -> found.group(1) + ":" + found.group(2))
                .toList();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getFirstSheet().read()) {
                assertEachNumberFits(row, widths);
                String level = levels.stream()
                        .filter(one -> one.startsWith(row.getRowNum() + ":"))
                        .map(one -> one.substring(one.indexOf(':') + 1))
                        .findFirst()
                        .orElse("0");
                lines.add(level + " | " + row.stream().map(BerkasTerbaca::cell).collect(Collectors.joining(" | ")));
            }
        }
        return String.join("\n", lines).replaceAll("(?m)( \\| )+$", "") + "\n";
    }

    private static String cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        assertThat(cell.getType()).as(cell.getRawValue()).isNotIn(CellType.FORMULA, CellType.ERROR);
        return cell.getType() == CellType.NUMBER
                ? "#" + cell.asNumber().toPlainString()
                : cell.getRawValue().replace("\n", "⏎");
    }

    /** A number that is wider than its column shows as hash signs. */
    private static void assertEachNumberFits(Row row, double[] widths) {
        row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                .forEach(cell -> assertThat("%,.2f".formatted(cell.asNumber()).length() - 3)
                        .as("%s in a column of %s", cell, widths[cell.getColumnIndex()])
                        .isLessThan((int) widths[cell.getColumnIndex()]));
    }

    private static double[] widths(String sheet) {
        double[] widths = new double[200];
        WIDTH.matcher(sheet).results().forEach(column -> {
            for (int i = Integer.parseInt(column.group(1)); i <= Integer.parseInt(column.group(2)); i++) {
                widths[i - 1] = Double.parseDouble(column.group(3));
            }
        });
        return widths;
    }

    private static String all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).collect(Collectors.joining(" "));
    }

    private static String entry(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged")
                    .isTrue();
            assertFontsAreEmbedded(document);
            StringBuilder text = new StringBuilder();
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = stripper.getText(document);
                assertThat(words).as("page x of y").contains(page + " / " + pages);
                text.append("--- ").append(page).append('\n').append(words);
            }
            return text.toString();
        }
    }

    private static void assertFontsAreEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            assertThat(page.getMediaBox().getWidth())
                    .isGreaterThan(page.getMediaBox().getHeight());
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }
}
