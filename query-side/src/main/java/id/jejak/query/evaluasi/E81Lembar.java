package id.jejak.query.evaluasi;

import id.jejak.query.Persen;
import id.jejak.query.evaluasi.E81.Indikator;
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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** E.81 as it is shown and taken away, with the columns of the form from 5 on. */
final class E81Lembar {

    /** The pairs of columns (5) to (13), as programs call them. */
    private static final List<String> PAIRS =
            List.of("end", "before", "target", "q1", "q2", "q3", "q4", "year", "realized");

    /** Those of each quarter as the trail names them; what is counted after the fiscal year is in the last. */
    private static final List<String> MONTHS = List.of("1-3", "4-6", "7-9", "10-13");

    private static final int HEIGHT = 2;

    private final E81 report;
    private final Function<String, String> teks;
    private final KeJejak jejak;

    private E81Lembar(E81 report, Locale bahasa) {
        this.report = report;
        this.teks = key -> Teks.dalam(bahasa, key);
        this.jejak = KeJejak.of(report.titik(), report.posisi())
                .hanya("skpd", report.renstra().skpd());
    }

    static Lembar of(E81 report, Locale bahasa) {
        return new E81Lembar(report, bahasa).lembar(bahasa);
    }

    private Lembar lembar(Locale bahasa) {
        List<Baris> rows = new ArrayList<>();
        report.baris().forEach(row -> rows.addAll(rows(row)));
        rows.add(Baris.jumlah(cells(
                Sel.KOSONG, Sel.teks(teks.apply("e81.jumlah")), null, report.jumlah(), jejak, Sel.KOSONG, 1, true)));
        return new Lembar(
                "e-81_%s_%d".formatted(report.renstra().skpd(), report.tahun()),
                teks.apply("e81.nomor"),
                teks.apply("e81.nama"),
                List.of(
                        Teks.dalam(bahasa, "tabel.skpd", report.renstra().skpd()),
                        Teks.dalam(
                                bahasa,
                                "e81.renstra",
                                report.renstra().periode().toString()),
                        Teks.dalam(bahasa, "lra.tahun", Integer.toString(report.tahun())),
                        Teks.dalam(bahasa, "basis.cap", teks.apply("basis." + report.basis()))),
                Lembar.Kertas.A3,
                columns(),
                2,
                head(bahasa),
                rows,
                notes(bahasa),
                report.titik(),
                report.posisi());
    }

    private static List<Kolom> columns() {
        List<Kolom> columns = new ArrayList<>(List.of(
                Kolom.kode("code", 16), Kolom.teks("name", 34), Kolom.teks("indicator", 30), Kolom.teks("unit", 10)));
        for (String pair : PAIRS) {
            columns.add(Kolom.target(pair + "_k").pertama());
            columns.add(Kolom.rupiah(pair + "_rp"));
        }
        columns.add(Kolom.persen("percent_k").pertama());
        columns.add(Kolom.persen("percent_rp"));
        columns.add(Kolom.teks("grade_k", 10).pertama());
        columns.add(Kolom.teks("grade_rp", 10));
        columns.add(Kolom.teks("responsible_unit", 18).pertama());
        return columns;
    }

    private List<List<Kepala>> head(Locale bahasa) {
        List<Kepala> groups = new ArrayList<>();
        List<Kepala> kinds = new ArrayList<>();
        for (String key : List.of("kode", "uraian", "indikator", "satuan")) {
            groups.add(Kepala.kolom(teks.apply("tabel61." + key), HEIGHT));
        }
        List<String> pairs = new ArrayList<>(PAIRS);
        pairs.addAll(List.of("percent", "grade"));
        for (String pair : pairs) {
            String year = Integer.toString("before".equals(pair) ? report.tahun() - 1 : report.tahun());
            groups.add(Kepala.kelompok(Teks.dalam(bahasa, "e81." + pair, year), 2));
            kinds.add(Kepala.pertama(teks.apply("e81.k")));
            kinds.add(Kepala.biasa(teks.apply("e81.rp")));
        }
        groups.add(new Kepala(teks.apply("e81.unit"), 1, HEIGHT, true));
        return List.of(groups, kinds);
    }

