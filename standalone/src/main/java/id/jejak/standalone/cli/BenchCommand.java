package id.jejak.standalone.cli;

import id.jejak.contract.database.DatabaseSetup;
import id.jejak.standalone.bench.PostingBenchmark;
import id.jejak.standalone.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
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
        Path home = Files.createTempDirectory("jejak-bench");
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            DatabaseSetup.prepare(server.settings());
            new PostingBenchmark(server.settings(), rounds, Duration.ofSeconds(seconds))
                    .run(spec.commandLine().getOut());
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        return CommandLine.ExitCode.OK;
    }
}
