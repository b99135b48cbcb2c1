package id.jejak.query.belanja;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What is budgeted and spent at a point of time, for the reports to add up. A report's query begins with {@link #LEAF}
 * and reads of {@code leaf}: one row per ceiling in force and per realization that the basis counts, with
 * {@code position, tahun, pos, rekening, sumber_dana, berlaku, anggaran, realisasi}, one of the two last being null; and
 * where it wants to, of {@code kas}: per month how the ceilings are spread (anggaran kas), as the decision in force says,
 * with {@code tahun, pos, rekening, sumber_dana, bulan, nilai}.
 */
public final class FaktaBelanja {

    /**
     * Of each place, account and funding source the ceiling in force; of realizations every one, on the day of the step
     * that the basis counts where its proof is the SP2D of a payment. A number that was given free stands for another
     * payment afterwards: how often that happened before tells them apart.
     */
    public static final String LEAF = """
        WITH fakta AS (
            SELECT f.position, f.tahun, f.pos, f.rekening, f.sumber_dana, f.jenis, f.nilai, f.bukti, f.berlaku,
                CASE WHEN bebas.pada IS NULL THEN 0 ELSE cardinality(array(
                    SELECT 1 FROM unnest(bebas.pada) AS pada (position) WHERE pada.position < f.position)) END AS urutan
            FROM query.belanja_fakta AS f
            LEFT JOIN (
                SELECT tahun, nomor, array_agg(position) AS pada FROM query.belanja_bebas
                WHERE skpd = :skpd AND position <= :posisi GROUP BY tahun, nomor
            ) AS bebas ON bebas.tahun = f.tahun AND bebas.nomor = f.bukti
            WHERE skpd = :skpd AND f.tahun BETWEEN :dari AND :sampai AND position <= :posisi AND berlaku <= :per
        ), langkah AS (
            SELECT * FROM query.belanja_langkah
            WHERE skpd = :skpd AND tahun BETWEEN :dari AND :sampai AND position <= :posisi AND berlaku <= :per
        ), sp2d AS (
            SELECT terbit.tahun, terbit.sp2d, (
                    SELECT count(*) FROM query.belanja_bebas AS bebas
                    WHERE bebas.skpd = :skpd AND bebas.tahun = terbit.tahun AND bebas.nomor = terbit.sp2d
                        AND bebas.position < terbit.position
                ) AS urutan, min(langkah.berlaku) AS dihitung
            FROM langkah AS terbit
            LEFT JOIN langkah ON langkah.tahun = terbit.tahun AND langkah.spp = terbit.spp
                AND (langkah.langkah = :basis OR langkah.langkah = 'TANPA_KAS' AND :basis IN ('ADVIS', 'CAIR'))
            WHERE terbit.langkah = 'TERBIT'
            GROUP BY terbit.tahun, terbit.sp2d, terbit.position
        ), pagu AS (
            SELECT DISTINCT ON (tahun, pos, rekening, sumber_dana) position, tahun, pos, rekening, sumber_dana, berlaku, nilai
            FROM fakta
            WHERE jenis = 'PAGU'
            ORDER BY tahun, pos, rekening, sumber_dana, berlaku DESC, position DESC
        ), kas AS (
            SELECT tahun, pos, rekening, sumber_dana, bulan, nilai
            FROM (
                SELECT *, rank() OVER (
                    PARTITION BY tahun, pos, rekening, sumber_dana ORDER BY berlaku DESC, position DESC) AS urutan
                FROM query.belanja_kas
                WHERE skpd = :skpd AND tahun BETWEEN :dari AND :sampai AND position <= :posisi AND berlaku <= :per
            ) AS sebaran
            WHERE urutan = 1
        ), leaf AS (
            SELECT position, tahun, pos, rekening, sumber_dana, berlaku, nilai AS anggaran, NULL::numeric AS realisasi
            FROM pagu
            UNION ALL
            SELECT f.position, f.tahun, f.pos, f.rekening, f.sumber_dana, greatest(f.berlaku, sp2d.dihitung), NULL, f.nilai
            FROM fakta AS f
            LEFT JOIN sp2d ON sp2d.tahun = f.tahun AND sp2d.sp2d = f.bukti AND sp2d.urutan = f.urutan
            WHERE f.jenis = 'REALISASI' AND (sp2d.sp2d IS NULL OR sp2d.dihitung IS NOT NULL)
        )
        """;

    /** The positions of the realizations that the basis counts, as a query of SQL that needs what {@link #LEAF} needs. */
    public static final String DIHITUNG = LEAF + "SELECT position FROM leaf WHERE realisasi IS NOT NULL";

    /** The month of {@code leaf} in which the basis counts; after the fiscal year it is {@link #SESUDAH_TAHUN}. */
    public static final String BULAN =
            "CASE WHEN berlaku > make_date(tahun, 12, 31) THEN 13 ELSE extract(month FROM berlaku)::integer END";

    public static final int SESUDAH_TAHUN = 13;

