package id.jejak.query.pemeriksaan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names of indicators are one name: whatever their case and punctuation, with or without what stands in parentheses
 * and the word "yang". An abbreviation is the name that some table puts before it: "IPG" is "Indeks Pembangunan Gender"
 * where one says "Indeks Pembangunan Gender (IPG)".
 *
 * @param panjang the long name of each abbreviation
 */
record NamaIndikator(Map<String, String> panjang) {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YANG = Pattern.compile("\\byang\\b");

    /** Learns the abbreviations from these names. */
    static NamaIndikator of(List<String> names) {
        Map<String, String> known = new HashMap<>();
        for (String name : names) {
            Matcher inside = PARENTHESES.matcher(name);
            if (inside.find() && ABBREVIATION.matcher(inside.group(1)).matches()) {
                known.put(plain(inside.group(1)), plain(name));
            }
        }
        return new NamaIndikator(Map.copyOf(known));
    }

    /** The same for all that is one name. */
    String kunci(String name) {
        String plain = plain(name);
        return panjang.getOrDefault(plain, plain);
    }

    private static String plain(String name) {
        String without = PARENTHESES.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return SIGNS.matcher(YANG.matcher(without).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
