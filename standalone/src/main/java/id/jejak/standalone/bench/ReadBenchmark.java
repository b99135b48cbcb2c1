package id.jejak.standalone.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import id.jejak.query.QuerySideApplication;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * A query side that runs alone on a generated ledger, rebuilt, whose PostgreSQL has just been started: how long its
 * answers take over HTTP, and how fast its tables follow what is appended.
 */
public final class ReadBenchmark {

    private static final int WARM_UP = 30;
    private static final int WARM = 300;
    /** What takes longer is broken off and printed as far as it came, so that every run ends. */
    private static final Duration BUDGET = Duration.ofSeconds(20);

    private static final String USER = "bench";
    private static final String YEARS =
            GeneratedLedger.FIRST_YEAR + "-" + (GeneratedLedger.FIRST_YEAR + GeneratedLedger.YEARS - 1);

    private final DatabaseSettings settings;
    private final GeneratedLedger ledger;

    /** @param ledger that the database holds */
    public ReadBenchmark(DatabaseSettings settings, GeneratedLedger ledger) {
        this.settings = settings;
        this.ledger = ledger;
    }

    /** Runs and prints a line per measurement. */
    public void run(PrintWriter out) throws SQLException, IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        try (HikariDataSource owner = Pools.open("owner", settings.url(), settings.owner())) {
            new Accounts(owner).add(new Account(USER, "Bench", Peran.INSPEKTUR, false), password);
            try (BenchServer query = BenchServer.start(QuerySideApplication.class, settings, Map.of())) {
                HttpReader reader = HttpReader.signedIn(query.address(), USER, password);
                reads(out, reader);
                new LiveBenchmark(owner, ledger).run(out);
            }
        }
    }

    private static void reads(PrintWriter out, HttpReader reader) throws IOException, InterruptedException {
        out.printf(
                "%-28s %24s %24s %12s%n",
                "over HTTP, p50 / p99", "cold, one agency", "warm, one agency", "all agencies");
        measure(out, reader, "Tabel 2.5, five years", "/api/v1/tabel/2.5.json?tahun=" + YEARS + "&skpd=");
        measure(out, reader, "Tabel 6.1", "/api/v1/tabel/6.1.json?bagian=money&skpd=");
        measure(
                out,
                reader,
                "comparison of a budget",
                "/api/v1/banding?jenis=anggaran&ke=sekarang&dari=@%d&tahun=%d&skpd="
                        .formatted(GeneratedLedger.PLAN_EVENTS, GeneratedLedger.FIRST_YEAR));
        measure(out, reader, "a page of the trail", "/api/v1/jejak?skpd=");
        long[] all = times(reader, Collections.nCopies(WARM, "/api/v1/jejak"));
        out.printf(Locale.ROOT, "%-28s %24s %24s%n", "a page of the whole trail", "", percentiles(all));
        out.flush();
    }

    /** The JVM is warm before the first agency is asked for; its rows are not. */
    private static void measure(PrintWriter out, HttpReader reader, String what, String path)
            throws IOException, InterruptedException {
        List<String> agencies = GeneratedLedger.agencies();
        String first = path + agencies.get(0);
        Bench.say(what);
        times(reader, Collections.nCopies(WARM_UP, first));
        long[] cold = times(
                reader, agencies.stream().skip(1).map(agency -> path + agency).toList());
        long[] warm = times(reader, Collections.nCopies(WARM, first));
        double all = (double) Arrays.stream(cold).sum() / TimeUnit.SECONDS.toNanos(1);
        out.printf(
                Locale.ROOT,
                "%-28s %24s %24s %10.2f s of %d   load %s%n",
                what,
                percentiles(cold),
                percentiles(warm),
                all,
                cold.length,
                Bench.load());
        out.flush();
    }

    private static long[] times(HttpReader reader, List<String> paths) throws IOException, InterruptedException {
        LongStream.Builder times = LongStream.builder();
        long end = System.nanoTime() + BUDGET.toNanos();
        for (String path : paths) {
            times.add(reader.time(path));
            if (System.nanoTime() > end) {
                break;
            }
        }
        return times.build().toArray();
    }

    private static String percentiles(long[] nanos) {
        return Percentiles.of(nanos).toString();
    }
}
