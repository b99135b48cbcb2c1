package id.jejak.query.projection;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is noted of a projection's live tables.
 *
 * @param position up to which they are filled
 * @param schema the fingerprint of the schema file that they were made by
 */
record Built(long position, String schema) {

    /** None where the projection was never built. */
    static Optional<Built> of(JdbcTemplate jdbc, Projection projection) {
        return jdbc
                .query(
                        "SELECT position, schema FROM query.projection WHERE name = ?",
                        (row, i) -> new Built(row.getLong("position"), row.getString("schema")),
                        projection.name())
                .stream()
                .findFirst();
    }

    /** Whether this version of the program makes the same tables. */
    boolean sameShape(Projection projection) {
        return schema.equals(Fingerprint.of(projection.schema()));
    }
}
