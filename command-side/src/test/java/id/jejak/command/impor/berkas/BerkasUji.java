package id.jejak.command.impor.berkas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files to import, made for a test. */
final class BerkasUji {

    static final String POS = "2.08.01.2.02.01";
    static final String REKENING = "5.1.02.01.01.0024";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private BerkasUji() {}

    static Path teks(Path folder, String text) {
        return teks(folder, text, StandardCharsets.UTF_8);
    }

    static Path teks(Path folder, String text, Charset charset) {
        return bytes(folder, text.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "impor", ".dat"), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook of one sheet, as a program would write it. */
    static Path xlsx(Path folder, Consumer<Worksheet> content) {
        return buku(folder, workbook -> content.accept(workbook.newWorksheet("Data")));
    }

    static Path buku(Path folder, Consumer<Workbook> content) {
        try {
            Path file = Files.createTempFile(folder, "impor", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                Workbook workbook = new Workbook(out, "Uji", null);
                content.accept(workbook);
                workbook.finish();
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook with this XML between the tags of its sheet's data. */
    static Path xlsxMentah(Path folder, String sheetData) {
        return xlsxMentah(folder, sheetData, Map.of());
    }

    /** The same with further parts, or others in the place of its own. */
    static Path xlsxMentah(Path folder, String sheetData, Map<String, String> parts) {
        try {
            Path file = Files.createTempFile(folder, "impor", ".xlsx");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, String> part : parts(sheetData, parts).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parts(String sheetData, Map<String, String> others) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + override("workbook", "sheet.main") + override("sharedStrings", "sharedStrings")
                        + override("styles", "styles") + "</Types>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + RELATIONSHIPS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS
                        + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"_-&quot;Rp&quot;* #,##0_-\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"165\"/>"
                        + "</cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>" + REKENING + "</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheetData + "</sheetData></worksheet>");
        parts.putAll(others);
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    /** A row of text cells, as XML. */
    static String baris(int nomor, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + nomor + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(nomor)
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(texts[i])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static Berkas buka(Path file, JenisImpor jenis) {
        return Berkas.buka(file, "berkas", jenis, Pilihan.BAWAAN);
    }

    static List<BarisTerbaca> baca(Path file, JenisImpor jenis) {
        return baca(buka(file, jenis));
    }

    static List<BarisTerbaca> baca(Berkas berkas) {
        List<BarisTerbaca> rows = new ArrayList<>();
        berkas.baca(rows::add);
        return rows;
    }

    /** The content of the one row that there is. */
    static <T extends IsiBaris> T satu(List<BarisTerbaca> rows, Class<T> type) {
        if (rows.size() != 1 || !rows.get(0).cela().isEmpty()) {
            throw new AssertionError("Not one row without a fault: " + rows);
        }
        return type.cast(rows.get(0).isi().orElseThrow());
    }
}
