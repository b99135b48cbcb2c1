package id.jejak.standalone.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.AxonWiring;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.query.LiveFeeds;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.OnDifference;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildProgress;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Rebuilds of every projection from a generated ledger, compared and switched as always, beside what the same events
 * cost on the same server in the same run: Axon's processor with its defaults into the same tables, the events read and
 * understood but not used, and the event table copied to nowhere.
 */
public final class RebuildBenchmark {

    private static final int ALL = Integer.MAX_VALUE;
    private static final double MEBI = 1 << 20;
    private static final long POLL_MILLIS = 2;

    private final DatabaseSettings settings;
    private final GeneratedLedger ledger;
    private final int events;
    private final Duration sample;

    /**
     * Measures on a prepared database that holds nothing else.
     *
     * @param ledger that was not begun yet
     * @param events how many are written; more than its plans and ceilings
     * @param sample for how long Axon's processor with its defaults is watched
     */
    public RebuildBenchmark(DatabaseSettings settings, GeneratedLedger ledger, int events, Duration sample) {
        this.settings = settings;
        this.ledger = ledger;
        this.events = events;
        this.sample = sample;
    }

    /** Runs and prints a line per measurement, in events per second. */
    public void run(PrintWriter out) throws SQLException, IOException, InterruptedException {
        try (HikariDataSource connections = Pools.open("query", settings.url(), settings.query())) {
            Projections projections = new Projections(connections, QuerySide.projections());
            projections.install();
            out.printf(Locale.ROOT, "%,d events generated in %.1f s%n", events, generate());
            // It starts from empty tables, so it goes first; what it fills is compared with by the first rebuild.
            double stock = stock(connections, projections);
            projections.rebuild(RebuildProgress.SILENT);
            double rebuilt = rebuild(out, projections);
            double read = perSecond(events, () -> read(connections));
            double copied = perSecond(events, () -> copy(connections));
            int tables = projections.all().size();
            print(out, "rebuild of all, rows written and compared, events applied", rebuilt);
            print(out, "(a) Axon's tracking processors with their defaults", stock);
            print(out, "(b) events read through one cursor and deserialized", read);
            print(out, "(c) event table copied to nowhere", copied);
            out.printf(
                    Locale.ROOT,
                    "rebuild beside (a): %.0f times; beside (b): %.0f%% (it reads the ledger %d times)%n",
                    rebuilt / stock,
                    100 * rebuilt / read,
                    tables);
            out.flush();
        }
    }

    private double generate() throws SQLException {
        long start = System.nanoTime();
        try (HikariDataSource owner = Pools.open("owner", settings.url(), settings.owner())) {
            try (Connection connection = owner.getConnection();
                    EventRows rows = new EventRows(connection, 0)) {
                ledger.begin(rows, events);
            }
            new JdbcTemplate(owner).execute("VACUUM (ANALYZE) ledger.event");
        }
        return (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
    }

    /** Over all projections; each has a processor and thread of its own, which handles one event per transaction. */
    private double stock(HikariDataSource connections, Projections projections) throws InterruptedException {
        Configuration axon = LiveFeeds.register(
                        AxonWiring.on(
                                "bench",
                                LedgerStorageEngine.on(connections),
                                new JdbcTransactionManager(connections),
                                new SimpleMeterRegistry()),
                        connections,
                        projections,
                        1)
                .buildConfiguration();
        axon.start();
        try {
            while (projections.heldByAll() == 0) {
                Thread.sleep(POLL_MILLIS);
            }
            long before = held(projections);
            long start = System.nanoTime();
            long end = start + sample.toNanos();
            while (System.nanoTime() < end && projections.heldByAll() < events) {
                Thread.sleep(POLL_MILLIS);
            }
            return rate(held(projections) - before, System.nanoTime() - start);
        } finally {
            axon.shutdown();
        }
    }

    private static long held(Projections projections) {
        return projections.all().stream().mapToLong(projections::held).sum();
    }

    private double rebuild(PrintWriter out, Projections projections) {
        long nanos = 0;
        for (Projection projection : projections.all()) {
            try (HeapPeak peak = new HeapPeak()) {
                long start = System.nanoTime();
                projections.rebuild(projection, OnDifference.STOP, RebuildProgress.SILENT);
                long took = System.nanoTime() - start;
                nanos += took;
                out.printf(
                        Locale.ROOT,
                        "%-60s %,12.0f  heap after collections at most %.0f MiB%n",
                        "rebuild of " + projection.name(),
                        rate(events, took),
                        peak.bytes() / MEBI);
                out.flush();
            }
        }
        return rate((long) events * projections.all().size(), nanos);
    }

    private static void read(HikariDataSource connections) {
        long[] seen = new long[1];
        new LedgerReader(connections).read(0, ALL, event -> seen[0]++);
    }

    private static void copy(HikariDataSource connections) throws SQLException, IOException {
        try (Connection connection = connections.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY ledger.event TO STDOUT", OutputStream.nullOutputStream());
        }
    }

    /** What is measured. */
    private interface Work {
        void run() throws SQLException, IOException;
    }

    private static double perSecond(long count, Work work) throws SQLException, IOException {
        long start = System.nanoTime();
        work.run();
        return rate(count, System.nanoTime() - start);
    }

    private static double rate(long count, long nanos) {
        return (double) count * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    private static void print(PrintWriter out, String what, double perSecond) {
        out.printf(Locale.ROOT, "%-60s %,12.0f%n", what, perSecond);
    }
}
