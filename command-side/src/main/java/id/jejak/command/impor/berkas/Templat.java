package id.jejak.command.impor.berkas;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.contract.value.Periode;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Pesan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty file to fill in, with the headings that {@link Berkas} knows. As CSV it is what Excel opens in Indonesia:
 * semicolons, and UTF-8 with its mark; as XLSX its code columns are text, so that no zero is lost, and a second sheet
 * explains the columns. Without example rows, which would be imported where somebody forgot to delete them.
 */
public final class Templat {

    private static final Pesan PESAN = new Pesan("pesan/impor");
    private static final char MARK = '\uFEFF';
    private static final String TEXT = "@";
    private static final String DATE = "dd/mm/yyyy";
    private static final String MONEY = "#,##0.00";
    private static final double WIDTH = 22;
    private static final double WIDTH_OF_NOTES = 100;

    private Templat() {}

    /** The columns of a kind's template from the left. */
    public static List<Makna> kolom(JenisImpor jenis, Periode periode) {
        return jenis.kolom().stream()
                .flatMap(kolom -> kolom.isPerTahun()
                        ? periode.semuaTahun().stream().map(tahun -> new Makna(kolom, OptionalInt.of(tahun)))
                        : Stream.of(Makna.of(kolom)))
                .toList();
    }

    /**
     * Writes the template; the stream stays open.
     *
     * @param periode the years of a plan's columns; of no effect for other kinds
     * @throws UncheckedIOException where the stream does not take it
     */
    public static void csv(JenisImpor jenis, Periode periode, OutputStream tujuan) {
        try {
            Writer text = new OutputStreamWriter(tujuan, StandardCharsets.UTF_8);
            text.write(MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(kolom(jenis, periode).stream().map(Makna::judul).toList());
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the template; the stream stays open.
     *
     * @param periode the years of a plan's columns; of no effect for other kinds
     * @throws UncheckedIOException where the stream does not take it
     */
    public static void xlsx(JenisImpor jenis, Periode periode, OutputStream tujuan) {
        try {
            Workbook workbook = new Workbook(tujuan, "Jejak", null);
            data(workbook.newWorksheet(jenis.name()), kolom(jenis, periode));
            petunjuk(workbook.newWorksheet("Petunjuk"), jenis);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void data(Worksheet sheet, List<Makna> kolom) {
        for (int i = 0; i < kolom.size(); i++) {
            sheet.style(i).format(format(kolom.get(i).kolom())).set();
            sheet.width(i, WIDTH);
            sheet.value(0, i, kolom.get(i).judul());
            sheet.style(0, i).bold().format(TEXT).set();
        }
        sheet.freezePane(0, 1);
    }

    private static String format(Kolom kolom) {
        return switch (kolom) {
            case PAGU, SEBELUM, SESUDAH, JUMLAH, PAGU_INDIKATIF -> MONEY;
            case TANGGAL_BUKTI -> DATE;
            case SKPD,
                    TAHUN,
                    POS,
                    REKENING,
                    SUMBER_DANA,
                    JENIS_BUKTI,
                    NOMOR_BUKTI,
                    URAIAN,
                    NOMOR_KONTRAK,
                    KODE,
                    NAMA,
                    PENANGGUNG_JAWAB,
                    TUJUAN,
                    SASARAN,
                    LOKASI,
                    ARAH,
                    NOMOR_INDIKATOR,
                    INDIKATOR,
                    SATUAN,
                    AKHIR,
                    TARGET -> TEXT;
        };
    }

    private static void petunjuk(Worksheet sheet, JenisImpor jenis) {
        List<Kolom> kolom = jenis.kolom();
        baris(sheet, 0, teks("petunjuk.kolom"), teks("petunjuk.wajib"), teks("petunjuk.penjelasan"));
        for (int i = 0; i < kolom.size(); i++) {
            Kolom satu = kolom.get(i);
            baris(
                    sheet,
                    i + 1,
                    satu.judul(),
                    jenis.isWajib(satu) ? teks("petunjuk.ya") : "",
                    teks("kolom." + satu.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        sheet.width(0, WIDTH);
        sheet.width(2, WIDTH_OF_NOTES);
    }

    private static void baris(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(row, i, texts[i]);
        }
    }

    private static String teks(String kunci) {
        return PESAN.text(Bahasa.INDONESIA, kunci);
    }
}
