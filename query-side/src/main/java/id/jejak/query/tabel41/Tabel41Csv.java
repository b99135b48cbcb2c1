package id.jejak.query.tabel41;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.contract.value.Target;
import id.jejak.query.tabel41.Tabel41.Baris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Tabel 4.1 and 7.1 as CSV, targets as published; the year before the plan has a column where anything is posted. */
public final class Tabel41Csv {

    private Tabel41Csv() {}

    /** Writes Tabel 4.1, numbered by goal; the caller owns and closes the writer. */
    public static void goals(Tabel41 table, Writer out) {
        List<List<String>> rows = new ArrayList<>();
        for (Baris baris : table.baris()) {
            rows.add(List.of(goalNumber(baris), baris.tujuan(), baris.sasaran(), baris.nama(), baris.satuan()));
        }
        write(table, List.of("no", "goal", "objective", "indicator", "unit"), rows, List.of(), out);
    }

    /**
     * Writes Tabel 7.1, numbered by row, with the target at the end of the plan, which for these indicators is that of
     * the last year; the caller owns and closes the writer.
     */
    public static void performance(Tabel41 table, Writer out) {
        List<List<String>> rows = new ArrayList<>();
        for (Baris baris : table.baris()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), baris.nama(), baris.satuan()));
        }
        write(table, List.of("no", "indicator", "unit"), rows, List.of("target_end_rpjmd"), out);
    }

    private static void write(Tabel41 table, List<String> head, List<List<String>> rows, List<String> end, Writer out) {
        boolean hasBaseline =
                table.baris().stream().anyMatch(baris -> baris.awal().isPresent());
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<String> header = new ArrayList<>(head);
        if (hasBaseline) {
            header.add("baseline_" + table.tahunAwal());
        }
        table.tahun().forEach(tahun -> header.add("target_" + tahun));
        header.addAll(end);
        csv.writeRecord(header);
        for (int i = 0; i < rows.size(); i++) {
            Baris baris = table.baris().get(i);
            List<String> record = new ArrayList<>(rows.get(i));
            if (hasBaseline) {
                record.add(baris.awal().orElse(Target.KOSONG).tertulis());
            }
            table.tahun().forEach(tahun -> record.add(target(baris, tahun)));
            end.forEach(column -> record.add(
                    table.tahun().isEmpty()
                            ? ""
                            : target(baris, table.tahun().get(table.tahun().size() - 1))));
            csv.writeRecord(record);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Baris baris, int tahun) {
        return baris.target().getOrDefault(tahun, Target.KOSONG).tertulis();
    }

    /** The number in the code of the goal: 2 of {@code T2.S1}. */
    private static String goalNumber(Baris baris) {
        return baris.pada().kode().substring(1).replaceFirst("\\..*", "");
    }
}
