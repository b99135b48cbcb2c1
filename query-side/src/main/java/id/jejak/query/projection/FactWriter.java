package id.jejak.query.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes gathered rows with COPY, one statement per table. */
final class FactWriter {

    private FactWriter() {}

    static void write(JdbcTemplate jdbc, String schema, Facts facts) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            copy(connection, schema, facts);
            return facts.rows().size();
        });
    }

    private static void copy(Connection connection, String schema, Facts facts) throws SQLException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Map.Entry<FactTable, StringBuilder> rows : facts.rows().entrySet()) {
            FactTable table = rows.getKey();
            String statement =
                    "COPY %s.%s (%s) FROM STDIN".formatted(schema, table.name(), String.join(", ", table.columns()));
            try {
                byte[] text = rows.getValue().toString().getBytes(StandardCharsets.UTF_8);
                copy.copyIn(statement, new ByteArrayInputStream(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
