package id.jejak.query.projection;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the tables are: in use, and being rebuilt. */
final class Schemas {

    static final String LIVE = "query";
    static final String REBUILD = "query_rebuild";

    private Schemas() {}

    /** The names of the projection's tables in a schema, quoted where they need it. */
    static List<String> tables(JdbcTemplate jdbc, String schema, Projection projection) {
        return jdbc.queryForList(
                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = ? AND starts_with(tablename, ?) ORDER BY 1",
                String.class,
                schema,
                projection.name() + "_");
    }

    /** Drops the projection's tables in a schema. */
    static void drop(JdbcTemplate jdbc, String schema, Projection projection) {
        for (String table : tables(jdbc, schema, projection)) {
            jdbc.execute("DROP TABLE %s.%s".formatted(schema, table));
        }
    }
}
