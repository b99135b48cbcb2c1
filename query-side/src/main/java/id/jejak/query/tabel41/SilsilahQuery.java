package id.jejak.query.tabel41;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel41.Tabel41.Dokumen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads when a plan stood as each of its documents left it, and which indicators were merged into others. */
public final class SilsilahQuery {

    private static final String DOCUMENTS = """
            SELECT nomor, judul, berlaku, position, lead(position) OVER (ORDER BY position) - 1 AS sampai
            FROM query.tabel_4_1_dokumen
            WHERE renstra = :renstra
            ORDER BY position""";

    private static final String SUCCESSORS = """
            SELECT kode, cara, ke FROM query.tabel_4_1_penerus
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per""";

    private static final String MERGED = """
            SELECT kode, nomor, ke
            FROM (
                SELECT DISTINCT ON (kode, nomor) kode, nomor, ke
                FROM query.tabel_4_1_tempat
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, nomor, berlaku DESC, position DESC
            ) AS latest
            WHERE ke IS NOT NULL""";

    private final Reads reads;

    public SilsilahQuery(Reads reads) {
        this.reads = reads;
    }

    /**
     * A document, and the last moment before the next one was recorded.
     *
     * @param posisi where it was recorded
     * @param titik all that is known, for the latest document
     */
    public record Versi(Dokumen dokumen, long posisi, Titik titik) {}

    /** The plan's documents in the order in which they took force; none for a plan that there is not. */
    public List<Versi> versions(RenstraId plan) {
        return reads.read(sql -> sql.sql(DOCUMENTS)
                .param("renstra", plan.toString())
                .query((row, i) -> new Versi(
                        new Dokumen(
                                row.getString("nomor"),
                                row.getString("judul"),
                                row.getObject("berlaku", LocalDate.class)),
                        row.getLong("position"),
                        upTo(row.getObject("sampai", Long.class))))
                .list());
    }

    /** Up to where it can be read. */
    public Posisi posisi(Titik titik) {
        return reads.read(sql -> reads.posisi(Tabel41Projection.NAME, titik));
    }

    /**
     * Into which indicator each one went that is no longer measured by itself at that moment.
     *
     * @throws Reads.BelumAda where the ledger or the table has not come to it
     */
    public Map<IndikatorId, IndikatorId> merged(RenstraId plan, Titik titik) {
        return reads.read(sql -> merged(
                sql, plan, titik, reads.posisi(Tabel41Projection.NAME, titik).nomor()));
    }

    /**
     * As what each node goes on whose code changed, or that became part of another, by that moment.
     *
     * @throws Reads.BelumAda where the ledger or the table has not come to it
     */
    public Map<KodeRencana, Penerus> penerus(RenstraId plan, Titik titik) {
        return reads.read(sql -> {
            Map<KodeRencana, Penerus> successors = new HashMap<>();
            sql.sql(SUCCESSORS)
                    .param("renstra", plan.toString())
                    .param("posisi", reads.posisi(Tabel41Projection.NAME, titik).nomor())
                    .param("per", titik.sampai())
                    .query(row -> {
                        successors.put(
                                new KodeRencana(row.getString("kode")),
                                new Penerus(
                                        Penerus.Cara.valueOf(row.getString("cara")),
                                        new KodeRencana(row.getString("ke"))));
                    });
            return successors;
        });
    }

    private static Map<IndikatorId, IndikatorId> merged(JdbcClient sql, RenstraId plan, Titik titik, long posisi) {
        Map<IndikatorId, IndikatorId> merged = new HashMap<>();
        sql.sql(MERGED)
                .param("renstra", plan.toString())
                .param("posisi", posisi)
                .param("per", titik.sampai())
                .query(row -> {
                    merged.put(
                            new IndikatorId(new KodeRencana(row.getString("kode")), row.getInt("nomor")),
                            IndikatorId.of(row.getString("ke")));
                });
        return merged;
    }

    private static Titik upTo(@Nullable Long position) {
        return position == null
                ? Titik.SEKARANG
                : new Titik(Optional.empty(), Optional.of(new Tercatat.Posisi(position)));
    }
}
