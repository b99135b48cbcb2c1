package id.jejak.query.tabel25;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Tahun;
import id.jejak.query.belanja.Belanja;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kilas;
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
import java.util.stream.Stream;

/** Tabel 2.5 as it is shown and taken away. */
public final class Tabel25Lembar {

    /** What others call the two groups of amounts. */
    static final String ANGGARAN = "ANGGARAN";

    static final String REALISASI = "REALISASI";

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
        return of(table, bentuk, Hiasan.POLOS, List.of(), bahasa);
    }

    /**
     * The table with what others know of its cells.
     *
     * @param hiasan knows rows by account, with {@code .ANGGARAN} or {@code .REALISASI} behind it for amounts, and
     *     columns by year; the average growth by these two words
     * @param pokok what else it is about
     */
    static Lembar of(Tabel25 table, Bentuk bentuk, Hiasan hiasan, List<String> pokok, Locale bahasa) {
        Function<String, String> teks = key -> Teks.dalam(bahasa, key);
        String rentang = Tahun.of(table.tahun()).toString();
        return new Lembar(
                "tabel-2.5_%s_%s".formatted(table.skpd(), rentang),
                teks.apply("tabel25.nomor"),
                teks.apply("tabel25.nama"),
                Stream.concat(
                                Stream.of(
                                        Teks.dalam(bahasa, "tabel.skpd", table.skpd()),
                                        Teks.dalam(bahasa, "tabel25.tahun", rentang),
                                        Teks.dalam(bahasa, "basis.cap", teks.apply("basis." + table.basis()))),
                                pokok.stream())
                        .toList(),
                Lembar.Kertas.A4,
                columns(table.tahun(), bentuk),
                2,
                head(table.tahun(), bentuk, teks),
                table.baris().stream()
                        .map(row -> row(table, row, bentuk, hiasan, teks, bahasa))
                        .toList(),
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

    private static Baris row(
            Tabel25 table,
            Tabel25.Baris row,
            Bentuk bentuk,
            Hiasan hiasan,
            Function<String, String> teks,
            Locale bahasa) {
        String account = row.belanja().rekening();
        List<Sel> cells = new ArrayList<>();
        cells.add(Sel.teks(row.belanja().nomor()));
        cells.add(Sel.teks(teks.apply(row.belanja().kunci()))
                .dengan(Kilas.of(
                        table.tahun(),
                        row.sel().stream().map(Tabel25.Sel::anggaran).toList(),
                        bahasa)));
        for (String group : List.of(ANGGARAN, REALISASI)) {
            for (int i = 0; i < row.sel().size(); i++) {
                Optional<Rupiah> amount = group.equals(ANGGARAN)
                        ? row.sel().get(i).anggaran()
                        : row.sel().get(i).realisasi();
                int year = table.tahun().get(i);
                cells.add(hiasan.sel(
                        account + "." + group,
                        Integer.toString(year),
                        Sel.rupiah(amount).ke(jejak(table, row.belanja(), group, year))));
            }
        }
        for (int i = 0; i < row.sel().size(); i++) {
            cells.add(hiasan.sel(
                    account,
                    table.tahun().get(i).toString(),
                    Sel.persen(row.sel().get(i).rasio())
                            .ke(jejak(table, row.belanja())
                                    .hanya("tahun", table.tahun().get(i))
                                    .toString())));
        }
        if (bentuk == Bentuk.LENGKAP) {
            cells.add(hiasan.sel(account, ANGGARAN, Sel.persen(row.pertumbuhanAnggaran())));
            cells.add(hiasan.sel(account, REALISASI, Sel.persen(row.pertumbuhanRealisasi())));
        }
        return row.belanja().nomor().isEmpty() ? Baris.biasa(1, cells) : Baris.utama(0, cells);
    }

    /** The events of a budget or a realization. */
    static String jejak(Tabel25 table, Belanja belanja, String group, int tahun) {
        KeJejak row = jejak(table, belanja);
        KeJejak cells = group.equals(ANGGARAN)
                ? row.hanya("hal", "PAGU")
                : row.hanya("hal", "REALISASI").hanya("basis", table.basis());
        return cells.hanya("tahun", tahun).toString();
    }

    private static KeJejak jejak(Tabel25 table, Belanja belanja) {
        return KeJejak.of(table.titik(), table.posisi())
                .hanya("skpd", table.skpd())
                .hanya("rekening", belanja.rekening());
    }

    private static List<String> notes(Bentuk bentuk, Function<String, String> teks) {
        return bentuk == Bentuk.LENGKAP
                ? List.of(teks.apply("tabel.tanda"), teks.apply("tabel25.pertumbuhan.cara"))
                : List.of(teks.apply("tabel.tanda"));
    }
}
