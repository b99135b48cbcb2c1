package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.Belanja;
import id.jejak.query.belanja.FaktaBelanja;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Adds up Tabel 2.5 from its facts. */
public final class Tabel25Query {

    private static final int YEARS_BEFORE_PLAN = 5;

    /** By account first: the table's rows are then sought for each account once, and not for each payment. */
    private static final String SUMS = """
            SELECT row.belanja, akun.tahun, sum(akun.anggaran) AS anggaran, sum(akun.realisasi) AS realisasi
            FROM (
                SELECT rekening, tahun, sum(anggaran) AS anggaran, sum(realisasi) AS realisasi
                FROM leaf GROUP BY rekening, tahun
            ) AS akun
            JOIN unnest(:belanja, :rekening) AS row (belanja, rekening)
                ON akun.rekening = row.rekening OR starts_with(akun.rekening, row.rekening || '.')
            GROUP BY row.belanja, akun.tahun""";

    private final Reads reads;

    public Tabel25Query(Reads reads) {
        this.reads = reads;
    }

    /**
     * What a table is asked for.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the five years before the agency's plan, or where it has none the years it has
     *     figures of
     */
    public record Permintaan(Optional<KodeSkpd> skpd, Optional<Tahun> tahun, Basis basis, Titik titik) {}

    /**
     * The table of an agency.
     *
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     * @throws Reads.BelumAda where there is no table of that moment yet
     */
    public Tabel25 table(Permintaan asked) {
        return reads.read(sql -> {
            Posisi posisi = FaktaBelanja.posisi(reads, asked.titik());
            KodeSkpd skpd = Choice.of("skpd", asked.skpd(), FaktaBelanja.agencies(sql));
            Tahun tahun = asked.tahun().orElseGet(() -> defaultYears(sql, skpd));
            List<Belanja> layout = Belanja.rowsOf(tahun.all());
            StatementSpec query = FaktaBelanja.query(sql, SUMS, skpd, tahun, asked.basis(), asked.titik(), posisi);
            return new Tabel25(
                    skpd, tahun.all(), rows(sums(query, layout), layout, tahun), asked.basis(), asked.titik(), posisi);
        });
    }

    /** The agencies that there is a table of, each with the years that it covers if none are named. */
    public SortedMap<KodeSkpd, Tahun> contents() {
        return reads.read(sql -> {
            SortedMap<KodeSkpd, Tahun> contents = new TreeMap<>();
            FaktaBelanja.agencies(sql).forEach(skpd -> contents.put(skpd, defaultYears(sql, skpd)));
            return contents;
        });
    }

    private record Key(Belanja belanja, int tahun) {}

    private static List<Baris> rows(Map<Key, Sel> sums, List<Belanja> layout, Tahun tahun) {
        return layout.stream()
                .map(belanja -> new Baris(
                        belanja,
                        tahun.all().stream()
                                .map(year -> sums.getOrDefault(new Key(belanja, year), Sel.KOSONG))
                                .toList()))
                .toList();
    }

    private static Map<Key, Sel> sums(StatementSpec query, List<Belanja> layout) {
        Map<Key, Sel> sums = new HashMap<>();
        query
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

    private static Tahun defaultYears(JdbcClient sql, KodeSkpd skpd) {
        return FaktaBelanja.tahunDasar(sql, skpd)
                .map(dasar -> new Tahun(dasar - YEARS_BEFORE_PLAN, dasar - 1))
                .orElseGet(() -> FaktaBelanja.tahun(sql, skpd));
    }
}
