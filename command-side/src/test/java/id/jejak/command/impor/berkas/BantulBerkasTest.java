package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.teks;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.testing.PublicData;
import id.jejak.contract.value.Rupiah;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A budget of 2014 as a finance office would type it off the publication, whose one code names place and account
 * together; under the codes of Permendagri 13/2006.
 */
class BantulBerkasTest {

    private static final int SEGMENTS_OF_KEGIATAN = 7;
    private static final int SEGMENTS_OF_LEAF = 12;
    private static final Rupiah MURNI = Rupiah.of("10904737610");
    private static final Rupiah PERUBAHAN = Rupiah.of("10819143610");

    @TempDir
    Path folder;

    @Test
    void theFirstAndTheAmendedBudgetAreReadToTheRupiah() throws IOException {
        List<NamedCsvRecord> leaves = leaves();
        List<BarisTerbaca> dpa = baca(
                file(leaves, "Kode Kegiatan;Kode Rekening;Pagu", row -> amount(row, "apbd_murni")), JenisImpor.DPA);
        List<BarisTerbaca> dppa = baca(
                file(
                        leaves,
                        "Kode Kegiatan;Kode Rekening;Sebelum;Sesudah",
                        row -> amount(row, "apbd_murni") + ";" + amount(row, "apbd_perubahan")),
                JenisImpor.DPPA);

        assertThat(dpa)
                .hasSameSizeAs(leaves)
                .allSatisfy(row -> assertThat(row.cela()).isEmpty());
        assertThat(dppa)
                .hasSameSizeAs(leaves)
                .allSatisfy(row -> assertThat(row.cela()).isEmpty());
        assertThat(sum(dpa, isi -> ((IsiBaris.Pagu) isi).pagu())).isEqualTo(MURNI);
        assertThat(sum(dppa, isi -> ((IsiBaris.Perubahan) isi).sebelum().orElseThrow()))
                .isEqualTo(MURNI);
        assertThat(sum(dppa, isi -> ((IsiBaris.Perubahan) isi).sesudah())).isEqualTo(PERUBAHAN);
    }

    private Path file(List<NamedCsvRecord> leaves, String kepala, Function<NamedCsvRecord, String> amounts) {
        StringBuilder text = new StringBuilder(kepala).append("\r\n");
        for (NamedCsvRecord leaf : leaves) {
            List<String> segments = segments(leaf);
            text.append(String.join(".", segments.subList(0, SEGMENTS_OF_KEGIATAN)))
                    .append(';')
                    .append(String.join(".", segments.subList(SEGMENTS_OF_KEGIATAN, SEGMENTS_OF_LEAF)))
                    .append(';')
                    .append(amounts.apply(leaf))
                    .append("\r\n");
        }
        return teks(folder, text.toString());
    }

    /** As the publication has it, with a decimal comma: its point would be ambiguous. */
    private static String amount(NamedCsvRecord row, String field) {
        return row.getField(field).replace('.', ',');
    }

    private static Rupiah sum(List<BarisTerbaca> rows, Function<IsiBaris, Rupiah> amount) {
        return rows.stream().map(row -> amount.apply(row.isi().orElseThrow())).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static List<String> segments(NamedCsvRecord row) {
        return List.of(row.getField("kode").split("\\.", -1));
    }

    private static List<NamedCsvRecord> leaves() throws IOException {
        Path file = PublicData.file("bantul-2014-apbd-murni-vs-perubahan.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .filter(row -> segments(row).size() == SEGMENTS_OF_LEAF)
                    .toList();
        }
    }
}
