package id.jejak.query.lembar;

import id.jejak.query.web.Teks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: figures are numbers, its head stays in sight and is repeated on every page, rows are grouped by
 * what they are part of, and it fits the width of its paper.
 */
final class LembarXlsx {

    private static final String RUPIAH = "#,##0.##;(#,##0.##);0";
    private static final String WHOLE_RUPIAH = "#,##0;(#,##0);0";
    private static final String PERSEN = "0.00";
    private static final String MORE_RUPIAH = "+#,##0.##;(#,##0.##);0";
    private static final String MORE_WHOLE_RUPIAH = "+#,##0;(#,##0);0";
    private static final String MORE = "+General;-General;0";
    private static final String HEAD_COLOR = "E7ECEF";
    private static final int DEEPEST_GROUP = 7;
    private static final Instant NOTHING_RECORDED = Instant.parse("2000-01-01T00:00:00Z");
    /** So that a figure never shows as a row of hash signs. */
    private static final int CHARACTERS_TO_SPARE = 3;

    private final Lembar lembar;
    private final Locale bahasa;
    private final Worksheet sheet;
    private int row;

    private LembarXlsx(Lembar lembar, Locale bahasa, Worksheet sheet) {
        this.lembar = lembar;
        this.bahasa = bahasa;
        this.sheet = sheet;
    }

    static byte[] write(Lembar lembar, Locale bahasa) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jejak", "1.0")) {
            LembarXlsx writer = new LembarXlsx(lembar, bahasa, workbook.newWorksheet(sheetName(lembar.nomor())));
            writer.page();
            writer.title();
            writer.head();
            writer.rows();
            writer.foot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ReproducibleXlsx.of(out.toByteArray(), lembar.posisi().tercatat().orElse(NOTHING_RECORDED));
    }

    /** Spreadsheets allow neither these signs nor more than 31 characters. */
    private static String sheetName(String nomor) {
        String allowed = nomor.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return allowed.substring(0, Math.min(31, allowed.length()));
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(lembar.kertas() == Lembar.Kertas.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(lembar.nomor(), Position.LEFT);
        sheet.footer(Teks.dalam(bahasa, "lembar.halaman", "&P", "&N"), Position.RIGHT);
        for (int i = 0; i < lembar.kolom().size(); i++) {
            sheet.width(i, width(i));
        }
    }

    private int width(int column) {
        int longest = lembar.kolom().get(column).lebar();
        if (lembar.kolom().get(column).jenis().isAngka()) {
            longest = Math.max(
                    longest,
                    lembar.baris().stream()
                            .mapToInt(
                                    baris -> baris.sel().get(column).tertulis().length())
                            .max()
                            .orElse(0));
        }
        return longest + CHARACTERS_TO_SPARE;
    }

    private void title() {
        sheet.value(row, 0, lembar.nomor() + " " + lembar.judul());
        sheet.style(row++, 0).bold().fontSize(13).set();
        for (String line : lembar.pokok()) {
            sheet.value(row++, 0, line);
        }
        row++;
    }

    private void head() {
        int first = row;
        boolean[][] taken = new boolean[lembar.kepala().size()][lembar.kolom().size()];
        for (int line = 0; line < lembar.kepala().size(); line++) {
            for (Kepala cell : lembar.kepala().get(line)) {
                int column = firstFree(taken[line]);
                sheet.value(first + line, column, cell.teks());
                take(taken, line, column, cell);
                if (cell.lebar() > 1 || cell.tinggi() > 1) {
                    sheet.range(first + line, column, first + line + cell.tinggi() - 1, column + cell.lebar() - 1)
                            .merge();
                }
            }
        }
        row = first + lembar.kepala().size();
        sheet.range(first, 0, row - 1, lembar.kolom().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEAD_COLOR)
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.repeatRows(first, row - 1);
        sheet.freezePane(lembar.kunci(), row);
    }

    private static int firstFree(boolean[] taken) {
        int column = 0;
        while (taken[column]) {
            column++;
        }
        return column;
    }

    private static void take(boolean[][] taken, int line, int column, Kepala cell) {
        for (int i = 0; i < cell.tinggi(); i++) {
            for (int j = 0; j < cell.lebar(); j++) {
                taken[line + i][column + j] = true;
            }
        }
    }

    private void rows() {
        int first = row;
        for (Baris baris : lembar.baris()) {
            for (int column = 0; column < lembar.kolom().size(); column++) {
                cell(baris, column);
            }
            row++;
        }
        group(first);
    }

    private void cell(Baris baris, int column) {
        Sel sel = baris.sel().get(column);
        Kolom.Jenis jenis = lembar.kolom().get(column).jenis();
        if (sel.angka() != null && jenis.isAngka()) {
            sheet.value(row, column, sel.angka());
        } else if (!sel.tertulis().isEmpty()) {
            sheet.value(row, column, sel.tertulis());
        }
        if (sel.tinggi() > 1) {
            sheet.range(row, column, row + sel.tinggi() - 1, column).merge();
        }
        StyleSetter style = sheet.style(row, column).verticalAlignment("top").borderStyle(BorderStyle.THIN);
        if (baris.gaya() != Baris.Gaya.BIASA) {
            style.bold();
        }
        style(style, jenis, sel, baris, column).set();
    }

    private StyleSetter style(StyleSetter style, Kolom.Jenis jenis, Sel sel, Baris baris, int column) {
        return switch (jenis) {
            case RUPIAH -> style.format(format(sel)).horizontalAlignment("right");
            case PERSEN -> style.format(PERSEN).horizontalAlignment("right");
            case BILANGAN -> (sel.isBertambah() ? style.format(MORE) : style).horizontalAlignment("right");
            case TARGET -> style.horizontalAlignment("right");
            case KODE -> style.format("@");
            case TEKS ->
                column < lembar.kunci() && baris.tingkat() > 0
                        ? style.wrapText(true).indent(baris.tingkat())
                        : style.wrapText(true);
        };
    }

    private static String format(Sel sel) {
        BigDecimal amount = sel.angka();
        boolean whole = amount == null || amount.stripTrailingZeros().scale() <= 0;
        if (sel.isBertambah()) {
            return whole ? MORE_WHOLE_RUPIAH : MORE_RUPIAH;
        }
        return whole ? WHOLE_RUPIAH : RUPIAH;
    }

    /** A row's group are the rows after it that stand deeper. */
    private void group(int first) {
        List<Baris> rows = lembar.baris();
        for (int i = 0; i < rows.size(); i++) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).tingkat() > rows.get(i).tingkat()) {
                end++;
            }
            if (end > i + 1 && rows.get(i).tingkat() < DEEPEST_GROUP) {
                sheet.groupRows(first + i + 1, first + end - 1);
            }
        }
    }

    private void foot() {
        row++;
        for (String line : Stempel.lines(lembar, bahasa)) {
            sheet.value(row++, 0, line);
        }
        for (String line : lembar.catatan()) {
            sheet.value(row++, 0, line);
        }
    }
}
