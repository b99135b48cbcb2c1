package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildProgress;
import id.jejak.standalone.Database;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Throws every projection away and builds it anew from the events, whether or not the application is running. */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        try (Database database = Database.open(System.getenv());
                HikariDataSource connections = Pools.open(
                        "query", database.settings().url(), database.settings().query())) {
            long start = System.nanoTime();
            long events = rebuild(new Projections(connections, QuerySide.projections()));
            long nanos = Math.max(1, System.nanoTime() - start);
            long perSecond = Math.round((double) events * TimeUnit.SECONDS.toNanos(1) / nanos);
            spec.commandLine()
                    .getOut()
                    .println(Teks.of(
                            "rebuild.selesai",
                            QuerySide.projections().size(),
                            AngkaIndonesia.format(BigDecimal.valueOf(events)),
                            AngkaIndonesia.format(BigDecimal.valueOf(perSecond))));
        }
    }

    private static long rebuild(Projections projections) {
        try (Bars bars = new Bars()) {
            return projections.rebuild(bars);
        }
    }

    /** A bar per projection, on standard error. */
    private static final class Bars implements RebuildProgress, AutoCloseable {

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
        public void close() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
