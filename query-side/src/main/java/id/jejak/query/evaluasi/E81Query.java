package id.jejak.query.evaluasi;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.kinerja.Fisik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the plan wants, what was reached, and what was spent. */
public final class E81Query {

    private static final String SUMS = """
        SELECT tahun, pos, (least(12, %s) + 2) / 3 AS triwulan,
            sum(anggaran) AS anggaran, sum(realisasi) AS realisasi
        FROM leaf GROUP BY 1, 2, 3\
        """.formatted(FaktaBelanja.BULAN);

    private final Reads reads;
    private final Sumber sumber;

    public E81Query(Reads reads, Tabel61Query plans, KinerjaQuery kinerja) {
        this.reads = reads;
        this.sumber = new Sumber(reads, plans, kinerja);
    }

    /**
     * What is asked for.
     *
     * @param skpd may be left out where there is only one agency
     * @param periode may be left out where the agency has only one plan
     * @param tahun may be left out: the plan's last year with figures of the budget
     */
    record Permintaan(
            Optional<KodeSkpd> skpd, Optional<Periode> periode, Optional<Integer> tahun, Basis basis, Titik titik) {}

    /**
     * The evaluation.
     *
     * @throws Choice.Impossible where there is no such plan at that point of time, or none was named and there is not
     *     exactly one, or the year is none of the plan's
     * @throws Reads.BelumAda where there is none of that moment yet
     */
    E81 report(Permintaan asked) {
        return reads.read(sql -> {
            Sumber.Isi isi = sumber.read(asked.skpd(), asked.periode(), asked.titik());
            return report(sql, isi, year(sql, isi.rencana(), asked.tahun()), asked.basis(), asked.titik());
        });
    }

    /**
     * The same evaluation as of another moment, of which the year need not be one of the plan's yet.
     *
     * @throws Choice.Impossible where there is no such plan at that point of time
     * @throws Reads.BelumAda where there is none of that moment yet
     */
    E81 pada(Titik titik, E81 of) {
        return reads.read(sql -> {
            RenstraId plan = of.renstra();
            Sumber.Isi isi = sumber.read(Optional.of(plan.skpd()), Optional.of(plan.periode()), titik);
            return report(sql, isi, of.tahun(), of.basis(), titik);
        });
    }

    private static E81 report(JdbcClient sql, Sumber.Isi isi, int tahun, Basis basis, Titik titik) {
        Tabel61 plan = isi.rencana();
        Map<String, Uang> money = money(sql, isi, tahun, basis);
        List<E81.Baris> rows =
                plan.node().stream().map(node -> row(isi, node, tahun, money)).toList();
        Uang total = rows.stream()
                .filter(row -> row.kode().tingkat() == Tingkat.PROGRAM)
                .map(E81.Baris::uang)
                .reduce(Uang.NONE, Uang::plus);
        Optional<Rupiah> all = money.getOrDefault("", Uang.NONE).setahun();
        Optional<Rupiah> outside = all.map(sum -> sum.minus(total.setahun().orElse(Rupiah.ZERO)));
        return new E81(
                plan.renstra(),
                plan.periode(),
                tahun,
                basis,
                rows,
                total,
                outside.filter(sum -> !sum.equals(Rupiah.ZERO)),
                titik,
                isi.posisi());
    }

    /** The plans that there is an evaluation of. */
    List<RenstraId> contents() {
        return sumber.contents();
    }

    private static int year(JdbcClient sql, Tabel61 plan, Optional<Integer> asked) {
        List<Integer> years = plan.periode().tahunRencana();
        KodeSkpd skpd = plan.renstra().skpd();
        Optional<Integer> last = FaktaBelanja.agenciesWithFigures(sql).contains(skpd)
                ? Optional.of(FaktaBelanja.tahun(sql, skpd).sampai()).filter(years::contains)
                : Optional.empty();
        return Choice.of("tahun", asked.or(() -> last).or(() -> Optional.of(years.get(0))), years);
    }

    /** Per code of sub kegiatan, kegiatan and program, and of all of them under no code. */
    private static Map<String, Uang> money(JdbcClient sql, Sumber.Isi isi, int tahun, Basis basis) {
        Map<String, Uang> money = new HashMap<>();
        Tahun years = new Tahun(isi.rencana().periode().dasar() + 1, tahun);
        FaktaBelanja.query(sql, SUMS, isi.rencana().renstra().skpd(), years, basis, isi.titik(), isi.posisi())
                .query(row -> {
                    Optional<Rupiah> budget = rupiah(row.getBigDecimal("anggaran"));
                    Optional<Rupiah> spent = rupiah(row.getBigDecimal("realisasi"));
                    Uang figures = row.getInt("tahun") == tahun
                            ? Uang.of(Optional.empty(), budget, row.getInt("triwulan"), spent)
                            : Uang.of(spent, Optional.empty(), 0, Optional.empty());
                    Sumber.tempat(row.getString("pos")).forEach(place -> money.merge(place, figures, Uang::plus));
                });
        return money;
    }

    private static Optional<Rupiah> rupiah(@Nullable BigDecimal sum) {
        return Optional.ofNullable(sum).map(Rupiah::new);
    }

    private static E81.Baris row(Sumber.Isi isi, Tabel61.Node node, int tahun, Map<String, Uang> money) {
        Tabel61 plan = isi.rencana();
        int column = tahun - plan.periode().dasar();
        List<E81.Indikator> indicators = node.indikator().stream()
                .map(one -> {
                    KinerjaQuery.Indikator known =
                            Objects.requireNonNull(isi.kinerja().get(one.id()), one.nama());
                    Kinerja figures = Kinerja.of(
                            known.akhir(),
                            one.targetAkhir(),
                            column < one.target().size() ? one.target().get(column) : Target.KOSONG,
                            known.capaian(),
                            plan.periode().dasar() + 1,
                            tahun);
                    return new E81.Indikator(one.id(), one.nama(), one.satuan(), known.arah(), figures);
                })
                .toList();
        Uang uang = money.getOrDefault(node.kode().kode(), Uang.NONE)
                .withAkhir(node.rupiahAkhir().jumlah());
        Optional<Fisik> progress = Fisik.terakhir(isi.fisik().getOrDefault(node.kode(), new TreeMap<>()), tahun);
        return new E81.Baris(node.kode(), node.nama(), node.penanggungJawab(), uang, progress, indicators);
    }
}
