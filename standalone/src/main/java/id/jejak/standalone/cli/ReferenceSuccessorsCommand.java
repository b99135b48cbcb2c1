package id.jejak.standalone.cli;

import id.jejak.command.reference.SuccessorImport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports what became of the codes of one list in another. */
@Command(name = "successors", mixinStandardHelpOptions = true)
final class ReferenceSuccessorsCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "reference.pemetaan")
    private Path file = Path.of("");

    @Option(names = "--kind", required = true, descriptionKey = "reference.kind")
    private ReferenceCommand.@Nullable Kind kind;

    @Option(names = "--from", required = true, paramLabel = "NAMA", descriptionKey = "reference.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "NAMA", descriptionKey = "reference.to")
    private String to = "";

    @Override
    public Integer call() {
        ReferenceCommand.requireReadable(spec, file);
        SuccessorImport.Report report = ReferenceCommand.withDatabase(connections -> new SuccessorImport(connections)
                .run(Objects.requireNonNull(kind).jenis(), from, to, file));
        if (!report.isImported()) {
            return BadLines.print(spec.commandLine(), report.bad());
        }
        spec.commandLine()
                .getOut()
                .println(Teks.of(
                        "reference.dipetakan",
                        from,
                        to,
                        Integer.toString(report.lines()),
                        Integer.toString(report.added()),
                        Integer.toString(report.unchanged()),
                        Integer.toString(report.duplicates())));
        return CommandLine.ExitCode.OK;
    }
}
