package id.jejak.query.jejak;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.StoredEvent;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Titik;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.jejak.Halaman.Urut;
import id.jejak.query.jejak.Peristiwa.Dokumen;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the trail. What was known at a position is the ledger up to it, so no later event changes what is shown. */
public final class JejakQuery {

    private static final String EVENTS = """
            SELECT p.position, p.peristiwa, p.recorded_at, p.berlaku, p.pelaku, p.peran, p.permintaan, p.alasan,
                p.dokumen_jenis, p.dokumen_nomor, p.uraian
            FROM query.jejak_peristiwa p %s
            WHERE p.position <= :posisi AND %s""";
    /** A line that states nothing where nothing was stated is none: a retired node has one for every year. */
    private static final String LINES = """
            FROM query.jejak_rincian r
            WHERE %s AND (
                r.cara <> 'TETAP' OR r.tertulis <> '' OR EXISTS (
                    SELECT 1 FROM query.jejak_rincian s
                    WHERE s.benda = r.benda AND s.position < r.position AND s.tertulis <> ''))""";
    /** Where certain events are asked for, their lines are looked at. */
    private static final String WITH_LINES = "EXISTS (SELECT 1 %s AND r.position = p.position)";
    /** Where only lines are, they are read by their own index in the page's order, and no further than the page needs. */
    private static final String OF_LINES =
            "JOIN (SELECT DISTINCT r.position %s ORDER BY r.position %s) AS lines ON lines.position = p.position";

    /** One after the other without a gap: each agency is looked up in the index, none is counted. */
    private static final String AGENCIES = """
            WITH RECURSIVE one AS (
                SELECT min(skpd) AS skpd FROM query.jejak_rincian
                UNION ALL
                SELECT (SELECT min(r.skpd) FROM query.jejak_rincian r WHERE r.skpd > one.skpd)
                FROM one WHERE one.skpd IS NOT NULL
            )
            SELECT skpd FROM one WHERE skpd IS NOT NULL""";

    private final Reads reads;
    private final LedgerReader ledger;

    public JejakQuery(Reads reads, LedgerReader ledger) {
        this.reads = reads;
        this.ledger = ledger;
    }

    /**
     * A page of the events that are asked for.
     *
     * @throws Reads.BelumAda where the ledger or the trail has not come to the position asked for
     */
    Jejak halaman(Saringan saringan, Halaman halaman) {
        return reads.read(sql -> {
            Posisi posisi = posisi(saringan);
            List<Peristiwa> found = events(sql, saringan, halaman, posisi.nomor());
            boolean more = found.size() > halaman.baris();
            List<Peristiwa> shown = more ? found.subList(0, halaman.baris()) : found;
            Baris baris = new Baris(sql, saringan, posisi.nomor());
            return new Jejak(
                    saringan.titik(),
                    posisi,
                    baris.complete(shown),
                    more ? Optional.of(shown.get(shown.size() - 1).posisi()) : Optional.empty(),
                    saringan.addsUp() ? baris.sum() : Optional.empty(),
                    saringan.book().isPresent());
        });
    }

    /** Up to where both the trail and what decides on a basis are complete, where one is asked for. */
    private Posisi posisi(Saringan saringan) {
        Posisi posisi = reads.posisi(JejakProjection.NAME, saringan.titik());
        if (!saringan.asksBasis()) {
            return posisi;
        }
        Posisi counted = FaktaBelanja.posisi(reads, saringan.titik());
        return counted.nomor() < posisi.nomor() ? counted : posisi;
    }

    /** One event with all its lines, as it is known now; none where there is none at this position. */
    Optional<Peristiwa> satu(long position) {
        Saringan all = new Saringan(Isian.kosong());
        return reads.read(sql -> {
            long held = posisi(all).nomor();
            Halaman here = new Halaman(Urut.LAMA, Optional.of(position - 1), 1);
            List<Peristiwa> found = events(sql, all, here, Math.min(position, held));
            return new Baris(sql, all, held).complete(found).stream().findFirst();
        });
    }

    /** The event at this position as the ledger stores it. */
    Optional<StoredEvent> tersimpan(long position) {
        return ledger.stored(position);
    }

    /** Up to where the trail can be read now. */
    long terakhir() {
        return reads.read(
                sql -> reads.posisi(JejakProjection.NAME, Titik.SEKARANG).nomor());
    }

    /** The agencies that there are events of. */
    List<KodeSkpd> agencies() {
        return reads.read(sql -> sql.sql(AGENCIES)
                .query((row, i) -> new KodeSkpd(row.getString(1)))
                .list());
    }

    private static List<Peristiwa> events(JdbcClient sql, Saringan saringan, Halaman halaman, long posisi) {
        Map<String, Object> values = new HashMap<>(saringan.values());
        values.put("posisi", posisi);
        values.put("batas", halaman.baris() + 1);
        String here = "";
        if (halaman.dari().isPresent()) {
            here = " AND %s.position " + halaman.urut().sesudah + " :sesudah";
            values.put("sesudah", halaman.dari().get());
        }
        String query = events(saringan, halaman.urut(), here) + here.formatted("p") + " ORDER BY p.position "
                + halaman.urut().arah + " LIMIT :batas";
        return sql.sql(query).params(values).query((row, i) -> event(row)).list();
    }

    private static String events(Saringan saringan, Urut urut, String here) {
        if (!saringan.asksLines()) {
            return EVENTS.formatted("", saringan.event());
        }
        if (saringan.asksEvents()) {
            String lines = WITH_LINES.formatted(LINES.formatted(saringan.line()));
            return EVENTS.formatted("", saringan.event() + " AND " + lines);
        }
        String until = " AND r.position <= :posisi" + here.formatted("r");
        String lines = OF_LINES.formatted(LINES.formatted(saringan.line()) + until, urut.arah);
        return EVENTS.formatted(lines, saringan.event());
    }

    private static Peristiwa event(ResultSet row) throws SQLException {
        return new Peristiwa(
                row.getLong("position"),
                row.getString("peristiwa"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("berlaku", LocalDate.class),
                row.getString("pelaku"),
                row.getString("peran"),
                row.getString("permintaan"),
                row.getString("alasan"),
                new Dokumen(row.getString("dokumen_jenis"), row.getString("dokumen_nomor")),
                row.getString("uraian"),
                List.of(),
                List.of(),
                List.of());
    }
}
