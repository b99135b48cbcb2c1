package id.jejak.query.tabel25;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Teks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tabel 2.5 as CSV: rupiah in plain digits, ratios as printed, an empty cell where there is no figure. The names of the
 * rows are the official form's own, so they are Indonesian whatever the reader's language.
 */
public final class Tabel25Csv {

    private Tabel25Csv() {}

    /** How many columns. */
    public enum Bentuk {
        /** The three groups of columns that plans print. */
        RINGKAS,
        /** All of the official form T-C.24, with the average growth of budget and realization. */
        LENGKAP
    }

    /** Writes the table; the caller owns and closes the writer. */
    public static void write(Tabel25 table, Bentuk bentuk, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header(table.tahun(), bentuk));
        for (Tabel25.Baris baris : table.baris()) {
            csv.writeRecord(record(baris, bentuk));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(List<Integer> tahun, Bentuk bentuk) {
        List<String> header = new ArrayList<>(List.of("no", "description"));
        for (String group : List.of("budget_", "realization_", "ratio_")) {
            tahun.forEach(year -> header.add(group + year));
        }
        if (bentuk == Bentuk.LENGKAP) {
            header.addAll(List.of("growth_budget", "growth_realization"));
        }
        return header;
    }

    private static List<String> record(Tabel25.Baris baris, Bentuk bentuk) {
        List<String> record = new ArrayList<>();
        record.add(baris.belanja().nomor());
        record.add(Teks.resmi(baris.belanja().kunci()));
        List<Function<Tabel25.Sel, String>> groups = List.of(
                sel -> rupiah(sel.anggaran()),
                sel -> rupiah(sel.realisasi()),
                sel -> sel.rasio().tertulis());
        groups.forEach(group -> baris.sel().stream().map(group).forEach(record::add));
        if (bentuk == Bentuk.LENGKAP) {
            record.add(baris.pertumbuhanAnggaran().tertulis());
            record.add(baris.pertumbuhanRealisasi().tertulis());
        }
        return record;
    }

    private static String rupiah(Optional<Rupiah> jumlah) {
        return jumlah.map(Rupiah::toString).orElse("");
    }
}
