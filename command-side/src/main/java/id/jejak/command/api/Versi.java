package id.jejak.command.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of what a request changes, as {@code If-Match} names it. */
final class Versi {

    private static final Pattern WRITTEN = Pattern.compile("\"?(\\d{1,18})\"?");

    private Versi() {}

    /**
     * The version.
     *
     * @throws Missing where the request names none
     * @throws InvalidField where it is no version
     */
    static long read(Optional<String> ifMatch) {
        String text = ifMatch.map(String::strip).orElseThrow(Missing::new);
        return InvalidField.unless("If-Match", Versi.class, () -> number(text));
    }

    /** As {@code ETag} and {@code If-Match} write it. */
    static String tag(long versi) {
        return "\"" + versi + "\"";
    }

    private static long number(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a version: " + text);
        }
        return Long.parseLong(matcher.group(1));
    }

    /** A request that changes a known state has to say from which version. */
    static final class Missing extends RuntimeException {}
}
