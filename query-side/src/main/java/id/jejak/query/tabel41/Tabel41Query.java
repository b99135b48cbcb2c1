package id.jejak.query.tabel41;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Choice;
import id.jejak.query.PilihRenstra;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel41.Tabel41.Baris;
import id.jejak.query.tabel41.Tabel41.Dokumen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the indicators of a plan as of any of its documents, and what became of them from one to the next. */
public final class Tabel41Query {

    private static final String NODES = """
        SELECT kode, nama
        FROM (
            SELECT DISTINCT ON (kode) kode, nama, dicabut
            FROM query.tabel_4_1_node
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, berlaku DESC, position DESC
        ) AS latest
        WHERE NOT dicabut\
        """;

    private static final String INDICATORS = """
        SELECT kode, nomor, pada, urutan, nama, satuan
        FROM (
            SELECT DISTINCT ON (kode, nomor) kode, nomor, pada, urutan
            FROM query.tabel_4_1_tempat
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, nomor, berlaku DESC, position DESC
        ) AS tempat
        JOIN (
            SELECT DISTINCT ON (kode, nomor) kode, nomor, nama, satuan
            FROM query.tabel_4_1_nama
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, nomor, berlaku DESC, position DESC
        ) AS nama USING (kode, nomor)
        WHERE pada IS NOT NULL\
        """;

    private static final String TARGETS = """
        SELECT DISTINCT ON (kode, nomor, tahun) kode, nomor, tahun, tertulis
        FROM query.tabel_4_1_target
        WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
        ORDER BY kode, nomor, tahun, berlaku DESC, position DESC\
        """;

    private static final String BASELINES = """
        SELECT DISTINCT ON (kode, nomor) kode, nomor, tertulis
        FROM query.tabel_4_1_capaian
        WHERE renstra = :renstra AND position <= :posisi AND kurun = :awal
        ORDER BY kode, nomor, position DESC\
        """;

    private static final String SUCCESSORS = """
        SELECT DISTINCT ON (kode, nomor) kode, nomor, ke
        FROM query.tabel_4_1_tempat
        WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
        ORDER BY kode, nomor, berlaku DESC, position DESC\
        """;

    private final Reads reads;

    public Tabel41Query(Reads reads) {
        this.reads = reads;
    }

    /** Which indicators of a plan a table shows. */
    public enum Isi {
        /** Those of its goals and objectives (Tabel 4.1). */
        TUJUAN_SASARAN,
        /** Those of its first table of performance, {@code R1} (Tabel 7.1). */
        KINERJA_URUSAN;

        private static final KodeRencana TABEL_7_1 = new KodeRencana("R1");

        boolean shows(KodeRencana kode) {
            Tingkat tingkat = kode.tingkat();
            return switch (this) {
                case TUJUAN_SASARAN -> tingkat == Tingkat.TUJUAN || tingkat == Tingkat.SASARAN;
                case KINERJA_URUSAN -> kode.equals(TABEL_7_1);
            };
        }
    }

    /**
     * The table as of a document.
     *
     * @param versi the document's number; may be left out for the latest
     * @param titik at which the document has to be there and in force
     * @throws Choice.Impossible where there is no such plan or document, or no plan was named and there is not exactly one
     * @throws Reads.BelumAda where there is no table of that moment yet
     */
    public Tabel41 table(
            Isi isi, Optional<KodeSkpd> skpd, Optional<Periode> periode, Optional<String> versi, Titik titik) {
        return reads.read(sql -> {
            RenstraId plan = plan(sql, skpd, periode);
            return table(sql, isi, plan, version(versions(sql, plan, titik), versi));
        });
    }

    /** Every plan. */
    public List<RenstraId> plans() {
        return reads.read(Tabel41Query::plans);
    }

