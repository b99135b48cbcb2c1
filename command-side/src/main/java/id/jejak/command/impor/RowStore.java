package id.jejak.command.impor;

import id.jejak.command.impor.berkas.IsiBaris;
import id.jejak.contract.value.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of batches, as the database keeps them; never more of them in memory than one part has, or one page. */
final class RowStore {

    private static final int FETCH_SIZE = 1_000;
    private static final String DINILAI = "SELECT r.number, r.key, r.content, r.verdict, r.findings, p.outcome,"
            + " p.findings AS part_findings FROM impor.row r JOIN impor.part p ON p.batch = r.batch AND p.key = r.key"
            + " WHERE r.batch = ? AND r.number > ?";

    private final JdbcTemplate jdbc;

    RowStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH_SIZE);
    }

    /** @param jumlah what it adds to the sum of the file, in rupiah; none where it could not be read */
    record Baru(Baris baris, Optional<Rupiah> jumlah) {}

    /** A row's verdict. */
    record Dinilai(int nomor, Putusan putusan, List<Temuan> temuan) {}

    void add(UUID batch, List<Baru> rows) {
        List<Object[]> values = new ArrayList<>();
        for (Baru row : rows) {
            @Nullable String content = row.baris.isi().map(Json::write).orElse(null);
            @Nullable Object amount = row.jumlah.map(Rupiah::amount).orElse(null);
            values.add(new @Nullable Object[] {
                batch, row.baris.nomor(), row.baris.kunci(), content, Json.write(row.baris.cela()), amount
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO impor.row (batch, number, key, content, faults, amount)"
                        + " VALUES (?, ?, ?, ?::json, ?::json, ?)",
                values);
    }

    void judge(UUID batch, List<Dinilai> rows) {
        List<Object[]> values = rows.stream()
                .map(row -> new Object[] {row.putusan.name(), Json.write(row.temuan), batch, row.nomor})
                .toList();
        jdbc.batchUpdate("UPDATE impor.row SET verdict = ?, findings = ?::json WHERE batch = ? AND number = ?", values);
    }

    /** The rows of the parts that are not in the ledger, part by part in their order; within a transaction. */
    void eachPart(Batch batch, Consumer<List<Baris>> parts) {
        List<Baris> open = new ArrayList<>();
        jdbc.query(
                "SELECT r.number, r.key, r.content, r.faults FROM impor.part p"
                        + " JOIN impor.row r ON r.batch = p.batch AND r.key = p.key WHERE p.batch = ?"
                        + " AND p.outcome IN ('MENUNGGU', 'DITOLAK', 'SUDAH_ADA') ORDER BY p.number, r.number",
                row -> {
                    Baris next = baris(batch, row);
                    if (!open.isEmpty() && !open.get(0).kunci().equals(next.kunci())) {
                        parts.accept(List.copyOf(open));
                        open.clear();
                    }
                    open.add(next);
                },
                batch.id());
        if (!open.isEmpty()) {
            parts.accept(List.copyOf(open));
        }
    }

    private static Baris baris(Batch batch, ResultSet row) throws SQLException {
        Optional<IsiBaris> isi =
                Optional.ofNullable(row.getString("content")).map(json -> Json.isi(batch.jenis(), json));
        return new Baris(row.getInt("number"), row.getString("key"), isi, Json.temuan(row.getString("faults")));
    }

    /** The rows after one number, of these verdicts; of all where none is named. */
    List<BarisDinilai> page(UUID batch, Set<Putusan> putusan, int after, int most) {
        String some = putusan.isEmpty() ? "" : " AND r.verdict = ANY (?)";
        List<Object> values = new ArrayList<>(List.of(batch, after));
        if (!putusan.isEmpty()) {
            values.add(putusan.stream().map(Putusan::name).toArray(String[]::new));
        }
        values.add(most);
        return jdbc.query(DINILAI + some + " ORDER BY r.number LIMIT ?", (row, i) -> dinilai(row), values.toArray());
    }

    private static BarisDinilai dinilai(ResultSet row) throws SQLException {
        return new BarisDinilai(
                row.getInt("number"),
                row.getString("key"),
                Optional.ofNullable(row.getString("content")),
                Optional.ofNullable(row.getString("verdict")).map(Putusan::valueOf),
                Json.temuan(row.getString("findings")),
                Bagian.Nasib.valueOf(row.getString("outcome")),
                Json.temuan(row.getString("part_findings")));
    }

    /** How many rows of the batch are so. */
    int count(UUID batch, String condition) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) FROM impor.row WHERE batch = ? AND " + condition, Integer.class, batch));
    }

    /** How many rows were judged so. */
    Map<Putusan, Integer> verdicts(UUID batch) {
        Map<Putusan, Integer> counts = new EnumMap<>(Putusan.class);
        jdbc.query(
                "SELECT verdict, count(*) AS n FROM impor.row WHERE batch = ? AND verdict IS NOT NULL GROUP BY verdict",
                row -> {
                    counts.put(Putusan.valueOf(row.getString("verdict")), row.getInt("n"));
                },
                batch);
        return counts;
    }
}
