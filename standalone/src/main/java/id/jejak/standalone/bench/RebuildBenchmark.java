package id.jejak.standalone.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.query.QuerySide;
import id.jejak.query.belanja.BelanjaProjection;
import id.jejak.query.projection.OnDifference;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rebuild of all projections from a generated ledger, beside what the same events cost on the same server in the same
 * run: Axon's processors with their defaults into the same tables, the events read and understood but not used, and the
 * event table copied to nowhere. Every rate is of the ledger's events, however many projections each went to.
 */
public final class RebuildBenchmark {

    private static final int ALL = Integer.MAX_VALUE;
    private static final double MEBI = 1 << 20;
    /** The part of the ledger that is rebuilt first, for the heap that it takes. */
    private static final int PART = 10;

    private final DatabaseSettings settings;
    private final GeneratedLedger ledger;
    private final int events;
    private final Duration sample;

    /**
     * Measures on a prepared database that holds nothing else.
     *
     * @param ledger that was not begun yet
     * @param events how many are written; even, and more than {@link GeneratedLedger#LEAST}
     * @param sample for how long Axon's processors with their defaults are watched
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
            int part = Math.max(GeneratedLedger.LEAST, events / PART / 2 * 2);
            append(rows -> ledger.begin(rows, part));
            Bench.say("Axon's defaults");
            // It starts from empty tables, so it goes first.
            double stock = new StockAxon(connections, projections).perSecond(sample);
            rebuild(out, connections, projections, part);
            append(rows -> ledger.pay(rows, events - part));
            double rebuilt = rebuild(out, connections, projections, events);
            double compared = measure(
                    out,
                    "the same, compared with the live tables before the switch",
                    events,
                    () -> projections.rebuild(RebuildProgress.SILENT));
            Projection one = new BelanjaProjection();
            new JdbcTemplate(connections).update("DELETE FROM query.projection WHERE name = ?", one.name());
            rate(
                    out,
                    "rebuild of " + one.name() + " alone, rows and indexes",
                    events,
                    () -> projections.rebuild(List.of(one), OnDifference.STOP, RebuildProgress.SILENT));
            rate(
                    out,
                    "rebuild of " + one.name() + " alone, compared",
                    events,
                    () -> projections.rebuild(List.of(one), OnDifference.STOP, RebuildProgress.SILENT));
            double read =
                    rate(out, "(b) events read through one cursor and deserialized", events, () -> read(connections));
            rate(out, "(c) event table copied to nowhere", events, () -> copy(connections));
            print(out, "(a) Axon's processors with their defaults", stock);
            out.printf(
                    Locale.ROOT,
                    "rebuild beside (a): %.0f times, compared %.0f; beside (b): %.0f%%, compared %.0f%%%n",
                    rebuilt / stock,
                    compared / stock,
                    100 * rebuilt / read,
                    100 * compared / read);
            out.flush();
        }
    }

    /** What the ledger is given. */
    private interface Appending {
        void to(EventRows rows) throws SQLException;
    }

    private void append(Appending appending) throws SQLException {
        Bench.say("events are generated");
        try (HikariDataSource owner = Pools.open("owner", settings.url(), settings.owner())) {
            try (Connection connection = owner.getConnection();
                    EventRows rows = new EventRows(connection, ledger.events())) {
                appending.to(rows);
            }
            new JdbcTemplate(owner).execute("VACUUM (ANALYZE) ledger.event");
        }
    }

    /** With no live tables to compare with. */
    private static double rebuild(PrintWriter out, HikariDataSource connections, Projections projections, int events)
            throws SQLException, IOException {
        new JdbcTemplate(connections).update("DELETE FROM query.projection");
        return measure(
                out,
                "rebuild of all %d, %,d events, rows and indexes"
                        .formatted(projections.all().size(), events),
                events,
                () -> projections.rebuild(RebuildProgress.SILENT));
    }

    private static double measure(PrintWriter out, String what, int events, Work work)
            throws SQLException, IOException {
        try (HeapPeak peak = new HeapPeak()) {
            double rate = rate(out, what, events, work);
            out.printf(
                    Locale.ROOT, "%-60s %,12.0f MiB%n", "  its heap after collections, at most", peak.bytes() / MEBI);
            out.flush();
            return rate;
        }
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

    private static double rate(PrintWriter out, String what, int events, Work work) throws SQLException, IOException {
        Bench.say(what);
        long start = System.nanoTime();
        work.run();
        double rate = (double) events * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
        print(out, what, rate);
        return rate;
    }

    private static void print(PrintWriter out, String what, double perSecond) {
        out.printf(Locale.ROOT, "%-60s %,12.0f /s   load %s%n", what, perSecond, Bench.load());
        out.flush();
    }
}
