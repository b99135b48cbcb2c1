package id.jejak.command.impor.berkas;

import static java.util.stream.Collectors.toCollection;

import id.jejak.command.impor.berkas.Kepala.Judul;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the row that heads the columns below a sheet's title: the one of the first rows whose headings mean most. Two
 * rows count as one where the upper heads groups of the lower, as {@code Anggaran} over {@code Sebelum} and
 * {@code Sesudah}.
 */
final class PencariKepala {

    private static final int LOOKED_AT = 50;
    /** More than a table has; a row of a sheet can have 16,384 cells. */
    private static final int MOST_COLUMNS = 200;

    private static final int YEAR_DIGITS = 4;

    private final JenisImpor jenis;
    private final PengenalJudul pengenal;

    PencariKepala(JenisImpor jenis, PengenalJudul pengenal) {
        this.jenis = jenis;
        this.pengenal = pengenal;
    }

    /** The headings of a table, or of none where no row has two texts. */
    Optional<Kepala> cari(Sumber sumber) {
        List<BarisMentah> first = new ArrayList<>();
        sumber.alirkan(baris -> {
            if (!baris.isKosong()) {
                first.add(baris);
            }
            return first.size() < LOOKED_AT;
        });
        List<Kepala> candidates = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            BarisMentah lower = first.get(i);
            satu(sumber, lower.nomor(), texts(lower)).ifPresent(candidates::add);
            if (i > 0 && first.get(i - 1).nomor() == lower.nomor() - 1) {
                satu(sumber, lower.nomor(), gabung(texts(first.get(i - 1)), texts(lower)))
                        .ifPresent(candidates::add);
            }
        }
        // Of equals the first: a single row before a pair, and what stands higher.
        return candidates.stream()
                .max(Comparator.comparingInt(PencariKepala::terkenal)
                        .thenComparing(kepala ->
                                terkenal(kepala) > 0 ? 0 : kepala.judul().size())
                        .thenComparing(kepala -> -candidates.indexOf(kepala)));
    }

    /** How many meanings its columns have. */
    static int terkenal(Kepala kepala) {
        return (int) makna(kepala.judul()).distinct().count();
    }

    private Optional<Kepala> satu(Sumber sumber, int nomor, List<String> texts) {
        if (texts.stream().filter(text -> !text.isEmpty()).count() < 2) {
            return Optional.empty();
        }
        List<Judul> judul = pengenal.kenali(texts);
        List<Kolom> kurang = jenis.kolom().stream()
                .filter(jenis::isWajib)
                .filter(kolom -> makna(judul).noneMatch(makna -> makna.kolom() == kolom))
                .toList();
        List<Makna> ganda = makna(judul)
                .filter(makna -> makna(judul).filter(makna::equals).count() > 1)
                .collect(toCollection(() -> new TreeSet<>(Comparator.comparing(Makna::toString))))
                .stream()
                .toList();
        return Optional.of(new Kepala(sumber.lembar(), nomor, judul, kurang, ganda));
    }

    private static Stream<Makna> makna(List<Judul> judul) {
        return judul.stream().flatMap(satu -> satu.makna().stream());
    }

    private static List<String> texts(BarisMentah baris) {
        int columns = Math.min(MOST_COLUMNS, baris.sel().size());
        List<String> texts = IntStream.range(0, columns)
                .mapToObj(kolom -> judul(baris.sel(kolom)))
                .toList();
        int last = columns;
        while (last > 0 && texts.get(last - 1).isEmpty()) {
            last--;
        }
        return texts.subList(0, last);
    }

    /** Years stand as numbers below a heading like {@code Target}. */
    private static String judul(Sel sel) {
        if (sel instanceof Sel.Angka angka && angka.nilai().precision() == YEAR_DIGITS) {
            return angka.nilai().toPlainString();
        }
        return sel instanceof Sel.Teks teks ? Tulisan.satuBaris(teks.tulisan()) : "";
    }

    /** A heading below a group's is its own where that says enough, as {@code Sebelum}, else with its group's. */
    private List<String> gabung(List<String> upper, List<String> lower) {
        List<String> texts = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            if (below.isEmpty()) {
                texts.add(above);
            } else {
                texts.add(pengenal.sebutan(below).isPresent() ? below : (below + " " + group).strip());
            }
        }
        return texts;
    }
}
