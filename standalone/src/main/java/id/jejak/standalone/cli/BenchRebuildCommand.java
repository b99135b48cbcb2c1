package id.jejak.standalone.cli;

import id.jejak.standalone.bench.GeneratedLedger;
import id.jejak.standalone.bench.ReadBenchmark;
import id.jejak.standalone.bench.RebuildBenchmark;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
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
        GeneratedLedger ledger = new GeneratedLedger();
        PrintWriter out = spec.commandLine().getOut();
        try (BenchDatabase database = BenchDatabase.start()) {
            new RebuildBenchmark(database.settings(), ledger, events, Duration.ofSeconds(seconds)).run(out);
            database.restart();
            new ReadBenchmark(database.settings(), ledger).run(out);
        }
        return CommandLine.ExitCode.OK;
    }
}
