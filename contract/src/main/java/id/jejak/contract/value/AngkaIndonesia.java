package id.jejak.contract.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as Indonesians write them: {@code 1.234.567,89}, a point between thousands and a comma before the decimals,
 * whatever the language of the page.
 */
public final class AngkaIndonesia {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(,\\d+)?");
    // Nobody groups behind a zero: 0.005 is not five.
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ONE_POINT = Pattern.compile("-?\\d+\\.\\d+");

    private AngkaIndonesia() {}

    /** A text that is not a number, or that can be read as two different ones. */
    public static final class Unreadable extends IllegalArgumentException {

        private final boolean ambiguous;

        private Unreadable(String message, boolean ambiguous) {
            super(message);
            this.ambiguous = ambiguous;
        }

        /** Whether the text has two readings, as {@code 84.52} has: 84,52 or 8.452. */
        public boolean isAmbiguous() {
            return ambiguous;
        }
    }

    /**
     * Reads {@code 1234567}, {@code 1.234.567} and {@code 1.234.567,89}.
     *
     * @throws Unreadable for anything else, a code such as {@code 007} too; where a point could be a decimal sign the
     *     message gives both readings
     */
    public static BigDecimal read(String text) {
        String trimmed = text.strip();
        if (PLAIN.matcher(trimmed).matches() || GROUPED.matcher(trimmed).matches()) {
            BigDecimal number = new BigDecimal(trimmed.replace(".", "").replace(',', '.'));
            if (number.signum() == 0 && trimmed.startsWith("-")) {
                // Nil (-) or zero (0): two different statements of a table.
                throw new Unreadable(trimmed, false);
            }
            return number;
        }
        if (ONE_POINT.matcher(trimmed).matches()) {
            throw new Unreadable(
                    "%s: %s / %s".formatted(trimmed, trimmed.replace('.', ','), format(digits(trimmed))), true);
        }
        throw new Unreadable(trimmed, false);
    }

    private static BigDecimal digits(String text) {
        return new BigDecimal(text.replace(".", ""));
    }

    /** Writes the number with all the decimals it has: {@code 5.222.175.328}, {@code 12,5}. */
    public static String format(BigDecimal number) {
        return formatter(0, Math.max(0, number.stripTrailingZeros().scale())).format(number);
    }

    /** Writes a number that is already rounded with exactly so many decimals: {@code 94,60}. */
    public static String format(BigDecimal number, int decimals) {
        // The JDK's formatter rounds half even; a number that still needs rounding has no business here.
        return formatter(decimals, decimals).format(number.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    private static DecimalFormat formatter(int minimum, int maximum) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(minimum);
        format.setMaximumFractionDigits(maximum);
        return format;
    }
}
