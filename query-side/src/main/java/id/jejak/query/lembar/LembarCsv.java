package id.jejak.query.lembar;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table as CSV: rupiah in plain digits, percent as printed, an empty cell where nothing is stated. */
final class LembarCsv {

    private LembarCsv() {}

    /** @param cap says below the rows of what and of when they are */
    static String write(Lembar lembar, boolean cap) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(lembar.kolom().stream().map(Kolom::kunci).toList());
            for (Baris baris : lembar.baris()) {
                csv.writeRecord(record(lembar, baris));
            }
            if (cap) {
                int fields = lembar.kolom().size();
                CapCsv.baris(lembar).forEach(line -> csv.writeRecord(CapCsv.record(line, fields)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> record(Lembar lembar, Baris baris) {
        List<String> record = new ArrayList<>();
        for (int i = 0; i < lembar.kolom().size(); i++) {
            Sel sel = baris.sel().get(i);
            boolean words = lembar.kolom().get(i).jenis() == Kolom.Jenis.TEKS;
            record.add(words ? SelCsv.harmless(sel.mentah()) : sel.mentah());
        }
        return record;
    }
}
