package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact amount of money in rupiah, with two decimals at most; may be negative. As JSON a string such as
 * {@code "5222175328"} or {@code "1250.50"}, so that no reader ever turns it into a float.
 *
 * @param amount kept with no decimals where they are zero and with two otherwise, so that equal amounts are equal
 */
public record Rupiah(BigDecimal amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(BigDecimal.ZERO);

    private static final int SEN = 2;
    private static final int MAX_DIGITS = 20;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,2})?");

    /** @throws IllegalArgumentException where there are more than two decimals or more than twenty digits */
    public Rupiah {
        // Most amounts are whole, and are written so already.
        BigDecimal exact = amount.scale() == 0 ? amount : amount.stripTrailingZeros();
        if (exact.scale() > SEN) {
            throw new IllegalArgumentException("Rupiah has two decimals at most: " + amount);
        }
        if ((long) exact.precision() - exact.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException("Rupiah has twenty digits at most: " + amount);
        }
        amount = exact.setScale(exact.scale() > 0 ? SEN : 0, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads the machine's own notation: digits, a point before the decimals, no grouping. What people type goes through
     * {@link AngkaIndonesia} first.
     *
     * @throws IllegalArgumentException for any other notation
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rupiah of(String plain) {
        if (!PLAIN.matcher(plain).matches()) {
            throw new IllegalArgumentException("Not an amount of rupiah: " + plain);
        }
        return new Rupiah(new BigDecimal(plain));
    }

    public static Rupiah of(long rupiah) {
        return new Rupiah(BigDecimal.valueOf(rupiah));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount.add(other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount.subtract(other.amount));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return amount.compareTo(other.amount);
    }

    /** The machine's notation, which {@link #of(String)} reads. */
    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
