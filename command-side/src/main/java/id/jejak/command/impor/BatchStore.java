package id.jejak.command.impor;

import id.jejak.command.impor.Batch.Keadaan;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The batches, as the database keeps them. */
final class BatchStore {

    private final JdbcTemplate jdbc;

    BatchStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    void add(UUID id, Permintaan permintaan, Ketentuan ketentuan, Sha256 sha256, String fileName, Judul judul) {
        jdbc.update(
                "INSERT INTO impor.batch (id, kind, sha256, file_name, terms, headings, account, role, reason)"
                        + " VALUES (?, ?, ?, ?, ?::json, ?::json, ?, ?, ?)",
                id,
                ketentuan.jenis().name(),
                sha256.hex(),
                fileName,
                Json.write(ketentuan),
                Json.write(judul),
                permintaan.pelaku(),
                permintaan.peran(),
                permintaan.alasan());
    }

    /** @throws Refusal where there is none */
    Batch get(UUID id) {
        return jdbc.query("SELECT * FROM impor.batch WHERE id = ?", BatchStore::batch, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.IMPOR_TIDAK_ADA, "id", id));
    }

    /** What its file calls its columns. */
    Judul judul(UUID id) {
        return Json.read(
                Objects.requireNonNull(
                        jdbc.queryForObject("SELECT headings FROM impor.batch WHERE id = ?", String.class, id)),
                Judul.class);
    }

    /** The latest first, from before one number on; those that one account handed in, where it is named. */
    List<Batch> list(long before, int most, Optional<String> pelaku) {
        return jdbc.query(
                "SELECT * FROM impor.batch WHERE number < ? AND account = coalesce(?, account)"
                        + " ORDER BY number DESC LIMIT ?",
                BatchStore::batch,
                before,
                pelaku.orElse(null),
                most);
    }

    /** Those of these batches of which something is not ready, was refused or could not be taken back. */
    Set<UUID> failing(Collection<UUID> ids) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT batch FROM impor.part WHERE batch = ANY (?)"
                        + " AND (NOT ready OR outcome IN ('DITOLAK', 'TIDAK_DAPAT_DIBALIK'))",
                UUID.class,
                (Object) ids.toArray(UUID[]::new)));
    }

    /** Other batches of the same file, the earliest first. */
    List<UUID> twins(Batch batch) {
        return jdbc.queryForList(
                "SELECT id FROM impor.batch WHERE sha256 = ? AND kind = ? AND id <> ? ORDER BY number",
                UUID.class,
                batch.sha256().hex(),
                batch.jenis().name(),
                batch.id());
    }

    /** Those at which somebody has to work. */
    List<UUID> waiting() {
        return jdbc.queryForList(
                "SELECT id FROM impor.batch WHERE state IN ('MEMBUKUKAN', 'MEMBALIK') ORDER BY number", UUID.class);
    }

    void set(UUID id, Keadaan to) {
        jdbc.update("UPDATE impor.batch SET state = ? WHERE id = ?", to.name(), id);
    }

    void judged(UUID id, long position) {
        jdbc.update(
                "UPDATE impor.batch SET state = 'DINILAI', judged_position = ?, judged_at = clock_timestamp()"
                        + " WHERE id = ?",
                position,
                id);
    }

    void post(UUID id, Batch.Pembukuan how) {
        jdbc.update("UPDATE impor.batch SET state = 'MEMBUKUKAN', posting = ?::json WHERE id = ?", Json.write(how), id);
    }

    void reverse(UUID id, Batch.Pembalikan how) {
        jdbc.update("UPDATE impor.batch SET state = 'MEMBALIK', reversal = ?::json WHERE id = ?", Json.write(how), id);
    }

    private static Batch batch(ResultSet row, int index) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                JenisImpor.valueOf(row.getString("kind")),
                new Sha256(row.getString("sha256")),
                row.getString("file_name"),
                Json.read(row.getString("terms"), Ketentuan.class),
                row.getString("account"),
                instant(row, "uploaded_at").orElseThrow(),
                Keadaan.valueOf(row.getString("state")),
                number(row, "judged_position"),
                instant(row, "judged_at"),
                json(row, "posting", Batch.Pembukuan.class),
                json(row, "reversal", Batch.Pembalikan.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static <T> Optional<T> json(ResultSet row, String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> Json.read(text, type));
    }

    static OptionalLong number(ResultSet row, String column) throws SQLException {
        @Nullable Long number = row.getObject(column, Long.class);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
