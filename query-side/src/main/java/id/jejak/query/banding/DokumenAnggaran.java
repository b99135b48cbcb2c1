package id.jejak.query.banding;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads which documents changed the ceilings of a year, and when. */
public final class DokumenAnggaran {

    /** Documents of a year take force one after the other, so that what one changed stands until the next. */
    private static final String DOCUMENTS = """
            SELECT dokumen.*, urutan.ke
            FROM (
                SELECT *, lead(position) OVER (ORDER BY position) - 1 AS sampai
                FROM query.dokumen_anggaran_dokumen
                WHERE skpd = :skpd AND tahun = :tahun
            ) AS dokumen
            LEFT JOIN query.dokumen_anggaran_urutan AS urutan USING (skpd, tahun, jenis, nomor)
            WHERE dokumen.jenis IN ('DPA', 'PERGESERAN', 'DPPA', 'KOREKSI', 'RINGKASAN')
            ORDER BY dokumen.position""";

    private DokumenAnggaran() {}

    /**
     * A document.
     *
     * @param tanggal the date it bears
     * @param alasan why, as the request said; may be empty
     * @param sebelum the last moment before it was recorded
     */
    public record Dokumen(Versi versi, LocalDate tanggal, String alasan, Titik sebelum) {

        boolean isDppa() {
            return versi.jenis().equals("DPPA");
        }
    }

    /** In the order in which they took force. */
    static List<Dokumen> of(JdbcClient sql, KodeSkpd skpd, int tahun) {
        return sql.sql(DOCUMENTS)
                .param("skpd", skpd.kode())
                .param("tahun", tahun)
                .query((row, i) -> new Dokumen(
                        new Versi(
                                row.getString("jenis"),
                                row.getInt("ke"),
                                row.getString("nomor"),
                                row.getString("judul"),
                                row.getObject("berlaku", LocalDate.class),
                                row.getLong("position"),
                                upTo(row.getObject("sampai", Long.class))),
                        row.getObject("tanggal", LocalDate.class),
                        row.getString("alasan"),
                        upTo(row.getLong("position") - 1)))
                .list();
    }

    /** Those that amended the budget, of all agencies and years. */
    static List<BandingAnggaranQuery.Perubahan> amendments(JdbcClient sql) {
        return sql.sql("""
                SELECT skpd, tahun, nomor FROM query.dokumen_anggaran_dokumen
                WHERE jenis = 'DPPA' ORDER BY skpd, tahun, position""")
                .query((row, i) -> new BandingAnggaranQuery.Perubahan(
                        new KodeSkpd(row.getString("skpd")), row.getInt("tahun"), row.getString("nomor")))
                .list();
    }

    private static Titik upTo(@Nullable Long position) {
        return position == null
                ? Titik.SEKARANG
                : new Titik(Optional.empty(), Optional.of(new Tercatat.Posisi(position)));
    }
}
