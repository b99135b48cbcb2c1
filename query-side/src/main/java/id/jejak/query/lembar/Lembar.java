package id.jejak.query.lembar;

import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it is shown, printed and taken away, in the reader's language.
 *
 * @param berkas the name of its files, without what says their kind
 * @param nomor its number in the official forms, or its name where it has none
 * @param judul its title
 * @param pokok what it is about, a line each: the agency, the years
 * @param kertas on which paper it is printed, lying
 * @param kolom its columns
 * @param kunci how many of the first columns name the rows, and stay in sight
 * @param kepala the rows of its head
 * @param baris its rows, in their order
 * @param catatan what is to be known to read it: methods, the meaning of signs, annotations
 * @param titik of when it is asked for
 * @param posisi up to where it is read
 */
public record Lembar(
        String berkas,
        String nomor,
        String judul,
        List<String> pokok,
        Kertas kertas,
        List<Kolom> kolom,
        int kunci,
        List<List<Kepala>> kepala,
        List<Baris> baris,
        List<String> catatan,
        Titik titik,
        Posisi posisi) {

    private static final int MOST = 30;
    private static final int MOST_COMPARED = 22;

    /** Whether it has so many columns that they have to stand close, the more so where each says what it was. */
    public boolean isRapat() {
        return kolom.size() > (isDibanding() ? MOST_COMPARED : MOST);
    }

    /** Whether none of its rows says anything beside its name. */
    public boolean isKosong() {
        return baris.stream()
                .flatMap(row -> row.sel().stream().skip(kunci))
                .allMatch(cell -> cell.tertulis().isEmpty());
    }

    private boolean isDibanding() {
        return baris.stream().anyMatch(row -> row.sel().stream().anyMatch(cell -> cell.beda() != null));
    }

    /** The same with other rows and notes. */
    public Lembar dengan(List<Baris> rows, List<String> notes) {
        return new Lembar(berkas, nomor, judul, pokok, kertas, kolom, kunci, kepala, rows, notes, titik, posisi);
    }

    /** The same without the rows that stand deeper than this; totals stay as they are. */
    public Lembar sampai(int tingkat) {
        List<Baris> upper =
                baris.stream().filter(row -> row.tingkat() <= tingkat).toList();
        return dengan(upper, catatan);
    }

    /** The same with these notes below those it has. */
    public Lembar dengan(List<String> notes) {
        List<String> all = Stream.concat(catatan.stream(), notes.stream()).toList();
        return new Lembar(berkas, nomor, judul, pokok, kertas, kolom, kunci, kepala, baris, all, titik, posisi);
    }

    /** The same, which says more of what it is about, such as what is left out of it. */
    public Lembar tentang(List<String> lines) {
        List<String> all = Stream.concat(pokok.stream(), lines.stream()).toList();
        return new Lembar(berkas, nomor, judul, all, kertas, kolom, kunci, kepala, baris, catatan, titik, posisi);
    }

    /**
     * Its rows as HTML, escaped, for templates.
     *
     * @param bertautan whether its figures open what makes them, as on a screen; paper has no links
     */
    public String tubuh(boolean bertautan) {
        return LembarHtml.rows(this, bertautan);
    }

    /** Sizes of paper. */
    public enum Kertas {
        A4,
        A3
    }

    /** @throws IllegalArgumentException where a row has not as many cells as there are columns */
    public Lembar {
        pokok = List.copyOf(pokok);
        kolom = List.copyOf(kolom);
        kepala = List.copyOf(kepala);
        baris = List.copyOf(baris);
        catatan = List.copyOf(catatan);
        for (Baris row : baris) {
            if (row.sel().size() != kolom.size()) {
                throw new IllegalArgumentException("%s: a row of %d cells in %d columns"
                        .formatted(berkas, row.sel().size(), kolom.size()));
            }
        }
    }
}
