package id.jejak.standalone.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/** What every benchmark says of itself while it runs. */
final class Bench {

    private static final long START = System.nanoTime();

    private Bench() {}

    /** How busy the machine has been for the last minute, by whatever: without it no figure means anything. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "%.1f", load);
    }

    /** To standard error: what begins now, and how long the run has taken so far. */
    static void say(String what) {
        long seconds = Duration.ofNanos(System.nanoTime() - START).toSeconds();
        System.err.printf(Locale.ROOT, "[%d:%02d, load %s] %s%n", seconds / 60, seconds % 60, load(), what);
    }
}
