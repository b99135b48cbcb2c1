package id.jejak.query.jejak;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.Peristiwa.Acuan;
import id.jejak.query.jejak.Peristiwa.Dokumen;
import id.jejak.query.jejak.Peristiwa.Rincian;
import id.jejak.query.jejak.Peristiwa.Saldo;
import id.jejak.query.jejak.PosQuery.DokumenPos;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lines of events with what was before, the balance, and what refers to what. Of one thing the decision of the
 * latest day counts, of the same day the later one, as in every table; so what a thing's lines change adds up to its
 * cell, and what a line changes follows from the ledger before it alone.
 */
final class Baris {

    private static final String MOVES = """
            SELECT r.position, r.ke, r.skpd, r.renstra, r.tahun, r.pos, r.rekening, r.sumber_dana, r.indikator, r.hal,
                r.bagian, r.nilai, r.tertulis,
                CASE r.cara WHEN 'TETAP' THEN lalu.tertulis ELSE r.sebelum END AS sebelum,
                CASE r.cara
                    WHEN 'TETAP' THEN CASE WHEN lalu.berlaku > r.berlaku THEN lalu.tertulis ELSE r.tertulis END
                    WHEN 'CATAT' THEN r.tertulis
                END AS sesudah,
                CASE r.cara
                    WHEN 'TAMBAH' THEN r.nilai
                    WHEN 'TETAP' THEN CASE
                        WHEN lalu.berlaku > r.berlaku THEN lalu.nilai - lalu.nilai
                        WHEN lalu.nilai IS NULL THEN r.nilai
                        ELSE coalesce(r.nilai, 0) - lalu.nilai
                    END
                END AS perubahan
            FROM query.jejak_peristiwa p
            JOIN query.jejak_rincian r ON r.position = p.position
            LEFT JOIN LATERAL (
                SELECT s.berlaku, s.nilai, s.tertulis
                FROM query.jejak_rincian s
                WHERE s.benda = r.benda AND s.position < r.position AND s.berlaku <= :per
                ORDER BY s.berlaku DESC, s.position DESC
                LIMIT 1
            ) AS lalu ON true
            WHERE p.position <= :posisi AND %s""";

    private static final String BALANCES = """
            SELECT position, ke, pagu, realisasi
            FROM (
                SELECT position, ke, hal,
                    coalesce(sum(perubahan) FILTER (WHERE hal = 'PAGU') OVER sampai_sini, 0) AS pagu,
                    coalesce(sum(perubahan) FILTER (WHERE hal = 'REALISASI') OVER sampai_sini, 0) AS realisasi
                FROM (%s) AS gerak
                WINDOW sampai_sini AS (ORDER BY position, ke)
            ) AS saldo
            WHERE position IN (:nomor)""";

    /** To the latest event of that name before it. */
    private static final String REFERS = """
            SELECT p.position, p.hubungan, k.position AS ke
            FROM query.jejak_peristiwa p
            CROSS JOIN LATERAL (
                SELECT max(k.position) AS position
                FROM query.jejak_peristiwa k
                WHERE k.kunci = p.acuan AND k.position < p.position
            ) AS k
            WHERE p.position IN (:nomor) AND k.position IS NOT NULL
            ORDER BY p.position""";

    private static final String REFERRED = """
            SELECT k.position, p.hubungan, p.position AS ke
            FROM query.jejak_peristiwa k
            JOIN query.jejak_peristiwa p ON p.acuan = k.kunci AND p.position > k.position
            WHERE k.position IN (:nomor) AND p.position <= :posisi AND p.berlaku <= :per
                AND NOT EXISTS (
                    SELECT 1 FROM query.jejak_peristiwa n
                    WHERE n.kunci = k.kunci AND n.position > k.position AND n.position < p.position)
            ORDER BY k.position, p.position""";

    private static final String DOCUMENTS = """
            SELECT p.dokumen_jenis, p.dokumen_nomor, min(p.berlaku) AS berlaku, count(DISTINCT p.position) AS peristiwa,
                sum(gerak.perubahan) FILTER (WHERE gerak.hal = 'PAGU') AS pagu,
                sum(gerak.perubahan) FILTER (WHERE gerak.hal = 'REALISASI') AS realisasi
            FROM (%s) AS gerak
            JOIN query.jejak_peristiwa p ON p.position = gerak.position
            WHERE p.dokumen_nomor <> ''
            GROUP BY p.dokumen_jenis, p.dokumen_nomor
            ORDER BY min(p.berlaku), min(p.position)""";

    private final JdbcClient sql;
    private final Saringan saringan;
    private final Map<String, Object> values;

    /** @param posisi the position of the last event that is known */
    Baris(JdbcClient sql, Saringan saringan, long posisi) {
        this.sql = sql;
        this.saringan = saringan;
        this.values = new HashMap<>(saringan.values());
        this.values.put("posisi", posisi);
    }

