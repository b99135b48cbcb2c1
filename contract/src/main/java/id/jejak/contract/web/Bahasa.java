package id.jejak.contract.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The languages that Jejak speaks. */
public final class Bahasa {

    public static final Locale INDONESIA = Locale.forLanguageTag("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The cookie that keeps the language of the pages a browser was last shown. */
    public static final String COOKIE = "bahasa";

    private static final List<Locale> SPOKEN = List.of(INDONESIA, ENGLISH);

    private Bahasa() {}

    /**
     * The language that the caller asks for: by {@code ?lang=}, else that of the pages this browser was shown, else by
     * Accept-Language, else Indonesian. A file that a page links to speaks as the page does, whatever the browser prefers.
     */
    public static Locale of(HttpServletRequest request) {
        String asked = parameter(request);
        if (asked != null) {
            return spoken(asked);
        }
        Cookie shown = WebUtils.getCookie(request, COOKIE);
        return spoken(shown == null ? request.getHeader("Accept-Language") : shown.getValue());
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
