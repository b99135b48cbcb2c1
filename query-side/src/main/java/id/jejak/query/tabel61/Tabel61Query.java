package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Choice;
import id.jejak.query.PilihRenstra;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up Tabel 6.1 from its facts: every figure above a sub kegiatan, and every one of the plan's end. */
public final class Tabel61Query {

    /** The columns of the plan's end and of the grand total are marked by what no year and no code is. */
    private static final int AKHIR = 0;

    private static final String SEMUA = "";

    /** The levels of Tabel 6.1. */
    private static final Set<Tingkat> PEKERJAAN = EnumSet.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN);

    /** The nodes that are in the plan, of all levels. */
    private static final String IN_PLAN = """
            SELECT kode, tingkat, nama, penanggung_jawab
            FROM (
                SELECT DISTINCT ON (kode) kode, tingkat, nama, penanggung_jawab, dicabut
                FROM query.tabel_6_1_node
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, berlaku DESC, position DESC
            ) AS latest
            WHERE NOT dicabut""";

    private static final String NODES = """
            SELECT kode, nama, penanggung_jawab
            FROM (%s) AS node
            WHERE tingkat = ANY (:tingkat)""".formatted(IN_PLAN);

    private static final String CELLS = """
            SELECT DISTINCT ON (kode, tahun) kode, tahun, tertulis, jumlah
            FROM query.tabel_6_1_sel
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, tahun, berlaku DESC, position DESC""";

    private static final String SUMS = """
        WITH in_plan AS (%s), leaf AS (
            SELECT kode, tahun, jumlah FROM (%s) AS sel JOIN in_plan USING (kode)
        ), node AS (
            SELECT kode FROM in_plan
            UNION ALL
            SELECT ''
        )
        SELECT node.kode, kolom.tahun, sum(leaf.jumlah) AS jumlah
        FROM leaf
        CROSS JOIN LATERAL (VALUES (leaf.tahun), (CASE WHEN leaf.tahun > :dasar THEN 0 END)) AS kolom (tahun)
        JOIN node ON node.kode = '' OR node.kode = leaf.kode OR starts_with(leaf.kode, node.kode || '.')
        WHERE leaf.jumlah IS NOT NULL AND kolom.tahun IS NOT NULL
        GROUP BY node.kode, kolom.tahun\
        """.formatted(IN_PLAN, CELLS);

    private final Reads reads;

    public Tabel61Query(Reads reads) {
        this.reads = reads;
    }

    /**
     * The table of a plan.
     *
     * @param skpd may be left out where there is only one agency
     * @param periode the plan's years; may be left out where the agency has only one plan
     * @throws Choice.Impossible where there is no such plan at that point of time, or none was named and there is not
     *     exactly one
     * @throws Reads.BelumAda where there is no table of that moment yet
     */
    public Tabel61 table(Optional<KodeSkpd> skpd, Optional<Periode> periode, Titik titik) {
        return table(skpd, periode, titik, PEKERJAAN);
    }

    /** As {@link #table}, with the plan's goals, objectives and tables of performance beside its programs. */
    public Tabel61 seluruh(RenstraId renstra, Titik titik) {
        return seluruh(Optional.of(renstra.skpd()), Optional.of(renstra.periode()), titik);
    }

    /** The same of the plan that {@link #table} would be of. */
    public Tabel61 seluruh(Optional<KodeSkpd> skpd, Optional<Periode> periode, Titik titik) {
        return table(skpd, periode, titik, EnumSet.allOf(Tingkat.class));
    }

    private Tabel61 table(Optional<KodeSkpd> skpd, Optional<Periode> periode, Titik titik, Set<Tingkat> tingkat) {
        return reads.read(sql -> {
            Posisi posisi = reads.posisi(Tabel61Projection.NAME, titik);
            RenstraId chosen = PilihRenstra.of(plans(sql, titik, posisi.nomor()), skpd, periode);
            RencanaPada plan = new RencanaPada(sql, chosen, titik, posisi.nomor());
            Periode inForce = plan.periode();
            Map<Kolom, SelRupiah> cells = cells(plan);
            return new Tabel61(
                    chosen,
                    inForce,
                    plan.title(),
                    nodes(plan, tingkat, inForce, cells),
                    row(cells, SEMUA, withEnd(inForce)),
                    titik,
                    posisi);
        });
    }

    /** The plans that there are at this moment. */
    public List<RenstraId> plans(Titik titik) {
        return reads.read(sql ->
                plans(sql, titik, reads.posisi(Tabel61Projection.NAME, titik).nomor()));
    }

    /** The plan that {@link #table} would be of. */
    public RenstraId plan(Optional<KodeSkpd> skpd, Optional<Periode> periode) {
        return PilihRenstra.of(reads.read(Tabel61Query::plans), skpd, periode);
    }

    /** Up to where {@link #table} would be read. */
    public Posisi posisi(Titik titik) {
        return reads.read(sql -> reads.posisi(Tabel61Projection.NAME, titik));
    }

    /** Every plan with its title. */
    public Map<RenstraId, String> contents() {
        return reads.read(sql -> {
            Map<RenstraId, String> contents = new LinkedHashMap<>();
            plans(sql).forEach(plan -> contents.put(plan, now(sql, plan).title()));
            return contents;
        });
    }

    /** What the agency's plans call their nodes, by code; the later plan's name where several have one. */
    public Map<String, String> names(KodeSkpd skpd) {
        return names(skpd, Long.MAX_VALUE);
    }

    /** The same as known up to this position. */
    public Map<String, String> names(KodeSkpd skpd, Posisi posisi) {
        return names(skpd, posisi.nomor());
    }

    private Map<String, String> names(KodeSkpd skpd, long posisi) {
        return reads.read(sql -> {
            Map<String, String> names = new HashMap<>();
            sql.sql("""
                SELECT node.kode, node.nama FROM query.tabel_6_1_node AS node
                JOIN query.tabel_6_1_renstra AS plan USING (renstra)
                WHERE plan.skpd = :skpd AND node.position <= :posisi AND NOT node.dicabut
                ORDER BY node.berlaku, node.position\
                """).param("skpd", skpd.kode()).param("posisi", posisi).query(row -> {
                names.put(row.getString("kode"), row.getString("nama"));
            });
            return names;
        });
    }

    /** A cell of money: a node, or all of them, in a year, or at the plan's end. */
    private record Kolom(String kode, int tahun) {}

    private static RencanaPada now(JdbcClient sql, RenstraId renstra) {
        return new RencanaPada(sql, renstra, Titik.SEKARANG, Long.MAX_VALUE);
    }

    private static List<RenstraId> plans(JdbcClient sql) {
        return plans(sql, Titik.SEKARANG, Long.MAX_VALUE);
    }

    private static List<RenstraId> plans(JdbcClient sql, Titik titik, long posisi) {
        return sql.sql("""
                        SELECT DISTINCT renstra FROM query.tabel_6_1_renstra
                        WHERE position <= :posisi AND berlaku <= :per ORDER BY 1""")
                .param("posisi", posisi)
                .param("per", titik.sampai())
                .query((row, i) -> RenstraId.of(row.getString("renstra")))
                .list();
    }

    private static List<Node> nodes(
            RencanaPada plan, Set<Tingkat> tingkat, Periode periode, Map<Kolom, SelRupiah> cells) {
        Map<String, List<Indikator>> indicators = Tabel61Indikator.of(plan, periode);
        return plan
                .query(NODES)
                .param("tingkat", tingkat.stream().map(Enum::name).toArray(String[]::new))
                .query((row, i) -> {
                    String kode = row.getString("kode");
                    return new Node(
                            new KodeRencana(kode),
                            row.getString("nama"),
                            row.getString("penanggung_jawab"),
                            row(cells, kode, periode.semuaTahun()),
                            cells.getOrDefault(new Kolom(kode, AKHIR), SelRupiah.KOSONG),
                            indicators.getOrDefault(kode, List.of()));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Node::kode))
                .toList();
    }

    /** What is stated, and over it what is added up: a sum of something stands before how nothing is written. */
    private static Map<Kolom, SelRupiah> cells(RencanaPada plan) {
        Map<Kolom, SelRupiah> cells = new HashMap<>();
        plan.query(CELLS).query(row -> {
            cells.put(new Kolom(row.getString("kode"), row.getInt("tahun")), new SelRupiah(row.getString("tertulis")));
        });
        plan.query(SUMS).param("dasar", plan.renstra().periode().dasar()).query(row -> {
            cells.put(
                    new Kolom(row.getString("kode"), row.getInt("tahun")),
                    SelRupiah.of(new Rupiah(row.getBigDecimal("jumlah"))));
        });
        return cells;
    }

    private static List<SelRupiah> row(Map<Kolom, SelRupiah> cells, String kode, List<Integer> columns) {
        return columns.stream()
                .map(column -> cells.getOrDefault(new Kolom(kode, column), SelRupiah.KOSONG))
                .toList();
    }

    private static List<Integer> withEnd(Periode periode) {
        return Stream.concat(periode.semuaTahun().stream(), Stream.of(AKHIR)).toList();
    }
}
