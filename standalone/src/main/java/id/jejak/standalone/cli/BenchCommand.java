package id.jejak.standalone.cli;

import id.jejak.standalone.bench.PostingBenchmark;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures postings on a PostgreSQL of its own that is gone afterwards; never on real data. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {BenchRebuildCommand.class, BenchPagesCommand.class})
final class BenchCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--rounds", defaultValue = "5", descriptionKey = "bench.rounds")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", descriptionKey = "bench.seconds")
    private int seconds;

    @Override
    public Integer call() throws IOException, SQLException {
        try (BenchDatabase database = BenchDatabase.start()) {
            new PostingBenchmark(database.settings(), rounds, Duration.ofSeconds(seconds))
                    .run(spec.commandLine().getOut());
        }
        return CommandLine.ExitCode.OK;
    }
}
