package id.jejak.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A run of fiscal years.
 *
 * @param dari the first
 * @param sampai the last
 */
public record Tahun(int dari, int sampai) {

    private static final int MOST = 20;
    private static final int FIRST_FISCAL = 1900;
    private static final int LAST_FISCAL = 9998;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    /** @throws IllegalArgumentException unless there are one to twenty years */
    public Tahun {
        if (sampai < dari || sampai - dari >= MOST) {
            throw new IllegalArgumentException("Not one to twenty years: %d-%d".formatted(dari, sampai));
        }
    }

    /**
     * Reads {@code 2016-2020}, or {@code 2020} for one year.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Tahun of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a run of years: " + text);
        }
        int dari = Integer.parseInt(matcher.group(1));
        return new Tahun(dari, matcher.group(2) == null ? dari : Integer.parseInt(matcher.group(2)));
    }

    /**
     * Reads one year.
     *
     * @throws IllegalArgumentException for any other text, a run of years too
     */
    public static int satu(String text) {
        Tahun years = of(text);
        if (years.dari != years.sampai) {
            throw new IllegalArgumentException("Not one year: " + text);
        }
        return years.dari;
    }

    /**
     * Reads a fiscal year.
     *
     * @throws IllegalArgumentException for any other text, and for a year outside 1900 to 9998
     */
    public static int anggaran(String text) {
        int year = Integer.parseInt(text);
        if (year < FIRST_FISCAL || year > LAST_FISCAL) {
            throw new IllegalArgumentException("No fiscal year: " + text);
        }
        return year;
    }

    /** A run of years that are not none. */
    public static Tahun of(List<Integer> tahun) {
        return new Tahun(tahun.get(0), tahun.get(tahun.size() - 1));
    }

    /** All of these years, or the last twenty of them. */
    public static Tahun upTo(int dari, int sampai) {
        return new Tahun(Math.max(dari, sampai - MOST + 1), sampai);
    }

    /** As {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return dari == sampai ? Integer.toString(dari) : dari + "-" + sampai;
    }

    /** Each of them, in order. */
    public List<Integer> all() {
        return IntStream.rangeClosed(dari, sampai).boxed().toList();
    }
}
