package id.jejak.command.impor;

import id.jejak.command.impor.Bagian.Nasib;
import id.jejak.command.impor.Ringkasan.Jumlah;
import id.jejak.contract.ledger.LedgerRequests;
import id.jejak.contract.value.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a batch up: the file from its rows, what was posted from the ledger's own events. */
final class Penjumlahan {

    private static final Set<Nasib> IN_LEDGER = EnumSet.of(Nasib.DIBUKUKAN, Nasib.DIBALIK, Nasib.TIDAK_DAPAT_DIBALIK);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final BatchStore batches;
    private final RowStore rows;
    private final LedgerRequests ledger;

    Penjumlahan(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            BatchStore batches,
            RowStore rows,
            LedgerRequests ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.batches = batches;
        this.rows = rows;
        this.ledger = ledger;
    }

    Ringkasan ringkasan(Batch batch) {
        Map<Nasib, Jumlah> parts = perNasib(batch);
        Jumlah file = file(batch);
        int unread = rows.count(batch.id(), "amount IS NULL");
        Jumlah sent = total(parts, IN_LEDGER);
        boolean running = batch.keadaan() == Batch.Keadaan.MEMBUKUKAN || batch.keadaan() == Batch.Keadaan.MEMBALIK;
        Optional<JumlahLedger> there = running ? Optional.empty() : Optional.of(ledger(batch));
        Optional<Rupiah> posted = there.map(JumlahLedger::dibukukan);
        return new Ringkasan(
                batch,
                rows.verdicts(batch.id()),
                counts(parts),
                file,
                ready(batch),
                posted.map(sum -> new Jumlah(sent.baris(), sent.bagian(), sum)),
                there.map(JumlahLedger::dibalik),
                unread,
                unread == 0 && posted.filter(file.jumlah()::equals).isPresent(),
                posted.filter(sent.jumlah()::equals).isPresent(),
                batches.twins(batch));
    }

    private JumlahLedger ledger(Batch batch) {
        JumlahLedger sums = new JumlahLedger();
        transaction.executeWithoutResult(status -> ledger.read(batch.permintaan(), sums::add));
        return sums;
    }

    private Jumlah file(Batch batch) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) AS rows, count(DISTINCT key) FILTER (WHERE key NOT IN ('', '-')) AS parts,"
                        + " coalesce(sum(amount), 0) AS amount FROM impor.row WHERE batch = ?",
                (row, i) -> jumlah(row),
                batch.id()));
    }

    private Jumlah ready(Batch batch) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT coalesce(sum(rows), 0) AS rows, count(*) AS parts, coalesce(sum(amount), 0) AS amount"
                        + " FROM impor.part WHERE batch = ? AND ready",
                (row, i) -> jumlah(row),
                batch.id()));
    }

    private Map<Nasib, Jumlah> perNasib(Batch batch) {
        Map<Nasib, Jumlah> parts = new EnumMap<>(Nasib.class);
        jdbc.query(
                "SELECT outcome, sum(rows) AS rows, count(*) AS parts, coalesce(sum(amount), 0) AS amount"
                        + " FROM impor.part WHERE batch = ? GROUP BY outcome",
                row -> {
                    parts.put(Nasib.valueOf(row.getString("outcome")), jumlah(row));
                },
                batch.id());
        return parts;
    }

    private static Jumlah jumlah(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Jumlah(row.getInt("rows"), row.getInt("parts"), new Rupiah(amount));
    }

    private static Jumlah total(Map<Nasib, Jumlah> parts, Set<Nasib> of) {
        return parts.entrySet().stream()
                .filter(entry -> of.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(
                        new Jumlah(0, 0, Rupiah.ZERO),
                        (one, other) -> new Jumlah(
                                one.baris() + other.baris(),
                                one.bagian() + other.bagian(),
                                one.jumlah().plus(other.jumlah())));
    }

    private static Map<Nasib, Integer> counts(Map<Nasib, Jumlah> parts) {
        Map<Nasib, Integer> counts = new EnumMap<>(Nasib.class);
        parts.forEach((nasib, jumlah) -> counts.put(nasib, jumlah.bagian()));
        return counts;
    }
}
