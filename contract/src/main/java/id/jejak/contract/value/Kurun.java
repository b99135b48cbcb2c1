package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * What an achievement is of: a year, a quarter or a month. Written {@code 2023}, {@code 2023-TW2} (triwulan) or {@code
 * 2023-05}.
 *
 * @param tertulis the text in that notation
 */
public record Kurun(@JsonValue String tertulis) {

    private static final Pattern VALID = Pattern.compile("20\\d{2}(-TW[1-4]|-(0[1-9]|1[0-2]))?");
    private static final int DIGITS_OF_YEAR = 4;
    private static final String QUARTER = "TW";
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    /** @throws IllegalArgumentException for a text not written so, or a year outside 2000 to 2099 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Kurun {
        tertulis = tertulis.strip();
        if (!VALID.matcher(tertulis).matches()) {
            throw new IllegalArgumentException("Neither year, quarter nor month: " + tertulis);
        }
    }

    public int tahun() {
        return Integer.parseInt(tertulis.substring(0, DIGITS_OF_YEAR));
    }

    /** The month with which it ends, 1 to 12. */
    public int bulanAkhir() {
        if (tertulis.length() == DIGITS_OF_YEAR) {
            return MONTHS;
        }
        String part = tertulis.substring(DIGITS_OF_YEAR + 1).replace(QUARTER, "");
        return lamanya() * Integer.parseInt(part);
    }

    /** Over how many months it lasts. */
    public int lamanya() {
        if (tertulis.length() == DIGITS_OF_YEAR) {
            return MONTHS;
        }
        return tertulis.contains(QUARTER) ? MONTHS_OF_QUARTER : 1;
    }

    @Override
    public String toString() {
        return tertulis;
    }
}
