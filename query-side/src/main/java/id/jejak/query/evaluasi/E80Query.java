package id.jejak.query.evaluasi;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel61.KeteranganQuery;
import id.jejak.query.tabel61.KeteranganQuery.Keterangan;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the plan wants of each of its years, what was reached, and what was spent. */
public final class E80Query {

    private static final String SUMS =
            "SELECT tahun, pos, sum(realisasi) AS realisasi FROM leaf WHERE realisasi IS NOT NULL GROUP BY 1, 2";

    private static final String ALL = "";

    private final Reads reads;
    private final Sumber sumber;
    private final KeteranganQuery keterangan;

    public E80Query(Reads reads, Tabel61Query plans, KinerjaQuery kinerja, KeteranganQuery keterangan) {
        this.reads = reads;
        this.keterangan = keterangan;
        this.sumber = new Sumber(reads, plans, kinerja);
    }

    /**
     * The evaluation.
     *
     * @param skpd may be left out where there is only one agency
     * @param periode may be left out where the agency has only one plan
     * @throws Choice.Impossible where there is no such plan at that point of time, or none was named and there is not
     *     exactly one
     * @throws Reads.BelumAda where there is none of that moment yet
     */
    E80 report(Optional<KodeSkpd> skpd, Optional<Periode> periode, Basis basis, Titik titik) {
        return reads.read(sql -> {
            Sumber.Isi isi = sumber.read(skpd, periode, titik);
            Tabel61 plan = isi.rencana();
            Map<String, SortedMap<Integer, Rupiah>> spent = spent(sql, isi, basis);
            Keterangan said = keterangan.of(plan);
            List<E80.Baris> rows = plan.node().stream()
                    .map(node -> row(isi, node, said.sasaran(node.kode()), spent))
                    .toList();
            List<SelRupiah> sums = plan.jumlah();
            int last = sums.size() - 1;
            E80.Uang total = new E80.Uang(sums.get(last), List.copyOf(sums.subList(1, last)), ofPrograms(plan, rows));
            return new E80(
                    plan.renstra(),
                    plan.periode(),
                    basis,
                    rows,
                    total,
                    outside(plan, total, spent.getOrDefault(ALL, new TreeMap<>())),
                    titik,
                    isi.posisi());
        });
    }

    /** The plans that there is an evaluation of. */
    List<RenstraId> contents() {
        return sumber.contents();
    }

    /** Per code and year; of all of them under no code. */
    private static Map<String, SortedMap<Integer, Rupiah>> spent(JdbcClient sql, Sumber.Isi isi, Basis basis) {
        Map<String, SortedMap<Integer, Rupiah>> spent = new HashMap<>();
        Periode periode = isi.rencana().periode();
        FaktaBelanja.query(
                        sql,
                        SUMS,
                        isi.rencana().renstra().skpd(),
                        new Tahun(periode.dasar() + 1, periode.akhir()),
                        basis,
                        isi.titik(),
                        isi.posisi())
                .query(row -> {
                    int tahun = row.getInt("tahun");
                    Rupiah sum = new Rupiah(row.getBigDecimal("realisasi"));
                    Sumber.tempat(row.getString("pos"))
                            .forEach(place -> spent.computeIfAbsent(place, first -> new TreeMap<>())
                                    .merge(tahun, sum, Rupiah::plus));
                });
        return spent;
    }

    private static E80.Baris row(
            Sumber.Isi isi, Tabel61.Node node, String sasaran, Map<String, SortedMap<Integer, Rupiah>> spent) {
        List<Integer> years = isi.rencana().periode().tahunRencana();
        SortedMap<Integer, Rupiah> here = spent.getOrDefault(node.kode().kode(), new TreeMap<>());
        E80.Uang uang = new E80.Uang(
                node.rupiahAkhir(),
                List.copyOf(node.rupiah().subList(1, node.rupiah().size())),
                years.stream().map(year -> Optional.ofNullable(here.get(year))).toList());
        List<E80.Indikator> indicators = node.indikator().stream()
                .map(one -> indicator(isi.rencana().periode(), one, isi.kinerja()))
                .toList();
        return new E80.Baris(node.kode(), sasaran, node.nama(), node.penanggungJawab(), uang, indicators);
    }

    private static E80.Indikator indicator(
            Periode periode, Tabel61.Indikator one, Map<IndikatorId, KinerjaQuery.Indikator> reached) {
        KinerjaQuery.Indikator known = Objects.requireNonNull(reached.get(one.id()), one.nama());
        AkhirRencana cara = known.akhir();
        Target posted = Kinerja.setahun(cara, known.capaian(), periode.dasar());
        boolean isPosted = posted.keadaan() != Keadaan.KOSONG;
        return new E80.Indikator(
                one.id(),
                one.nama(),
                one.satuan(),
                known.arah(),
                isPosted ? posted : one.target().get(0),
                isPosted,
                one.targetAkhir(),
                List.copyOf(one.target().subList(1, one.target().size())),
                periode.tahunRencana().stream()
                        .map(year -> Kinerja.setahun(cara, known.capaian(), year))
                        .toList());
    }

    private static List<Optional<Rupiah>> ofPrograms(Tabel61 plan, List<E80.Baris> rows) {
        return IntStream.range(0, plan.periode().tahunRencana().size())
                .mapToObj(i -> rows.stream()
                        .filter(row -> row.kode().tingkat() == Tingkat.PROGRAM)
                        .flatMap(row -> row.uang().realisasi().get(i).stream())
                        .reduce(Rupiah::plus))
                .toList();
    }

    private static SortedMap<Integer, Rupiah> outside(Tabel61 plan, E80.Uang programs, SortedMap<Integer, Rupiah> all) {
        SortedMap<Integer, Rupiah> outside = new TreeMap<>();
        all.forEach((year, sum) -> {
            Optional<Rupiah> within =
                    programs.realisasi().get(year - plan.periode().dasar() - 1);
            Rupiah rest = sum.minus(within.orElse(Rupiah.ZERO));
            if (!rest.equals(Rupiah.ZERO)) {
                outside.put(year, rest);
            }
        });
        return outside;
    }
}
