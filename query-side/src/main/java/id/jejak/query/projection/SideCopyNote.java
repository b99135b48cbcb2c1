package id.jejak.query.projection;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is noted of a projection's side copy, so that another process can go on with it; in the caller's transaction. */
final class SideCopyNote {

    private final Projection projection;
    private final JdbcTemplate jdbc;

    SideCopyNote(Projection projection, JdbcTemplate jdbc) {
        this.projection = projection;
        this.jdbc = jdbc;
    }

    /**
     * A copy that was broken off.
     *
     * @param version of the program that made it
     * @param position up to which it is filled
     */
    record Left(String version, long position) {}

    /**
     * None where there is none. Waits for the transaction in which a process that was killed may have been writing: it
     * counts or it does not, but not later.
     */
    Optional<Left> left() {
        return jdbc
                .query(
                        "SELECT version, position FROM query.side_copy WHERE name = ? FOR UPDATE",
                        (row, i) -> new Left(row.getString("version"), row.getLong("position")),
                        projection.name())
                .stream()
                .findFirst();
    }

    /** @param indexes the statements that remain to be done once it is filled */
    void begin(List<String> indexes) {
        jdbc.update("""
                INSERT INTO query.side_copy (name, version, position, indexes) VALUES (?, ?, 0, ?)
                ON CONFLICT (name) DO UPDATE SET version = excluded.version, position = 0, indexes = excluded.indexes""", projection.name(), ProgramVersion.of(projection), indexes.toArray(String[]::new));
    }

    /** @throws IllegalStateException where somebody else has filled it meanwhile */
    void advance(long from, long to) {
        int noted = jdbc.update(
                "UPDATE query.side_copy SET position = ? WHERE name = ? AND position = ?", to, projection.name(), from);
        if (noted != 1) {
            throw new IllegalStateException(
                    "The side copy of %s does not stand at %d".formatted(projection.name(), from));
        }
    }

    /** The statements that remain, in their order. */
    List<String> indexes() {
        return jdbc.queryForList(
                "SELECT unnest(indexes) FROM query.side_copy WHERE name = ?", String.class, projection.name());
    }

    void made(String index) {
        jdbc.update(
                "UPDATE query.side_copy SET indexes = array_remove(indexes, ?) WHERE name = ?",
                index,
                projection.name());
    }

    void forget() {
        jdbc.update("DELETE FROM query.side_copy WHERE name = ?", projection.name());
    }
}
