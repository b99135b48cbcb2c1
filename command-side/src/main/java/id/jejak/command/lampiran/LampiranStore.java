package id.jejak.command.lampiran;

import id.jejak.contract.value.Sha256;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attachments, kept by the SHA-256 of their content, once each and for ever. */
public final class LampiranStore implements DaftarLampiran {

    private final JdbcTemplate jdbc;

    public LampiranStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A kept file.
     *
     * @param jenisMedia what the one who kept it first said it is, as {@code application/pdf}
     */
    public record Lampiran(String jenisMedia, ByteArrayResource isi) {}

    /** Keeps the content, or finds it kept, and answers by what name. */
    public Sha256 keep(String jenisMedia, byte[] isi) {
        Sha256 sum = sum(isi);
        jdbc.update(
                "INSERT INTO ledger.lampiran (sha256, jenis_media, isi) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                bytes(sum),
                jenisMedia,
                isi);
        return sum;
    }

    /** The file; none where it was never kept. */
    public Optional<Lampiran> find(Sha256 sum) {
        return jdbc
                .query(
                        "SELECT jenis_media, isi FROM ledger.lampiran WHERE sha256 = ?",
                        (row, i) ->
                                new Lampiran(row.getString("jenis_media"), new ByteArrayResource(row.getBytes("isi"))),
                        (Object) bytes(sum))
                .stream()
                .findFirst();
    }

    @Override
    public List<Sha256> missing(List<Sha256> sums) {
        if (sums.isEmpty()) {
            return List.of();
        }
        byte[][] asked = sums.stream().map(LampiranStore::bytes).toArray(byte[][]::new);
        Set<Sha256> kept = new HashSet<>(jdbc.query(
                "SELECT encode(sha256, 'hex') AS hex FROM ledger.lampiran WHERE sha256 = ANY (?)",
                (row, i) -> new Sha256(row.getString("hex")),
                (Object) asked));
        return sums.stream().filter(sum -> !kept.contains(sum)).toList();
    }

    private static byte[] bytes(Sha256 sum) {
        return HexFormat.of().parseHex(sum.hex());
    }

    private static Sha256 sum(byte[] isi) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(isi)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
