package id.jejak.standalone.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What many durations come to.
 *
 * @param p50 the median, in nanoseconds
 * @param p95 all but the longest twentieth, in nanoseconds
 * @param p99 all but the longest hundredth, in nanoseconds
 */
record Percentiles(long p50, long p95, long p99) {

    private static final double MILLI = 1_000_000;

    /** @param nanos at least one */
    static Percentiles of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }

    /** The first and the last, in milliseconds. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", p50 / MILLI, p99 / MILLI);
    }
}
