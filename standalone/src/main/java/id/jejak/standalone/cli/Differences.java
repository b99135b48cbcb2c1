package id.jejak.standalone.cli;

import id.jejak.query.QuerySide;
import id.jejak.query.projection.Difference;
import id.jejak.query.projection.Digest;
import id.jejak.query.projection.Projection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** What the commands that compare projections have in common. */
final class Differences {

    private Differences() {}

    /** One line: the table, where it begins to differ and what of it does. */
    static String line(Difference difference) {
        return Teks.of(
                "beda.tabel",
                difference.projection(),
                difference.table(),
                Long.toString(difference.position()),
                what(difference.live(), difference.folded()));
    }

    private static String what(Digest live, Digest folded) {
        if (live.fingerprint().isEmpty()) {
            return Teks.of("beda.tidak-ada");
        }
        List<String> parts = new ArrayList<>();
        if (live.rows() != folded.rows()) {
            parts.add(Teks.of("beda.baris", Long.toString(live.rows()), Long.toString(folded.rows())));
        }
        for (Map.Entry<String, BigDecimal> sum : folded.sums().entrySet()) {
            BigDecimal stored = live.sums().getOrDefault(sum.getKey(), BigDecimal.ZERO);
            if (stored.compareTo(sum.getValue()) != 0) {
                parts.add(Teks.of(
                        "beda.jumlah",
                        sum.getKey(),
                        stored.toPlainString(),
                        sum.getValue().toPlainString()));
            }
        }
        return parts.isEmpty() ? Teks.of("beda.isi") : String.join("; ", parts);
    }

    /**
     * The projections of these names; all where none is named.
     *
     * @throws CommandLine.ParameterException where there is none of a name
     */
    static List<Projection> named(List<String> names, CommandLine command) {
        List<Projection> all = QuerySide.projections();
        List<String> known = all.stream().map(Projection::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new CommandLine.ParameterException(
                        command, Teks.of("proyeksi.tidak-dikenal", name, String.join(", ", known)));
            }
        }
        return names.isEmpty()
                ? all
                : all.stream()
                        .filter(projection -> names.contains(projection.name()))
                        .toList();
    }
}
