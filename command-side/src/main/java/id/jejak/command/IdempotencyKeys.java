package id.jejak.command;

import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.KeyLock;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which requests were carried out, by the keys that their askers gave them. Everything here happens in the transaction
 * of what the request does, so that a request was done and is known to be done, or neither.
 */
public final class IdempotencyKeys {

    private final JdbcTemplate jdbc;

    public IdempotencyKeys(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** The same request is being carried out by somebody else this moment. */
    public static final class InFlight extends RuntimeException {}

    private record Kept(String fingerprint, String answer) {}

    /**
     * What the request was answered before; none where this transaction is the one that carries it out, to whom the key
     * belongs until it ends.
     *
     * @throws InFlight where the key belongs to another transaction
     * @throws Refusal where another request was carried out under this key
     */
    public Optional<String> claim(IdempotencyKey key) {
        boolean mine = Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT " + KeyLock.tryIt("?", "?"), Boolean.class, key.account(), key.key()));
        // A statement of its own: it sees what was committed before the lock was had, or was not to be had.
        Optional<Kept> kept = kept(key);
        if (kept.isEmpty() && !mine) {
            throw new InFlight();
        }
        if (kept.isPresent() && !kept.get().fingerprint().equals(key.fingerprint())) {
            throw new Refusal(Reason.KUNCI_TERPAKAI, "Idempotency-Key", key.key());
        }
        return kept.map(Kept::answer);
    }

    private Optional<Kept> kept(IdempotencyKey key) {
        return jdbc
                .query(
                        "SELECT fingerprint, answer FROM ledger.idempotency_key WHERE account = ? AND key = ?",
                        (row, i) -> new Kept(row.getString("fingerprint"), row.getString("answer")),
                        key.account(),
                        key.key())
                .stream()
                .findFirst();
    }

    /**
     * Keeps the answer for ever, if the transaction commits.
     *
     * @throws ConcurrencyException where there is one, as can be where the key was not claimed
     */
    public void keep(IdempotencyKey key, String answer) {
        try {
            jdbc.update(
                    "INSERT INTO ledger.idempotency_key (account, key, fingerprint, answer) VALUES (?, ?, ?, ?)",
                    key.account(),
                    key.key(),
                    key.fingerprint(),
                    answer);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyException("The key was used before", e);
        }
    }
}
