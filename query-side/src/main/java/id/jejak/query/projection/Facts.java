package id.jejak.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a batch of events amounts to, gathered in memory and written per table in one go. */
public final class Facts {

    private final Map<FactTable, StringBuilder> rows = new LinkedHashMap<>();

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
        StringBuilder text = rows.computeIfAbsent(table, t -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            appendValue(text, values[i]);
        }
        text.append('\n');
    }

    Map<FactTable, StringBuilder> rows() {
        return rows;
    }

    /** In PostgreSQL's COPY text format. */
    private static void appendValue(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String written = value.toString();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
