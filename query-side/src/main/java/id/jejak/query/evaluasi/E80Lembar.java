package id.jejak.query.evaluasi;

import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** E.80 as it is shown and taken away, with the columns of the form. */
final class E80Lembar {

    private static final int HEIGHT = 3;

    /** Of the objectives, and where there are none. */
    private static final int WIDTH = 24;

    private static final int EMPTY = 8;

    /** The number of the form's column of the plan's first target. */
    private static final int FIRST = 7;

    private final E80 report;
    private final List<Integer> years;
    private final Locale bahasa;

    private E80Lembar(E80 report, List<Integer> years, Locale bahasa) {
        this.report = report;
        this.years = years;
        this.bahasa = bahasa;
    }

    static Lembar of(E80 report, Locale bahasa) {
        return of(report, report.pekerjaan(), report.periode().tahunRencana(), Hiasan.POLOS, List.of(), bahasa);
    }

    /**
     * The evaluation with what others know of its cells.
     *
     * @param pekerjaan the nodes that are shown
     * @param tahun the years that are shown
     * @param hiasan knows cells as {@link BarisEvaluasi} does
     * @param pokok what else it is about
     */
    static Lembar of(
            E80 report,
            List<Pekerjaan> pekerjaan,
            List<Integer> tahun,
            Hiasan hiasan,
            List<String> pokok,
            Locale bahasa) {
        E80Lembar sheet = new E80Lembar(report, tahun, bahasa);
        BarisEvaluasi layout = new BarisEvaluasi(sheet.columns(), E80Petak.of(report, bahasa), hiasan);
        List<Baris> rows = new ArrayList<>();
        pekerjaan.forEach(node -> rows.addAll(layout.of(node)));
        rows.add(layout.jumlah(E80Petak.SEMUA, sheet.teks("e80.jumlah")));
        rows.add(layout.jumlah(E80Petak.RATA, sheet.teks("e80.rata")));
        rows.add(layout.jumlah(E80Petak.PREDIKAT, sheet.teks("e80.predikat")));
        return sheet.lembar(rows, pokok);
    }

    private Lembar lembar(List<Baris> rows, List<String> pokok) {
        List<String> about = List.of(
                teks("tabel.skpd", report.renstra().skpd()),
                teks("e81.renstra", report.renstra().periode().toString()),
                teks("basis.cap", teks("basis." + report.basis())));
        return new Lembar(
                "e-80_%s_%s".formatted(report.renstra().skpd(), report.renstra().periode()),
                teks("e80.nomor"),
                teks("e80.nama"),
                Stream.concat(about.stream(), pokok.stream()).toList(),
                Lembar.Kertas.A3,
                columns(),
                3,
                head(),
                rows,
                notes(),
                report.titik(),
                report.posisi());
    }

    private List<Kolom> columns() {
        List<Kolom> columns = new ArrayList<>(List.of(
                Kolom.kode(BarisEvaluasi.KODE, 16),
                Kolom.teks(E80Petak.SASARAN, serves() ? WIDTH : EMPTY),
                Kolom.teks(BarisEvaluasi.NAMA, 34),
                Kolom.teks(BarisEvaluasi.INDIKATOR, 30),
                Kolom.teks(BarisEvaluasi.SATUAN, 10),
                Kolom.target("start_k").pertama(),
                Kolom.target("end_k").pertama(),
                Kolom.rupiah("end_rp")));
        for (String group : List.of("target", "realized")) {
            for (int year : years) {
                columns.add(Kolom.target(group + "_" + year + "_k").pertama());
                columns.add(Kolom.rupiah(group + "_" + year + "_rp"));
            }
        }
        for (int year : years) {
            columns.add(Kolom.persen("ratio_" + year + "_k").pertama());
            columns.add(Kolom.persen("ratio_" + year + "_rp"));
        }
        columns.add(Kolom.teks(BarisEvaluasi.UNIT, 18).pertama());
        return columns;
    }

    private List<List<Kepala>> head() {
        List<Kepala> groups = new ArrayList<>();
        List<Kepala> ofYears = new ArrayList<>();
        List<Kepala> kinds = new ArrayList<>();
        for (String key : List.of("kode", "sasaran", "uraian", "indikator", "satuan")) {
            groups.add(Kepala.kolom(teks("e80." + key), HEIGHT));
        }
        groups.add(new Kepala(teks("e80.awal", Integer.toString(report.periode().dasar())), 1, HEIGHT - 1, true));
        kinds.add(Kepala.pertama(teks("e81.k")));
        groups.add(
                new Kepala(teks("e80.akhir", Integer.toString(report.periode().akhir())), 2, HEIGHT - 1, true));
        pair(kinds);
        int number = FIRST;
        for (String group : List.of("target", "realisasi", "rasio")) {
            groups.add(Kepala.kelompok(numbered("e80." + group, number), 2 * years.size()));
            for (int year : years) {
                ofYears.add(Kepala.kelompok(Integer.toString(year), 2));
                pair(kinds);
            }
            number += years.size();
        }
        groups.add(new Kepala(teks("e80.unit", Integer.toString(number)), 1, HEIGHT, true));
        return List.of(groups, ofYears, kinds);
    }

    private String numbered(String key, int from) {
        return teks(key, Integer.toString(from), Integer.toString(from + years.size() - 1));
    }

    private void pair(List<Kepala> kinds) {
        kinds.add(Kepala.pertama(teks("e81.k")));
        kinds.add(Kepala.biasa(teks("e81.rp")));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(teks("tabel.tanda"), teks("e80.cara.k")));
        Terbalik.of(report.baris().stream().flatMap(row -> row.indikator().stream()))
                .ifPresent(turned -> notes.add(teks("e80.cara.terbalik", turned)));
        notes.add(teks("e80.cara.rp"));
        notes.add(teks("e80.cara.predikat"));
        notes.add(teks("e80.sasaran." + (serves() ? "cara" : "kosong")));
        if (!report.luar().isEmpty()) {
            String outside = report.luar().entrySet().stream()
                    .map(one -> one.getKey() + ": Rp" + Angka.rupiah(one.getValue()))
                    .collect(Collectors.joining("; "));
            notes.add(teks("e80.luar", outside));
        }
        return notes;
    }

    private boolean serves() {
        return report.baris().stream().anyMatch(row -> !row.sasaran().isEmpty());
    }

    private String teks(String key, Object... values) {
        return Teks.dalam(bahasa, key, values);
    }
}
