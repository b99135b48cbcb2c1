package id.jejak.standalone.cli;

import id.jejak.standalone.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs the whole product with the ledger as it is: no demo data, no demo accounts. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        Server server = new Server(spec.commandLine().getOut());
        server.requireFreePort();
        return server.run(Database.open(System.getenv()), false);
    }
}
