package id.jejak.standalone.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.LateConnections;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.standalone.bench.Load.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Postings through the whole command side, beside two raw loops on the same server in the same run: one inserts and
 * commits the realization's row, the other both rows that a posting writes, its number's too. By turns, several rounds,
 * medians printed. Postings under an {@code Idempotency-Key}, as forms send them, stand beside for themselves.
 */
public final class PostingBenchmark {

    private static final List<Integer> THREADS = List.of(1, 16);
    private static final int MOST_THREADS = 16;
    /** After fewer the compiler is still at work in the first rounds, on one of two processors. */
    private static final int WARM_UP = 150_000;

    /** Without any of these a commit is no promise, and costs nothing. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final DatabaseSettings settings;
    private final int rounds;
    private final Duration duration;

    /** Measures on a prepared database that holds nothing else. */
    public PostingBenchmark(DatabaseSettings settings, int rounds, Duration duration) {
        this.settings = settings;
        this.rounds = rounds;
        this.duration = duration;
    }

    /**
     * Runs and prints a line per number of threads.
     *
     * @throws IllegalStateException where the server does not write what it commits to disk
     */
    public void run(PrintWriter out) throws SQLException {
        try (LateConnections connections = LateConnections.open("command", settings.url(), settings.command());
                HikariDataSource appends = Pools.one("append", settings.url(), settings.command())) {
            Configuration axon = CommandSide.axon(
                    connections,
                    LedgerStorageEngine.sharing(connections, appends),
                    new JdbcTransactionManager(connections),
                    new SimpleMeterRegistry(),
                    KewenanganDaerah.BAWAAN);
            requireDurable(connections);
            axon.start();
            try {
                Postings postings = new Postings(CommandDesk.of(axon));
                postings.prepare();
                Load.warmUp(MOST_THREADS, WARM_UP, thread -> postings.post());
                printHead(out);
                for (int threads : THREADS) {
                    measure(out, postings, threads);
                }
            } finally {
                axon.shutdown();
            }
        }
    }

    private static void requireDurable(DataSource dataSource) {
        JdbcClient client = JdbcClient.create(dataSource);
        for (String setting : DURABLE) {
            String value = client.sql("SELECT current_setting(?)")
                    .param(setting)
                    .query(String.class)
                    .single();
            if (!value.equals("on")) {
                throw new IllegalStateException(setting + " = " + value);
            }
        }
    }

    private void printHead(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %d rounds of %d s each by turns, medians; %d cores; %s = on; warmed up by %d postings%n",
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES),
                rounds,
                duration.toSeconds(),
                Runtime.getRuntime().availableProcessors(),
                String.join(", ", DURABLE),
                WARM_UP);
        out.printf(
                Locale.ROOT,
                "%-8s %9s %9s %11s %7s %11s %7s %8s %8s %12s %12s %6s%n",
                "threads",
                "jejak/s",
                "keyed/s",
                "1 row/s",
                "share",
                "2 rows/s",
                "share",
                "p50 µs",
                "p99 µs",
                "1 row p99",
                "2 rows p99",
                "load");
        out.flush();
    }

    private void measure(PrintWriter out, Postings postings, int threads) throws SQLException {
        List<Outcome> ours = new ArrayList<>();
        List<Outcome> underKeys = new ArrayList<>();
        List<Outcome> oneRow = new ArrayList<>();
        List<Outcome> twoRows = new ArrayList<>();
        MetaData metaData = postings.permintaan().metaData().and(Permintaan.DOKUMEN, "SP2D_LS BENCH/1/LS/2026");
        try (RawInserts one = new RawInserts(settings, threads, List.of(postings.realisasi()), metaData);
                RawInserts two =
                        new RawInserts(settings, threads, List.of(postings.nomor(), postings.realisasi()), metaData)) {
            Load.run(threads, duration, thread -> postings.post());
            Load.run(threads, duration, thread -> postings.postUnderKey());
            Load.run(threads, duration, one::insert);
            Load.run(threads, duration, two::insert);
            for (int round = 0; round < rounds; round++) {
                ours.add(Load.run(threads, duration, thread -> postings.post()));
                underKeys.add(Load.run(threads, duration, thread -> postings.postUnderKey()));
                oneRow.add(Load.run(threads, duration, one::insert));
                twoRows.add(Load.run(threads, duration, two::insert));
            }
        }
        double perSecond = median(ours, Outcome::perSecond);
        double one = median(oneRow, Outcome::perSecond);
        double two = median(twoRows, Outcome::perSecond);
        out.printf(
                Locale.ROOT,
                "%-8d %9.0f %9.0f %11.0f %6.1f%% %11.0f %6.1f%% %8.0f %8.0f %12.0f %12.0f %6.1f%n",
                threads,
                perSecond,
                median(underKeys, Outcome::perSecond),
                one,
                100 * perSecond / one,
                two,
                100 * perSecond / two,
                median(ours, Outcome::p50),
                median(ours, Outcome::p99),
                median(oneRow, Outcome::p99),
                median(twoRows, Outcome::p99),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.flush();
    }

    private static double median(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        double[] sorted = outcomes.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
