package id.jejak.command.penerima;

import id.jejak.command.IdempotencyKeys;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.PenerimaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of payees, outside the events: it can be corrected, and a payee's data can be erased for good. Keeps who
 * changed which fields, never what they held.
 */
public final class DaftarPenerima {

    private static final List<String> FIELDS = List.of("nama", "npwp", "bank", "rekeningBank");
    private static final String COLUMNS = "SELECT id, version, name, npwp, bank, bank_account FROM register.payee";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final IdempotencyKeys keys;

    public DaftarPenerima(DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.keys = new IdempotencyKeys(dataSource);
    }

    /**
     * A payee in the register.
     *
     * @param penerima none once erased
     */
    public record Terdaftar(PenerimaId id, long versi, Optional<Penerima> penerima) {}

    public PenerimaId register(Permintaan permintaan, Penerima penerima) {
        String id = once(permintaan, () -> {
            PenerimaId fresh = new PenerimaId(UUID.randomUUID().toString());
            jdbc.update(
                    "INSERT INTO register.payee (id, version, name, npwp, bank, bank_account)"
                            + " VALUES (?::uuid, 0, ?, ?, ?, ?)",
                    fresh.id(),
                    penerima.nama(),
                    penerima.npwp(),
                    penerima.bank(),
                    penerima.rekeningBank());
            note(permintaan, fresh, 0, "REGISTERED", FIELDS);
            return fresh.id();
        });
        return new PenerimaId(id);
    }

    /**
     * Has the register say this of the payee from now on.
     *
     * @param versi the version that the asker has seen
     * @throws Refusal for an unknown or erased payee, or another version
     */
    public void correct(Permintaan permintaan, PenerimaId id, long versi, Penerima penerima) {
        once(permintaan, () -> {
            Penerima before = requireVersion(id, versi);
            change(id, versi, penerima);
            note(permintaan, id, versi + 1, "CORRECTED", changed(before, penerima));
            return "";
        });
    }

    /**
     * Erases all that is known of the payee; its number stays, since events name it.
     *
     * @param versi the version that the asker has seen
     * @throws Refusal for an unknown or erased payee, or another version
     */
    public void erase(Permintaan permintaan, PenerimaId id, long versi) {
        once(permintaan, () -> {
            requireVersion(id, versi);
            change(id, versi, null);
            note(permintaan, id, versi + 1, "ERASED", FIELDS);
            return "";
        });
    }

    /** None for a number that was never given. */
    public Optional<Terdaftar> find(PenerimaId id) {
        return jdbc.query(COLUMNS + " WHERE id::text = ?", (row, i) -> listed(row), id.id()).stream()
                .findFirst();
    }

    /**
     * Those in whose name each of these words stands, or whose tax number begins so; by name, at most so many. Whoever was
     * erased is not found.
     */
    public List<Terdaftar> cari(String words, int banyak) {
        String[] patterns = Arrays.stream(words.strip().split("\\s+"))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        return jdbc.query(
                COLUMNS + " WHERE name IS NOT NULL AND (name ILIKE ALL (?) OR npwp LIKE ?) ORDER BY name, id LIMIT ?",
                (row, i) -> listed(row),
                patterns,
                // Only digits stand in a tax number; words without any find none by it.
                digits(words) + "%",
                banyak);
    }

    private static String digits(String words) {
        String digits = words.replaceAll("[.\\- ]", "");
        return digits.matches("\\d+") ? digits : "none";
    }

    private static Terdaftar listed(ResultSet row) throws SQLException {
        return new Terdaftar(new PenerimaId(row.getString("id")), row.getLong("version"), penerima(row));
    }

    private static Optional<Penerima> penerima(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name");
        return name == null
                ? Optional.empty()
                : Optional.of(new Penerima(
                        name, row.getString("npwp"), row.getString("bank"), row.getString("bank_account")));
    }

    /** @throws Refusal for a payee that is not in the register, or was erased */
    public void requireKnown(PenerimaId id) {
        if (find(id).flatMap(Terdaftar::penerima).isEmpty()) {
            throw new Refusal(Reason.PENERIMA_TIDAK_DIKENAL, "penerima", id);
        }
    }

    private Penerima requireVersion(PenerimaId id, long versi) {
        Terdaftar found = find(id).orElseThrow(() -> new Refusal(Reason.PENERIMA_TIDAK_DIKENAL, "penerima", id));
        Penerima penerima =
                found.penerima().orElseThrow(() -> new Refusal(Reason.PENERIMA_TIDAK_DIKENAL, "penerima", id));
        if (found.versi() != versi) {
            throw new Refusal(Reason.VERSI_USANG, "If-Match", versi, found.versi());
        }
        return penerima;
    }

    private void change(PenerimaId id, long versi, @Nullable Penerima to) {
        int changed = jdbc.update(
                "UPDATE register.payee SET version = version + 1, name = ?, npwp = ?, bank = ?, bank_account = ?"
                        + " WHERE id::text = ? AND version = ?",
                to == null ? null : to.nama(),
                to == null ? null : to.npwp(),
                to == null ? null : to.bank(),
                to == null ? null : to.rekeningBank(),
                id.id(),
                versi);
        if (changed == 0) {
            // Somebody else was faster, between the look and the change.
            throw new Refusal(Reason.BERBENTURAN, "");
        }
    }

    private void note(Permintaan permintaan, PenerimaId id, long versi, String kind, List<String> fields) {
        jdbc.update(
                "INSERT INTO register.payee_change (payee, version, kind, fields, account, role, request, reason)"
                        + " VALUES (?::uuid, ?, ?, ?, ?, ?, ?, ?)",
                id.id(),
                versi,
                kind,
                fields.toArray(String[]::new),
                permintaan.pelaku(),
                permintaan.peran(),
                permintaan.id(),
                permintaan.alasan());
    }

    /** One transaction; a request with a key that was carried out before gets its first answer again. */
    private String once(Permintaan permintaan, Supplier<String> work) {
        try {
            String answer = transaction.execute(status -> permintaan
                    .kunci()
                    .map(key -> keys.claim(key).orElseGet(() -> {
                        String fresh = work.get();
                        keys.keep(key, fresh);
                        return fresh;
                    }))
                    .orElseGet(work));
            return Objects.requireNonNull(answer);
        } catch (IdempotencyKeys.InFlight e) {
            throw new Refusal(
                    Reason.SEDANG_DIPROSES,
                    "Idempotency-Key",
                    permintaan.kunci().orElseThrow().key());
        }
    }

    private static List<String> changed(Penerima before, Penerima after) {
        List<String> fields = new ArrayList<>();
        add(fields, "nama", before.nama(), after.nama());
        add(fields, "npwp", before.npwp(), after.npwp());
        add(fields, "bank", before.bank(), after.bank());
        add(fields, "rekeningBank", before.rekeningBank(), after.rekeningBank());
        return fields;
    }

    private static void add(List<String> fields, String field, String before, String after) {
        if (!before.equals(after)) {
            fields.add(field);
        }
    }
}
