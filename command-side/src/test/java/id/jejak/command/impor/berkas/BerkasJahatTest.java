package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.baris;
import static id.jejak.command.impor.berkas.BerkasUji.bytes;
import static id.jejak.command.impor.berkas.BerkasUji.xlsxMentah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to do harm, or that are no tables. */
class BerkasJahatTest {

    private static final String KEPALA = baris(1, "Kode Sub Kegiatan", "Kode Rekening", "Pagu");
    private static final String OLE = "d0cf11e0a1b11ae1";

    @TempDir
    Path folder;

    @Test
    void whatInflatesWithoutEndIsRefusedBeforeItDoes() throws IOException {
        Path file = folder.resolve("bom.xlsx");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet><sheetData>");
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
        }
        assertThat(Files.size(file)).isLessThan(100_000);

        assertRefused(file, "bom-zip");
    }

    @Test
    void aWorkbookOfTooManyPartsIsRefused() throws IOException {
        Path file = folder.resolve("bagian.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertRefused(file, "bom-zip");
    }

    @Test
    void entitiesAreNeverExpanded() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst><si><t>&a;</t></si></sst>";
        for (String strings : new String[] {laughs, outside}) {
            assertRefused(xlsxMentah(folder, KEPALA, Map.of("xl/sharedStrings.xml", strings)), "xml-berbahaya");
        }
        assertRefused(
                xlsxMentah(folder, baris(1, "Kode Sub Kegiatan", "Kode Rekening", "&b;")),
                "xml-berbahaya",
                "xlsx-rusak");
    }

    @Test
    void cellsOutsideOfAnySheetAreRefused() {
        String far = "<row r=\"2\"><c r=\"AAAAAAA2\"><v>1</v></c></row>";
        assertRefused(xlsxMentah(folder, KEPALA + far), "xml-berbahaya");
        String string = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>";
        assertRefused(xlsxMentah(folder, KEPALA + string), "xml-berbahaya");
        String next = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>";
        assertRefused(xlsxMentah(folder, KEPALA + next), "xlsx-rusak");
    }

    @Test
    void aBrokenWorkbookIsRefusedAndNotAnsweredWithAnError() throws IOException {
        Path whole = xlsxMentah(folder, KEPALA + baris(2, POS, REKENING, "5"));
        assertThat(baca(whole, JenisImpor.DPA)).hasSize(1);
        byte[] content = Files.readAllBytes(whole);

        assertRefused(bytes(folder, Arrays.copyOf(content, content.length / 2)), "xlsx-rusak");
        assertRefused(xlsxMentah(folder, KEPALA + "<row r=\"2\"><c r=\"A2\">"), "xlsx-rusak");
        assertRefused(xlsxMentah(folder, KEPALA + "<row r=\"zwei\"/>"), "xlsx-rusak");
        assertRefused(xlsxMentah(folder, KEPALA + "<row r=\"2\"><c t=\"?\"><v>1</v></c></row>"), "xlsx-rusak");
        assertRefused(xlsxMentah(folder, KEPALA, Map.of("xl/workbook.xml", "<workbook")), "xlsx-rusak");
        assertRefused(xlsxMentah(folder, KEPALA, Map.of("[Content_Types].xml", "")), "xlsx-rusak");
        assertRefused(xlsxMentah(folder, KEPALA, Map.of("xl/_rels/workbook.xml.rels", "<x/>")), "xlsx-rusak");
    }

    @Test
    void moreBlankRowsOrSheetsThanAnybodyKeepsAreRefused() {
        String rows = "<sheetData>" + "<row/>".repeat(BarisData.MOST + 1) + "</sheetData>";
        PenjagaXml penjaga = new PenjagaXml("xl/worksheets/sheet1.xml");
        assertThatThrownBy(() -> penjaga.periksa(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        BerkasDitolak.class, e -> assertThat(e.kode()).isEqualTo("baris-terlalu-banyak"));
        String workbook = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets>" + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(257)
                + "</sheets></workbook>";
        assertRefused(xlsxMentah(folder, KEPALA, Map.of("xl/workbook.xml", workbook)), "xml-berbahaya");
    }

    @Test
    void otherKindsOfFileAreNamed() throws IOException {
        byte[] ole = HexFormat.of().parseHex(OLE);
        assertRefused(bytes(folder, ole), "xls-lama");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(ole, 9_000);
        System.arraycopy(name, 0, encrypted, 8_500, name.length);
        assertRefused(bytes(folder, encrypted), "bersandi");

        Path zip = folder.resolve("lain.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("content.xml"));
            write(out, "<office/>");
        }
        assertRefused(zip, "bukan-tabel");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Path file, String... kode) {
        assertThatThrownBy(() -> baca(file, JenisImpor.DPA))
                .isInstanceOfSatisfying(
                        BerkasDitolak.class, e -> assertThat(kode).contains(e.kode()));
    }
}