    /**
     * What became of each indicator by a document.
     *
     * @param versi a revision's number; may be left out for the latest
     * @throws Choice.Impossible as of {@link #table}, and where the document is the one by which the plan was adopted
     */
    public List<Silsilah> silsilah(
            Isi isi, Optional<KodeSkpd> skpd, Optional<Periode> periode, Optional<String> versi) {
        return reads.read(sql -> {
            RenstraId plan = plan(sql, skpd, periode);
            List<Versi> all = versions(sql, plan, Titik.SEKARANG);
            Versi after = version(all.subList(Math.min(1, all.size()), all.size()), versi);
            Versi before = all.get(all.indexOf(after) - 1);
            return Silsilah.between(
                    table(sql, isi, plan, before), table(sql, isi, plan, after), successors(sql, plan, after));
        });
    }

    /**
     * A document, and of when the plan is as it left it.
     *
     * @param ke the how manieth revision it is
     */
    private record Versi(Dokumen dokumen, int ke, Titik titik, Posisi posisi) {}

    private record Tempat(IndikatorId id, KodeRencana pada, int urutan, String nama, String satuan) {}

    private static RenstraId plan(JdbcClient sql, Optional<KodeSkpd> skpd, Optional<Periode> periode) {
        return PilihRenstra.of(plans(sql), skpd, periode);
    }

    private static List<RenstraId> plans(JdbcClient sql) {
        return sql.sql("SELECT DISTINCT renstra FROM query.tabel_4_1_dokumen ORDER BY 1")
                .query((row, i) -> RenstraId.of(row.getString("renstra")))
                .list();
    }

    private List<Versi> versions(JdbcClient sql, RenstraId plan, Titik titik) {
        return sql.sql("""
            SELECT nomor, judul, berlaku, lead(position) OVER (ORDER BY position) - 1 AS sampai
            FROM query.tabel_4_1_dokumen
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY position\
            """)
                .param("renstra", plan.toString())
                .param("posisi", reads.posisi(Tabel41Projection.NAME, titik).nomor())
                .param("per", titik.sampai())
                .query((row, i) -> {
                    @Nullable Long sampai = row.getObject("sampai", Long.class);
                    Titik then =
                            sampai == null ? titik : new Titik(titik.per(), Optional.of(new Tercatat.Posisi(sampai)));
                    return new Versi(
                            new Dokumen(
                                    row.getString("nomor"),
                                    row.getString("judul"),
                                    row.getObject("berlaku", LocalDate.class)),
                            i,
                            then,
                            reads.posisi(Tabel41Projection.NAME, then));
                })
                .list();
    }

    private static Versi version(List<Versi> all, Optional<String> versi) {
        List<String> numbers = all.stream().map(one -> one.dokumen().nomor()).toList();
        Optional<String> asked =
                versi.isPresent() || numbers.isEmpty() ? versi : Optional.of(numbers.get(numbers.size() - 1));
        return all.get(numbers.lastIndexOf(Choice.of("versi", asked, numbers)));
    }

    private static Tabel41 table(JdbcClient sql, Isi isi, RenstraId plan, Versi versi) {
        int awal = plan.periode().dasar() - 1;
        List<Baris> baris = rows(sql, isi, plan, versi, awal);
        IntStream stated =
                baris.stream().flatMap(one -> one.target().keySet().stream()).mapToInt(Integer::intValue);
        List<Integer> tahun = years(stated.boxed().sorted().toList());
        return new Tabel41(isi, plan, versi.dokumen(), versi.ke(), awal, tahun, baris, versi.titik(), versi.posisi());
    }

    private static List<Integer> years(List<Integer> stated) {
        return stated.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(stated.get(0), stated.get(stated.size() - 1))
                        .boxed()
                        .toList();
    }

