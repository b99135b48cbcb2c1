package id.jejak.query.web;

import id.jejak.contract.access.Peran;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page what its frame shows, as a request attribute: error pages and refusals get it too. */
final class LamanInterceptor implements HandlerInterceptor {

    static final String LAMAN = "laman";

    private static final String ROLE = "ROLE_";

    private static final List<String> WITH_FILTERS =
            List.of("/banding", "/jejak", "/laporan/", "/pemeriksaan", "/realisasi", "/renstra/", "/revisi", "/sub/");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Locale bahasa = RequestContextUtils.getLocale(request);
        request.setAttribute(
                LAMAN,
                new Laman(
                        bahasa.toLanguageTag(),
                        inLanguage(request, "id"),
                        inLanguage(request, "en"),
                        simpan(request),
                        Angka.waktu(Instant.now(), bahasa),
                        masuk(request)));
        return true;
    }

    private static Laman.@Nullable Masuk masuk(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication authentication)) {
            return null;
        }
        String peran = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(authentication.getName() + " has no role"));
        return new Laman.Masuk(authentication.getName(), peran, !peran.equals(Peran.ADMIN.name()));
    }

    /** Without its language, which is the reader's, and without the position for which it waited once. */
    private static @Nullable String simpan(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")
                || WITH_FILTERS.stream().noneMatch(request.getRequestURI()::startsWith)) {
            return null;
        }
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(BahasaHalaman.PARAMETER)
                .replaceQueryParam(PosisiInterceptor.POSITION)
                .toUriString();
    }

    /** The page that was asked for, which on an error page is not the one that answers. */
    private static String inLanguage(HttpServletRequest request, String bahasa) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam(BahasaHalaman.PARAMETER, bahasa)
                .toUriString();
    }
}
