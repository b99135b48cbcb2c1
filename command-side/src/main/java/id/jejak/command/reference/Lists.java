package id.jejak.command.reference;

import id.jejak.command.reference.ReferenceRefusal.Problem;
import id.jejak.contract.value.JenisDaftar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lists there are. */
public final class Lists {

    private static final String ALL = """
            SELECT id, kind, name, legal_basis, valid_from, valid_until, revision,
                   (SELECT count(*) FROM reference.entry WHERE list = id AND in_force) AS codes
            FROM reference.list ORDER BY kind, valid_from
            """;
    private static final String HEADS =
            "SELECT id, kind, name, legal_basis, valid_from, valid_until, revision FROM reference.list";

    private final JdbcTemplate jdbc;

    /** The lists in the database that these connections lead to. */
    public Lists(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @param codes how many codes of it are not withdrawn */
    public record Line(ListDescription description, int codes) {}

    /** A list by its number, as of this many changes. */
    record Head(long id, ListDescription description, long revision) {}

    /** By kind, and then by the day they begin. */
    public List<Line> all() {
        return jdbc.query(ALL, (row, i) -> new Line(head(row).description(), row.getInt("codes")));
    }

    /** The list of this kind that is in force on a day, as it is at this moment. */
    Optional<Head> inForce(JenisDaftar kind, LocalDate date) {
        return jdbc
                .query(HEADS + " WHERE kind = ? ORDER BY valid_from DESC", (row, i) -> head(row), kind.name())
                .stream()
                .filter(head -> head.description().covers(date))
                .findFirst();
    }

    /** @throws ReferenceRefusal where there is none */
    Head named(JenisDaftar kind, String name) {
        return jdbc
                .query(HEADS + " WHERE kind = ? AND name = ?", (row, i) -> head(row), kind.name(), name.strip())
                .stream()
                .findFirst()
                .orElseThrow(() -> new ReferenceRefusal(Problem.NO_SUCH_LIST, name));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                new ListDescription(
                        JenisDaftar.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("legal_basis"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class))),
                row.getLong("revision"));
    }
}
