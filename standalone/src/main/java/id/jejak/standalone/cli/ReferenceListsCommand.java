package id.jejak.standalone.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jejak.command.reference.ListDescription;
import id.jejak.command.reference.Lists;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints the lists there are as CSV. */
@Command(name = "lists", mixinStandardHelpOptions = true)
final class ReferenceListsCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        List<Lists.Line> lists = ReferenceCommand.withDatabase(connections -> new Lists(connections).all());
        PrintWriter out = spec.commandLine().getOut();
        out.print(csv(lists));
        out.flush();
    }

    private static String csv(List<Lists.Line> lists) {
        StringWriter csv = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
            writer.writeRecord("kind", "list", "legal_basis", "valid_from", "valid_until", "codes");
            lists.forEach(line -> write(writer, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static void write(CsvWriter writer, Lists.Line line) {
        ListDescription list = line.description();
        writer.writeRecord(
                ReferenceCommand.Kind.of(list.kind()).toString(),
                list.name(),
                list.legalBasis(),
                list.validFrom().toString(),
                list.validUntil().map(LocalDate::toString).orElse(""),
                Integer.toString(line.codes()));
    }
}
