package id.jejak.query.evaluasi;

import id.jejak.contract.value.SelRupiah;
import id.jejak.query.evaluasi.E80.Indikator;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel61.Tabel61Lembar;
import id.jejak.query.web.Angka;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** E.80 as it is shown and taken away, with the columns of the form. */
final class E80Lembar {

    private static final int HEIGHT = 3;

    /** The number of the form's column of the plan's first target. */
    private static final int FIRST = 7;

    private final E80 report;
    private final List<Integer> years;
    private final Locale bahasa;
    private final KeJejak jejak;

    private E80Lembar(E80 report, Locale bahasa) {
        this.report = report;
        this.years = report.periode().tahunRencana();
        this.bahasa = bahasa;
        this.jejak = KeJejak.of(report.titik(), report.posisi())
                .hanya("skpd", report.renstra().skpd());
    }

    static Lembar of(E80 report, Locale bahasa) {
        return new E80Lembar(report, bahasa).lembar();
    }

    private Lembar lembar() {
        List<Baris> rows = new ArrayList<>();
        report.baris().forEach(row -> rows.addAll(rows(row)));
        rows.add(Baris.jumlah(cells(Sel.KOSONG, teks("e80.jumlah"), null, report.jumlah(), jejak, "", 1, true)));
        rows.add(foot("e80.rata", i -> Sel.persen(report.rataK(i)), i -> Sel.persen(report.rataRupiah(i))));
        rows.add(foot(
                "e80.predikat",
                i -> Predikat.sel(report.rataK(i), this::teks),
                i -> Predikat.sel(report.rataRupiah(i), this::teks)));
        return new Lembar(
                "e-80_%s_%s".formatted(report.renstra().skpd(), report.renstra().periode()),
                teks("e80.nomor"),
                teks("e80.nama"),
                List.of(
                        teks("tabel.skpd", report.renstra().skpd()),
                        teks("e81.renstra", report.renstra().periode().toString()),
                        teks("basis.cap", teks("basis." + report.basis()))),
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
                Kolom.kode("code", 16),
                Kolom.teks("objective", 8),
                Kolom.teks("name", 34),
                Kolom.teks("indicator", 30),
                Kolom.teks("unit", 10),
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
        columns.add(Kolom.teks("responsible_unit", 18).pertama());
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

    private List<Baris> rows(E80.Baris row) {
        int level = Tabel61Lembar.dalam(row.kode().tingkat());
        int height = Math.max(1, row.indikator().size());
        KeJejak node = jejak.hanya("pos", row.kode());
        List<Baris> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            Indikator indikator =
                    row.indikator().isEmpty() ? null : row.indikator().get(i);
            List<Sel> cells = cells(
                    Sel.teks(row.kode().kode()), row.nama(), indikator, row.uang(), node, row.unit(), height, i == 0);
            rows.add(level < 2 ? Baris.utama(level, cells) : Baris.biasa(level, cells));
        }
        return rows;
    }

    /** A row of the table: of a node's indicators the first reaches over the others with what is the node's. */
    private List<Sel> cells(
            Sel kode,
            String nama,
            @Nullable Indikator indikator,
            E80.Uang uang,
            KeJejak node,
            String unit,
            int height,
            boolean first) {
        Function<Sel, Sel> beside = cell -> first ? cell.setinggi(height) : Sel.TERTUTUP;
        List<Sel> reached = reached(indikator);
        List<Sel> money = money(uang, node);
        List<Sel> cells = new ArrayList<>(List.of(
                beside.apply(kode),
                beside.apply(Sel.KOSONG),
                beside.apply(Sel.teks(nama)),
                Sel.teks(indikator == null ? "" : indikator.nama()),
                Sel.teks(indikator == null ? "" : indikator.satuan()),
                reached.get(0)));
        for (int i = 0; i < money.size(); i++) {
            cells.add(reached.get(i + 1));
            cells.add(beside.apply(money.get(i)));
        }
        cells.add(beside.apply(Sel.teks(unit)));
        return cells;
    }

    /** The columns of K: at the start, at the end, and three times the years. */
    private List<Sel> reached(@Nullable Indikator one) {
        if (one == null) {
            return Collections.nCopies(2 + 3 * years.size(), Sel.KOSONG);
        }
        KeJejak events = jejak.hanya("renstra", report.renstra().periode()).hanya("indikator", one.id());
        KeJejak target = events.hanya("hal", "TARGET");
        KeJejak capaian = events.hanya("hal", "CAPAIAN");
        List<Sel> cells = new ArrayList<>();
        cells.add(Sel.target(one.awal())
                .ke((one.awalDicapai() ? capaian : target)
                        .hanya("tahun", report.periode().dasar())
                        .toString()));
        cells.add(Sel.target(one.akhir()).ke(target.toString()));
        each(i -> cells.add(Sel.target(one.target().get(i)).ke(in(target, i))));
        each(i -> cells.add(Sel.target(one.capaian().get(i)).ke(in(capaian, i))));
        each(i -> cells.add(Sel.persen(one.rasio(i))));
        return cells;
    }

    /** The columns of Rp: at the end, and three times the years. */
    private List<Sel> money(E80.Uang uang, KeJejak node) {
        KeJejak pagu = node.hanya("hal", "PAGU_INDIKATIF");
        KeJejak spent = node.hanya("hal", "REALISASI").hanya("basis", report.basis());
        List<SelRupiah> target = uang.target();
        List<Sel> cells = new ArrayList<>();
        cells.add(Sel.rupiah(uang.akhir())
                .ke(pagu.hanya("tahun", years.get(0) + "-" + report.periode().akhir())
                        .toString()));
        each(i -> cells.add(Sel.rupiah(target.get(i)).ke(in(pagu, i))));
        each(i -> cells.add(Sel.rupiah(uang.realisasi().get(i)).ke(in(spent, i))));
        each(i -> cells.add(Sel.persen(uang.rasio(i))));
        return cells;
    }

    /** A row below the total, with something to say in the columns of ratios only. */
    private Baris foot(String key, IntFunction<Sel> k, IntFunction<Sel> rupiah) {
        List<Sel> cells = new ArrayList<>(Collections.nCopies(columns().size(), Sel.KOSONG));
        cells.set(2, Sel.teks(teks(key)));
        int first = cells.size() - 1 - 2 * years.size();
        each(i -> {
            cells.set(first + 2 * i, k.apply(i));
            cells.set(first + 2 * i + 1, rupiah.apply(i));
        });
        return Baris.jumlah(cells);
    }

    private void each(IntConsumer one) {
        IntStream.range(0, years.size()).forEach(one);
    }

    private String in(KeJejak events, int ke) {
        return events.hanya("tahun", years.get(ke)).toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(
                teks("tabel.tanda"),
                teks("e80.cara.k"),
                teks("e80.cara.rp"),
                teks("e80.cara.predikat"),
                teks("e80.sasaran.kosong")));
        if (!report.luar().isEmpty()) {
            String outside = report.luar().entrySet().stream()
                    .map(one -> one.getKey() + ": Rp" + Angka.rupiah(one.getValue()))
                    .collect(Collectors.joining("; "));
            notes.add(teks("e80.luar", outside));
        }
        return notes;
    }

    private String teks(String key, Object... values) {
        return Teks.dalam(bahasa, key, values);
    }
}
