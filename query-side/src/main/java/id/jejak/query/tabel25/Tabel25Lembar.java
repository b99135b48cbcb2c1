package id.jejak.query.tabel25;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Tahun;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Tabel 2.5 as it is shown and taken away. */
public final class Tabel25Lembar {

    private Tabel25Lembar() {}

    /** How many columns. */
    public enum Bentuk {
        /** The three groups of columns that plans print. */
        RINGKAS,
        /** All of the official form T-C.24, with the average growth of budget and realization. */
        LENGKAP;

        /** @throws IllegalArgumentException for any other text */
        public static Bentuk of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    public static Lembar of(Tabel25 table, Bentuk bentuk, Locale bahasa) {
        Function<String, String> teks = key -> Teks.dalam(bahasa, key);
        String rentang = Tahun.of(table.tahun()).toString();
        return new Lembar(
                "tabel-2.5_%s_%s".formatted(table.skpd(), rentang),
                teks.apply("tabel25.nomor"),
                teks.apply("tabel25.nama"),
                List.of(
                        Teks.dalam(bahasa, "tabel.skpd", table.skpd()),
                        Teks.dalam(bahasa, "tabel25.tahun", rentang),
                        Teks.dalam(bahasa, "basis.cap", teks.apply("basis." + table.basis()))),
                Lembar.Kertas.A4,
                columns(table.tahun(), bentuk),
                2,
                head(table.tahun(), bentuk, teks),
                table.baris().stream().map(row -> row(table, row, bentuk, teks)).toList(),
                notes(bentuk, teks),
                table.titik(),
                table.posisi());
    }

    private static List<Kolom> columns(List<Integer> tahun, Bentuk bentuk) {
        List<Kolom> columns = new ArrayList<>(List.of(Kolom.kode("no", 3), Kolom.teks("description", 28)));
        columns.addAll(group(tahun, year -> Kolom.rupiah("budget_" + year)));
        columns.addAll(group(tahun, year -> Kolom.rupiah("realization_" + year)));
        columns.addAll(group(tahun, year -> Kolom.persen("ratio_" + year)));
        if (bentuk == Bentuk.LENGKAP) {
            columns.add(Kolom.persen("growth_budget").pertama());
            columns.add(Kolom.persen("growth_realization"));
        }
        return columns;
    }

    private static List<Kolom> group(List<Integer> tahun, Function<Integer, Kolom> column) {
        List<Kolom> group = new ArrayList<>(tahun.stream().map(column).toList());
        group.set(0, group.get(0).pertama());
        return group;
    }

    private static List<List<Kepala>> head(List<Integer> tahun, Bentuk bentuk, Function<String, String> teks) {
        List<Kepala> groups = new ArrayList<>(
                List.of(Kepala.kolom(teks.apply("tabel25.no"), 2), Kepala.kolom(teks.apply("tabel25.uraian"), 2)));
        List<Kepala> years = new ArrayList<>();
        for (String group : List.of("anggaran", "realisasi", "rasio")) {
            groups.add(Kepala.kelompok(teks.apply("tabel25." + group), tahun.size()));
            for (int year : tahun) {
                String text = Integer.toString(year);
                years.add(year == tahun.get(0) ? Kepala.pertama(text) : Kepala.biasa(text));
            }
        }
        if (bentuk == Bentuk.LENGKAP) {
            groups.add(Kepala.kelompok(teks.apply("tabel25.pertumbuhan"), 2));
            years.add(Kepala.pertama(teks.apply("tabel25.pertumbuhan.anggaran")));
            years.add(Kepala.biasa(teks.apply("tabel25.pertumbuhan.realisasi")));
        }
        return List.of(groups, years);
    }

    private static Baris row(Tabel25 table, Tabel25.Baris row, Bentuk bentuk, Function<String, String> teks) {
        KeJejak jejak = KeJejak.of(table.titik(), table.posisi())
                .hanya("skpd", table.skpd())
                .hanya("rekening", row.belanja().rekening());
        List<Sel> cells = new ArrayList<>();
        cells.add(Sel.teks(row.belanja().nomor()));
        cells.add(Sel.teks(teks.apply(row.belanja().kunci())));
        KeJejak anggaran = jejak.hanya("hal", "PAGU");
        KeJejak realisasi = jejak.hanya("hal", "REALISASI").hanya("basis", table.basis());
        for (int i = 0; i < row.sel().size(); i++) {
            cells.add(
                    opening(row.sel().get(i).anggaran(), anggaran, table.tahun().get(i)));
        }
        for (int i = 0; i < row.sel().size(); i++) {
            cells.add(opening(
                    row.sel().get(i).realisasi(), realisasi, table.tahun().get(i)));
        }
        for (int i = 0; i < row.sel().size(); i++) {
            cells.add(Sel.persen(row.sel().get(i).rasio())
                    .ke(jejak.hanya("tahun", table.tahun().get(i)).toString()));
        }
        if (bentuk == Bentuk.LENGKAP) {
            cells.add(Sel.persen(row.pertumbuhanAnggaran()));
            cells.add(Sel.persen(row.pertumbuhanRealisasi()));
        }
        return row.belanja().nomor().isEmpty() ? Baris.biasa(1, cells) : Baris.utama(0, cells);
    }

    private static Sel opening(Optional<Rupiah> jumlah, KeJejak jejak, int tahun) {
        return Sel.rupiah(jumlah).ke(jejak.hanya("tahun", tahun).toString());
    }

    private static List<String> notes(Bentuk bentuk, Function<String, String> teks) {
        return bentuk == Bentuk.LENGKAP
                ? List.of(teks.apply("tabel.tanda"), teks.apply("tabel25.pertumbuhan.cara"))
                : List.of(teks.apply("tabel.tanda"));
    }
}
