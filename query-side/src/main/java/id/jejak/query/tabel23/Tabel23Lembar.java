package id.jejak.query.tabel23;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.Target;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tabel 2.3 as it is shown and taken away. */
public final class Tabel23Lembar {

    /** What others call the columns of names, and the two groups of figures. */
    static final String NAMA = "NAMA";

    static final String TARGET = "TARGET";
    static final String CAPAIAN = "CAPAIAN";

    private Tabel23Lembar() {}

    public static Lembar of(Tabel23 table, Locale bahasa) {
        return of(table, Hiasan.POLOS, List.of(), bahasa);
    }

    /**
     * The table with what others know of its cells.
     *
     * @param hiasan knows rows by indicator, with {@code .TARGET} or {@code .CAPAIAN} behind it but for names and ratios,
     *     and columns by year
     * @param pokok what else it is about
     */
    static Lembar of(Tabel23 table, Hiasan hiasan, List<String> pokok, Locale bahasa) {
        Function<String, String> teks = key -> Teks.dalam(bahasa, key);
        List<Baris> rows = new ArrayList<>();
        for (Indikator indikator : table.indikator()) {
            rows.add(Baris.biasa(0, cells(table, rows.size() + 1, indikator, hiasan)));
        }
        return new Lembar(
                "tabel-2.3_%s_%s"
                        .formatted(table.renstra().skpd(), table.renstra().periode()),
                teks.apply("tabel23.nomor"),
                teks.apply("tabel23.nama"),
                Stream.concat(about(table, bahasa), pokok.stream()).toList(),
                Lembar.Kertas.A3,
                columns(table.tahun()),
                2,
                head(table.tahun(), teks),
                rows,
                notes(table, bahasa),
                table.titik(),
                table.posisi());
    }

    private static Stream<String> about(Tabel23 table, Locale bahasa) {
        return Stream.of(
                Teks.dalam(bahasa, "tabel.skpd", table.renstra().skpd()),
                Teks.dalam(bahasa, "tabel23.renstra", table.renstra().periode().toString()));
    }

    private static List<Kolom> columns(List<Integer> tahun) {
        List<Kolom> columns =
                new ArrayList<>(List.of(Kolom.kode("no", 3), Kolom.teks("indicator", 40), Kolom.teks("unit", 10)));
        columns.addAll(group(tahun, year -> Kolom.target("target_" + year)));
        columns.addAll(group(tahun, year -> Kolom.target("realization_" + year)));
        columns.addAll(group(tahun, year -> Kolom.persen("ratio_" + year)));
        return columns;
    }

    private static List<Kolom> group(List<Integer> tahun, Function<Integer, Kolom> column) {
        List<Kolom> group = new ArrayList<>();
        for (int year : tahun) {
            group.add(group.isEmpty() ? column.apply(year).pertama() : column.apply(year));
        }
        return group;
    }

    private static List<List<Kepala>> head(List<Integer> tahun, Function<String, String> teks) {
        List<Kepala> groups = new ArrayList<>();
        List<Kepala> years = new ArrayList<>();
        for (String key : List.of("no", "indikator", "satuan")) {
            groups.add(Kepala.kolom(teks.apply("tabel23." + key), tahun.isEmpty() ? 1 : 2));
        }
        if (tahun.isEmpty()) {
            return List.of(groups);
        }
        for (String group : List.of("target", "realisasi", "rasio")) {
            groups.add(Kepala.kelompok(teks.apply("tabel23." + group), tahun.size()));
            for (int year : tahun) {
                String text = Integer.toString(year);
                years.add(year == tahun.get(0) ? Kepala.pertama(text) : Kepala.biasa(text));
            }
        }
        return List.of(groups, years);
    }

    private static List<Sel> cells(Tabel23 table, int nomor, Indikator indikator, Hiasan hiasan) {
        String id = indikator.id().toString();
        List<Sel> cells = new ArrayList<>();
        cells.add(Sel.teks(Integer.toString(nomor)));
        cells.add(hiasan.sel(id, NAMA, Sel.teks(indikator.nama())));
        cells.add(Sel.teks(indikator.satuan()));
        for (String group : List.of(TARGET, CAPAIAN)) {
            for (int year : table.tahun()) {
                Sel cell = Sel.target(figure(indikator, group, year)).ke(jejak(table, indikator, group, year));
                cells.add(hiasan.sel(id + "." + group, Integer.toString(year), cell));
            }
        }
        table.tahun()
                .forEach(year -> cells.add(hiasan.sel(
                        id,
                        Integer.toString(year),
                        Sel.persen(table.rasio(indikator, year))
                                .ke(jejak(table, indikator).hanya("tahun", year).toString()))));
        return cells;
    }

    static Target figure(Indikator indikator, String group, int tahun) {
        return group.equals(TARGET) ? Tabel23.target(indikator, tahun) : Tabel23.capaian(indikator, tahun);
    }

    /** The events of a target or an achievement. */
    static String jejak(Tabel23 table, Indikator indikator, String group, int tahun) {
        return jejak(table, indikator).hanya("hal", group).hanya("tahun", tahun).toString();
    }

    private static KeJejak jejak(Tabel23 table, Indikator indikator) {
        return KeJejak.of(table.titik(), table.posisi())
                .hanya("skpd", table.renstra().skpd())
                .hanya("renstra", table.renstra().periode())
                .hanya("indikator", indikator.id());
    }

    private static List<String> notes(Tabel23 table, Locale bahasa) {
        List<String> notes =
                new ArrayList<>(List.of(Teks.dalam(bahasa, "tabel.tanda"), Teks.dalam(bahasa, "tabel23.cara")));
        Set<IndikatorId> ofThePlan = new TreeSet<>(table.terbalik());
        ofThePlan.removeAll(table.menurutPembaca());
        if (!ofThePlan.isEmpty()) {
            notes.add(Teks.dalam(bahasa, "tabel23.cara.rencana", listed(ofThePlan)));
        }
        if (!table.menurutPembaca().isEmpty()) {
            notes.add(Teks.dalam(bahasa, "tabel23.cara.terbalik", listed(table.menurutPembaca())));
        }
        notes.add(Teks.dalam(bahasa, "tabel23.tanpa"));
        return List.copyOf(notes);
    }

    static String listed(Set<IndikatorId> indicators) {
        return indicators.stream().sorted().map(IndikatorId::toString).collect(Collectors.joining(", "));
    }
}
