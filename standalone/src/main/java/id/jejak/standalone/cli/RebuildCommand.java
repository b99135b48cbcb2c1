package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.OnDifference;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ProjectionDiffers;
import id.jejak.query.projection.Projections;
import id.jejak.standalone.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds projections anew from the events and, where they equal the live ones, puts them in their place. */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "PROYEKSI", descriptionKey = "rebuild.proyeksi")
    private List<String> names = new ArrayList<>();

    @Option(names = "--accept-difference", descriptionKey = "rebuild.accept-difference")
    private boolean acceptDifference;

    @Override
    public Integer call() {
        List<Projection> chosen = Differences.named(names, spec.commandLine());
        try (Database database = Database.open(System.getenv());
                HikariDataSource connections = Pools.open(
                        "query", database.settings().url(), database.settings().query())) {
            long start = System.nanoTime();
            long events = rebuild(new Projections(connections, QuerySide.projections()), chosen);
            long nanos = Math.max(1, System.nanoTime() - start);
            long perSecond = Math.round((double) events * TimeUnit.SECONDS.toNanos(1) / nanos);
            spec.commandLine()
                    .getOut()
                    .println(Teks.of(
                            "rebuild.selesai",
                            chosen.size(),
                            AngkaIndonesia.format(BigDecimal.valueOf(events)),
                            AngkaIndonesia.format(BigDecimal.valueOf(perSecond))));
            return CommandLine.ExitCode.OK;
        } catch (ProjectionDiffers e) {
            e.differences().forEach(difference -> spec.commandLine().getErr().println(Differences.line(difference)));
            spec.commandLine().getErr().println("jejak: " + Teks.of("rebuild.beda"));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private long rebuild(Projections projections, List<Projection> chosen) {
        OnDifference onDifference = acceptDifference ? OnDifference.ACCEPT : OnDifference.STOP;
        try (ProgressBars bars = new ProgressBars()) {
            return projections.rebuild(chosen, onDifference, bars);
        }
    }
}
