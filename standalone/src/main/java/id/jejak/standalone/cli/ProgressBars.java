package id.jejak.standalone.cli;

import id.jejak.query.projection.Difference;
import id.jejak.query.projection.RebuildProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar per projection, on standard error, and what differs. */
final class ProgressBars implements RebuildProgress, AutoCloseable {

    private @Nullable ProgressBar bar;
    private String of = "";

    @Override
    public void at(String projection, long position, long total) {
        ProgressBar current = bar;
        if (current == null || !of.equals(projection)) {
            close();
            of = projection;
            current = new ProgressBarBuilder()
                    .setTaskName(projection)
                    .setInitialMax(total)
                    .hideEta()
                    .build();
            bar = current;
        }
        current.maxHint(total);
        current.stepTo(position);
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
