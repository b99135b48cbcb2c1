package id.jejak.command.impor.berkas;

import java.util.List;
import java.util.Optional;

/**
 * The row of a file that heads its columns, and what they were taken for.
 *
 * @param lembar the sheet that it stands on; none in a CSV file
 * @param baris its number as a spreadsheet shows it, from 1
 * @param judul its columns from the left, the empty ones too
 * @param kurang columns that the kind of file needs and that are not there
 * @param ganda what more than one column was taken for
 */
public record Kepala(Optional<String> lembar, int baris, List<Judul> judul, List<Kolom> kurang, List<Makna> ganda) {

    public Kepala {
        judul = List.copyOf(judul);
        kurang = List.copyOf(kurang);
        ganda = List.copyOf(ganda);
    }

    /**
     * One column.
     *
     * @param nama its heading in one line; with the column's letter after it, as {@code Jumlah [D]}, where another
     *     column is headed the same or there is no heading
     * @param makna what it was taken for; none for a column that is passed over
     */
    public record Judul(String nama, Optional<Makna> makna) {}

    /** Headings that mean nothing here; their columns are passed over. */
    public List<String> tidakDikenal() {
        return judul.stream()
                .filter(satu -> satu.makna().isEmpty())
                .map(Judul::nama)
                .toList();
    }
}
