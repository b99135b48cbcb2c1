package id.jejak.query.testing;

import id.jejak.contract.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every table of every projection, row by row, to compare byte for byte. */
public final class Tables {

    private Tables() {}

    /** The rows of each live table as text, in a fixed order. */
    public static Map<String, List<String>> dump(TestDatabase database) {
        JdbcTemplate jdbc = new JdbcTemplate(database.query());
        Map<String, List<String>> dump = new TreeMap<>();
        List<String> tables = jdbc.queryForList(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'query' AND tablename NOT IN ('token_entry', 'rebuild', 'side_copy', 'dead_letter')",
                String.class);
        for (String table : tables) {
            dump.put(
                    table,
                    jdbc.queryForList("SELECT t::text FROM query." + table + " t ORDER BY t::text", String.class));
        }
        return dump;
    }
}
