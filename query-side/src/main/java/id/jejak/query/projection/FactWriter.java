package id.jejak.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.TypeMismatchDataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes gathered rows with COPY, one statement per table. */
final class FactWriter {

    private static final String TYPES = """
            SELECT attname, upper(typname) AS type FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped""";

    private final JdbcTemplate jdbc;
    private final String schema;
    /** Asked of the database, since the schema file says them once already. */
    private final Map<FactTable, List<ColumnType>> types = new HashMap<>();

    /** A writer for as long as the schema's tables stay the same. */
    FactWriter(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** @throws TypeMismatchDataAccessException for a value that is none of its column's type */
    void write(Facts facts) {
        facts.rows().forEach(this::write);
    }

    private void write(FactTable table, List<@Nullable Object[]> rows) {
        BinaryCopy binary = binary(table, rows);
        String statement = "COPY %s.%s (%s) FROM STDIN (FORMAT binary)"
                .formatted(schema, table.name(), String.join(", ", table.columns()));
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, statement, binary));
    }

    private BinaryCopy binary(FactTable table, List<@Nullable Object[]> rows) {
        try {
            return BinaryCopy.of(types.computeIfAbsent(table, this::types), rows);
        } catch (ClassCastException | ArithmeticException e) {
            throw new TypeMismatchDataAccessException(
                    "A value that no column of %s can have".formatted(table.name()), e);
        }
    }

    private List<ColumnType> types(FactTable table) {
        Map<String, ColumnType> named = Objects.requireNonNull(jdbc.query(
                TYPES,
                rows -> {
                    Map<String, ColumnType> found = new HashMap<>();
                    while (rows.next()) {
                        found.put(rows.getString("attname"), ColumnType.valueOf(rows.getString("type")));
                    }
                    return found;
                },
                schema + "." + table.name()));
        return table.columns().stream()
                .map(column -> Objects.requireNonNull(named.get(column), column))
                .toList();
    }

    private static long copy(Connection connection, String statement, BinaryCopy rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            rows.sendTo(copy);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
