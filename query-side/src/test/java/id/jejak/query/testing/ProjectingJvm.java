package id.jejak.query.testing;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.AxonWiring;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.LiveFeeds;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildProgress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A JVM of its own with the projections in it, which shares nothing with the test but the database: feeds them, or
 * rebuilds them over and over, until it is killed.
 */
public final class ProjectingJvm implements AutoCloseable {

    /** What it does. */
    public enum Work {
        FEED,
        REBUILD
    }

    /** How many events a transaction of its feed writes at most. */
    private static final int BATCH = 100;

    private final Process process;

    private ProjectingJvm(Process process) {
        this.process = process;
    }

    public static ProjectingJvm on(TestDatabase database, Work work) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProjectingJvm.class.getName(),
                        work.name())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Login query = database.settings().query();
        builder.environment()
                .putAll(Map.of(
                        "URL", database.settings().url(),
                        "QUERY_USER", query.user(),
                        "QUERY_PASSWORD", query.password()));
        return new ProjectingJvm(builder.start());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As kill -9 does: it has no say in it. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The other JVM does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What runs in the other JVM; ends with the pipe from the test. */
    public static void main(String[] arguments) throws IOException {
        HikariDataSource pool = Pools.open(
                "uji", System.getenv("URL"), new Login(System.getenv("QUERY_USER"), System.getenv("QUERY_PASSWORD")));
        Projections projections = new Projections(pool, QuerySide.projections());
        Thread working = new Thread(() -> work(Work.valueOf(arguments[0]), pool, projections));
        working.setDaemon(true);
        working.start();
        int end = System.in.read();
        Runtime.getRuntime().halt(end);
    }

    private static void work(Work work, HikariDataSource pool, Projections projections) {
        if (work == Work.REBUILD) {
            while (true) {
                projections.rebuild(RebuildProgress.SILENT);
            }
        }
        LiveFeeds.register(
                        AxonWiring.on(
                                "query",
                                LedgerStorageEngine.on(pool),
                                new JdbcTransactionManager(pool),
                                new SimpleMeterRegistry()),
                        pool,
                        projections,
                        BATCH)
                .buildConfiguration()
                .start();
    }
}
