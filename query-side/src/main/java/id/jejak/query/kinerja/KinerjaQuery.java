package id.jejak.query.kinerja;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.Choice;
import id.jejak.query.PilihRenstra;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads what indicators are to reach and what they reached, as of any point of time. */
public final class KinerjaQuery {

    private static final String INDICATORS = """
            SELECT tempat.kode, tempat.nomor, nama.nama, nama.satuan, nama.akhir, coalesce(arah.arah, 'NAIK') AS arah
            FROM (
                SELECT DISTINCT ON (kode, nomor) kode, nomor, pada, urutan
                FROM query.kinerja_tempat
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, nomor, berlaku DESC, position DESC
            ) AS tempat
            JOIN (
                SELECT DISTINCT ON (kode, nomor) kode, nomor, nama, satuan, akhir
                FROM query.kinerja_nama
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, nomor, berlaku DESC, position DESC
            ) AS nama USING (kode, nomor)
            LEFT JOIN (
                SELECT DISTINCT ON (kode, nomor) kode, nomor, arah
                FROM query.kinerja_arah
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, nomor, berlaku DESC, position DESC
            ) AS arah USING (kode, nomor)
            JOIN (
                SELECT DISTINCT ON (kode) kode, dicabut
                FROM query.kinerja_node
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, berlaku DESC, position DESC
            ) AS node ON node.kode = tempat.pada AND NOT node.dicabut
            WHERE CAST(:pada AS text) = '' OR tempat.pada = :pada
            ORDER BY tempat.urutan, tempat.kode, tempat.nomor""";

    private static final String TARGETS = """
            SELECT DISTINCT ON (kode, nomor, tahun) kode, nomor, tahun::text AS kurun, tertulis
            FROM query.kinerja_target
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, nomor, tahun, berlaku DESC, position DESC""";

    private static final String ACHIEVEMENTS = """
            SELECT DISTINCT ON (kode, nomor, kurun) kode, nomor, kurun, tertulis
            FROM query.kinerja_capaian
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, nomor, kurun, position DESC""";

    private static final String PROGRESS = """
            SELECT DISTINCT ON (kode, kurun) kode, kurun, tertulis
            FROM query.kinerja_fisik
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, kurun, position DESC""";

    private static final String ANYWHERE = "";

    private final Reads reads;

    public KinerjaQuery(Reads reads) {
        this.reads = reads;
    }

    /**
     * An indicator.
     *
     * @param akhir whether what is reached adds up over the years, or the last value counts
     * @param arah in which direction it improves; upwards where no document says otherwise
     * @param target per year that is stated, as a {@code Kurun} is written
     * @param capaian per year, quarter or month that is stated, as a {@code Kurun} is written
     */
    public record Indikator(
            IndikatorId id,
            String nama,
            String satuan,
            AkhirRencana akhir,
            Arah arah,
            SortedMap<String, Target> target,
            SortedMap<String, Target> capaian) {}

    /** The indicators that stand at a node, in their order. */
    public record Kinerja(RenstraId renstra, List<Indikator> indikator, Titik titik, Posisi posisi) {}

    /**
     * The indicators of one node of a plan.
     *
     * @param skpd may be left out where there is only one agency
     * @param periode the plan's years; may be left out where the agency has only one plan
     * @throws Choice.Impossible where there is no such plan at that point of time, or none was named and there is not
     *     exactly one
     * @throws Reads.BelumAda where there is nothing of that moment yet
     */
    public Kinerja at(KodeRencana pada, Optional<KodeSkpd> skpd, Optional<Periode> periode, Titik titik) {
        return reads.read(sql -> {
            Posisi posisi = reads.posisi(KinerjaProjection.NAME, titik);
            RenstraId renstra = PilihRenstra.of(plans(sql, titik, posisi.nomor()), skpd, periode);
            List<Indikator> indikator = indicators(sql, renstra, pada.kode(), titik, posisi);
            return new Kinerja(renstra, indikator, titik, posisi);
        });
    }

