package id.jejak.standalone.cli;

import id.jejak.command.reference.BadLine;
import java.util.List;
import picocli.CommandLine;

/** The lines for which a file was not imported. */
final class BadLines {

    private BadLines() {}

    /** Lists them all as the result, says in one line that nothing was imported, and answers the exit code for that. */
    static int print(CommandLine command, List<BadLine> bad) {
        for (BadLine line : bad) {
            command.getOut()
                    .println(Teks.of(
                            "reference.buruk",
                            Long.toString(line.line()),
                            Teks.of("reference.buruk." + line.fault()),
                            line.value()));
        }
        command.getErr().println("jejak: " + Teks.of("reference.ditolak", Integer.toString(bad.size())));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
