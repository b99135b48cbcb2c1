package id.jejak.query.web;

import id.jejak.contract.web.Bahasa;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: {@code ?lang=}, which a cookie then keeps, else the cookie's, else Bahasa Indonesia. What the
 * browser prefers is not asked, since an office's computers often speak English and its people do not.
 */
final class BahasaHalaman implements LocaleResolver, HandlerInterceptor {

    static final String PARAMETER = "lang";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> kept(request)).orElse(Bahasa.INDONESIA);
    }

    /** Keeps what was asked for, and from the first page on what is shown, for the files that pages link to. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Locale> first = kept(request).isPresent() ? Optional.empty() : Optional.of(Bahasa.INDONESIA);
        asked(request)
                .or(() -> first)
                .ifPresent(bahasa -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(Bahasa.COOKIE, bahasa.toLanguageTag())
                                .path("/")
                                .maxAge(KEPT)
                                .httpOnly(true)
                                .sameSite("Lax")
                                .build()
                                .toString()));
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is asked for with ?" + PARAMETER + "=");
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return spoken(request.getParameter(PARAMETER));
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Bahasa.COOKIE);
        return cookie == null ? Optional.empty() : spoken(cookie.getValue());
    }

    private static Optional<Locale> spoken(@Nullable String tag) {
        return Stream.of(Bahasa.INDONESIA, Bahasa.ENGLISH)
                .filter(bahasa -> bahasa.toLanguageTag().equals(tag))
                .findFirst();
    }
}
