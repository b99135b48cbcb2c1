package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.DeadLetter;
import id.jejak.query.projection.EventNotApplied;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.standalone.Database;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names the events that stop projections and tries them again, whether or not the application is running. */
@Command(name = "dead-letters", mixinStandardHelpOptions = true)
final class DeadLettersCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "PROYEKSI", descriptionKey = "dead-letters.proyeksi")
    private List<String> names = new ArrayList<>();

    @Option(names = "--retry", descriptionKey = "dead-letters.retry")
    private boolean retry;

    /** Answers 1 where any projection is stopped, in the end. */
    @Override
    public Integer call() {
        List<Projection> chosen = Differences.named(names, spec.commandLine());
        try (Database database = Database.open(System.getenv());
                HikariDataSource connections = Pools.open(
                        "query", database.settings().url(), database.settings().query())) {
            Projections projections = new Projections(connections, QuerySide.projections());
            PrintWriter out = spec.commandLine().getOut();
            boolean stopped = false;
            for (Projection projection : chosen) {
                Optional<DeadLetter> event = deadLetter(projections, projection);
                out.println(event.map(DeadLettersCommand::line)
                        .orElseGet(() -> Teks.of(
                                "dead-letters.tidak-ada",
                                projection.name(),
                                Long.toString(projections.held(projection)))));
                stopped |= event.isPresent();
            }
            return stopped ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
        }
    }

    private Optional<DeadLetter> deadLetter(Projections projections, Projection projection) {
        try {
            if (retry) {
                projections.catchUp(projection);
            }
            return projections.deadLetter(projection);
        } catch (EventNotApplied e) {
            // It is noted, and named like any other.
            return projections.deadLetter(projection);
        }
    }

    private static String line(DeadLetter event) {
        return Teks.of(
                "dead-letters.terhenti",
                event.projection(),
                Long.toString(event.position()),
                event.type(),
                event.aggregateId(),
                Integer.toString(event.tries()),
                event.cause());
    }
}