    /** Those of {@link #DIHITUNG} that it counts in these months, {@code :bulanDari} and {@code :bulanSampai} too. */
    public static final String DIHITUNG_BULAN = DIHITUNG + " AND " + BULAN + " BETWEEN :bulanDari AND :bulanSampai";

    /** One after the other without a gap: each agency is looked up in the index, none is counted. */
    private static final String WITH_FIGURES = """
            WITH RECURSIVE one AS (
                SELECT min(skpd) AS skpd FROM query.belanja_fakta
                UNION ALL
                SELECT (SELECT min(f.skpd) FROM query.belanja_fakta AS f WHERE f.skpd > one.skpd)
                FROM one WHERE one.skpd IS NOT NULL
            )
            SELECT skpd FROM one WHERE skpd IS NOT NULL""";

    private static final String BUKTI = """
            SELECT pos, rekening, sumber_dana, sum(nilai) AS sisa FROM query.belanja_fakta
            WHERE skpd = :skpd AND tahun = :tahun AND bukti = :nomor AND position <= :posisi AND position > (
                SELECT coalesce(max(position), 0) FROM query.belanja_bebas
                WHERE skpd = :skpd AND tahun = :tahun AND nomor = :nomor AND position <= :posisi)
            GROUP BY pos, rekening, sumber_dana HAVING sum(nilai) <> 0 ORDER BY pos, rekening, sumber_dana""";

    private FaktaBelanja() {}

    /**
     * A report's query, with what {@link #LEAF} needs to know.
     *
     * @param posisi up to where it is read, as {@link #posisi} has it
     */
    public static StatementSpec query(
            JdbcClient sql, String report, KodeSkpd skpd, Tahun tahun, Basis basis, Titik titik, Posisi posisi) {
        return sql.sql(LEAF + report)
                .param("skpd", skpd.kode())
                .param("dari", tahun.dari())
                .param("sampai", tahun.sampai())
                .param("basis", basis.name())
                .param("per", titik.sampai())
                .param("posisi", posisi.nomor());
    }

    /** Up to where a report of this moment is read. */
    public static Posisi posisi(Reads reads, Titik titik) {
        return reads.posisi(BelanjaProjection.NAME, titik);
    }

    /**
     * What was not taken back of the proof that bears this number now, line by line, with {@code pos, rekening,
     * sumber_dana, sisa}.
     */
    public static StatementSpec bukti(JdbcClient sql, KodeSkpd skpd, int tahun, String nomor, Posisi posisi) {
        return sql.sql(BUKTI)
                .param("skpd", skpd.kode())
                .param("tahun", tahun)
                .param("nomor", nomor)
                .param("posisi", posisi.nomor());
    }

    /** The agencies that have a budget, a realization or a plan, in the order of their codes. */
    public static List<KodeSkpd> agencies(JdbcClient sql) {
        return sql.sql(WITH_FIGURES + " UNION SELECT skpd FROM query.belanja_renstra ORDER BY 1")
                .query((row, i) -> new KodeSkpd(row.getString("skpd")))
                .list();
    }

    /** The agencies that have a budget or a realization, in the order of their codes. */
    public static List<KodeSkpd> agenciesWithFigures(JdbcClient sql) {
        return sql.sql(WITH_FIGURES + " ORDER BY 1")
                .query((row, i) -> new KodeSkpd(row.getString("skpd")))
                .list();
    }

    /** What a report of one year is about. */
    public record Tahunan(KodeSkpd skpd, int tahun) {}

    /**
     * Picks it.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the last year that the agency has figures of
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     */
    public static Tahunan tahunan(JdbcClient sql, Optional<KodeSkpd> skpd, Optional<Integer> tahun) {
        KodeSkpd agency = Choice.of("skpd", skpd, agenciesWithFigures(sql));
        return new Tahunan(agency, tahun.orElseGet(() -> tahun(sql, agency).sampai()));
    }

    /** The agencies that there is a report of one year of, each with its last year. */
    public static SortedMap<KodeSkpd, Integer> tahunTerakhir(JdbcClient sql) {
        SortedMap<KodeSkpd, Integer> last = new TreeMap<>();
        agenciesWithFigures(sql).forEach(skpd -> last.put(skpd, tahun(sql, skpd).sampai()));
        return last;
    }

    /** The base year of the agency's latest plan. */
    public static Optional<Integer> tahunDasar(JdbcClient sql, KodeSkpd skpd) {
        return sql.sql("SELECT max(dasar) FROM query.belanja_renstra WHERE skpd = :skpd HAVING count(*) > 0")
                .param("skpd", skpd.kode())
                .query(Integer.class)
                .optional();
    }

    /** The years that the agency has figures of, the last twenty at most. */
    public static Tahun tahun(JdbcClient sql, KodeSkpd skpd) {
        return sql.sql("SELECT min(tahun), max(tahun) FROM query.belanja_fakta WHERE skpd = :skpd")
                .param("skpd", skpd.kode())
                .query((row, i) -> Tahun.upTo(row.getInt(1), row.getInt(2)))
                .single();
    }
}
