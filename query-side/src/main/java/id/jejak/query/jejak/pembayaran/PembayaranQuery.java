package id.jejak.query.jejak.pembayaran;

import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.jejak.JejakProjection;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads which payments were requested, how far each is, and who took its steps. */
public final class PembayaranQuery {

    /** Each with its last step; what it is about stands with its request. */
    private static final String PAYMENTS = """
        SELECT akhir.benda, akhir.peristiwa, akhir.recorded_at, akhir.position, spp.uraian, isi.jenis, isi.jumlah,
            (SELECT dokumen_nomor FROM query.jejak_peristiwa
             WHERE acuan = akhir.benda AND peristiwa = :sp2d AND position <= :posisi) AS nomor_sp2d
        FROM (
            SELECT DISTINCT ON (benda) coalesce(kunci, acuan) AS benda, peristiwa, recorded_at, position
            FROM query.jejak_peristiwa
            WHERE peristiwa IN (:langkah) AND position <= :posisi
            ORDER BY benda, position DESC
        ) AS akhir
        JOIN query.jejak_peristiwa spp ON spp.kunci = akhir.benda
        CROSS JOIN LATERAL (
            SELECT coalesce(max(bagian), '') AS jenis, coalesce(sum(nilai), 0) AS jumlah
            FROM query.jejak_rincian WHERE position = spp.position AND hal = 'PEMBAYARAN'
        ) AS isi
        WHERE (:skpd = '' OR split_part(akhir.benda, '/', 1) = :skpd)
            AND (:tahun = '' OR split_part(akhir.benda, '/', 2) = :tahun)
            AND (:tahap = '' OR akhir.peristiwa = :tahap)
            AND (:cari = '' OR EXISTS (
                SELECT 1 FROM query.jejak_peristiwa semua
                WHERE (semua.kunci = akhir.benda OR semua.acuan = akhir.benda)
                    AND strpos(semua.cari, :cari) > 0 AND semua.position <= :posisi))
            AND akhir.position < :sebelum
        ORDER BY akhir.position DESC LIMIT :banyak\
        """;

    private static final String STEPS = """
        SELECT position, peristiwa, recorded_at, berlaku, pelaku, peran, alasan, dokumen_jenis, dokumen_nomor
        FROM query.jejak_peristiwa
        WHERE (kunci = :id OR acuan = :id) AND position <= :posisi
        ORDER BY position\
        """;

    private final Reads reads;

    public PembayaranQuery(Reads reads) {
        this.reads = reads;
    }

    /** Up to where all of this is read. */
    public Posisi posisi() {
        return reads.read(sql -> reads.posisi(JejakProjection.NAME, Titik.SEKARANG));
    }

    /**
     * Which payments are asked for.
     *
     * @param skpd of this agency; of any where it is empty
     * @param tahun of this fiscal year; of any where it is empty
     * @param tahap that are so far
     * @param cari of one of whose steps this text is said; of all where it is empty
     * @param sebelum whose last step stands before this position
     */
    public record Saringan(String skpd, String tahun, Optional<Tahap> tahap, String cari, long sebelum) {}

    /**
     * A payment.
     *
     * @param jenis its kind, as UP or LS
     * @param jumlah gross, in rupiah
     * @param sp2d the SP2D's number; empty before it is issued
     * @param sejak when its last step was recorded
     * @param position of that step
     */
    public record Ringkas(
            PembayaranId id,
            Tahap tahap,
            String jenis,
            String uraian,
            Rupiah jumlah,
            String sp2d,
            Instant sejak,
            long position) {}

    /**
     * Something that happened to a payment.
     *
     * @param dokumen the kind and number of its document; empty where it has none
     * @param alasan why, in the words of who did it; may be empty
     */
    public record Kejadian(
            long position,
            String peristiwa,
            Instant saat,
            String pelaku,
            String peran,
            String dokumen,
            String alasan) {}

    /** Those asked for, the one with the latest step first, at most so many. */
    public List<Ringkas> daftar(Saringan saringan, int banyak) {
        return reads.read(sql -> at(sql, PAYMENTS)
                .param("langkah", Tahap.semuaPeristiwa())
                .param("sp2d", Tahap.SP2D.peristiwa())
                .param("skpd", saringan.skpd())
                .param("tahun", saringan.tahun())
                .param("tahap", saringan.tahap().map(Tahap::peristiwa).orElse(""))
                .param("cari", saringan.cari().toLowerCase(Locale.ROOT))
                .param("sebelum", saringan.sebelum())
                .param("banyak", banyak)
                .query((row, i) -> payment(row))
                .list());
    }

    /** What happened to it so far, from its request on; empty where the trail knows none of this name. */
    public List<Kejadian> riwayat(PembayaranId id) {
        return reads.read(sql -> at(sql, STEPS)
                .param("id", id.toString())
                .query((row, i) -> new Kejadian(
                        row.getLong("position"),
                        row.getString("peristiwa"),
                        time(row),
                        row.getString("pelaku"),
                        row.getString("peran"),
                        (row.getString("dokumen_jenis") + " " + row.getString("dokumen_nomor")).strip(),
                        row.getString("alasan")))
                .list());
    }

    private JdbcClient.StatementSpec at(JdbcClient sql, String query) {
        return sql.sql(query)
                .param(
                        "posisi",
                        reads.posisi(JejakProjection.NAME, Titik.SEKARANG).nomor());
    }

    private static Ringkas payment(ResultSet row) throws SQLException {
        String sp2d = row.getString("nomor_sp2d");
        return new Ringkas(
                PembayaranId.of(row.getString("benda")),
                Tahap.of(row.getString("peristiwa")).orElseThrow(),
                row.getString("jenis"),
                row.getString("uraian"),
                new Rupiah(row.getBigDecimal("jumlah")),
                sp2d == null ? "" : sp2d,
                time(row),
                row.getLong("position"));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