    private List<Baris> rows(E81.Baris row) {
        int level = Tabel61Lembar.dalam(row.kode().tingkat());
        int height = Math.max(1, row.indikator().size());
        KeJejak node = jejak.hanya("pos", row.kode());
        List<Baris> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            Indikator indikator =
                    row.indikator().isEmpty() ? null : row.indikator().get(i);
            List<Sel> cells = cells(
                    Sel.teks(row.kode().kode()),
                    Sel.teks(row.nama()),
                    indikator,
                    row.uang(),
                    node,
                    Sel.teks(row.unit()),
                    height,
                    i == 0);
            rows.add(level < 2 ? Baris.utama(level, cells) : Baris.biasa(level, cells));
        }
        return rows;
    }

    /** A row of the table: of a node's indicators the first reaches over the others with what is the node's. */
    private List<Sel> cells(
            Sel kode,
            Sel nama,
            @Nullable Indikator indikator,
            Uang uang,
            KeJejak node,
            Sel unit,
            int height,
            boolean first) {
        Function<Sel, Sel> beside = cell -> first ? cell.setinggi(height) : Sel.TERTUTUP;
        List<Sel> reached = reached(indikator);
        List<Sel> money = money(uang, node);
        List<Sel> cells = new ArrayList<>(List.of(
                beside.apply(kode),
                beside.apply(nama),
                Sel.teks(indikator == null ? "" : indikator.nama()),
                Sel.teks(indikator == null ? "" : indikator.satuan())));
        for (int i = 0; i < PAIRS.size(); i++) {
            cells.add(reached.get(i));
            cells.add(beside.apply(money.get(i)));
        }
        Optional<Persen> share =
                Optional.ofNullable(indikator).map(one -> one.kinerja().tingkat());
        cells.add(share.map(Sel::persen).orElse(Sel.KOSONG));
        cells.add(beside.apply(Sel.persen(uang.tingkat())));
        cells.add(share.map(one -> Predikat.sel(one, teks)).orElse(Sel.KOSONG));
        cells.add(beside.apply(Predikat.sel(uang.tingkat(), teks)));
        cells.add(beside.apply(unit));
        return cells;
    }

    private List<Sel> reached(@Nullable Indikator indikator) {
        if (indikator == null) {
            return Collections.nCopies(PAIRS.size(), Sel.KOSONG);
        }
        KeJejak events = jejak.hanya("renstra", report.renstra().periode()).hanya("indikator", indikator.id());
        KeJejak thisYear = events.hanya("tahun", report.tahun());
        KeJejak capaian = thisYear.hanya("hal", "CAPAIAN");
        Kinerja figures = indikator.kinerja();
        List<Sel> cells = new ArrayList<>(List.of(
                Sel.target(figures.akhir()).ke(events.hanya("hal", "TARGET").toString()),
                Sel.target(figures.sebelum())
                        .ke(events.hanya("hal", "CAPAIAN")
                                .hanya("tahun", (report.periode().dasar() + 1) + "-" + (report.tahun() - 1))
                                .toString()),
                Sel.target(figures.target()).ke(thisYear.hanya("hal", "TARGET").toString())));
        for (int quarter = 1; quarter <= Uang.QUARTERS; quarter++) {
            cells.add(Sel.target(figures.triwulan().get(quarter - 1))
                    .ke(capaian.hanya("kurun", report.tahun() + "-TW" + quarter).toString()));
        }
        cells.add(Sel.target(figures.setahun()).ke(capaian.toString()));
        cells.add(Sel.target(figures.sampai()).ke(events.hanya("hal", "CAPAIAN").toString()));
        return cells;
    }

    private List<Sel> money(Uang uang, KeJejak node) {
        int first = report.periode().dasar() + 1;
        int year = report.tahun();
        KeJejak spent = node.hanya("hal", "REALISASI").hanya("basis", report.basis());
        List<Sel> cells = new ArrayList<>(List.of(
                Sel.rupiah(uang.akhir())
                        .ke(node.hanya("renstra", report.renstra().periode())
                                .hanya("hal", "PAGU_INDIKATIF")
                                .hanya("tahun", first + "-" + report.periode().akhir())
                                .toString()),
                Sel.rupiah(uang.sebelum())
                        .ke(spent.hanya("tahun", first + "-" + (year - 1)).toString()),
                Sel.rupiah(uang.target())
                        .ke(node.hanya("hal", "PAGU").hanya("tahun", year).toString())));
        for (int quarter = 1; quarter <= Uang.QUARTERS; quarter++) {
            cells.add(Sel.rupiah(uang.triwulan().get(quarter - 1))
                    .ke(spent.hanya("tahun", year)
                            .hanya("bulan", MONTHS.get(quarter - 1))
                            .toString()));
        }
        cells.add(Sel.rupiah(uang.setahun()).ke(spent.hanya("tahun", year).toString()));
        cells.add(Sel.rupiah(uang.sampai())
                .ke(spent.hanya("tahun", first + "-" + year).toString()));
        return cells;
    }

    private List<String> notes(Locale bahasa) {
        List<String> notes = new ArrayList<>(List.of(
                teks.apply("tabel.tanda"),
                teks.apply("e81.cara.k"),
                teks.apply("e81.cara.rp"),
                teks.apply("e81.cara.predikat")));
        report.luar().ifPresent(sum -> notes.add(Teks.dalam(bahasa, "e81.luar", "Rp" + Angka.rupiah(sum))));
        return notes;
    }
}
