package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Choice;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel25.Tabel25.Baris;
import id.jejak.query.tabel25.Tabel25.Sel;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up Tabel 2.5 from its facts. */
public final class Tabel25Query {

    private static final int YEARS_BEFORE_PLAN = 5;

    /** Of each place, account and funding source the ceiling in force; of realizations every one. */
    private static final String SUMS = """
            WITH pagu AS (
                SELECT DISTINCT ON (tahun, pos, rekening, sumber_dana) tahun, rekening, nilai
                FROM query.tabel_2_5_fakta
                WHERE skpd = :skpd AND tahun BETWEEN :dari AND :sampai AND jenis = 'PAGU'
                ORDER BY tahun, pos, rekening, sumber_dana, berlaku DESC, position DESC
            ), leaf AS (
                SELECT tahun, rekening, nilai AS anggaran, NULL AS realisasi FROM pagu
                UNION ALL
                SELECT tahun, rekening, NULL, nilai
                FROM query.tabel_2_5_fakta
                WHERE skpd = :skpd AND tahun BETWEEN :dari AND :sampai AND jenis = 'REALISASI'
            )
            SELECT row.belanja, leaf.tahun, sum(leaf.anggaran) AS anggaran, sum(leaf.realisasi) AS realisasi
            FROM unnest(:belanja, :rekening) AS row (belanja, rekening)
            JOIN leaf ON leaf.rekening = row.rekening OR starts_with(leaf.rekening, row.rekening || '.')
            GROUP BY row.belanja, leaf.tahun""";

    private final Reads reads;

    public Tabel25Query(Reads reads) {
        this.reads = reads;
    }

    /**
     * The table of an agency.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the five years before the agency's plan, or where it has none the years it has
     *     figures of
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     */
    public Tabel25 table(Optional<KodeSkpd> skpd, Optional<Tahun> tahun) {
        return reads.read(sql -> {
            Posisi posisi = Reads.posisi(sql, Tabel25Projection.NAME);
            KodeSkpd chosen = Choice.of("skpd", skpd, agencies(sql));
            Tahun years = tahun.orElseGet(() -> defaultYears(sql, chosen));
            return new Tabel25(chosen, years.all(), rows(sql, chosen, years), posisi);
        });
    }

    /** The agencies that there is a table of, each with the years that it covers if none are named. */
    public SortedMap<KodeSkpd, Tahun> contents() {
        return reads.read(sql -> {
            SortedMap<KodeSkpd, Tahun> contents = new TreeMap<>();
            agencies(sql).forEach(skpd -> contents.put(skpd, defaultYears(sql, skpd)));
            return contents;
        });
    }

    private record Key(Belanja belanja, int tahun) {}

    private static List<Baris> rows(JdbcClient sql, KodeSkpd skpd, Tahun tahun) {
        List<Belanja> layout = Belanja.rowsOf(tahun.all());
        Map<Key, Sel> sums = sums(sql, skpd, tahun, layout);
        return layout.stream()
                .map(belanja -> new Baris(
                        belanja,
                        tahun.all().stream()
                                .map(year -> sums.getOrDefault(new Key(belanja, year), Sel.KOSONG))
                                .toList()))
                .toList();
    }

    private static Map<Key, Sel> sums(JdbcClient sql, KodeSkpd skpd, Tahun tahun, List<Belanja> layout) {
        Map<Key, Sel> sums = new HashMap<>();
        sql
                .sql(SUMS)
                .param("skpd", skpd.kode())
                .param("dari", tahun.dari())
                .param("sampai", tahun.sampai())
                .param("belanja", layout.stream().map(Belanja::name).toArray(String[]::new))
                .param("rekening", layout.stream().map(Belanja::rekening).toArray(String[]::new))
                .query((row, i) -> {
                    Key key = new Key(Belanja.valueOf(row.getString("belanja")), row.getInt("tahun"));
                    Sel sel = new Sel(rupiah(row, "anggaran"), rupiah(row, "realisasi"));
                    return Map.entry(key, sel);
                })
                .list()
                .stream()
                // An account number means another thing in the other chart's years.
                .filter(sum -> sum.getKey().belanja().isInForce(sum.getKey().tahun()))
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    private static Optional<Rupiah> rupiah(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal sum = row.getBigDecimal(column);
        return Optional.ofNullable(sum).map(Rupiah::new);
    }

    private static List<KodeSkpd> agencies(JdbcClient sql) {
        return sql.sql(
                        "SELECT skpd FROM query.tabel_2_5_fakta UNION SELECT skpd FROM query.tabel_2_5_renstra ORDER BY 1")
                .query((row, i) -> new KodeSkpd(row.getString("skpd")))
                .list();
    }

    private static Tahun defaultYears(JdbcClient sql, KodeSkpd skpd) {
        Optional<Tahun> beforePlan = sql.sql(
                        "SELECT max(dasar) AS dasar FROM query.tabel_2_5_renstra WHERE skpd = :skpd HAVING count(*) > 0")
                .param("skpd", skpd.kode())
                .query((row, i) -> new Tahun(row.getInt("dasar") - YEARS_BEFORE_PLAN, row.getInt("dasar") - 1))
                .optional();
        return beforePlan.orElseGet(
                () -> sql.sql("SELECT min(tahun), max(tahun) FROM query.tabel_2_5_fakta WHERE skpd = :skpd")
                        .param("skpd", skpd.kode())
                        .query((row, i) -> Tahun.upTo(row.getInt(1), row.getInt(2)))
                        .single());
    }
}
