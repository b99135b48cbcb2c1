package id.jejak.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keys and indexes of a projection's tables beside the live ones, made once the rows are there. */
final class LateIndexes {

    private static final String TABLES = "n.nspname = '" + Schemas.REBUILD + "' AND starts_with(t.relname, ?)";
    private static final String KEYS = """
            SELECT format('ALTER TABLE %I.%I DROP CONSTRAINT %I', n.nspname, t.relname, c.conname) AS off,
                   format('ALTER TABLE %I.%I ADD CONSTRAINT %I ', n.nspname, t.relname, c.conname)
                       || pg_get_constraintdef(c.oid) AS back
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE c.contype IN ('p', 'u') AND\s""" + TABLES + " ORDER BY t.relname, c.conname";
    private static final String INDEXES = """
            SELECT format('DROP INDEX %I.%I', n.nspname, i.relname) AS off, pg_get_indexdef(i.oid) AS back
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
                JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE\s""" + TABLES + " ORDER BY t.relname, i.relname";

    private static final String COVERED = """
            SELECT DISTINCT quote_ident(t.relname)
            FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE x.indnatts > x.indnkeyatts AND\s""" + TABLES + " ORDER BY 1";

    private LateIndexes() {}

    private record Statements(String off, String back) {}

    /** Takes all of them off, in the caller's transaction; answers the statements that make them again, in order. */
    static List<String> takeOff(JdbcTemplate jdbc, Projection projection) {
        List<String> back = new ArrayList<>();
        // A key's index goes with the key, so what is left afterwards stands for itself.
        for (String query : List.of(KEYS, INDEXES)) {
            List<Statements> found = jdbc.query(
                    query,
                    (row, i) -> new Statements(row.getString("off"), row.getString("back")),
                    projection.name() + "_");
            for (Statements statements : found) {
                jdbc.execute(statements.off());
                back.add(statements.back());
            }
        }
        return back;
    }

    /** The tables with an index that holds more than its key, quoted where they need it: what is read need not be in them. */
    static List<String> covered(JdbcTemplate jdbc, Projection projection) {
        return jdbc.queryForList(COVERED, String.class, projection.name() + "_");
    }
}