    /** Every indicator of a plan, wherever it stands. */
    public Map<IndikatorId, Indikator> all(RenstraId renstra, Titik titik) {
        return reads.read(sql ->
                indicators(sql, renstra, ANYWHERE, titik, reads.posisi(KinerjaProjection.NAME, titik)).stream()
                        .collect(Collectors.toMap(Indikator::id, one -> one)));
    }

    /** How far the work of every sub kegiatan of a plan was, per period as a {@code Kurun} is written. */
    public Map<KodeRencana, SortedMap<String, Target>> fisik(RenstraId renstra, Titik titik) {
        return reads.read(sql -> {
            Map<KodeRencana, SortedMap<String, Target>> all = new HashMap<>();
            asOf(sql, PROGRESS, renstra, titik, reads.posisi(KinerjaProjection.NAME, titik))
                    .query(row -> {
                        all.computeIfAbsent(new KodeRencana(row.getString("kode")), first -> new TreeMap<>())
                                .put(row.getString("kurun"), new Target(row.getString("tertulis")));
                    });
            return all;
        });
    }

    /** Up to where {@link #all} would be read. */
    public Posisi posisi(Titik titik) {
        return reads.read(sql -> reads.posisi(KinerjaProjection.NAME, titik));
    }

    /** Every plan. */
    public List<RenstraId> plans() {
        return reads.read(sql -> plans(sql, Titik.SEKARANG, Long.MAX_VALUE));
    }

    private static List<Indikator> indicators(
            JdbcClient sql, RenstraId renstra, String pada, Titik titik, Posisi posisi) {
        Map<IndikatorId, SortedMap<String, Target>> targets = cells(sql, TARGETS, renstra, titik, posisi);
        Map<IndikatorId, SortedMap<String, Target>> reached = cells(sql, ACHIEVEMENTS, renstra, titik, posisi);
        return asOf(sql, INDICATORS, renstra, titik, posisi)
                .param("pada", pada)
                .query((row, i) -> {
                    IndikatorId id = id(row.getString("kode"), row.getInt("nomor"));
                    return new Indikator(
                            id,
                            row.getString("nama"),
                            row.getString("satuan"),
                            AkhirRencana.valueOf(row.getString("akhir")),
                            Arah.valueOf(row.getString("arah")),
                            targets.getOrDefault(id, new TreeMap<>()),
                            reached.getOrDefault(id, new TreeMap<>()));
                })
                .list();
    }

    private static List<RenstraId> plans(JdbcClient sql, Titik titik, long posisi) {
        return sql.sql("""
                SELECT DISTINCT renstra FROM query.kinerja_renstra
                WHERE position <= :posisi AND berlaku <= :per ORDER BY 1""")
                .param("posisi", posisi)
                .param("per", titik.sampai())
                .query((row, i) -> RenstraId.of(row.getString("renstra")))
                .list();
    }

    private static Map<IndikatorId, SortedMap<String, Target>> cells(
            JdbcClient sql, String query, RenstraId renstra, Titik titik, Posisi posisi) {
        Map<IndikatorId, SortedMap<String, Target>> cells = new HashMap<>();
        asOf(sql, query, renstra, titik, posisi).query(row -> {
            cells.computeIfAbsent(id(row.getString("kode"), row.getInt("nomor")), first -> new TreeMap<>())
                    .put(row.getString("kurun"), new Target(row.getString("tertulis")));
        });
        return cells;
    }

    private static StatementSpec asOf(JdbcClient sql, String query, RenstraId renstra, Titik titik, Posisi posisi) {
        return sql.sql(query)
                .param("renstra", renstra.toString())
                .param("per", titik.sampai())
                .param("posisi", posisi.nomor());
    }

    private static IndikatorId id(String kode, int nomor) {
        return new IndikatorId(new KodeRencana(kode), nomor);
    }
}
