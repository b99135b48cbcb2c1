package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Verification;
import id.jejak.standalone.Database;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares projections with a fold of the events, whether or not the application is running. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "PROYEKSI", descriptionKey = "verify.proyeksi")
    private List<String> names = new ArrayList<>();

    /** Answers 1 where anything differs. */
    @Override
    public Integer call() {
        List<Projection> chosen = Differences.named(names, spec.commandLine());
        try (Database database = Database.open(System.getenv());
                HikariDataSource connections = Pools.open(
                        "query", database.settings().url(), database.settings().query())) {
            Projections projections = new Projections(connections, QuerySide.projections());
            boolean holds = true;
            for (Projection projection : chosen) {
                Verification verification = verify(projections, projection);
                report(verification, projections, projection);
                holds &= verification.holds();
            }
            return holds ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static Verification verify(Projections projections, Projection projection) {
        try (ProgressBars bars = new ProgressBars()) {
            return projections.verify(projection, bars);
        }
    }

    private void report(Verification verification, Projections projections, Projection projection) {
        PrintWriter out = spec.commandLine().getOut();
        if (verification.foreign()) {
            out.println(Teks.of("verify.asing", verification.projection()));
        } else if (verification.holds()) {
            out.println(Teks.of(
                    "verify.sama",
                    verification.projection(),
                    Long.toString(verification.position()),
                    AngkaIndonesia.format(BigDecimal.valueOf(projections.behind(projection)))));
        } else {
            verification.differences().forEach(difference -> out.println(Differences.line(difference)));
        }
    }
}
