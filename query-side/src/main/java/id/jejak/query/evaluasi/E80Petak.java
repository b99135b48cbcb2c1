package id.jejak.query.evaluasi;

import id.jejak.query.evaluasi.Nilai.Capaian;
import id.jejak.query.evaluasi.Nilai.Jumlah;
import id.jejak.query.evaluasi.Nilai.Kata;
import id.jejak.query.evaluasi.Nilai.Pagu;
import id.jejak.query.evaluasi.Nilai.Rasio;
import id.jejak.query.web.KeJejak;
import java.util.List;
import java.util.Locale;

/** The figures of E.80, each with the events that make it. */
final class E80Petak {

    static final String SASARAN = "objective";

    /** The rows below the nodes: of all programs, of the means of their ratios, and of the grades of these. */
    static final String SEMUA = "";

    static final String RATA = "mean";
    static final String PREDIKAT = "grade";

    private final E80 report;
    private final List<Integer> years;
    private final KeJejak jejak;
    private final Petak petak = new Petak();

    private E80Petak(E80 report) {
        this.report = report;
        this.years = report.periode().tahunRencana();
        this.jejak = KeJejak.of(report.titik(), report.posisi())
                .hanya("skpd", report.renstra().skpd());
    }

    static Petak of(E80 report, Locale bahasa) {
        E80Petak figures = new E80Petak(report);
        for (E80.Baris row : report.baris()) {
            String kode = row.kode().kode();
            figures.petak.isi(kode, SASARAN, new Kata(row.sasaran()));
            figures.money(kode, row.uang(), figures.jejak.hanya("pos", kode));
            row.indikator().forEach(figures::reached);
        }
        figures.money(SEMUA, report.jumlah(), figures.jejak);
        figures.means(bahasa);
        return figures.petak;
    }

    private void reached(E80.Indikator one) {
        KeJejak events = jejak.hanya("renstra", report.renstra().periode()).hanya("indikator", one.id());
        KeJejak target = events.hanya("hal", "TARGET");
        KeJejak capaian = events.hanya("hal", "CAPAIAN");
        KeJejak start = (one.awalDicapai() ? capaian : target)
                .hanya("tahun", report.periode().dasar());
        String row = one.id().toString();
        petak.isi(row, "start_k", new Capaian(one.awal(), start.toString()));
        petak.isi(row, "end_k", new Capaian(one.akhir(), target.toString()));
        for (int i = 0; i < years.size(); i++) {
            petak.isi(row, column("target", i, "k"), new Capaian(one.target().get(i), in(target, i)));
            petak.isi(row, column("realized", i, "k"), new Capaian(one.capaian().get(i), in(capaian, i)));
            petak.isi(row, column("ratio", i, "k"), new Rasio(one.rasio(i)));
        }
    }

    private void money(String row, E80.Uang uang, KeJejak node) {
        KeJejak pagu = node.hanya("renstra", report.renstra().periode()).hanya("hal", "PAGU_INDIKATIF");
        KeJejak spent = node.hanya("hal", "REALISASI").hanya("basis", report.basis());
        KeJejak all = pagu.hanya("tahun", years.get(0) + "-" + report.periode().akhir());
        petak.isi(row, "end_rp", new Pagu(uang.akhir(), all.toString()));
        for (int i = 0; i < years.size(); i++) {
            petak.isi(row, column("target", i, "rp"), new Pagu(uang.target().get(i), in(pagu, i)));
            petak.isi(
                    row,
                    column("realized", i, "rp"),
                    new Jumlah(uang.realisasi().get(i), in(spent, i)));
            petak.isi(row, column("ratio", i, "rp"), new Rasio(uang.rasio(i)));
        }
    }

    private void means(Locale bahasa) {
        for (int i = 0; i < years.size(); i++) {
            petak.isi(RATA, column("ratio", i, "k"), new Rasio(report.rataK(i)));
            petak.isi(RATA, column("ratio", i, "rp"), new Rasio(report.rataRupiah(i)));
            petak.isi(PREDIKAT, column("ratio", i, "k"), Predikat.nilai(report.rataK(i), bahasa));
            petak.isi(PREDIKAT, column("ratio", i, "rp"), Predikat.nilai(report.rataRupiah(i), bahasa));
        }
    }

    private String column(String group, int ke, String kind) {
        return group + "_" + years.get(ke) + "_" + kind;
    }

    private String in(KeJejak events, int ke) {
        return events.hanya("tahun", years.get(ke)).toString();
    }
}