    private static List<Baris> rows(JdbcClient sql, Isi isi, RenstraId plan, Versi versi, int awal) {
        Map<KodeRencana, String> nodes = nodes(sql, plan, versi);
        Map<IndikatorId, SortedMap<Integer, Target>> targets = targets(sql, plan, versi);
        Map<IndikatorId, Target> baselines = baselines(sql, plan, versi, awal);
        Predicate<Tempat> shown = one -> isi.shows(one.pada()) && nodes.containsKey(one.pada());
        return places(sql, plan, versi).stream()
                .filter(shown)
                .sorted(Comparator.comparing(Tempat::pada)
                        .thenComparing(Tempat::urutan)
                        .thenComparing(Tempat::id))
                .map(one -> new Baris(
                        one.id(),
                        one.pada(),
                        goal(nodes, one.pada()),
                        one.pada().tingkat() == Tingkat.SASARAN ? nodes.getOrDefault(one.pada(), "") : "",
                        one.nama(),
                        one.satuan(),
                        Optional.ofNullable(baselines.get(one.id())),
                        targets.getOrDefault(one.id(), new TreeMap<>())))
                .toList();
    }

    private static String goal(Map<KodeRencana, String> nodes, KodeRencana kode) {
        return switch (kode.tingkat()) {
            case TUJUAN -> nodes.getOrDefault(kode, "");
            case SASARAN ->
                kode.induk().map(induk -> nodes.getOrDefault(induk, "")).orElse("");
            default -> "";
        };
    }

    private static Map<KodeRencana, String> nodes(JdbcClient sql, RenstraId plan, Versi versi) {
        Map<KodeRencana, String> nodes = new HashMap<>();
        asOf(sql, NODES, plan, versi).query(row -> {
            nodes.put(new KodeRencana(row.getString("kode")), row.getString("nama"));
        });
        return nodes;
    }

    private static List<Tempat> places(JdbcClient sql, RenstraId plan, Versi versi) {
        return asOf(sql, INDICATORS, plan, versi)
                .query((row, i) -> new Tempat(
                        id(row.getString("kode"), row.getInt("nomor")),
                        new KodeRencana(row.getString("pada")),
                        row.getInt("urutan"),
                        row.getString("nama"),
                        row.getString("satuan")))
                .list();
    }

    private static Map<IndikatorId, SortedMap<Integer, Target>> targets(JdbcClient sql, RenstraId plan, Versi versi) {
        Map<IndikatorId, SortedMap<Integer, Target>> targets = new HashMap<>();
        asOf(sql, TARGETS, plan, versi).query(row -> {
            targets.computeIfAbsent(id(row.getString("kode"), row.getInt("nomor")), first -> new TreeMap<>())
                    .put(row.getInt("tahun"), new Target(row.getString("tertulis")));
        });
        return targets;
    }

    private static Map<IndikatorId, Target> baselines(JdbcClient sql, RenstraId plan, Versi versi, int awal) {
        Map<IndikatorId, Target> baselines = new HashMap<>();
        asOf(sql, BASELINES, plan, versi).param("awal", Integer.toString(awal)).query(row -> {
            baselines.put(id(row.getString("kode"), row.getInt("nomor")), new Target(row.getString("tertulis")));
        });
        return baselines;
    }

    private static Map<IndikatorId, IndikatorId> successors(JdbcClient sql, RenstraId plan, Versi versi) {
        Map<IndikatorId, IndikatorId> successors = new HashMap<>();
        asOf(sql, SUCCESSORS, plan, versi).query(row -> {
            String ke = row.getString("ke");
            if (ke != null) {
                successors.put(id(row.getString("kode"), row.getInt("nomor")), IndikatorId.of(ke));
            }
        });
        return successors;
    }

    private static JdbcClient.StatementSpec asOf(JdbcClient sql, String query, RenstraId plan, Versi versi) {
        return sql.sql(query)
                .param("renstra", plan.toString())
                .param("posisi", versi.posisi().nomor())
                .param("per", versi.titik().sampai());
    }

    private static IndikatorId id(String kode, int nomor) {
        return new IndikatorId(new KodeRencana(kode), nomor);
    }
}
