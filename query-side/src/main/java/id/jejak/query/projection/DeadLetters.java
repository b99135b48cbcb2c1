package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.ledger.UnreadableEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Knows which event stops a projection. */
final class DeadLetters {

    private final JdbcTemplate jdbc;
    private final LedgerReader ledger;
    private final LedgerStorageEngine engine;

    DeadLetters(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = new LedgerReader(dataSource);
        this.engine = LedgerStorageEngine.on(dataSource);
    }

    /** Notes that this attempt was in vain. */
    void note(EventNotApplied event) {
        jdbc.update("""
                INSERT INTO query.dead_letter AS noted
                    (name, position, type, aggregate_id, sebab, since, tried_at, tries)
                VALUES (?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp(), 1)
                ON CONFLICT (name) DO UPDATE SET position = excluded.position, type = excluded.type,
                    aggregate_id = excluded.aggregate_id, sebab = excluded.sebab, tried_at = excluded.tried_at,
                    since = CASE WHEN noted.position = excluded.position THEN noted.since ELSE excluded.since END,
                    tries = CASE WHEN noted.position = excluded.position THEN noted.tries + 1 ELSE 1 END""", event.projection(), event.position(), event.type(), event.aggregateId(), event.reason());
    }

    /** The event that stops the projection; none where it goes on, or would if it were fed. */
    Optional<DeadLetter> of(Projection projection) {
        return noted(projection).or(() -> unreadable(projection));
    }

    /** What the projection has passed since, in whatever way, stops it no longer. */
    private Optional<DeadLetter> noted(Projection projection) {
        return jdbc.query("""
                        SELECT noted.* FROM query.dead_letter AS noted JOIN query.projection AS live USING (name)
                        WHERE name = ? AND noted.position > live.position""", (row, i) -> letter(row), projection.name()).stream()
                .findFirst();
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("name"),
                row.getLong("position"),
                row.getString("type"),
                row.getString("aggregate_id"),
                row.getString("sebab"),
                time(row, "since"),
                time(row, "tried_at"),
                row.getInt("tries"));
    }

    /** Axon's stream ends at such an event before any handler could note it, so the next one is looked at. */
    private Optional<DeadLetter> unreadable(Projection projection) {
        Optional<LedgerReader.Tempat> next =
                Built.of(jdbc, projection).flatMap(live -> ledger.firstAfter(live.position(), engine.watermark()));
        return next.flatMap(event -> {
            try {
                ledger.read(event.position() - 1, event.position(), read -> {});
                return Optional.empty();
            } catch (UnreadableEvent e) {
                return Optional.of(letter(projection, e, event.recordedAt()));
            }
        });
    }

    private static DeadLetter letter(Projection projection, UnreadableEvent event, Instant recordedAt) {
        return new DeadLetter(
                projection.name(),
                event.position(),
                event.type(),
                event.aggregateId(),
                String.valueOf(event.getMessage()),
                recordedAt,
                recordedAt,
                1);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
