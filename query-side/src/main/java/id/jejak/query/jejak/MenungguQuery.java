package id.jejak.query.jejak;

import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.PembayaranEvent;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.query.Titik;
import id.jejak.query.projection.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What has begun and waits for somebody: documents that are not in force yet, and payments that have a step before them. */
public final class MenungguQuery {

    private static final String DRAFTED = EventTypes.nameOf(DokumenAnggaranEvent.Drafted.class);
    private static final String SUBMITTED = EventTypes.nameOf(DokumenAnggaranEvent.Submitted.class);
    private static final String RETURNED = EventTypes.nameOf(DokumenAnggaranEvent.Returned.class);
    private static final String SP2D = EventTypes.nameOf(PembayaranEvent.Sp2dIssued.class);
    private static final String SPP = EventTypes.nameOf(PembayaranEvent.SppSubmitted.class);
    private static final String CASHED = EventTypes.nameOf(PembayaranEvent.Cashed.class);
    private static final String ACCOUNTED = EventTypes.nameOf(PembayaranEvent.SpjAccepted.class);

    /** After each of these another one is to come; which one, the state says. */
    private static final Map<String, Keadaan> STATES = Map.of(
            DRAFTED,
            Keadaan.KONSEP,
            SUBMITTED,
            Keadaan.DIAJUKAN,
            RETURNED,
            Keadaan.DIKEMBALIKAN,
            SPP,
            Keadaan.MENUNGGU_SPM,
            EventTypes.nameOf(PembayaranEvent.SpmIssued.class),
            Keadaan.MENUNGGU_SP2D,
            SP2D,
            Keadaan.MENUNGGU_PENCAIRAN,
            EventTypes.nameOf(PembayaranEvent.Advised.class),
            Keadaan.MENUNGGU_PENCAIRAN,
            CASHED,
            Keadaan.MENUNGGU_SPJ,
            ACCOUNTED,
            Keadaan.MENUNGGU_SPJ);

    /**
     * Each with its last step, with what its last text says of it, and by whom any of its texts was written. A NIHIL ends
     * with its SP2D: no money moves. What was cashed waits where it is a float of which less was accounted for.
     */
    private static final String OPEN = """
            SELECT akhir.benda, akhir.peristiwa, akhir.recorded_at, akhir.alasan,
                naskah.position, naskah.dokumen_jenis, naskah.dokumen_nomor, naskah.uraian,
                (SELECT array_agg(DISTINCT semua.pelaku) FROM query.jejak_peristiwa semua
                 WHERE semua.kunci = akhir.benda AND semua.position <= :posisi) AS penyusun
            FROM (
                SELECT DISTINCT ON (benda) coalesce(kunci, acuan) AS benda, peristiwa, recorded_at, alasan
                FROM query.jejak_peristiwa
                WHERE peristiwa IN (:langkah) AND position <= :posisi
                ORDER BY benda, position DESC
            ) AS akhir
            JOIN LATERAL (
                SELECT * FROM query.jejak_peristiwa
                WHERE kunci = akhir.benda AND position <= :posisi ORDER BY position DESC LIMIT 1
            ) AS naskah ON true
            WHERE akhir.peristiwa IN (:terbuka) AND NOT (akhir.peristiwa = :terbit AND EXISTS (
                SELECT 1 FROM query.jejak_rincian WHERE position = naskah.position AND bagian = 'NIHIL'))
                AND (akhir.peristiwa NOT IN (:dibayar) OR EXISTS (
                    SELECT 1 FROM query.jejak_rincian diminta
                    WHERE diminta.position = naskah.position AND diminta.bagian IN ('UP', 'TU') AND diminta.nilai > (
                        SELECT coalesce(sum(spj.nilai), 0)
                        FROM query.jejak_peristiwa langkah JOIN query.jejak_rincian spj USING (position)
                        WHERE langkah.acuan = akhir.benda AND langkah.peristiwa = :spj
                            AND spj.hal = 'PEMBAYARAN' AND position <= :posisi)))
            ORDER BY naskah.position""";

    private static final List<String> STEPS = Stream.concat(
                    STATES.keySet().stream(),
                    Stream.of(DokumenAnggaranEvent.Enacted.class, PembayaranEvent.Cancelled.class)
                            .map(EventTypes::nameOf))
            .toList();

    private final Reads reads;

    public MenungguQuery(Reads reads) {
        this.reads = reads;
    }

    /** For what it waits. */
    public enum Keadaan {
        /** For a planner who hands it in. */
        KONSEP,
        /** For somebody else who enacts it or gives it back. */
        DIAJUKAN,
        /** For a planner who mends it. */
        DIKEMBALIKAN,
        MENUNGGU_SPM,
        MENUNGGU_SP2D,
        MENUNGGU_PENCAIRAN,
        /** A float that was paid and is not wholly accounted for. */
        MENUNGGU_SPJ;

        /** Whether it is the state of a payment. */
        public boolean isPembayaran() {
            return compareTo(MENUNGGU_SPM) >= 0;
        }
    }

    /**
     * Something that waits.
     *
     * @param dokumen its kind and number
     * @param uraian its title, or what is paid
     * @param alasan why the last step was taken; empty where nothing was said
     * @param sejak when that was
     * @param penyusun who wrote any of its texts
     * @param benda the identity of the document, or of the payment
     */
    public record Menunggu(
            Keadaan keadaan,
            String dokumen,
            String uraian,
            String alasan,
            Instant sejak,
            Set<String> penyusun,
            String benda) {}

    /** All of it, the oldest first. */
    public List<Menunggu> semua() {
        return reads.read(sql -> sql.sql(OPEN)
                .param(
                        "posisi",
                        reads.posisi(JejakProjection.NAME, Titik.SEKARANG).nomor())
                .param("langkah", STEPS)
                .param("terbuka", STATES.keySet())
                .param("terbit", SP2D)
                .param("dibayar", List.of(CASHED, ACCOUNTED))
                .param("spj", ACCOUNTED)
                .query((row, i) -> waiting(row))
                .list());
    }

    private static Menunggu waiting(ResultSet row) throws SQLException {
        return new Menunggu(
                Objects.requireNonNull(STATES.get(row.getString("peristiwa"))),
                row.getString("dokumen_jenis") + " " + row.getString("dokumen_nomor"),
                row.getString("uraian"),
                row.getString("alasan"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Set.of((String[]) row.getArray("penyusun").getArray()),
                row.getString("benda"));
    }
}
