package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The years of a Renstra, written {@code 2021-2026}.
 *
 * @param dasar the base year, whose column holds what was reached before the plan (data capaian pada tahun awal)
 * @param akhir the last year of the plan
 */
public record Periode(int dasar, int akhir) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final int FIRST = 1000;
    private static final int LAST = 9999;
    /** How many years a plan reaches beyond its base year at most, extensions included. */
    public static final int MAX_YEARS = 10;

    /** @throws IllegalArgumentException unless both have four digits and the end comes one to ten years after the base */
    public Periode {
        if (dasar < FIRST || akhir > LAST || akhir <= dasar || akhir - dasar > MAX_YEARS) {
            throw new IllegalArgumentException("Not the years of a plan: " + dasar + "-" + akhir);
        }
    }

    /** @throws IllegalArgumentException for a text not like {@code 2021-2026} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Periode of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not the years of a plan: " + text);
        }
        return new Periode(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The plan's own years, which its end-of-plan figures sum: without the base year. */
    public List<Integer> tahunRencana() {
        return IntStream.rangeClosed(dasar + 1, akhir).boxed().toList();
    }

    /** The base year and the plan's years: the columns of Tabel 6.1. */
    public List<Integer> semuaTahun() {
        return IntStream.rangeClosed(dasar, akhir).boxed().toList();
    }

    public boolean contains(int tahun) {
        return tahun >= dasar && tahun <= akhir;
    }

    @JsonValue
    @Override
    public String toString() {
        // Not by a format: that writes the digits of the machine's language.
        return dasar + "-" + akhir;
    }
}
