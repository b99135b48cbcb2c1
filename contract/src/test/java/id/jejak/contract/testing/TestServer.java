package id.jejak.contract.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL server that all test databases of this JVM live on; its superuser is {@code postgres}. */
record TestServer(String host, int port, String superuserPassword) {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);

    private static final String IMAGE = "postgres:18.4";

    /** Code point order, so that a test sorts alike on every machine. */
    private static final String LOCALE =
            "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8";

    static TestServer start() {
        return DockerClientFactory.instance().isDockerAvailable() ? inDocker() : embedded();
    }

    /** Testcontainers removes the container after the JVM has ended. */
    @SuppressWarnings("resource")
    private static TestServer inDocker() {
        var container = new PostgreSQLContainer(IMAGE)
                .withUsername("postgres")
                .withPassword(UUID.randomUUID().toString())
                .withEnv("POSTGRES_INITDB_ARGS", LOCALE)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300", "-c", "timezone=UTC");
        container.start();
        log.info("Tests run on {} in Docker (Testcontainers)", IMAGE);
        return new TestServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getPassword());
    }

    @SuppressWarnings("resource")
    private static TestServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(dataDirectory())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
            log.info("Tests run on an embedded PostgreSQL, since no Docker engine answers");
            return new TestServer("localhost", server.getPort(), "trusted without one");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the library's own folder, where it also clears away what a killed JVM has left behind. */
    private static Path dataDirectory() {
        return Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "jejak-test-" + UUID.randomUUID());
    }
}
