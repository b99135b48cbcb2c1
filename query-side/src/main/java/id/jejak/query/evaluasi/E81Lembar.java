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
import java.util.stream.Stream;

/** E.81 as it is shown and taken away, with the columns of the form from 5 on. */
final class E81Lembar {

    private static final int HEIGHT = 2;

    private final E81 report;
    private final Locale bahasa;

    private E81Lembar(E81 report, Locale bahasa) {
        this.report = report;
        this.bahasa = bahasa;
    }

    static Lembar of(E81 report, Locale bahasa) {
        return of(report, report.pekerjaan(), Hiasan.POLOS, List.of(), bahasa);
    }

    /**
     * The evaluation with what others know of its cells.
     *
     * @param pekerjaan the nodes that are shown
     * @param hiasan knows cells as {@link BarisEvaluasi} does
     * @param pokok what else it is about
     */
    static Lembar of(E81 report, List<Pekerjaan> pekerjaan, Hiasan hiasan, List<String> pokok, Locale bahasa) {
        BarisEvaluasi layout = new BarisEvaluasi(columns(), E81Petak.of(report, bahasa), hiasan);
        List<Baris> rows = new ArrayList<>();
        pekerjaan.forEach(node -> rows.addAll(layout.of(node)));
        rows.add(layout.jumlah(E81Petak.SEMUA, Teks.dalam(bahasa, "e81.jumlah")));
        return new E81Lembar(report, bahasa).lembar(rows, pokok);
    }

    private Lembar lembar(List<Baris> rows, List<String> pokok) {
        List<String> about = List.of(
                teks("tabel.skpd", report.renstra().skpd()),
                teks("e81.renstra", report.renstra().periode().toString()),
                teks("lra.tahun", Integer.toString(report.tahun())),
                teks("basis.cap", teks("basis." + report.basis())));
        return new Lembar(
                "e-81_%s_%d".formatted(report.renstra().skpd(), report.tahun()),
                teks("e81.nomor"),
                teks("e81.nama"),
                Stream.concat(about.stream(), pokok.stream()).toList(),
                Lembar.Kertas.A3,
                columns(),
                2,
                head(),
                rows,
                notes(),
                report.titik(),
                report.posisi());
    }

    private static List<Kolom> columns() {
        List<Kolom> columns = new ArrayList<>(List.of(
                Kolom.kode(BarisEvaluasi.KODE, 16),
                Kolom.teks(BarisEvaluasi.NAMA, 34),
                Kolom.teks(BarisEvaluasi.INDIKATOR, 30),
                Kolom.teks(BarisEvaluasi.SATUAN, 10)));
        for (String pair : E81Petak.PAIRS) {
            columns.add(Kolom.target(pair + "_k").pertama());
            columns.add(Kolom.rupiah(pair + "_rp"));
        }
        columns.add(Kolom.persen("percent_k").pertama());
        columns.add(Kolom.persen("percent_rp"));
        columns.add(Kolom.teks("grade_k", 10).pertama());
        columns.add(Kolom.teks("grade_rp", 10));
        columns.add(Kolom.target(E81Petak.FISIK).pertama());
        columns.add(Kolom.teks(BarisEvaluasi.UNIT, 18).pertama());
        return columns;
    }

    private List<List<Kepala>> head() {
        List<Kepala> groups = new ArrayList<>();
        List<Kepala> kinds = new ArrayList<>();
        for (String key : List.of("kode", "uraian", "indikator", "satuan")) {
            groups.add(Kepala.kolom(teks("tabel61." + key), HEIGHT));
        }
        List<String> pairs = new ArrayList<>(E81Petak.PAIRS);
        pairs.addAll(List.of("percent", "grade"));
        for (String pair : pairs) {
            String year = Integer.toString("before".equals(pair) ? report.tahun() - 1 : report.tahun());
            groups.add(Kepala.kelompok(teks("e81." + pair, year), 2));
            kinds.add(Kepala.pertama(teks("e81.k")));
            kinds.add(Kepala.biasa(teks("e81.rp")));
        }
        groups.add(new Kepala(teks("e81.fisik"), 1, HEIGHT, true));
        groups.add(new Kepala(teks("e81.unit"), 1, HEIGHT, true));
        return List.of(groups, kinds);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(teks("tabel.tanda"), teks("e81.cara.tahun"), teks("e81.cara.k")));
        Terbalik.of(report.baris().stream().flatMap(row -> row.indikator().stream()))
                .ifPresent(turned -> notes.add(teks("e81.cara.terbalik", turned)));
        notes.add(teks("e81.cara.rp"));
        notes.add(teks("e81.cara.predikat"));
        notes.add(teks("e81.cara.fisik"));
        report.luar().ifPresent(sum -> notes.add(teks("e81.luar", "Rp" + Angka.rupiah(sum))));
        return notes;
    }

    private String teks(String key, Object... values) {
        return Teks.dalam(bahasa, key, values);
    }
}
