package id.jejak.query.jejak.dokumen;

import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Enacted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.event.DokumenAnggaranEvent.Submitted;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.value.DokumenId;
import id.jejak.query.Titik;
import id.jejak.query.jejak.JejakProjection;
import id.jejak.query.jejak.dokumen.Naskah.Keadaan;
import id.jejak.query.jejak.dokumen.Naskah.Langkah;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads which documents were drafted, and what became of them. */
public final class DokumenQuery {

    private static final Map<String, Keadaan> STATES = Map.of(
            EventTypes.nameOf(Drafted.class), Keadaan.KONSEP,
            EventTypes.nameOf(Submitted.class), Keadaan.DIAJUKAN,
            EventTypes.nameOf(Returned.class), Keadaan.DIKEMBALIKAN,
            EventTypes.nameOf(Enacted.class), Keadaan.DISAHKAN);

    /** Each with its last step and its last text. */
    private static final String DOCUMENTS = """
        SELECT akhir.benda, akhir.peristiwa, akhir.recorded_at, akhir.position,
            naskah.dokumen_jenis, naskah.dokumen_nomor, naskah.uraian, naskah.berlaku,
            (SELECT array_agg(DISTINCT semua.pelaku) FROM query.jejak_peristiwa semua
             WHERE semua.kunci = akhir.benda AND semua.position <= :posisi) AS penyusun
        FROM (
            SELECT DISTINCT ON (benda) coalesce(kunci, acuan) AS benda, peristiwa, recorded_at, position
            FROM query.jejak_peristiwa
            WHERE peristiwa IN (:langkah) AND position <= :posisi
            ORDER BY benda, position DESC
        ) AS akhir
        JOIN LATERAL (
            SELECT * FROM query.jejak_peristiwa
            WHERE kunci = akhir.benda AND position <= :posisi ORDER BY position DESC LIMIT 1
        ) AS naskah ON true
        WHERE (:skpd = '' OR split_part(akhir.benda, '/', 1) = :skpd)
            AND (:tahun = '' OR split_part(akhir.benda, '/', 2) = :tahun)
            AND (:jenis = '' OR naskah.dokumen_jenis = :jenis)
            AND (:keadaan = '' OR akhir.peristiwa = :keadaan)
            AND akhir.position < :sebelum
        ORDER BY akhir.position DESC LIMIT :banyak\
        """;

    private static final String STEPS = """
        SELECT position, peristiwa, recorded_at, pelaku, peran, alasan
        FROM query.jejak_peristiwa
        WHERE (kunci = :id OR acuan = :id) AND peristiwa IN (:langkah) AND position <= :posisi
        ORDER BY position\
        """;

    private final Reads reads;

    public DokumenQuery(Reads reads) {
        this.reads = reads;
    }

    /** Up to where all of this is read. */
    public Posisi posisi() {
        return reads.read(sql -> reads.posisi(JejakProjection.NAME, Titik.SEKARANG));
    }

    /**
     * Which documents are asked for.
     *
     * @param skpd of this agency; of any where it is empty
     * @param tahun which the agencies number in this year; in any where it is empty
     * @param jenis of this kind; of any where it is empty
     * @param sebelum whose last step stands before this position
     */
    public record Saringan(String skpd, String tahun, String jenis, Optional<Keadaan> keadaan, long sebelum) {}

    /** Those asked for, the one with the latest step first, at most so many. */
    public List<Naskah> daftar(Saringan saringan, int banyak) {
        return reads.read(sql -> of(sql, DOCUMENTS)
                .param("skpd", saringan.skpd())
                .param("tahun", saringan.tahun())
                .param("jenis", saringan.jenis())
                .param("keadaan", saringan.keadaan().map(DokumenQuery::event).orElse(""))
                .param("sebelum", saringan.sebelum())
                .param("banyak", banyak)
                .query((row, i) -> document(row))
                .list());
    }

    /** What was done to a document, from its first draft on; empty where the trail knows none of this name. */
    public List<Langkah> riwayat(DokumenId id) {
        return reads.read(sql -> of(sql, STEPS)
                .param("id", id.toString())
                .query((row, i) -> new Langkah(
                        row.getLong("position"),
                        state(row),
                        time(row),
                        row.getString("pelaku"),
                        row.getString("peran"),
                        row.getString("alasan")))
                .list());
    }

    private JdbcClient.StatementSpec of(JdbcClient sql, String query) {
        return sql.sql(query)
                .param(
                        "posisi",
                        reads.posisi(JejakProjection.NAME, Titik.SEKARANG).nomor())
                .param("langkah", STATES.keySet());
    }

    private static Naskah document(ResultSet row) throws SQLException {
        return new Naskah(
                DokumenId.of(row.getString("benda")),
                row.getString("dokumen_jenis"),
                row.getString("dokumen_nomor"),
                row.getString("uraian"),
                row.getObject("berlaku", LocalDate.class),
                state(row),
                time(row),
                Set.of((String[]) row.getArray("penyusun").getArray()),
                row.getLong("position"));
    }

    private static Keadaan state(ResultSet row) throws SQLException {
        return Objects.requireNonNull(STATES.get(row.getString("peristiwa")));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static String event(Keadaan keadaan) {
        return STATES.entrySet().stream()
                .filter(one -> one.getValue() == keadaan)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
