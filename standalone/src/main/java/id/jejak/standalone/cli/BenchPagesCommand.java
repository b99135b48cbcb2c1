package id.jejak.standalone.cli;

import id.jejak.contract.access.Peran;
import id.jejak.standalone.StandaloneApplication;
import id.jejak.standalone.bench.BenchServer;
import id.jejak.standalone.bench.PagesBenchmark;
import id.jejak.standalone.demo.DemoAccounts;
import id.jejak.standalone.demo.DemoAccounts.DemoAccount;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures pages of the demo while twenty people click, on a PostgreSQL of its own that is gone afterwards. */
@Command(name = "pages", mixinStandardHelpOptions = true)
final class BenchPagesCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--seconds", defaultValue = "20", descriptionKey = "bench.pages-seconds")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        DemoAccount reader = DemoAccounts.all().stream()
                .filter(account -> account.peran() == Peran.INSPEKTUR)
                .findFirst()
                .orElseThrow();
        try (BenchDatabase database = BenchDatabase.start()) {
            DemoCommand.load(database.settings(), false);
            try (BenchServer application =
                    BenchServer.start(StandaloneApplication.class, database.settings(), Map.of("jejak.demo", true))) {
                new PagesBenchmark(
                                application.address(),
                                reader.username(),
                                reader.password(),
                                Duration.ofSeconds(seconds))
                        .run(spec.commandLine().getOut());
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
