package id.jejak.standalone.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the revision made of one indicator, as {@code lineage.csv} tells it.
 *
 * @param table the table after the revision
 * @param before its name in the table before; empty where it is new
 * @param after its name in the table after; empty where it is no more
 * @param change the kinds of change, as Tabel 4.1's lineage names them
 * @param into the indicator into which it was merged
 * @param node the node at which it stands after
 * @param order its place there
 */
public record Lineage(
        String table,
        IndikatorId indicator,
        String before,
        String after,
        Set<String> change,
        Optional<IndikatorId> into,
        Optional<KodeRencana> node,
        Optional<Integer> order) {

    /** Every indicator of the table before or after the revision. */
    public static List<Lineage> of(String table) {
        return Rows.of("lineage.csv").stream()
                .filter(row -> row.getField("table").equals(table))
                .map(Lineage::of)
                .toList();
    }

    private static Lineage of(NamedCsvRecord row) {
        return new Lineage(
                row.getField("table"),
                IndikatorId.of(row.getField("indicator")),
                row.getField("before"),
                row.getField("after"),
                new TreeSet<>(Arrays.asList(row.getField("change").split(" "))),
                field(row, "into", IndikatorId::of),
                field(row, "node", KodeRencana::new),
                field(row, "order", Integer::valueOf));
    }

    private static <T> Optional<T> field(NamedCsvRecord row, String name, Function<String, T> reader) {
        return Optional.of(row.getField(name)).filter(text -> !text.isEmpty()).map(reader);
    }

    boolean is(String kind) {
        return change.contains(kind);
    }

    /** Whether it stands elsewhere than where its number puts it: at another node, or at another place. */
    boolean moves() {
        return !before.isEmpty()
                && !after.isEmpty()
                && (!node.equals(Optional.of(indicator.asal())) || !order.equals(Optional.of(indicator.nomor())));
    }
}
