package id.jejak.standalone.cli;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.belanja.Basis;
import id.jejak.query.jejak.jurnal.JurnalQuery;
import id.jejak.query.jejak.jurnal.JurnalTeks;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a year as a plain-text accounting journal, from events that are all in it. */
@Command(name = "journal", mixinStandardHelpOptions = true)
final class ExportJournalCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--skpd", descriptionKey = "table.skpd")
    private @Nullable KodeSkpd skpd;

    @Option(names = "--year", paramLabel = "2024", descriptionKey = "export.year")
    private @Nullable Integer year;

    @Option(names = "--basis", defaultValue = "cair", descriptionKey = "table.basis")
    private Basis basis = Basis.CAIR;

    @Mixin
    private PointOptions point = new PointOptions();

    @Override
    public void run() {
        JurnalQuery.Permintaan asked =
                new JurnalQuery.Permintaan(Optional.ofNullable(skpd), Optional.ofNullable(year), basis, point.titik());
        String journal = CaughtUp.read(reads -> JurnalTeks.write(new JurnalQuery(reads).journal(asked)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(journal);
        out.flush();
    }
}
