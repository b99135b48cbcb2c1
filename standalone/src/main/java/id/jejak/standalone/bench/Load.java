package id.jejak.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/** Runs one operation over and over in several threads for a while, once in each at least, and keeps how long each took. */
final class Load {

    /** What is done; told which thread does it, from 0. */
    interface Operation {
        void run(int thread) throws Exception;
    }

    /**
     * What a run came to.
     *
     * @param perSecond operations per second over all threads
     * @param p50 the median operation, in microseconds
     * @param p99 all but the slowest hundredth, in microseconds
     */
    record Outcome(double perSecond, double p50, double p99) {}

    private static final double MICRO = 1_000;

    private Load() {}

    static Outcome run(int threads, Duration duration, Operation operation) {
        long end = System.nanoTime() + duration.toNanos();
        return run(threads, operation, () -> System.nanoTime() < end);
    }

    /** So many operations, however long they take: on a busy machine a time alone would not have the program compiled. */
    static void warmUp(int threads, int operations, Operation operation) {
        AtomicInteger left = new AtomicInteger(operations);
        run(threads, operation, () -> left.getAndDecrement() > 0);
    }

    private static Outcome run(int threads, Operation operation, BooleanSupplier goesOn) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<long[]>> runs = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                runs.add(pool.submit(() -> times(operation, number, goesOn)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> run : runs) {
                times.add(run.get());
            }
            return outcome(times, System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] times(Operation operation, int thread, BooleanSupplier goesOn) throws Exception {
        LongStream.Builder times = LongStream.builder();
        long before = System.nanoTime();
        do {
            operation.run(thread);
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
        } while (goesOn.getAsBoolean());
        return times.build().toArray();
    }

    private static Outcome outcome(List<long[]> times, long nanos) {
        long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double perSecond = (double) sorted.length * TimeUnit.SECONDS.toNanos(1) / nanos;
        return new Outcome(perSecond, at(sorted, 0.50) / MICRO, at(sorted, 0.99) / MICRO);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }
}
