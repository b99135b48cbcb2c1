package id.jejak.contract.access;

import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Pesan;
import id.jejak.contract.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers programs that may not come in, as problem details. Does not challenge them (WWW-Authenticate): a browser would
 * ask for a password in a window of its own and then send it with every request, also one made by another site.
 */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Pesan PESAN = new Pesan("pesan/akses");

    private final JsonMapper json;

    AccessProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        if (authException instanceof LockedException) {
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "terkunci");
        } else {
            write(request, response, HttpStatus.UNAUTHORIZED, "belum-masuk");
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException accessDeniedException)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "tidak-berwenang");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String slug)
            throws IOException {
        Locale bahasa = Bahasa.of(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", bahasa.toLanguageTag());
        json.writeValue(
                response.getOutputStream(),
                Problem.of(
                        status, slug, PESAN.text(bahasa, slug + ".judul"), PESAN.text(bahasa, slug + ".penjelasan")));
    }
}
