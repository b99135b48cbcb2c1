package id.jejak.standalone.cli;

import id.jejak.query.Titik;
import id.jejak.query.web.Waktu;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of when what is printed is. */
final class PointOptions {

    @Option(names = "--per", paramLabel = "2023-06-30", descriptionKey = "table.per")
    private @Nullable String per;

    @Option(names = "--tercatat", paramLabel = "18432|2023-06-30", descriptionKey = "table.tercatat")
    private @Nullable String tercatat;

    Titik titik() {
        return new Titik(
                Optional.ofNullable(per).map(Waktu::hari),
                Optional.ofNullable(tercatat).map(Waktu::tercatat));
    }
}
