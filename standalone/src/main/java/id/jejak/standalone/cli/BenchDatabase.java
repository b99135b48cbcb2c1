package id.jejak.standalone.cli;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSetup;
import id.jejak.standalone.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A prepared PostgreSQL of a measurement's own that is gone at its end, also where the process is told to end before. */
final class BenchDatabase implements AutoCloseable {

    private final Path home;
    private final Thread atExit = new Thread(this::remove, "bench-database");
    private EmbeddedServer server;

    private BenchDatabase(Path home) {
        this.home = home;
        this.server = EmbeddedServer.open(home);
    }

    static BenchDatabase start() throws IOException {
        BenchDatabase database = new BenchDatabase(Files.createTempDirectory("jejak-bench"));
        Runtime.getRuntime().addShutdownHook(database.atExit);
        DatabaseSetup.prepare(database.settings());
        return database;
    }

    synchronized DatabaseSettings settings() {
        return server.settings();
    }

    /** Started anew it has nothing in its memory. */
    synchronized void restart() {
        server.close();
        server = EmbeddedServer.open(home);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        remove();
    }

    private synchronized void remove() {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
