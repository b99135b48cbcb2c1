package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import id.jejak.standalone.Database;
import id.jejak.standalone.demo.DemoAccounts;
import id.jejak.standalone.demo.DemoLoader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads the Binjai plan, once, and runs the whole product with it. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--published-only", descriptionKey = "demo.published-only")
    private boolean publishedOnly;

    @Option(names = "--load-only", descriptionKey = "demo.load-only")
    private boolean loadOnly;

    @Override
    public Integer call() {
        Server server = new Server(spec.commandLine().getOut());
        if (!loadOnly) {
            server.requireFreePort();
        }
        Database database = Database.open(System.getenv());
        try {
            load(database.settings(), publishedOnly);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        if (loadOnly) {
            database.close();
            return CommandLine.ExitCode.OK;
        }
        return server.run(database, true);
    }

    /** Loads what is not there yet, and its accounts. */
    static void load(DatabaseSettings settings, boolean publishedOnly) {
        DemoAccounts.ensure(settings);
        try (HikariDataSource connections = Pools.open("command", settings.url(), settings.command())) {
            Configuration axon = CommandSide.axon(
                    connections,
                    new JdbcTransactionManager(connections),
                    new SimpleMeterRegistry(),
                    KewenanganDaerah.BAWAAN);
            axon.start();
            try {
                new DemoLoader(CommandDesk.of(axon)).load(publishedOnly, DemoCommand::tell);
            } finally {
                axon.shutdown();
            }
        }
    }

    private static void tell(int done, int of, String document, boolean added) {
        Teks.say(added ? "demo.dimuat" : "demo.sudah-ada", done, of, document);
    }
}
