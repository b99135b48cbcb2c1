package id.jejak.query.jejak.jurnal;

import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.jejak.JejakProjection;
import id.jejak.query.jejak.jurnal.Jurnal.Hal;
import id.jejak.query.jejak.jurnal.Jurnal.Posting;
import id.jejak.query.jejak.jurnal.Jurnal.Transaksi;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what happened to an agency's year from the facts of the budget, and under which document from the trail. */
public final class JurnalQuery {

    /** A ceiling is set to what it is from then on, so what it changes is the step from the one in force before. */
    private static final String MOVES = """
            , gerak AS (
                SELECT position, pos, rekening, sumber_dana, berlaku, 'PAGU' AS hal,
                    nilai - coalesce(lag(nilai) OVER (
                        PARTITION BY pos, rekening, sumber_dana ORDER BY berlaku, position), 0) AS jumlah
                FROM fakta WHERE jenis = 'PAGU'
                UNION ALL
                SELECT position, pos, rekening, sumber_dana, berlaku, 'REALISASI', realisasi
                FROM leaf WHERE realisasi IS NOT NULL
            )
            SELECT gerak.*, p.dokumen_jenis, p.dokumen_nomor, coalesce(nullif(p.uraian, ''), p.alasan) AS uraian
            FROM gerak JOIN query.jejak_peristiwa AS p ON p.position = gerak.position
            ORDER BY gerak.berlaku, gerak.position""";

    private final Reads reads;

    public JurnalQuery(Reads reads) {
        this.reads = reads;
    }

    /**
     * What a journal is asked for.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the last year that the agency has figures of
     */
    public record Permintaan(Optional<KodeSkpd> skpd, Optional<Integer> tahun, Basis basis, Titik titik) {}

    private record Dokumen(LocalDate tanggal, Hal hal, String jenis, String nomor) {}

    private record Baris(Dokumen dokumen, String uraian, Posting posting) {}

    /**
     * The journal.
     *
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     * @throws Reads.BelumAda where there is none of that moment yet
     */
    public Jurnal journal(Permintaan asked) {
        return reads.read(sql -> {
            Titik titik = asked.titik();
            Posisi posisi = Stream.of(FaktaBelanja.posisi(reads, titik), reads.posisi(JejakProjection.NAME, titik))
                    .min(Comparator.comparing(Posisi::nomor))
                    .orElseThrow();
            FaktaBelanja.Tahunan chosen = FaktaBelanja.tahunan(sql, asked.skpd(), asked.tahun());
            Tahun years = new Tahun(chosen.tahun(), chosen.tahun());
            List<Baris> moves = FaktaBelanja.query(sql, MOVES, chosen.skpd(), years, asked.basis(), titik, posisi)
                    .query((row, i) -> move(row))
                    .list();
            return new Jurnal(chosen.skpd(), chosen.tahun(), asked.basis(), transactions(moves), titik, posisi);
        });
    }

    private static Baris move(ResultSet row) throws SQLException {
        return new Baris(
                new Dokumen(
                        row.getObject("berlaku", LocalDate.class),
                        Hal.valueOf(row.getString("hal")),
                        row.getString("dokumen_jenis"),
                        row.getString("dokumen_nomor")),
                row.getString("uraian"),
                new Posting(
                        row.getLong("position"),
                        new KodeRekening(row.getString("rekening")),
                        row.getString("pos"),
                        row.getString("sumber_dana"),
                        new Rupiah(row.getBigDecimal("jumlah"))));
    }

    /** What a document did on a day stands together, where its first line is. */
    private static List<Transaksi> transactions(List<Baris> moves) {
        Map<Dokumen, List<Baris>> perDocument = new LinkedHashMap<>();
        moves.forEach(move -> perDocument
                .computeIfAbsent(move.dokumen(), first -> new ArrayList<>())
                .add(move));
        return perDocument.entrySet().stream()
                .map(one -> new Transaksi(
                        one.getKey().tanggal(),
                        one.getKey().hal(),
                        one.getKey().nomor(),
                        one.getValue().get(0).uraian(),
                        one.getValue().stream().map(Baris::posting).toList()))
                .toList();
    }
}
