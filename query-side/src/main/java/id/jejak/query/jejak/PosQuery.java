package id.jejak.query.jejak;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.jejak.Halaman.Urut;
import id.jejak.query.jejak.Peristiwa.Dokumen;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.web.Waktu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail says of one place of an agency's budget in one year, and of what is below it. */
public final class PosQuery {

    /** A page of the trail. */
    private static final int PAGE = 50;

    /** Asked for, and by then neither issued nor cancelled. */
    private static final String IN_PROCESS = """
            SELECT p.position, p.berlaku, p.dokumen_nomor, p.uraian, sum(r.nilai) AS jumlah
            FROM query.jejak_rincian r
            JOIN query.jejak_peristiwa p ON p.position = r.position
            WHERE r.skpd = :skpd AND r.tahun = :tahun AND (r.pos = :pos OR starts_with(r.pos, :pos || '.'))
                AND r.hal = 'PEMBAYARAN' AND p.peristiwa = 'pembayaran.spp-submitted'
                AND p.position <= :posisi AND p.berlaku <= :per
                AND NOT EXISTS (
                    SELECT 1 FROM query.jejak_peristiwa k
                    WHERE k.acuan = p.kunci AND k.position > p.position
                        AND k.position <= :posisi AND k.berlaku <= :per
                        AND k.peristiwa IN ('pembayaran.sp2d-issued', 'pembayaran.cancelled'))
            GROUP BY p.position, p.berlaku, p.dokumen_nomor, p.uraian
            ORDER BY p.position""";

    private final Reads reads;
    private final JejakQuery trail;

    public PosQuery(Reads reads, JejakQuery trail) {
        this.reads = reads;
        this.trail = trail;
    }

    /** Of what it is asked: all of these. */
    public record Tempatan(KodeSkpd skpd, int tahun, String pos, Titik titik) {

        Isian isian() {
            Isian asked = Isian.kosong()
                    .with(Isian.SKPD, skpd)
                    .with(Isian.TAHUN, tahun)
                    .with(Isian.POS, pos);
            Isian perDay = titik.per()
                    .map(day -> asked.with(Isian.PER, Waktu.hari(day)))
                    .orElse(asked);
            return titik.tercatat()
                    .map(known -> perDay.with(Isian.TERCATAT, Waktu.tercatat(known)))
                    .orElse(perDay);
        }
    }

    /**
     * A payment that was asked for and is no realization yet.
     *
     * @param posisi of the event that asks for it
     * @param jumlah what it asks for here, in rupiah
     */
    public record Diproses(long posisi, LocalDate tanggal, String nomor, String uraian, Rupiah jumlah) {}

    /**
     * A document, and what it did here.
     *
     * @param peristiwa how many events
     * @param pagu what it added to the ceilings, in rupiah; empty where it said nothing of them
     * @param realisasi what it added to what is realized; empty likewise
     */
    public record DokumenPos(
            Dokumen dokumen, LocalDate berlaku, long peristiwa, Optional<Rupiah> pagu, Optional<Rupiah> realisasi) {}

    /**
     * Its events, the latest first, with the balance that each leaves.
     *
     * @param after the position after which the page begins; empty for the first
     */
    public Jejak jejak(Tempatan tempat, Optional<Long> after) {
        return trail.halaman(new Saringan(tempat.isian()), new Halaman(Urut.BARU, after, PAGE));
    }

    /** Up to where all of this is read. */
    public Posisi posisi(Titik titik) {
        return reads.read(sql -> reads.posisi(JejakProjection.NAME, titik));
    }

    /** What is asked for and not realized yet, the oldest first. */
    public List<Diproses> diproses(Tempatan tempat) {
        return reads.read(sql -> sql.sql(IN_PROCESS)
                .param("skpd", tempat.skpd().kode())
                .param("tahun", tempat.tahun())
                .param("pos", tempat.pos())
                .param("per", tempat.titik().sampai())
                .param("posisi", upTo(tempat))
                .query((row, i) -> new Diproses(
                        row.getLong("position"),
                        row.getObject("berlaku", LocalDate.class),
                        row.getString("dokumen_nomor"),
                        row.getString("uraian"),
                        new Rupiah(row.getBigDecimal("jumlah"))))
                .list());
    }

    /** The documents under which anything happened here, in the order in which they took force. */
    public List<DokumenPos> dokumen(Tempatan tempat) {
        return reads.read((JdbcClient sql) -> new Baris(sql, new Saringan(tempat.isian()), upTo(tempat)).documents());
    }

    private long upTo(Tempatan tempat) {
        return reads.posisi(JejakProjection.NAME, tempat.titik()).nomor();
    }
}
