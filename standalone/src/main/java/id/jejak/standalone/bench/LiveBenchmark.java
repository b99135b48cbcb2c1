package id.jejak.standalone.bench;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * How fast the tables of a running query side follow the ledger, all projections of it: a backlog that comes at once, and
 * a steady stream of small commits. Another process than the one that appends may feed them, so nothing but the database
 * tells it of events.
 */
final class LiveBenchmark {

    private static final int BACKLOG = 50_000;
    /** A payment is two events. */
    private static final int PAYMENTS_PER_SECOND = 250;

    private static final long POLL_MILLIS = 1;
    private static final Duration STREAM = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataSource owner;
    private final LedgerReader reader;
    private final Projections projections;
    private final GeneratedLedger ledger;

    LiveBenchmark(DataSource owner, GeneratedLedger ledger) {
        this.owner = owner;
        this.reader = new LedgerReader(owner);
        this.projections = new Projections(owner, QuerySide.projections());
        this.ledger = ledger;
    }

    /** Runs and prints a line per measurement. */
    void run(PrintWriter out) throws SQLException, InterruptedException {
        Bench.say("live: a backlog");
        out.printf(
                Locale.ROOT,
                "%-60s %,12.0f /s   load %s%n",
                "live: a backlog of 50,000 events, all projections",
                backlog(),
                Bench.load());
        out.flush();
        Bench.say("live: a steady stream");
        long start = System.nanoTime();
        long[] visible = stream();
        double seconds = (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
        out.printf(
                Locale.ROOT,
                "live: from commit to visible in all projections, at %.0f events/s, p50 and p99: %s%n",
                2 * visible.length / seconds,
                Percentiles.of(visible));
        out.flush();
    }

    private double backlog() throws SQLException, InterruptedException {
        try (Connection connection = owner.getConnection()) {
            append(connection, BACKLOG);
        }
        long start = System.nanoTime();
        long last = last();
        long held = last - BACKLOG;
        while (held < last && System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(POLL_MILLIS);
            held = projections.heldByAll();
        }
        return (double) (held - last + BACKLOG) * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    }

    private record Commit(long position, long nanos) {}

    /** Commits in an even beat, and between two of them looks how far the tables are; answers how long each was waited for. */
    private long[] stream() throws SQLException, InterruptedException {
        Deque<Commit> waiting = new ArrayDeque<>();
        LongStream.Builder times = LongStream.builder();
        long position = last();
        long beat = TimeUnit.SECONDS.toNanos(1) / PAYMENTS_PER_SECOND;
        long next = System.nanoTime();
        long end = next + STREAM.toNanos();
        try (Connection connection = owner.getConnection()) {
            while (next < end || (!waiting.isEmpty() && System.nanoTime() < end + PATIENCE.toNanos())) {
                if (next < end && System.nanoTime() >= next) {
                    append(connection, 2);
                    position += 2;
                    waiting.add(new Commit(position, System.nanoTime()));
                    next += beat;
                }
                Thread.sleep(POLL_MILLIS);
                long held = projections.heldByAll();
                long now = System.nanoTime();
                while (!waiting.isEmpty() && waiting.element().position() <= held) {
                    times.add(now - waiting.remove().nanos());
                }
            }
        }
        if (!waiting.isEmpty()) {
            throw new IllegalStateException(
                    "%d commits were not visible a minute after the last".formatted(waiting.size()));
        }
        return times.build().toArray();
    }

    private void append(Connection connection, int events) throws SQLException {
        try (EventRows rows = new EventRows(connection, ledger.events())) {
            ledger.pay(rows, events);
        }
    }

    private long last() {
        return reader.lastUpTo(Long.MAX_VALUE).orElseThrow().position();
    }
}
