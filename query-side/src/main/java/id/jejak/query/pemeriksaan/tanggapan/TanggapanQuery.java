package id.jejak.query.pemeriksaan.tanggapan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what inspectors said of findings, as known at a position; it has no other time. */
public final class TanggapanQuery {

    /** The projection that keeps it. */
    public static final String PROJECTION = "pemeriksaan";

    private final Reads reads;

    public TanggapanQuery(Reads reads) {
        this.reads = reads;
    }

    /** Up to where it can be read. */
    public Posisi posisi(Titik titik) {
        return reads.read(sql -> reads.posisi(PROJECTION, titik));
    }

    /**
     * All that was said, by finding, oldest first.
     *
     * @param skpd of which agency's findings; of all where none is named
     */
    public Map<TemuanId, List<Tanggapan>> semua(Optional<KodeSkpd> skpd, Posisi posisi) {
        return reads.read(sql -> sql
                .sql("""
                        SELECT position, temuan, apa, putusan, catatan, bukti, pelaku, recorded_at
                        FROM query.pemeriksaan_tanggapan
                        WHERE position <= :posisi AND (CAST(:skpd AS text) = '' OR skpd = :skpd)
                        ORDER BY position""")
                .param("posisi", posisi.nomor())
                .param("skpd", skpd.map(KodeSkpd::kode).orElse(""))
                .query((row, i) -> new Tanggapan(
                        row.getLong("position"),
                        TemuanId.of(row.getString("temuan")),
                        Tanggapan.Apa.valueOf(row.getString("apa")),
                        optional(row.getString("putusan")).map(PutusanTemuan::valueOf),
                        row.getString("catatan"),
                        optional(row.getString("bukti")),
                        row.getString("pelaku"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(groupingBy(Tanggapan::temuan, LinkedHashMap::new, toList())));
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }
}
