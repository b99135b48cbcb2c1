package id.jejak.query.sub;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.belanja.NamaKode;
import id.jejak.query.jejak.PosQuery;
import id.jejak.query.jejak.PosQuery.Diproses;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel61.Tabel61Query;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up how a sub kegiatan stands. */
public final class SubQuery {

    /** On which a realization counts here: the day from which it uses up the ceiling. */
    static final Basis BASIS = Basis.TERBIT;

    private static final String SUMS = """
            SELECT sum(anggaran) AS pagu, sum(realisasi) AS realisasi FROM leaf
            WHERE pos = :pos OR starts_with(pos, :pos || '.')""";

    private final Reads reads;
    private final PosQuery trail;
    private final Tabel61Query plans;

    public SubQuery(Reads reads, PosQuery trail, Tabel61Query plans) {
        this.reads = reads;
        this.trail = trail;
        this.plans = plans;
    }

    /**
     * What is asked for.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the last year that the agency has figures of, or else its plan's first
     */
    public record Permintaan(String pos, Optional<KodeSkpd> skpd, Optional<Integer> tahun, Titik titik) {}

    private record Angka(Optional<Rupiah> pagu, Optional<Rupiah> realisasi) {}

    /**
     * How it stands; empty where nothing was ever said of it.
     *
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     * @throws Reads.BelumAda where nothing can be read of that moment yet
     */
    public Optional<SubKegiatan> one(Permintaan asked) {
        return reads.read(sql -> {
            KodeSkpd skpd = Choice.of("skpd", asked.skpd(), FaktaBelanja.agencies(sql));
            int tahun = asked.tahun().orElseGet(() -> tahun(sql, skpd));
            Posisi counted = FaktaBelanja.posisi(reads, asked.titik());
            Posisi told = trail.posisi(asked.titik());
            Posisi posisi = counted.nomor() < told.nomor() ? counted : told;
            Angka sums = sums(sql, asked, skpd, tahun, posisi);
            SubKegiatan bare = new SubKegiatan(
                    skpd,
                    tahun,
                    asked.pos(),
                    name(sql, skpd, asked.pos(), tahun),
                    sums.pagu(),
                    sums.realisasi(),
                    List.of(),
                    asked.titik(),
                    posisi);
            List<Diproses> process = trail.diproses(bare.tempat());
            boolean known =
                    bare.isBelanja() || !process.isEmpty() || !bare.nama().isEmpty();
            return Optional.of(new SubKegiatan(
                            skpd,
                            tahun,
                            bare.pos(),
                            bare.nama(),
                            bare.pagu(),
                            bare.realisasi(),
                            process,
                            asked.titik(),
                            posisi))
                    .filter(one -> known);
        });
    }

    /** The agencies that there can be one of. */
    public List<KodeSkpd> agencies() {
        return reads.read(FaktaBelanja::agencies);
    }

    private static int tahun(JdbcClient sql, KodeSkpd skpd) {
        return FaktaBelanja.agenciesWithFigures(sql).contains(skpd)
                ? FaktaBelanja.tahun(sql, skpd).sampai()
                : FaktaBelanja.tahunDasar(sql, skpd).orElseThrow() + 1;
    }

    private static Angka sums(JdbcClient sql, Permintaan asked, KodeSkpd skpd, int tahun, Posisi posisi) {
        return FaktaBelanja.query(sql, SUMS, skpd, new Tahun(tahun, tahun), BASIS, asked.titik(), posisi)
                .param("pos", asked.pos())
                .query((row, i) -> new Angka(
                        Optional.ofNullable(row.getBigDecimal("pagu")).map(Rupiah::new),
                        Optional.ofNullable(row.getBigDecimal("realisasi")).map(Rupiah::new)))
                .single();
    }

    private String name(JdbcClient sql, KodeSkpd skpd, String pos, int tahun) {
        String listed = NamaKode.program(sql, List.of(pos), tahun).get(pos);
        return listed == null ? plans.names(skpd).getOrDefault(pos, "") : listed;
    }
}
