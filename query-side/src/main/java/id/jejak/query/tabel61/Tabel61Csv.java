package id.jejak.query.tabel61;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The two halves of Tabel 6.1 as CSV: rupiah in plain digits, targets as published, the cell's four states kept. */
public final class Tabel61Csv {

    /** Which half. */
    public enum Bagian {
        MONEY,
        INDICATORS;

        /** @throws IllegalArgumentException for a name that is neither {@code money} nor {@code indicators} */
        public static Bagian of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private Tabel61Csv() {}

    /** What the file of one half is called, without what says its kind. */
    static String berkas(Tabel61 table, Bagian bagian) {
        return "tabel-6.1_%s_%s_%s"
                .formatted(
                        table.renstra().skpd(),
                        table.renstra().periode(),
                        bagian.name().toLowerCase(Locale.ROOT));
    }

    /** Writes one half of the table; the caller owns and closes the writer. */
    public static void write(Tabel61 table, Bagian bagian, Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        switch (bagian) {
            case MONEY -> money(table, csv);
            case INDICATORS -> indicators(table, csv);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void money(Tabel61 table, CsvWriter csv) {
        List<String> header = new ArrayList<>(List.of("code", "level", "name"));
        table.periode().semuaTahun().forEach(tahun -> header.add("rp_" + tahun));
        header.addAll(List.of("rp_end_of_plan", "responsible_unit"));
        csv.writeRecord(header);
        for (Node node : table.node()) {
            List<String> record = new ArrayList<>(
                    List.of(node.kode().kode(), node.tingkat().name().toLowerCase(Locale.ROOT), node.nama()));
            node.rupiah().stream().map(SelRupiah::tertulis).forEach(record::add);
            record.add(node.rupiahAkhir().tertulis());
            record.add(node.penanggungJawab());
            csv.writeRecord(record);
        }
    }

    private static void indicators(Tabel61 table, CsvWriter csv) {
        List<String> header = new ArrayList<>(List.of("code", "indicator_no", "indicator", "unit"));
        table.periode().semuaTahun().forEach(tahun -> header.add("target_" + tahun));
        header.add("target_end_of_plan");
        csv.writeRecord(header);
        for (Node node : table.node()) {
            for (Indikator indikator : node.indikator()) {
                List<String> record = new ArrayList<>(List.of(
                        node.kode().kode(), Integer.toString(indikator.nomor()), indikator.nama(), indikator.satuan()));
                indikator.target().stream().map(Target::tertulis).forEach(record::add);
                record.add(indikator.targetAkhir().tertulis());
                csv.writeRecord(record);
            }
        }
    }
}