    private record Key(long position, int ke) {}

    private record Of<T>(long position, T what) {}

    /** The events with the lines that were asked for, and with what refers to what. */
    List<Peristiwa> complete(List<Peristiwa> events) {
        if (events.isEmpty()) {
            return events;
        }
        values.put("nomor", events.stream().map(Peristiwa::posisi).toList());
        Map<Long, List<Rincian>> lines = lines(balances());
        Map<Long, List<Acuan>> refers = references(REFERS);
        Map<Long, List<Acuan>> referred = references(REFERRED);
        return events.stream()
                .map(one -> new Peristiwa(
                        one.posisi(),
                        one.peristiwa(),
                        one.dicatat(),
                        one.berlaku(),
                        one.pelaku(),
                        one.peran(),
                        one.permintaan(),
                        one.alasan(),
                        one.dokumen(),
                        one.uraian(),
                        lines.getOrDefault(one.posisi(), List.of()),
                        refers.getOrDefault(one.posisi(), List.of()),
                        referred.getOrDefault(one.posisi(), List.of())))
                .toList();
    }

    /** What all lines that were asked for add up to; nothing where none has an amount. */
    Optional<Rupiah> sum() {
        String moves = moves(saringan.event() + " AND " + saringan.line());
        return sql.sql("SELECT sum(perubahan) AS jumlah FROM (" + moves + ") AS gerak")
                .params(values)
                .query((row, i) -> Optional.ofNullable(rupiah(row, "jumlah")))
                .single();
    }

    /** The documents of all lines that were asked for, in the order in which they took force. */
    List<DokumenPos> documents() {
        return sql.sql(DOCUMENTS.formatted(moves(saringan.event() + " AND " + saringan.line())))
                .params(values)
                .query((row, i) -> new DokumenPos(
                        new Dokumen(row.getString("dokumen_jenis"), row.getString("dokumen_nomor")),
                        row.getObject("berlaku", LocalDate.class),
                        row.getLong("peristiwa"),
                        Optional.ofNullable(rupiah(row, "pagu")),
                        Optional.ofNullable(rupiah(row, "realisasi"))))
                .list();
    }

    private Map<Long, List<Rincian>> lines(Map<Key, Saldo> balances) {
        return sql
                .sql(moves("p.position IN (:nomor) AND " + saringan.line()) + " ORDER BY r.position, r.ke")
                .params(values)
                .query((row, i) -> new Of<>(row.getLong("position"), line(row, balances)))
                .list()
                .stream()
                .filter(line -> !line.what().hampa())
                .collect(groupingBy(Of::position, mapping(Of::what, toList())));
    }

    private Map<Key, Saldo> balances() {
        Map<Key, Saldo> balances = new HashMap<>();
        saringan.book().ifPresent(book -> {
            String moves = moves("p.berlaku <= :per AND r.hal IN ('PAGU', 'REALISASI') AND " + book);
            sql.sql(BALANCES.formatted(moves)).params(values).query(row -> {
                Rupiah pagu = new Rupiah(row.getBigDecimal("pagu"));
                Rupiah realisasi = new Rupiah(row.getBigDecimal("realisasi"));
                balances.put(
                        new Key(row.getLong("position"), row.getInt("ke")),
                        new Saldo(pagu, realisasi, pagu.minus(realisasi)));
            });
        });
        return balances;
    }

    private Map<Long, List<Acuan>> references(String query) {
        return sql
                .sql(query)
                .params(values)
                .query((row, i) -> new Of<>(
                        row.getLong("position"),
                        new Acuan(row.getLong("ke"), Hubungan.valueOf(row.getString("hubungan")))))
                .list()
                .stream()
                .collect(groupingBy(Of::position, mapping(Of::what, toList())));
    }

    private String moves(String conditions) {
        return MOVES.formatted(conditions);
    }

    private static Rincian line(ResultSet row, Map<Key, Saldo> balances) throws SQLException {
        int ke = row.getInt("ke");
        return new Rincian(
                ke,
                row.getString("skpd"),
                row.getString("renstra"),
                row.getObject("tahun", Integer.class),
                row.getString("pos"),
                row.getString("rekening"),
                row.getString("sumber_dana"),
                row.getString("indikator"),
                Hal.valueOf(row.getString("hal")),
                row.getString("bagian"),
                rupiah(row, "nilai"),
                row.getString("tertulis"),
                row.getString("sebelum"),
                row.getString("sesudah"),
                rupiah(row, "perubahan"),
                balances.get(new Key(row.getLong("position"), ke)));
    }

    private static @Nullable Rupiah rupiah(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Rupiah(amount);
    }
}
