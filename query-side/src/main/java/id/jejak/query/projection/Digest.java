package id.jejak.query.projection;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rows of a table amount to, whatever their order.
 *
 * @param rows how many there are
 * @param sums of every column that holds numbers, by its name; 0 where it holds none
 * @param fingerprint the same for the same rows, and practically never for others
 */
public record Digest(long rows, SortedMap<String, BigDecimal> sums, String fingerprint) {

    /** Of a table that does not exist. */
    static final Digest MISSING = new Digest(0, new TreeMap<>(), "");
}
