package id.jejak.contract.web;

import java.util.regex.Pattern;

/**
 * Texts that people typed, on their way into a file that a spreadsheet opens: one that begins like a formula would be
 * computed there. Numbers that we write ourselves do not go through here: {@code -15000} is an amount.
 */
public final class TeksLembar {

    private static final Pattern LIKE_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern MADE_HARMLESS = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private TeksLembar() {}

    /** The text, with an apostrophe before it where it begins like a formula ({@code = + - @}, tab, line break). */
    public static String aman(String text) {
        return LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #aman} was given. */
    public static String asli(String text) {
        return MADE_HARMLESS.matcher(text).matches() ? text.substring(1) : text;
    }
}
