package id.jejak.standalone.cli;

import id.jejak.query.projection.CopyStart;
import id.jejak.query.projection.Difference;
import id.jejak.query.projection.RebuildProgress;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** One bar on standard error for all that is filled together, how each of them begins, and what differs. */
final class ProgressBars implements RebuildProgress, AutoCloseable {

    private final SortedMap<String, Long> reached = new TreeMap<>();
    private @Nullable ProgressBar bar;

    @Override
    public void begins(String projection, CopyStart start, long position) {
        reached.put(projection, position);
        switch (start) {
            case CONTINUED -> Teks.say("rebuild.dilanjutkan", projection, Long.toString(position));
            case DISCARDED -> Teks.say("rebuild.dari-awal", projection);
            case ANEW -> {}
        }
    }

    /** The bar is as far as the one that is behind all others. */
    @Override
    public void at(String projection, long position, long total) {
        reached.put(projection, position);
        ProgressBar current = bar;
        if (current == null) {
            String name = reached.size() == 1 ? projection : Teks.of("rebuild.bersama", reached.size());
            current = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .hideEta()
                    .build();
            bar = current;
        }
        current.maxHint(total);
        current.stepTo(Collections.min(reached.values()));
    }

    @Override
    public void differs(Difference difference) {
        close();
        System.err.println(Differences.line(difference));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
