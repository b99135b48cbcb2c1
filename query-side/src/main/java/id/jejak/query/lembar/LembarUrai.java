package id.jejak.query.lembar;

import id.jejak.query.lembar.Kolom.Jenis;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Takes the compared columns of a table apart, so that programs and spreadsheets find each figure in a cell of its own. */
final class LembarUrai {

    private final Lembar lembar;
    private final Locale bahasa;
    /** Of each column the columns that it becomes; itself alone where it is not compared. */
    private final List<List<Kolom>> kolom = new ArrayList<>();

    private LembarUrai(Lembar lembar, Locale bahasa) {
        this.lembar = lembar;
        this.bahasa = bahasa;
        for (int i = 0; i < lembar.kolom().size(); i++) {
            Kolom one = lembar.kolom().get(i);
            kolom.add(isCompared(i) ? columns(one) : List.of(one));
        }
    }

    /** The table with columns before, after, difference and percent in place of each compared one; or as it is. */
    static Lembar of(Lembar lembar, Locale bahasa) {
        LembarUrai apart = new LembarUrai(lembar, bahasa);
        return apart.kolom.stream().allMatch(columns -> columns.size() == 1) ? lembar : apart.lembar();
    }

    private Lembar lembar() {
        return new Lembar(
                lembar.berkas(),
                lembar.nomor(),
                lembar.judul(),
                lembar.pokok(),
                lembar.kertas(),
                kolom.stream().flatMap(List::stream).toList(),
                width(0, lembar.kunci()),
                head(),
                lembar.baris().stream().map(this::row).toList(),
                lembar.catatan(),
                lembar.titik(),
                lembar.posisi());
    }

    private boolean isCompared(int column) {
        return lembar.baris().stream().anyMatch(row -> row.sel().get(column).beda() != null);
    }

    private static List<Kolom> columns(Kolom one) {
        String key = one.kunci();
        return switch (one.jenis()) {
            case TEKS, KODE -> List.of(one, Kolom.teks(key + "_change", 20));
            case RUPIAH, BILANGAN ->
                List.of(
                        one.dengan(key + "_before", one.awal()),
                        one.dengan(key + "_after", false),
                        one.dengan(key + "_difference", false),
                        Kolom.persen(key + "_percent"));
            case TARGET ->
                List.of(
                        one.dengan(key + "_before", one.awal()),
                        one.dengan(key + "_after", false),
                        Kolom.bilangan(key + "_difference", one.lebar()),
                        Kolom.persen(key + "_percent"));
            case PERSEN ->
                List.of(
                        one.dengan(key + "_before", one.awal()),
                        one.dengan(key + "_after", false),
                        one.dengan(key + "_difference", false));
        };
    }

    private int width(int from, int columns) {
        return IntStream.range(from, from + columns)
                .map(i -> kolom.get(i).size())
                .sum();
    }

    /** Wider over what is taken apart, with a row more that says which is which. */
    private List<List<Kepala>> head() {
        int lines = lembar.kepala().size();
        boolean[][] taken = new boolean[lines][lembar.kolom().size()];
        List<List<Kepala>> head = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            List<Kepala> cells = new ArrayList<>();
            for (Kepala cell : lembar.kepala().get(line)) {
                int column = free(taken[line]);
                for (int i = 0; i < cell.tinggi(); i++) {
                    Arrays.fill(taken[line + i], column, column + cell.lebar(), true);
                }
                int wide = width(column, cell.lebar());
                boolean whole = line + cell.tinggi() == lines && wide == cell.lebar();
                cells.add(new Kepala(cell.teks(), wide, whole ? cell.tinggi() + 1 : cell.tinggi(), cell.awal()));
            }
            head.add(cells);
        }
        head.add(labels());
        return head;
    }

    private static int free(boolean[] taken) {
        int column = 0;
        while (taken[column]) {
            column++;
        }
        return column;
    }

    private List<Kepala> labels() {
        List<Kepala> labels = new ArrayList<>();
        for (List<Kolom> columns : kolom) {
            if (columns.size() > 1) {
                columns.forEach(one -> labels.add(new Kepala(label(columns, one), 1, 1, one.awal())));
            }
        }
        return labels;
    }

    private String label(List<Kolom> columns, Kolom one) {
        boolean words = columns.size() == 2;
        List<String> keys = words ? List.of("kini", "perubahan") : List.of("sebelum", "sesudah", "selisih", "persen");
        return Teks.dalam(bahasa, "banding." + keys.get(columns.indexOf(one)));
    }

    private Baris row(Baris row) {
        List<Sel> cells = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            Sel cell = row.sel().get(i);
            if (kolom.get(i).size() == 1) {
                cells.add(cell);
            } else {
                apart(cell, lembar.kolom().get(i).jenis()).stream()
                        .map(part -> part.setinggi(cell.tinggi()))
                        .limit(kolom.get(i).size())
                        .forEach(cells::add);
            }
        }
        return new Baris(row.tingkat(), row.gaya(), cells);
    }

    private static List<Sel> apart(Sel cell, Jenis jenis) {
        Beda beda = cell.beda() == null ? Beda.kata("") : cell.beda();
        return jenis == Jenis.TEKS || jenis == Jenis.KODE
                ? List.of(cell, Sel.teks(beda.kata()))
                : List.of(beda.sebelum(), cell, beda.selisih(), beda.persen());
    }
}
