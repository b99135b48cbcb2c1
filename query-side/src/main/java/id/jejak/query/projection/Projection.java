package id.jejak.query.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A set of tables that follows from the events alone. */
public interface Projection {

    /** Its name, with which the names of its tables begin; also the name of its schema file. */
    String name();

    Handlers handlers();

    /** The statements that create its tables, empty; they name no schema. */
    default String schema() {
        String file = "/projection/" + name() + ".sql";
        try (InputStream in = Objects.requireNonNull(Projection.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
