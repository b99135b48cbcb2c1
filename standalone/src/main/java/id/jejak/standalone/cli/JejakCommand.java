package id.jejak.standalone.cli;

import id.jejak.command.impor.berkas.BerkasDitolak;
import id.jejak.command.reference.ReferenceRefusal;
import id.jejak.contract.command.Refusal;
import id.jejak.query.Choice;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command itself, of which the others are parts. */
@Command(
        name = "jejak",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            TableCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReferenceCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            DeadLettersCommand.class,
            BenchCommand.class,
            UserCommand.class
        })
public final class JejakCommand implements Runnable {

    /** What a command answers that leaves a server running behind it. */
    public static final int KEEPS_RUNNING = -1;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Teks.of("perintah.kurang"));
    }

    /** Runs the command that the arguments name and answers its exit code; a failure is one line on standard error. */
    public static int run(String... args) {
        return new CommandLine(new JejakCommand())
                .setResourceBundle(Teks.help())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> {
                    e.getCommandLine().getErr().println("jejak: " + e.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    LoggerFactory.getLogger(JejakCommand.class).debug("The command failed", e);
                    command.getErr().println("jejak: " + oneLine(e));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }

    private static String oneLine(Exception e) {
        if (e instanceof Choice.Impossible impossible) {
            return Teks.of(
                    impossible.asked().isPresent() ? "pilihan.tidak-ada" : "pilihan.perlu",
                    impossible.what(),
                    impossible.asked().orElse(""),
                    String.join(", ", impossible.existing()));
        }
        if (e instanceof Refusal refusal) {
            return Teks.of(refusal);
        }
        if (e instanceof BerkasDitolak refused) {
            return Teks.of(refused);
        }
        if (e instanceof ReferenceRefusal refusal) {
            return Teks.of("reference.tidak." + refusal.problem(), refusal.value());
        }
        return Optional.ofNullable(e.getMessage())
                .orElse(e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }
}
