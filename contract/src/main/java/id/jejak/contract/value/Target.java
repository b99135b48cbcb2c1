package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator's target or achievement as published: {@code 90,57}, {@code 100%}, {@code 0,005 %}, {@code -},
 * {@code NA}, {@code ~}, or nothing. The text is kept, since it is what was decided; its number is read from it.
 *
 * @param tertulis the text as published, without surrounding blanks
 */
public record Target(@JsonValue String tertulis) {

    public static final Target KOSONG = new Target("");

    private static final Pattern NUMBER = Pattern.compile("(-?[\\d.]+(?:,\\d+)?)\\s*%?");

    /** @throws IllegalArgumentException for a text that is neither a number nor one of the published marks */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Target {
        tertulis = tertulis.strip();
        if (keadaan(tertulis) == Keadaan.ADA && number(tertulis).isEmpty()) {
            throw new IllegalArgumentException("Not a target: " + tertulis);
        }
    }

    /** A whole or decimal number, written the Indonesian way without grouping, as the plan's tables print it. */
    public static Target of(BigDecimal number) {
        return new Target(number.toPlainString().replace('.', ','));
    }

    public Keadaan keadaan() {
        return keadaan(tertulis);
    }

    /** The number, without its percent sign, where the cell states one. */
    public Optional<BigDecimal> angka() {
        return keadaan() == Keadaan.ADA ? number(tertulis) : Optional.empty();
    }

    private static Keadaan keadaan(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "" -> Keadaan.KOSONG;
            case "-" -> Keadaan.NIHIL;
            case "NA", "~" -> Keadaan.TIDAK_TERSEDIA;
            default -> Keadaan.ADA;
        };
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(AngkaIndonesia.read(matcher.group(1)));
        } catch (AngkaIndonesia.Unreadable e) {
            return Optional.empty();
        }
    }
}
