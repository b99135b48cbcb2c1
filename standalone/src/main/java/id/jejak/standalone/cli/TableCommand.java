package id.jejak.standalone.cli;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Tahun;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel25.Tabel25Lembar;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.tabel61.Tabel61Belahan;
import id.jejak.query.tabel61.Tabel61Query;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints a table as CSV, from events that are all in it, whether or not the application is running. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class TableCommand implements Runnable {

    enum Format {
        CSV
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "2.5|6.1", descriptionKey = "table.nomor")
    private String nomor = "";

    @Option(names = "--format", defaultValue = "csv", descriptionKey = "table.format")
    private Format format = Format.CSV;

    @Option(names = "--part", paramLabel = "money|indicators", descriptionKey = "table.part")
    private Tabel61Belahan.@Nullable Bagian part;

    @Option(names = "--skpd", descriptionKey = "table.skpd")
    private @Nullable KodeSkpd skpd;

    @Option(names = "--years", paramLabel = "2016-2020", descriptionKey = "table.years")
    private @Nullable String years;

    @Option(names = "--plan", paramLabel = "2021-2026", descriptionKey = "table.plan")
    private @Nullable String plan;

    @Option(names = "--basis", defaultValue = "cair", descriptionKey = "table.basis")
    private Basis basis = Basis.CAIR;

    @Mixin
    private PointOptions point = new PointOptions();

    @Override
    public void run() {
        switch (format) {
            case CSV -> printCsv();
        }
    }

    private void printCsv() {
        String table = switch (nomor) {
            case "2.5" -> table25();
            case "6.1" -> table61();
            default -> throw new ParameterException(spec.commandLine(), Teks.of("table.tidak-dikenal", nomor));
        };
        PrintWriter out = spec.commandLine().getOut();
        out.print(table);
        out.flush();
    }

    private String table25() {
        if (part != null || plan != null) {
            throw new ParameterException(spec.commandLine(), Teks.of("table.bukan-2-5"));
        }
        Optional<Tahun> tahun = Optional.ofNullable(years).map(Tahun::of);
        Tabel25Query.Permintaan asked =
                new Tabel25Query.Permintaan(Optional.ofNullable(skpd), tahun, basis, point.titik());
        return CaughtUp.read(reads -> Unduhan.csv(Tabel25Lembar.of(
                new Tabel25Query(reads).table(asked), Tabel25Lembar.Bentuk.RINGKAS, Bahasa.INDONESIA)));
    }

    private String table61() {
        Tabel61Belahan.Bagian bagian = part;
        if (bagian == null || years != null) {
            throw new ParameterException(spec.commandLine(), Teks.of("table.bukan-6-1"));
        }
        Optional<Periode> periode = Optional.ofNullable(plan).map(Periode::of);
        return CaughtUp.read(reads -> Unduhan.csv(Tabel61Belahan.of(
                new Tabel61Query(reads).table(Optional.ofNullable(skpd), periode, point.titik()), bagian)));
    }
}
