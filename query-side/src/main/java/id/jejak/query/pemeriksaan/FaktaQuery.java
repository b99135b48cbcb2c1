package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TerbitanId;
import id.jejak.query.Titik;
import id.jejak.query.pemeriksaan.Fakta.Bayar;
import id.jejak.query.pemeriksaan.Fakta.Bebas;
import id.jejak.query.pemeriksaan.Fakta.Kas;
import id.jejak.query.pemeriksaan.Fakta.Pagu;
import id.jejak.query.pemeriksaan.Fakta.Riwayat;
import id.jejak.query.pemeriksaan.Fakta.Sama;
import id.jejak.query.pemeriksaan.Fakta.Surat;
import id.jejak.query.pemeriksaan.Fakta.Terbit;
import id.jejak.query.pemeriksaan.Fakta.UangMuka;
import id.jejak.query.projection.Posisi;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Reads the projection's own facts of one agency, or of all.
 *
 * @param skpd the agency's code; empty for all
 */
record FaktaQuery(JdbcClient sql, String skpd, Titik titik, Posisi posisi) {

    private static final String WHERE =
            " WHERE (CAST(:skpd AS text) = '' OR skpd = :skpd) AND position <= :posisi AND berlaku <= :per";

    private static final String PAGU = """
            SELECT DISTINCT ON (skpd, tahun, pos, rekening, sumber_dana) skpd, tahun, pos, rekening, sumber_dana, nilai,
                min(berlaku) OVER (PARTITION BY skpd, tahun, pos, rekening, sumber_dana) AS mulai
            FROM query.pemeriksaan_pagu
            WHERE %s position <= :posisi AND berlaku <= :per
            ORDER BY skpd, tahun, pos, rekening, sumber_dana, berlaku DESC, position DESC""";

    private static final String SAMA = """
            WITH pagu AS (%s)
            SELECT skpd, tahun, pos, rekening, nilai, agensi
            FROM pagu JOIN (
                SELECT tahun, nilai, array_agg(DISTINCT skpd ORDER BY skpd) AS agensi FROM pagu
                WHERE nilai >= :besar GROUP BY tahun, nilai HAVING count(DISTINCT skpd) >= :banyak
            ) AS sama USING (tahun, nilai)
            WHERE CAST(:skpd AS text) = '' OR skpd = :skpd
            ORDER BY skpd, tahun, pos, rekening""".formatted(PAGU.formatted(""));

    /** There is one UP a year, so that every NIHIL of the year is its own; what is left of them stands with the proofs. */
    private static final String UANG_MUKA = """
            WITH langkah AS (
                SELECT * FROM query.pemeriksaan_uang
                WHERE (CAST(:skpd AS text) = '' OR skpd = :skpd) AND position <= :posisi AND berlaku <= :per
            ), nihil AS (
                SELECT skpd, tahun, sum(b.jumlah) AS jumlah
                FROM query.pemeriksaan_bukti AS b
                WHERE (CAST(:skpd AS text) = '' OR skpd = :skpd) AND position <= :posisi AND berlaku <= :per
                    AND EXISTS (
                        SELECT FROM query.pemeriksaan_bukti AS asal
                        WHERE asal.skpd = b.skpd AND asal.tahun = b.tahun AND asal.nomor = b.nomor
                            AND asal.jenis = 'SP2D_NIHIL' AND asal.position <= b.position)
                GROUP BY skpd, tahun
            )
            SELECT minta.skpd, minta.tahun, minta.spp, minta.jenis, minta.jumlah, min(cair.berlaku) AS cair,
                minta.jumlah - coalesce((
                        SELECT sum(spj.jumlah) FROM langkah AS spj
                        WHERE spj.skpd = minta.skpd AND spj.tahun = minta.tahun AND spj.spp = minta.spp AND spj.apa = 'SPJ'
                    ), 0) - CASE WHEN minta.jenis = 'UP' THEN coalesce(min(nihil.jumlah), 0) ELSE 0 END AS sisa
            FROM langkah AS minta
            JOIN langkah AS cair USING (skpd, tahun, spp)
            LEFT JOIN nihil USING (skpd, tahun)
            WHERE minta.apa = 'MINTA' AND cair.apa = 'CAIR'
            GROUP BY minta.skpd, minta.tahun, minta.spp, minta.jenis, minta.jumlah
            ORDER BY 1, 2, 3""";

