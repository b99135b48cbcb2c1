package id.jejak.command.impor.berkas;

import id.jejak.command.impor.berkas.BarisTerbaca.Milik;
import id.jejak.command.impor.berkas.Kepala.Judul;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of one row by what their columns mean, and the faults found while reading them. */
final class BarisKolom {

    private final Tata tata;
    private final BarisMentah mentah;
    private final List<Fault> faults = new ArrayList<>();
    private Milik milik = Milik.TIDAK_DIKETAHUI;

    /** Where each meaning stands, and what its column is called; the same for every row of a file. */
    record Tata(List<Judul> judul, Map<Makna, Integer> tempat) {

        static Tata of(Kepala kepala) {
            List<Judul> judul = kepala.judul();
            return new Tata(
                    judul,
                    IntStream.range(0, judul.size())
                            .filter(i -> judul.get(i).makna().isPresent())
                            .boxed()
                            .collect(Collectors.toMap(i -> judul.get(i).makna().orElseThrow(), i -> i)));
        }
    }

    private record Fault(int place, Cela cela) {}

    BarisKolom(Tata tata, BarisMentah mentah) {
        this.tata = tata;
        this.mentah = mentah;
    }

    Sel sel(Kolom kolom) {
        return sel(Makna.of(kolom));
    }

    /** What a cell that has to be filled in says; nothing, and a fault, where it does not say it. */
    <T> Optional<T> wajib(Kolom kolom, Function<Sel, T> read) {
        if (sel(kolom).isKosong()) {
            cela(kolom, Kesalahan.KOSONG);
            return Optional.empty();
        }
        return boleh(kolom, read);
    }

    /** What a cell says that may be empty. */
    <T> Optional<T> boleh(Kolom kolom, Function<Sel, T> read) {
        return boleh(Makna.of(kolom), read);
    }

    /** What the columns of a kind say per year, where they are not empty. */
    <T> SortedMap<Integer, T> perTahun(Kolom kolom, Function<Sel, T> read) {
        SortedMap<Integer, T> values = new TreeMap<>();
        for (Makna makna : tata.tempat().keySet()) {
            if (makna.kolom() == kolom) {
                boleh(makna, read).ifPresent(value -> values.put(makna.tahun().orElseThrow(), value));
            }
        }
        return values;
    }

    void cela(Kolom kolom, Kesalahan kesalahan) {
        Makna makna = Makna.of(kolom);
        faults.add(new Fault(tempat(makna), kesalahan.pada(nama(makna))));
    }

    /** To what the row belongs, as far as it was read by now. */
    void milik(Milik known) {
        milik = known;
    }

    Milik milik() {
        return milik;
    }

    boolean isCela() {
        return !faults.isEmpty();
    }

    /** In the order of the columns. */
    List<Cela> cela() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::place))
                .map(Fault::cela)
                .toList();
    }

    private <T> Optional<T> boleh(Makna makna, Function<Sel, T> read) {
        Sel sel = sel(makna);
        if (sel.isKosong()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(sel));
        } catch (SelSalah e) {
            faults.add(new Fault(tempat(makna), e.pada(nama(makna))));
            return Optional.empty();
        }
    }

    private Sel sel(Makna makna) {
        Integer place = tata.tempat().get(makna);
        return place == null ? Sel.kosong() : mentah.sel(place);
    }

    private int tempat(Makna makna) {
        return tata.tempat().getOrDefault(makna, tata.judul().size());
    }

    private String nama(Makna makna) {
        Integer place = tata.tempat().get(makna);
        return place == null ? makna.judul() : tata.judul().get(place).nama();
    }
}
