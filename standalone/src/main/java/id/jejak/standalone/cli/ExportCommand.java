package id.jejak.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Gives the ledger away in a form that other programs read. */
@Command(name = "export", mixinStandardHelpOptions = true, subcommands = ExportJournalCommand.class)
final class ExportCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Teks.of("perintah.kurang"));
    }
}
