package id.jejak.query.projection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares a projection's live tables with those beside them by count, sums and fingerprint. Rows are only ever added,
 * each with the position of its event, so any stretch of the ledger can be compared while the live tables grow.
 */
final class Comparison {

    private static final String HASH = "hash_record_extended(t, 0)";
    private static final String STRETCH = " WHERE position > ? AND position <= ?";

    private final Projection projection;
    private final JdbcTemplate jdbc;

    Comparison(Projection projection, JdbcTemplate jdbc) {
        this.projection = projection;
        this.jdbc = jdbc;
    }

    /** The tables whose rows of the events after one position up to and including another are not the same in both. */
    List<Difference> differences(long after, long upTo) {
        List<Difference> differences = new ArrayList<>();
        for (String table : Schemas.tables(jdbc, Schemas.REBUILD, projection)) {
            Digest folded = digest(Schemas.REBUILD, table, after, upTo);
            Digest live = exists(table) ? digest(Schemas.LIVE, table, after, upTo) : Digest.MISSING;
            if (!live.equals(folded)) {
                long first = live.equals(Digest.MISSING) ? 0 : firstDifference(table, after, upTo);
                differences.add(new Difference(projection.name(), table, live, folded, first));
            }
        }
        return differences;
    }

    private boolean exists(String table) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT to_regclass(?) IS NOT NULL", Boolean.class, Schemas.LIVE + "." + table));
    }

    private Digest digest(String schema, String table, long after, long upTo) {
        List<String> numbers = numericColumns(schema, table);
        String sums = numbers.stream()
                .map(column -> ", coalesce(sum(%s), 0)".formatted(column))
                .collect(Collectors.joining());
        String query = "SELECT count(*), coalesce(sum(%s), 0)::text%s FROM %s.%s t%s"
                .formatted(HASH, sums, schema, table, STRETCH);
        return Objects.requireNonNull(jdbc.queryForObject(query, (row, i) -> digest(row, numbers), after, upTo));
    }

    private static Digest digest(ResultSet row, List<String> numbers) throws SQLException {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            sums.put(numbers.get(i), row.getBigDecimal(i + 3));
        }
        return new Digest(row.getLong(1), sums, row.getString(2));
    }

    private List<String> numericColumns(String schema, String table) {
        return jdbc.queryForList("""
                SELECT quote_ident(attname) FROM pg_attribute
                WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped
                  AND atttypid IN ('smallint'::regtype, 'integer'::regtype, 'bigint'::regtype, 'numeric'::regtype)
                ORDER BY attnum""", String.class, schema + "." + table);
    }

    private long firstDifference(String table, long after, long upTo) {
        String perPosition = "(SELECT position, count(*) AS n, sum(%s) AS h FROM %s.%s t%s GROUP BY position)";
        String query = """
                SELECT coalesce(min(coalesce(live.position, folded.position)), 0)
                FROM %s live FULL JOIN %s folded ON live.position = folded.position
                WHERE (live.n, live.h) IS DISTINCT FROM (folded.n, folded.h)""".formatted(
                        perPosition.formatted(HASH, Schemas.LIVE, table, STRETCH),
                        perPosition.formatted(HASH, Schemas.REBUILD, table, STRETCH));
        return Objects.requireNonNull(jdbc.queryForObject(query, Long.class, after, upTo, after, upTo));
    }
}
