package id.jejak.command.reference;

import id.jejak.command.reference.ReferenceRefusal.Problem;
import java.nio.file.Path;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a list to what a file says: all of the file or nothing, and nothing more the second time. */
public final class ListImport {

    private static final String ENSURE = """
            INSERT INTO reference.list (kind, name, legal_basis, valid_from, valid_until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (kind, name) DO NOTHING
            """;
    private static final String LOCK = "SELECT id FROM reference.list WHERE kind = ? AND name = ? FOR UPDATE";
    private static final String BEGINS_WITH =
            "SELECT name FROM reference.list WHERE kind = ? AND valid_from = ? AND name <> ?";
    private static final String DESCRIBE = """
            UPDATE reference.list SET legal_basis = ?, valid_from = ?, valid_until = ?
            WHERE id = ? AND (legal_basis, valid_from, valid_until) IS DISTINCT FROM (?, ?, ?::date)
            """;
    private static final String UPSERT = """
            WITH written AS (
                INSERT INTO reference.entry AS old (list, code, level, name, in_force, performance, indicator, unit)
                SELECT ?, * FROM unnest(?::text[], ?::smallint[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[])
                ON CONFLICT (list, code) DO UPDATE SET
                    level = excluded.level, name = excluded.name, in_force = excluded.in_force,
                    performance = excluded.performance, indicator = excluded.indicator, unit = excluded.unit
                WHERE (old.level, old.name, old.in_force, old.performance, old.indicator, old.unit) IS DISTINCT FROM
                    (excluded.level, excluded.name, excluded.in_force,
                     excluded.performance, excluded.indicator, excluded.unit)
                RETURNING xmax = 0 AS is_new
            )
            SELECT count(*) FILTER (WHERE is_new) AS added, count(*) FILTER (WHERE NOT is_new) AS changed FROM written
            """;
    private static final String COUNT = "SELECT count(*) FROM reference.entry WHERE list = ?";
    private static final String REVISE = "UPDATE reference.list SET revision = revision + 1 WHERE id = ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Imports over these connections, which have to be the command role's. */
    public ListImport(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private record Written(int added, int changed) {}

    /**
     * Imports the file into the list of this description, which is made where it is missing and described anew where it
     * is there.
     *
     * @throws ReferenceRefusal where another list of the kind begins on the same day
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public ImportReport run(ListDescription list, Path file) {
        ListFile read = ListFile.read(file, list.kind());
        if (!read.bad().isEmpty()) {
            return ImportReport.refused(read.lines(), read.bad());
        }
        List<Entry> entries = read.entries();
        return Objects.requireNonNull(transaction.execute(status -> write(list, entries, read)));
    }

    private ImportReport write(ListDescription list, List<Entry> entries, ListFile read) {
        boolean made = ensure(list);
        long id = Objects.requireNonNull(
                jdbc.queryForObject(LOCK, Long.class, list.kind().name(), list.name()));
        boolean described = describe(id, list);
        Written written = upsert(id, entries);
        if (made || described || written.added > 0 || written.changed > 0) {
            jdbc.update(REVISE, id);
        }
        int kept = Objects.requireNonNull(jdbc.queryForObject(COUNT, Integer.class, id));
        return new ImportReport(
                read.lines(),
                written.added,
                written.changed,
                entries.size() - written.added - written.changed,
                kept - entries.size(),
                read.duplicates(),
                List.of());
    }

    private boolean ensure(ListDescription list) {
        jdbc.queryForList(BEGINS_WITH, String.class, list.kind().name(), list.validFrom(), list.name()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new ReferenceRefusal(Problem.BEGINS_WITH_ANOTHER, other);
                });
        return jdbc.update(ENSURE, list.kind().name(), list.name(), list.legalBasis(), list.validFrom(), until(list))
                > 0;
    }

    private boolean describe(long id, ListDescription list) {
        return jdbc.update(
                        DESCRIBE,
                        list.legalBasis(),
                        list.validFrom(),
                        until(list),
                        id,
                        list.legalBasis(),
                        list.validFrom(),
                        until(list))
                > 0;
    }

    private static SqlParameterValue until(ListDescription list) {
        return new SqlParameterValue(Types.DATE, list.validUntil().orElse(null));
    }

    private Written upsert(long id, List<Entry> entries) {
        return Objects.requireNonNull(jdbc.queryForObject(
                UPSERT,
                (row, i) -> new Written(row.getInt("added"), row.getInt("changed")),
                id,
                column(entries, Entry::code),
                column(entries, Entry::level),
                column(entries, Entry::name),
                column(entries, Entry::inForce),
                column(entries, Entry::performance),
                column(entries, Entry::indicator),
                column(entries, Entry::unit)));
    }

    /** As text: the statement says what it is read as. */
    private static String[] column(List<Entry> entries, Function<Entry, Object> field) {
        return entries.stream().map(field).map(Object::toString).toArray(String[]::new);
    }
}
