package id.jejak.standalone.cli;

import id.jejak.command.reference.Duplicate;
import id.jejak.command.reference.ImportReport;
import id.jejak.command.reference.ListDescription;
import id.jejak.command.reference.ListImport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a list from a CSV file and says what it did with each line; again, it does nothing more. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ReferenceImportCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "reference.berkas")
    private Path file = Path.of("");

    @Option(names = "--list", required = true, paramLabel = "NAMA", descriptionKey = "reference.list")
    private String list = "";

    @Option(names = "--kind", required = true, descriptionKey = "reference.kind")
    private ReferenceCommand.@Nullable Kind kind;

    @Option(names = "--legal-basis", paramLabel = "TEKS", descriptionKey = "reference.legal-basis")
    private @Nullable String legalBasis;

    @Option(names = "--valid-from", required = true, paramLabel = "2021-01-01", descriptionKey = "reference.valid-from")
    private @Nullable LocalDate validFrom;

    @Option(names = "--valid-until", paramLabel = "2023-12-31", descriptionKey = "reference.valid-until")
    private @Nullable LocalDate validUntil;

    @Override
    public Integer call() {
        ReferenceCommand.requireReadable(spec, file);
        ListDescription description = new ListDescription(
                Objects.requireNonNull(kind).jenis(),
                list,
                legalBasis == null ? list : legalBasis,
                Objects.requireNonNull(validFrom),
                Optional.ofNullable(validUntil));
        ImportReport report =
                ReferenceCommand.withDatabase(connections -> new ListImport(connections).run(description, file));
        PrintWriter out = spec.commandLine().getOut();
        if (!report.isImported()) {
            return BadLines.print(spec.commandLine(), report.bad());
        }
        report.duplicates().stream()
                .filter(Duplicate::isRenamed)
                .forEach(duplicate -> out.println(Teks.of(
                        "reference.ganda",
                        duplicate.code(),
                        Long.toString(duplicate.keptLine()),
                        duplicate.keptName(),
                        Long.toString(duplicate.droppedLine()),
                        duplicate.droppedName())));
        out.println(Teks.of(
                "reference.selesai",
                description.name(),
                Integer.toString(report.lines()),
                Integer.toString(report.added()),
                Integer.toString(report.changed()),
                Integer.toString(report.unchanged()),
                Integer.toString(report.duplicates().size()),
                Integer.toString(report.absent())));
        return CommandLine.ExitCode.OK;
    }
}