    List<Terbit> terbitan() {
        return query("""
                SELECT DISTINCT ON (renstra, tabel, ukuran, baris, kolom) renstra, tabel, ukuran, baris, kolom, tertulis
                FROM query.pemeriksaan_terbitan""" + WHERE + " ORDER BY renstra, tabel, ukuran, baris, kolom, position DESC")
                .query((row, i) -> new Terbit(
                        RenstraId.of(row.getString("renstra")),
                        TerbitanId.Tabel.valueOf(row.getString("tabel")),
                        new AngkaTerbit(
                                AngkaTerbit.Ukuran.valueOf(row.getString("ukuran")),
                                row.getString("baris"),
                                row.getString("kolom"),
                                row.getString("tertulis"))))
                .list();
    }

    List<Bayar> bayar() {
        return query("SELECT * FROM query.pemeriksaan_bukti" + WHERE + " ORDER BY position")
                .query((row, i) -> new Bayar(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("pos"),
                        row.getString("rekening"),
                        Optional.ofNullable(row.getString("jenis")),
                        row.getString("nomor"),
                        new Rupiah(row.getBigDecimal("jumlah")),
                        day(row, "berlaku")))
                .list();
    }

    List<Bebas> bebas() {
        return query("SELECT * FROM query.pemeriksaan_bebas" + WHERE + " ORDER BY position")
                .query((row, i) ->
                        new Bebas(agency(row), row.getInt("tahun"), row.getString("nomor"), row.getString("surat")))
                .list();
    }

    List<Pagu> pagu() {
        return query(PAGU.formatted("(CAST(:skpd AS text) = '' OR skpd = :skpd) AND"))
                .query((row, i) -> new Pagu(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("pos"),
                        row.getString("rekening"),
                        row.getString("sumber_dana"),
                        new Rupiah(row.getBigDecimal("nilai")),
                        day(row, "mulai")))
                .list();
    }

    List<Riwayat> riwayat() {
        return query("SELECT * FROM query.pemeriksaan_pagu" + WHERE + " ORDER BY berlaku, position")
                .query((row, i) -> new Riwayat(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("pos"),
                        row.getString("rekening"),
                        row.getString("sumber_dana"),
                        new Rupiah(row.getBigDecimal("nilai")),
                        day(row, "berlaku")))
                .list();
    }

    List<Kas> kas() {
        return query("""
                SELECT DISTINCT ON (skpd, tahun, pos, rekening, sumber_dana) skpd, tahun, pos, rekening, sumber_dana, nilai
                FROM query.pemeriksaan_kas""" + WHERE + " ORDER BY skpd, tahun, pos, rekening, sumber_dana, berlaku DESC, position DESC")
                .query((row, i) -> new Kas(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("pos"),
                        row.getString("rekening"),
                        row.getString("sumber_dana"),
                        new Rupiah(row.getBigDecimal("nilai"))))
                .list();
    }

    List<UangMuka> uangMuka() {
        return query(UANG_MUKA)
                .query((row, i) -> new UangMuka(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("spp"),
                        row.getString("jenis"),
                        day(row, "cair"),
                        new Rupiah(row.getBigDecimal("jumlah")),
                        new Rupiah(row.getBigDecimal("sisa"))))
                .list();
    }

    List<Surat> surat() {
        return query("SELECT * FROM query.pemeriksaan_dokumen" + WHERE + " ORDER BY position")
                .query((row, i) -> new Surat(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("jenis"),
                        row.getString("nomor"),
                        row.getString("judul"),
                        day(row, "tanggal"),
                        day(row, "berlaku")))
                .list();
    }

    /**
     * Ceilings of so much and more that so many agencies or more have in one year.
     *
     * @param besar in rupiah
     */
    List<Sama> sama(long besar, int banyak) {
        return query(SAMA)
                .param("besar", besar)
                .param("banyak", banyak)
                .query((row, i) -> new Sama(
                        agency(row),
                        row.getInt("tahun"),
                        row.getString("pos"),
                        row.getString("rekening"),
                        new Rupiah(row.getBigDecimal("nilai")),
                        agencies(row.getArray("agensi"))))
                .list();
    }

    /** The agencies that there is anything of. */
    static List<KodeSkpd> agencies(JdbcClient sql) {
        return sql.sql("""
                        SELECT skpd FROM query.pemeriksaan_dokumen UNION SELECT skpd FROM query.pemeriksaan_pagu
                        UNION SELECT skpd FROM query.pemeriksaan_terbitan ORDER BY 1""").query((row, i) -> agency(row)).list();
    }

    private StatementSpec query(String text) {
        return sql.sql(text).param("skpd", skpd).param("posisi", posisi.nomor()).param("per", titik.sampai());
    }

    private static KodeSkpd agency(ResultSet row) throws SQLException {
        return new KodeSkpd(row.getString("skpd"));
    }

    private static List<KodeSkpd> agencies(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(KodeSkpd::new).toList();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
