package id.jejak.query.paket;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.query.lembar.SelCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a package, a fact per row.
 *
 * @param nama its name, and its file's without {@code .csv}
 * @param bidang its fields
 * @param kunci the names of the fields of which no two rows have the same values
 * @param baris its rows, a text per field; an empty one where there is no value
 */
record TabelData(String nama, String judul, List<Bidang> bidang, List<String> kunci, List<List<String>> baris) {

    /** The file, in UTF-8 with a head and lines that end with LF. */
    byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(bidang.stream().map(Bidang::nama).toList());
            for (List<String> row : baris) {
                csv.writeRecord(harmless(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String berkas() {
        return nama + ".csv";
    }

    private List<String> harmless(List<String> row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean words = bidang.get(i).tipe() == Bidang.Tipe.STRING;
            values.add(words ? SelCsv.harmless(row.get(i)) : row.get(i));
        }
        return values;
    }
}
