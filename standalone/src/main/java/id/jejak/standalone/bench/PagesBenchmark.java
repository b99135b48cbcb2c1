package id.jejak.standalone.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * How long people wait for a page while twenty of them click, each once a second, over HTTP and compressed as browsers
 * ask for it; beside the health page, which shows nothing, in the same run.
 */
public final class PagesBenchmark {

    private static final int PEOPLE = 20;
    private static final Duration BETWEEN_CLICKS = Duration.ofSeconds(1);
    /** A shorter one measures the compiler, which needs one of two processors for so long. */
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private static final double MILLI = 1_000_000;
    private static final double KILO = 1_000;

    private final String base;
    private final String user;
    private final String password;
    private final Duration each;

    /**
     * Measures a running server.
     *
     * @param base its address
     * @param user who may read Tabel 6.1
     * @param each for how long each page is clicked
     */
    public PagesBenchmark(String base, String user, String password, Duration each) {
        this.base = base;
        this.user = user;
        this.password = password;
        this.each = each;
    }

    /** Runs and prints a line per page. */
    public void run(PrintWriter out) throws IOException, InterruptedException, ExecutionException {
        List<HttpReader> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(HttpReader.signedIn(base, user, password));
        }
        out.printf("%d people, a click a second each%n", PEOPLE);
        for (String page : List.of("/actuator/health", "/laporan/tabel-2-5", "/renstra/tabel-6-1")) {
            Bench.say(page);
            String address = people.get(0).landing(page);
            clicks(people, address, WARM_UP);
            long[] nanos = clicks(people, address, each);
            Percentiles times = Percentiles.of(nanos);
            out.printf(
                    Locale.ROOT,
                    "%-24s %,6d clicks  p50 %,8.1f ms  p95 %,8.1f ms  %,7.1f KB  load %s%n",
                    page,
                    nanos.length,
                    times.p50() / MILLI,
                    times.p95() / MILLI,
                    people.get(0).compressed(address).length / KILO,
                    Bench.load());
            out.flush();
        }
    }

    private static long[] clicks(List<HttpReader> people, String page, Duration during)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<long[]>> all = new ArrayList<>();
            for (int person = 0; person < people.size(); person++) {
                HttpReader reader = people.get(person);
                long first = BETWEEN_CLICKS.toNanos() * person / people.size();
                all.add(pool.submit(() -> clicks(reader, page, first, during)));
            }
            LongStream.Builder times = LongStream.builder();
            for (Future<long[]> one : all) {
                LongStream.of(one.get()).forEach(times::add);
            }
            return times.build().toArray();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Nobody clicks again before the answer to the last click is there. */
    private static long[] clicks(HttpReader reader, String page, long first, Duration during)
            throws IOException, InterruptedException {
        LongStream.Builder times = LongStream.builder();
        long start = System.nanoTime();
        for (long next = first; next < during.toNanos(); next += BETWEEN_CLICKS.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(start + next - System.nanoTime());
            long clicked = System.nanoTime();
            reader.compressed(page);
            times.add(System.nanoTime() - clicked);
        }
        return times.build().toArray();
    }
}
