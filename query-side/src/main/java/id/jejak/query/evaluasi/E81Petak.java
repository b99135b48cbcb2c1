package id.jejak.query.evaluasi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.evaluasi.Nilai.Capaian;
import id.jejak.query.evaluasi.Nilai.Jumlah;
import id.jejak.query.kinerja.Fisik;
import id.jejak.query.web.KeJejak;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of E.81, each with the events that make it. */
final class E81Petak {

    /** The pairs of columns (5) to (13), as programs call them. */
    static final List<String> PAIRS = List.of("end", "before", "target", "q1", "q2", "q3", "q4", "year", "realized");

    /** How far the work is, which the form has no column for. */
    static final String FISIK = "physical_progress";

    /** The row of all programs. */
    static final String SEMUA = "";

    /** Those of each quarter as the trail names them; what is counted after the fiscal year is in the last. */
    private static final List<String> MONTHS = List.of("1-3", "4-6", "7-9", "10-13");

    private final E81 report;
    private final Locale bahasa;
    private final KeJejak jejak;
    private final Petak petak = new Petak();

    private E81Petak(E81 report, Locale bahasa) {
        this.report = report;
        this.bahasa = bahasa;
        this.jejak = KeJejak.of(report.titik(), report.posisi())
                .hanya("skpd", report.renstra().skpd());
    }

    static Petak of(E81 report, Locale bahasa) {
        E81Petak figures = new E81Petak(report, bahasa);
        for (E81.Baris row : report.baris()) {
            figures.money(row.kode().kode(), row.uang(), figures.jejak.hanya("pos", row.kode()));
            row.fisik().ifPresent(progress -> figures.progress(row.kode().kode(), progress));
            row.indikator().forEach(figures::reached);
        }
        figures.money(SEMUA, report.jumlah(), figures.jejak);
        return figures.petak;
    }

    private void progress(String row, Fisik one) {
        KeJejak stated = jejak.hanya("renstra", report.renstra().periode())
                .hanya("pos", row)
                .hanya("tahun", report.tahun())
                .hanya("hal", "PROGRES_FISIK");
        petak.isi(row, FISIK, new Capaian(one.persen(), stated.toString()));
    }

    private void reached(E81.Indikator one) {
        KeJejak events = jejak.hanya("renstra", report.renstra().periode()).hanya("indikator", one.id());
        KeJejak thisYear = events.hanya("tahun", report.tahun());
        KeJejak stated = thisYear.hanya("hal", "CAPAIAN");
        KeJejak ever = events.hanya("hal", "CAPAIAN");
        Kinerja figures = one.kinerja();
        String row = one.id().toString();
        petak.isi(
                row,
                "end_k",
                new Capaian(figures.akhir(), events.hanya("hal", "TARGET").toString()));
        petak.isi(
                row,
                "before_k",
                new Capaian(
                        figures.sebelum(),
                        ever.hanya("tahun", until(report.tahun() - 1)).toString()));
        petak.isi(
                row,
                "target_k",
                new Capaian(figures.target(), thisYear.hanya("hal", "TARGET").toString()));
        for (int quarter = 1; quarter <= Uang.QUARTERS; quarter++) {
            String ke = stated.hanya("kurun", report.tahun() + "-TW" + quarter).toString();
            petak.isi(row, "q" + quarter + "_k", new Capaian(figures.triwulan().get(quarter - 1), ke));
        }
        petak.isi(row, "year_k", new Capaian(figures.setahun(), stated.toString()));
        petak.isi(row, "realized_k", new Capaian(figures.sampai(), ever.toString()));
        share(row, "_k", one.tingkat());
    }

    private void money(String row, Uang uang, KeJejak node) {
        KeJejak ceilings = node.hanya("renstra", report.renstra().periode())
                .hanya("hal", "PAGU_INDIKATIF")
                .hanya("tahun", until(report.periode().akhir()));
        KeJejak spent = node.hanya("hal", "REALISASI").hanya("basis", report.basis());
        KeJejak thisYear = spent.hanya("tahun", report.tahun());
        amount(row, "end", uang.akhir(), ceilings);
        amount(row, "before", uang.sebelum(), spent.hanya("tahun", until(report.tahun() - 1)));
        amount(row, "target", uang.target(), node.hanya("hal", "PAGU").hanya("tahun", report.tahun()));
        for (int quarter = 1; quarter <= Uang.QUARTERS; quarter++) {
            KeJejak months = thisYear.hanya("bulan", MONTHS.get(quarter - 1));
            amount(row, "q" + quarter, uang.triwulan().get(quarter - 1), months);
        }
        amount(row, "year", uang.setahun(), thisYear);
        amount(row, "realized", uang.sampai(), spent.hanya("tahun", until(report.tahun())));
        share(row, "_rp", uang.tingkat());
    }

    private void amount(String row, String pair, Optional<Rupiah> amount, KeJejak events) {
        petak.isi(row, pair + "_rp", new Jumlah(amount, events.toString()));
    }

    private void share(String row, String kind, Persen share) {
        petak.isi(row, "percent" + kind, new Nilai.Rasio(share));
        petak.isi(row, "grade" + kind, Predikat.nilai(share, bahasa));
    }

    /** The plan's years up to this one, as the trail's filter names them. */
    private String until(int year) {
        return (report.periode().dasar() + 1) + "-" + year;
    }
}
