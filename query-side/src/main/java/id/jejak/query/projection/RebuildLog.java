package id.jejak.query.projection;

import id.jejak.query.projection.RebuildState.Keadaan;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps how the last rebuild of a projection stands, in the transaction of the caller where there is one. */
final class RebuildLog {

    private final Projection projection;
    private final JdbcTemplate jdbc;

    RebuildLog(Projection projection, JdbcTemplate jdbc) {
        this.projection = projection;
        this.jdbc = jdbc;
    }

    /** @param from the position from which it goes on; 0 where it begins with the first event */
    void begin(long from) {
        jdbc.update("""
                INSERT INTO query.rebuild AS last (name, keadaan, dari, position, total, started_at, updated_at)
                VALUES (?, 'BERJALAN', ?, ?, ?, clock_timestamp(), clock_timestamp())
                ON CONFLICT (name) DO UPDATE SET keadaan = 'BERJALAN', dari = excluded.dari,
                    position = excluded.position, total = greatest(last.total, excluded.total),
                    sebab = NULL, started_at = excluded.started_at, updated_at = excluded.updated_at""", projection.name(), from, from, from);
    }

    void at(long position, long total) {
        jdbc.update(
                "UPDATE query.rebuild SET position = ?, total = ?, updated_at = clock_timestamp() WHERE name = ?",
                position,
                total,
                projection.name());
    }

    void done() {
        jdbc.update(
                "UPDATE query.rebuild SET keadaan = 'SELESAI', position = total, updated_at = clock_timestamp() WHERE name = ?",
                projection.name());
    }

    void failed(Keadaan keadaan, RuntimeException why) {
        jdbc.update(
                "UPDATE query.rebuild SET keadaan = ?, sebab = ?, updated_at = clock_timestamp() WHERE name = ?",
                keadaan.name(),
                why.toString(),
                projection.name());
    }

    /** None where it was never rebuilt. */
    Optional<RebuildState> state() {
        Optional<RebuildState> noted = jdbc
                .query(
                        "SELECT * FROM query.rebuild WHERE name = ?",
                        (row, i) -> new RebuildState(
                                Keadaan.valueOf(row.getString("keadaan")),
                                row.getLong("dari"),
                                row.getLong("position"),
                                row.getLong("total"),
                                Optional.ofNullable(row.getString("sebab")),
                                row.getObject("started_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("updated_at", OffsetDateTime.class)
                                        .toInstant()),
                        projection.name())
                .stream()
                .findFirst();
        return noted.map(state -> state.keadaan() == Keadaan.BERJALAN && isOver() ? brokenOff(state) : state);
    }

    /** Whoever rebuilds holds the lock for as long as his process lives. */
    private boolean isOver() {
        return !Rebuild.lock(jdbc, List.of(projection)).isHeld();
    }

    private static RebuildState brokenOff(RebuildState state) {
        return new RebuildState(
                Keadaan.TERPUTUS,
                state.from(),
                state.position(),
                state.total(),
                state.sebab(),
                state.startedAt(),
                state.updatedAt());
    }
}
