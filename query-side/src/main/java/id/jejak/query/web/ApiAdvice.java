package id.jejak.query.web;

import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Problem;
import id.jejak.query.Choice;
import id.jejak.query.projection.Reads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Says to programs what went wrong, in the caller's language; names no class and shows no stack. */
@RestControllerAdvice(assignableTypes = Api.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    private static final Logger log = LoggerFactory.getLogger(ApiAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(Galat galat, HttpServletRequest request) {
        return answer(request, galat.problem(Bahasa.of(request)), galat.retryAfterSeconds());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(Reads.BelumAda e, HttpServletRequest request) {
        return wrong(Galat.notProcessed(e.nomor()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> impossible(Choice.Impossible choice, HttpServletRequest request) {
        return wrong(Galat.of(choice), request);
    }

    /** Whoever listened has gone; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        log.debug("A listener has gone: {}", e.getMessage());
    }

    /** Spring Security answers this one. */
    @ExceptionHandler
    ProblemDetail notAllowed(AccessDeniedException e) {
        throw e;
    }

    /** What the caller would take, nothing here is written as; not even a problem. */
    @ExceptionHandler
    ResponseEntity<Void> notAcceptable(HttpMediaTypeNotAcceptableException e) {
        return ResponseEntity.status(e.getStatusCode()).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, HttpServletRequest request) {
        String id = CurrentRequest.id(request);
        log.error("Request {} failed: {} {}", id, request.getMethod(), request.getRequestURI(), e);
        Locale bahasa = Bahasa.of(request);
        String key = "galat.kesalahan-sistem.";
        return answer(
                request,
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "kesalahan-sistem",
                        Teks.dalam(bahasa, key + "judul"),
                        Teks.dalam(bahasa, key + "penjelasan", id)),
                OptionalInt.empty());
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpServletRequest request, ProblemDetail problem, OptionalInt retryAfterSeconds) {
        problem.setProperty("permintaan", CurrentRequest.id(request));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
                .header("Content-Language", Bahasa.of(request).toLanguageTag());
        retryAfterSeconds.ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        return answer.body(problem);
    }
}
