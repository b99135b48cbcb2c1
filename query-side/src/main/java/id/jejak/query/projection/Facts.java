package id.jejak.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a batch of events amounts to, gathered in memory and written per table in one go. */
public final class Facts {

    private final Map<FactTable, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    /**
     * Adds a row.
     *
     * @param values one per column of the table, in its order; {@code null} for an absent value
     */
    public void add(FactTable table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException("%s has %d columns, not %d"
                    .formatted(table.name(), table.columns().size(), values.length));
        }
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(values);
    }

    Map<FactTable, List<@Nullable Object[]>> rows() {
        return rows;
    }
}
