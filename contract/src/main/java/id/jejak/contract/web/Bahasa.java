package id.jejak.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that Jejak speaks. */
public final class Bahasa {

    public static final Locale INDONESIA = Locale.forLanguageTag("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(INDONESIA, ENGLISH);

    private Bahasa() {}

    /** The language that the caller asks for: by {@code ?lang=}, else by Accept-Language, else Indonesian. */
    public static Locale of(HttpServletRequest request) {
        String asked = parameter(request);
        return spoken(asked == null ? request.getHeader("Accept-Language") : asked);
    }

    /** Of an upload that could not be read no parameter is to be had, and yet it is answered. */
    private static @Nullable String parameter(HttpServletRequest request) {
        try {
            return request.getParameter("lang");
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private static Locale spoken(@Nullable String ranges) {
        if (ranges == null || ranges.isBlank()) {
            return INDONESIA;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(ranges), SPOKEN);
            return best == null ? INDONESIA : best;
        } catch (IllegalArgumentException e) {
            return INDONESIA;
        }
    }
}
