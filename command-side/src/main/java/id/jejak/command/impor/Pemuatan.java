package id.jejak.command.impor;

import id.jejak.command.IdempotencyKeys;
import id.jejak.command.impor.berkas.Berkas;
import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in: all of their rows are kept, or nothing is. */
final class Pemuatan {

    private static final int CHUNK = 1_000;

    private final BatchStore batches;
    private final RowStore rows;
    private final PartStore parts;
    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;

    Pemuatan(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            BatchStore batches,
            RowStore rows,
            PartStore parts) {
        this.batches = batches;
        this.rows = rows;
        this.parts = parts;
        this.keys = new IdempotencyKeys(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A file that was taken in.
     *
     * @param baru whether it was now; not where the same request was carried out before
     */
    record Dimuat(UUID id, boolean baru) {}

    Dimuat muat(Permintaan permintaan, Ketentuan ketentuan, Path file, String fileName) {
        ketentuan.requireComplete();
        Sha256 sha256 = sha256(file);
        Berkas berkas = Berkas.buka(file, fileName, ketentuan.jenis(), ketentuan.pilihan());
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Optional<IdempotencyKey> key = permintaan.kunci().map(asked -> key(asked, ketentuan, sha256));
                Optional<String> before = key.flatMap(keys::claim);
                if (before.isPresent()) {
                    return new Dimuat(UUID.fromString(before.get()), false);
                }
                UUID id = UUID.randomUUID();
                batches.add(id, permintaan, ketentuan, sha256, fileName, Judul.of(berkas.kepala()));
                fill(id, ketentuan, berkas);
                key.ifPresent(fresh -> keys.keep(fresh, id.toString()));
                return new Dimuat(id, true);
            }));
        } catch (IdempotencyKeys.InFlight e) {
            String key = permintaan.kunci().orElseThrow().key();
            throw new Refusal(Reason.SEDANG_DIPROSES, "Idempotency-Key", key);
        }
    }

    /** By the file and what is said about it: how a request of several parts is written is the sender's affair. */
    private static IdempotencyKey key(IdempotencyKey asked, Ketentuan ketentuan, Sha256 sha256) {
        String fingerprint = Sha256.of(sha256 + Json.write(ketentuan)).hex();
        return new IdempotencyKey(asked.account(), asked.key(), fingerprint);
    }

    private void fill(UUID id, Ketentuan ketentuan, Berkas berkas) {
        Penempatan places = new Penempatan(ketentuan);
        List<RowStore.Baru> open = new ArrayList<>();
        int[] all = {0};
        berkas.baca(row -> {
            open.add(places.tempatkan(row));
            all[0]++;
            if (open.size() == CHUNK) {
                rows.add(id, open);
                open.clear();
            }
        });
        rows.add(id, open);
        if (all[0] == 0) {
            throw new Refusal(Reason.DOKUMEN_KOSONG, "berkas");
        }
        parts.gather(id);
    }

    private static Sha256 sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digested.transferTo(OutputStream.nullOutputStream());
            return new Sha256(
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
