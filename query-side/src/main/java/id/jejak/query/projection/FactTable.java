package id.jejak.query.projection;

import java.util.List;

/**
 * A table that a projection writes rows to.
 *
 * @param name begins with the projection's name
 * @param columns those that a row gives values for, in its order
 */
public record FactTable(String name, List<String> columns) {

    public static FactTable of(String name, String... columns) {
        return new FactTable(name, List.of(columns));
    }
}
