package id.jejak.standalone.cli;

import id.jejak.contract.database.DatabaseSetup;
import id.jejak.standalone.bench.GeneratedLedger;
import id.jejak.standalone.bench.ReadBenchmark;
import id.jejak.standalone.bench.RebuildBenchmark;
import id.jejak.standalone.embedded.EmbeddedServer;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures rebuilds, what is read over HTTP and the live path on a PostgreSQL of its own that is gone afterwards; never on real data. */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class BenchRebuildCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--events", defaultValue = "100000", descriptionKey = "bench.events")
    private int events;

    @Option(names = "--seconds", defaultValue = "10", descriptionKey = "bench.sample")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        Path home = Files.createTempDirectory("jejak-bench");
        GeneratedLedger ledger = new GeneratedLedger();
        PrintWriter out = spec.commandLine().getOut();
        try {
            try (EmbeddedServer server = EmbeddedServer.open(home)) {
                DatabaseSetup.prepare(server.settings());
                new RebuildBenchmark(server.settings(), ledger, events, Duration.ofSeconds(seconds)).run(out);
            }
            // Started anew it has nothing of all that in its memory.
            try (EmbeddedServer server = EmbeddedServer.open(home)) {
                new ReadBenchmark(server.settings(), ledger).run(out);
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        return CommandLine.ExitCode.OK;
    }
}
