package id.jejak.command.impor;

import id.jejak.command.impor.Bagian.Nasib;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts of batches, as the database keeps them. */
final class PartStore {

    private final JdbcTemplate jdbc;

    PartStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * What was judged of a part.
     *
     * @param kiriman what is to be sent; none where it is not ready
     * @param jumlah what the ledger has of it then, in rupiah
     */
    record Dinilai(String kunci, Optional<Kiriman> kiriman, Rupiah jumlah, List<Temuan> temuan) {}

    /** What became of a part when it was sent, or taken back. */
    record Hasil(int nomor, Nasib nasib, OptionalLong posisi, List<Temuan> temuan) {}

    /** Puts the rows of the batch together. */
    void gather(UUID batch) {
        jdbc.update(
                "INSERT INTO impor.part (batch, number, key, rows)"
                        + " SELECT batch, row_number() OVER (ORDER BY min(number)), key, count(*)"
                        + " FROM impor.row WHERE batch = ? GROUP BY batch, key",
                batch);
    }

    void judge(UUID batch, List<Dinilai> parts) {
        List<Object[]> values = new ArrayList<>();
        for (Dinilai part : parts) {
            @Nullable String command = part.kiriman.map(Json::write).orElse(null);
            values.add(new @Nullable Object[] {
                command != null, Json.write(part.temuan), command, part.jumlah.amount(), batch, part.kunci
            });
        }
        jdbc.batchUpdate(
                "UPDATE impor.part SET ready = ?, findings = ?::json, command = ?::json, amount = ?,"
                        + " outcome = 'MENUNGGU' WHERE batch = ? AND key = ?",
                values);
    }

    /** Those that are ready and not sent yet, in their order. */
    List<Bagian> toPost(UUID batch, int most) {
        return jdbc.query(
                "SELECT * FROM impor.part WHERE batch = ? AND ready AND outcome = 'MENUNGGU' ORDER BY number LIMIT ?",
                PartStore::bagian,
                batch,
                most);
    }

    /** Those that were posted and are not taken back, in their order. */
    List<Bagian> toReverse(UUID batch, int most) {
        return jdbc.query(
                "SELECT * FROM impor.part WHERE batch = ? AND outcome = 'DIBUKUKAN' ORDER BY number LIMIT ?",
                PartStore::bagian,
                batch,
                most);
    }

    /** The agencies whose parts they are; with them every key begins that is one. */
    List<KodeSkpd> skpd(UUID batch) {
        return jdbc.query(
                "SELECT DISTINCT split_part(key, '/', 1) AS skpd FROM impor.part"
                        + " WHERE batch = ? AND key LIKE '%/%' ORDER BY skpd",
                (row, i) -> new KodeSkpd(row.getString("skpd")), batch);
    }

    /** The parts after one number. */
    List<Bagian> page(UUID batch, int after, int most) {
        return jdbc.query(
                "SELECT * FROM impor.part WHERE batch = ? AND number > ? ORDER BY number LIMIT ?",
                PartStore::bagian,
                batch,
                after,
                most);
    }

    void posted(UUID batch, List<Hasil> results) {
        mark(batch, "position", results);
    }

    void reversed(UUID batch, List<Hasil> results) {
        mark(batch, "reversed", results);
    }

    private void mark(UUID batch, String column, List<Hasil> results) {
        List<Object[]> values = new ArrayList<>();
        for (Hasil result : results) {
            @Nullable Long position = result.posisi.isPresent() ? result.posisi.getAsLong() : null;
            values.add(new @Nullable Object[] {
                result.nasib.name(), position, Json.write(result.temuan), batch, result.nomor
            });
        }
        jdbc.batchUpdate(
                "UPDATE impor.part SET outcome = ?, " + column + " = ?, findings = ?::json"
                        + " WHERE batch = ? AND number = ?",
                values);
    }

    /** Lets those be tried again that could not be taken back before. */
    void retryReversal(UUID batch) {
        jdbc.update(
                "UPDATE impor.part SET outcome = 'DIBUKUKAN' WHERE batch = ? AND outcome = 'TIDAK_DAPAT_DIBALIK'",
                batch);
    }

    private static Bagian bagian(ResultSet row, int index) throws SQLException {
        return new Bagian(
                row.getInt("number"),
                row.getString("key"),
                row.getInt("rows"),
                row.getBoolean("ready"),
                Json.temuan(row.getString("findings")),
                Optional.ofNullable(row.getString("command")),
                Optional.ofNullable(row.getBigDecimal("amount")).map((BigDecimal amount) -> new Rupiah(amount)),
                Nasib.valueOf(row.getString("outcome")),
                BatchStore.number(row, "position"));
    }
}
