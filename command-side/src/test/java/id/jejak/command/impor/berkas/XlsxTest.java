package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.baris;
import static id.jejak.command.impor.berkas.BerkasUji.satu;
import static id.jejak.command.impor.berkas.BerkasUji.xlsx;
import static id.jejak.command.impor.berkas.BerkasUji.xlsxMentah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

    private static final String KEPALA = baris(1, "Kode Sub Kegiatan", "Kode Rekening", "Pagu", "Sumber Dana");
    private static final String KODE =
            "<c r=\"A2\" t=\"inlineStr\"><is><t>" + POS + "</t></is></c>" + "<c r=\"B2\" t=\"s\"><v>0</v></c>";

    @TempDir
    Path folder;

    @Test
    void stringsNumbersAndDaysAreReadAsTheSheetShowsThem() {
        Path file = xlsx(folder, sheet -> {
            header(sheet, "Realisasi 2022");
            header(sheet, 2, "Jenis", "No. SP2D", "Tgl SP2D", "Kode Sub Kegiatan", "Kode Rekening", "Nilai", "Uraian");
            header(sheet, 4, "LS", "0012", "", POS, REKENING, "", "=1+1");
            sheet.value(4, 2, LocalDate.of(2022, 8, 17));
            sheet.style(4, 2).format("dd/mm/yyyy").set();
            sheet.value(4, 5, new java.math.BigDecimal("1234567.89"));
            // Formatted and empty, as far as somebody once dragged a border.
            sheet.range(5, 0, 40, 6).style().format("@").set();
        });

        List<BarisTerbaca> rows = baca(file, JenisImpor.REALISASI);

        IsiBaris.Realisasi isi = satu(rows, IsiBaris.Realisasi.class);
        assertThat(rows.get(0).nomor()).isEqualTo(5);
        assertThat(isi.bukti().nomor()).isEqualTo("0012");
        assertThat(isi.bukti().tanggal()).isEqualTo(LocalDate.of(2022, 8, 17));
        assertThat(isi.jumlah()).isEqualTo(Rupiah.of("1234567.89"));
        assertThat(isi.uraian()).isEqualTo("=1+1");
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, 1234567",
        "1.234567E6, 1234567",
        "0.30000000000000004, 0.3",
        "1234567.3300000001, 1234567.33",
        "1234567890123.45, 1234567890123.45",
        "999999999999999, 999999999999999"
    })
    void aNumberIsWhatTheSheetMeansByIt(String stored, String amount) {
        assertThat(satu(dpa("<c r=\"C2\"><v>" + stored + "</v></c>"), IsiBaris.Pagu.class)
                        .pagu())
                .isEqualTo(Rupiah.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "0.005, lebih-dua-desimal",
        "1234.567, lebih-dua-desimal",
        "1234567.330012, lebih-dua-desimal",
        "12345678901234.449, angka-terlalu-panjang",
        "12345678901234567, angka-terlalu-panjang",
        "1E300, angka-terlalu-panjang",
        "1E999999999, angka-terlalu-panjang",
        "-5, negatif"
    })
    void whatWouldHaveToBeRoundedIsAFault(String stored, String kode) {
        assertThat(cela(dpa("<c r=\"C2\"><v>" + stored + "</v></c>")).kode()).isEqualTo(kode);
    }

    @Test
    void formulasAreTakenByWhatWasComputedAndNeverComputed() {
        assertThat(satu(dpa("<c r=\"C2\"><f>SUM(X1:X9)</f><v>12</v></c>"), IsiBaris.Pagu.class)
                        .pagu())
                .isEqualTo(Rupiah.of(12));
        assertThat(satu(dpa("<c r=\"C2\" t=\"str\"><f>TEXT(X1)</f><v>1.250</v></c>"), IsiBaris.Pagu.class)
                        .pagu())
                .isEqualTo(Rupiah.of(1250));
        assertThat(cela(dpa("<c r=\"C2\"><f>SUM(X1:X9)</f></c>")).kode()).isEqualTo("rumus-tanpa-nilai");
        assertThat(cela(dpa("<c r=\"C2\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>")))
                .isEqualTo(new Cela("Pagu", "sel-galat", List.of("#DIV/0!")));
        assertThat(cela(dpa("<c r=\"C2\" t=\"e\"><v>#REF!</v></c>")).kode()).isEqualTo("sel-galat");
        assertThat(cela(dpa("<c r=\"C2\" t=\"b\"><v>1</v></c>")).kode()).isEqualTo("bukan-angka");
    }

    @Test
    void whatASpreadsheetMadeOfACodeIsAFaultWithItsReason() {
        assertThat(cela(dpa("<c r=\"C2\"><v>5</v></c><c r=\"D2\" s=\"1\"><v>36923</v></c>")))
                .isEqualTo(new Cela("Sumber Dana", "kode-jadi-tanggal", List.of("2001-02-01")));
        assertThat(cela(dpa("<c r=\"C2\"><v>5</v></c><c r=\"D2\"><v>1.2</v></c>")))
                .isEqualTo(new Cela("Sumber Dana", "kode-jadi-angka", List.of("1.2")));
        assertThat(satu(dpa("<c r=\"C2\" s=\"3\"><v>5</v></c><c r=\"D2\"><v>1</v></c>"), IsiBaris.Pagu.class)
                        .sumberDana()
                        .kode())
                .isEqualTo("1");
    }

    @Test
    void anAmountThatBecameADateAndADateThatIsANumberAreFaults() {
        assertThat(cela(dpa("<c r=\"C2\" s=\"1\"><v>44790</v></c>")).kode()).isEqualTo("angka-jadi-tanggal");
        assertThat(cela(dpa("<c r=\"C2\" s=\"2\"><v>0.5</v></c>")).kode()).isEqualTo("bukan-angka");

        String head = baris(1, "Jenis", "Nomor SP2D", "Tanggal", "Kode Sub Kegiatan", "Kode Rekening", "Nilai");
        String row = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>LS</t></is></c><c r=\"B2\"><v>12</v></c>%s"
                + "<c r=\"D2\" t=\"inlineStr\"><is><t>" + POS + "</t></is></c><c r=\"E2\" t=\"s\"><v>0</v></c>"
                + "<c r=\"F2\"><v>5</v></c></row>";
        String plain = head + row.formatted("<c r=\"C2\"><v>44790</v></c>");
        String shown = head + row.formatted("<c r=\"C2\" s=\"1\"><v>44790</v></c>");

        assertThat(cela(baca(xlsxMentah(folder, plain), JenisImpor.REALISASI)).kode())
                .isEqualTo("tanggal-berupa-angka");
        assertThat(day(xlsxMentah(folder, shown))).isEqualTo(LocalDate.of(2022, 8, 17));
        String workbook = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                + "</workbook>";
        assertThat(day(xlsxMentah(folder, shown, Map.of("xl/workbook.xml", workbook))))
                .isEqualTo(LocalDate.of(2026, 8, 18));
    }

    @Test
    void theSheetWithTheColumnsIsReadAndHiddenOnesAreNot() {
        Path file = BerkasUji.buku(folder, workbook -> {
            header(workbook.newWorksheet("Sampul"), "Dokumen Pelaksanaan Anggaran", "2022");
            Worksheet hidden = dpaSheet(workbook, "Lama", 1);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            dpaSheet(workbook, "Rincian", 2);
        });
        Berkas berkas = BerkasUji.buka(file, JenisImpor.DPA);

        assertThat(berkas.kepala().lembar()).contains("Rincian");
        assertThat(satu(baca(berkas), IsiBaris.Pagu.class).pagu()).isEqualTo(Rupiah.of(2));
    }

    @Test
    void twoSheetsWithTheColumnsAreRefusedUntilOneIsChosen() {
        Path file = BerkasUji.buku(folder, workbook -> {
            dpaSheet(workbook, "Januari", 1);
            dpaSheet(workbook, "Februari", 2);
        });

        assertThatThrownBy(() -> BerkasUji.buka(file, JenisImpor.DPA))
                .isInstanceOfSatisfying(BerkasDitolak.class, e -> {
                    assertThat(e.kode()).isEqualTo("lembar-ganda");
                    assertThat(e.isi()).containsExactly("Januari, Februari");
                });
        Berkas chosen = Berkas.buka(file, "b", JenisImpor.DPA, new Pilihan(Map.of(), Optional.of("Februari")));
        assertThat(satu(baca(chosen), IsiBaris.Pagu.class).pagu()).isEqualTo(Rupiah.of(2));
        assertThatThrownBy(() -> Berkas.buka(file, "b", JenisImpor.DPA, new Pilihan(Map.of(), Optional.of("Maret"))))
                .isInstanceOfSatisfying(
                        BerkasDitolak.class, e -> assertThat(e.kode()).isEqualTo("lembar-tidak-ada"));
    }

    @Test
    void aWorkbookWithoutFormatsIsRead() {
        Path file = xlsxMentah(
                folder,
                KEPALA + "<row r=\"2\">" + KODE + "<c r=\"C2\"><v>5</v></c></row>",
                Map.of("[Content_Types].xml", contentTypesWithoutStyles()));

        assertThat(satu(baca(file, JenisImpor.DPA), IsiBaris.Pagu.class).rekening())
                .isEqualTo(new KodeRekening(REKENING));
    }

    private static String contentTypesWithoutStyles() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                + " PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml.sharedStrings+xml\"/></Types>";
    }

    private static LocalDate day(Path file) {
        IsiBaris.Realisasi isi = satu(baca(file, JenisImpor.REALISASI), IsiBaris.Realisasi.class);
        assertThat(isi.bukti().nomor()).isEqualTo("12");
        return isi.bukti().tanggal();
    }

    private List<BarisTerbaca> dpa(String cells) {
        return baca(xlsxMentah(folder, KEPALA + "<row r=\"2\">" + KODE + cells + "</row>"), JenisImpor.DPA);
    }

    private static Cela cela(List<BarisTerbaca> rows) {
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cela()).hasSize(1);
        return rows.get(0).cela().get(0);
    }

    private static Worksheet dpaSheet(Workbook workbook, String name, int pagu) {
        Worksheet sheet = workbook.newWorksheet(name);
        header(sheet, "Kode Sub Kegiatan", "Kode Rekening", "Pagu");
        header(sheet, 1, POS, REKENING);
        sheet.value(1, 2, pagu);
        return sheet;
    }

    private static void header(Worksheet sheet, String... texts) {
        header(sheet, 0, texts);
    }

    private static void header(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
    }
}
