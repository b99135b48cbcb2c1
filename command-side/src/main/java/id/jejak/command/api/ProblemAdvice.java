package id.jejak.command.api;

import id.jejak.command.impor.berkas.BerkasDitolak;
import id.jejak.command.impor.berkas.Makna;
import id.jejak.contract.access.CurrentRequest;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Pesan;
import id.jejak.contract.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what went wrong as problem details, in the caller's language; names no class and shows no stack. */
// Before Spring Boot's own advice, which knows neither our types nor our languages.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    static final Pesan PENOLAKAN = new Pesan("pesan/penolakan");
    static final Pesan GALAT = new Pesan("pesan/galat");
    private static final Pesan BERKAS = new Pesan("pesan/impor");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        Object[] values = refusal.values().toArray();
        ResponseEntity<ProblemDetail> answer = answer(
                request, status(refusal.reason()), PENOLAKAN, refusal.reason().slug(), refusal.field(), values);
        if (answer.getStatusCode() == HttpStatus.PRECONDITION_FAILED) {
            // With the present version, from which to draft anew; every such reason names it last.
            Objects.requireNonNull(answer.getBody()).setProperty("versi", values[values.length - 1]);
        }
        return answer;
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case BERBENTURAN,
                    NOMOR_TERPAKAI,
                    BUKTI_BERBEDA,
                    CAPAIAN_BERBEDA,
                    KOMITMEN_BERUBAH,
                    SUDAH_ADA,
                    PENGGUNA_SUDAH_ADA,
                    SEDANG_DIPROSES,
                    IMPOR_SEDANG_DIKERJAKAN,
                    STATUS_TIDAK_SESUAI,
                    TEMUAN_SUDAH_SELESAI,
                    TEMUAN_MASIH_TERBUKA -> HttpStatus.CONFLICT;
            case SKPD_DI_LUAR_WEWENANG -> HttpStatus.FORBIDDEN;
            case VERSI_WAJIB -> HttpStatus.PRECONDITION_REQUIRED;
            case VERSI_USANG, VERSI_BERUBAH -> HttpStatus.PRECONDITION_FAILED;
            case PEMBAYARAN_TIDAK_ADA,
                    PENGGUNA_TIDAK_ADA,
                    DATA_TERBUKA_TIDAK_ADA,
                    DOKUMEN_TIDAK_ADA,
                    RENSTRA_TIDAK_ADA,
                    IMPOR_TIDAK_ADA,
                    TIDAK_ADA -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** The file as a whole; which of its rows are at fault is told row by row. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unusable(BerkasDitolak refused, HttpServletRequest request) {
        String text =
                BERKAS.text(Bahasa.of(request), refused.kode(), refused.isi().toArray());
        ResponseEntity<ProblemDetail> answer =
                answer(request, HttpStatus.UNPROCESSABLE_CONTENT, GALAT, "berkas-ditolak", "berkas", text);
        if (!refused.judul().isEmpty()) {
            ProblemDetail problem = Objects.requireNonNull(answer.getBody());
            problem.setProperty(
                    "kolom",
                    refused.judul().stream()
                            .map(one -> new JudulKolom(
                                    one.nama(), one.makna().map(Makna::toString).orElse("")))
                            .toList());
            problem.setProperty(
                    "makna",
                    refused.pilihan().stream()
                            .map(one -> new ArtiKolom(one.name(), one.judul(), one.isPerTahun()))
                            .toList());
        }
        return answer;
    }

    /** A column of a file that was refused, and what it was taken for; empty where for nothing. */
    record JudulKolom(String judul, String makna) {}

    /** What a column can mean; where there is one per year, {@code :} and the year are to follow the name. */
    record ArtiKolom(String nama, String judul, boolean perTahun) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, GALAT, "unggahan-terlalu-besar", "berkas");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidField invalid, HttpServletRequest request) {
        return invalid(request, new Expectation(invalid.field(), invalid.expected()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (!(e.getCause() instanceof DatabindException fault)
                || fault.getPath().isEmpty()) {
            return answer(request, HttpStatus.BAD_REQUEST, GALAT, "json-tidak-terbaca", "");
        }
        if (fault instanceof UnrecognizedPropertyException) {
            String field = Expectation.path(fault);
            return answer(
                    request, HttpStatus.UNPROCESSABLE_CONTENT, GALAT, "isian-tidak-dikenal", field, (Object) field);
        }
        return invalid(request, Expectation.at(fault));
    }

    /** Spring Security answers this one. */
    @ExceptionHandler
    ProblemDetail notAllowed(AccessDeniedException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse response) {
            HttpStatusCode status = response.getStatusCode();
            return answer(
                    request,
                    HttpStatus.valueOf(status.value()),
                    GALAT,
                    "permintaan-tidak-diterima",
                    "",
                    Integer.toString(status.value()));
        }
        String id = CurrentRequest.id(request);
        log.error("Request {} failed: {} {}", id, request.getMethod(), request.getRequestURI(), e);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, GALAT, "kesalahan-sistem", "", id);
    }

    private static ResponseEntity<ProblemDetail> invalid(HttpServletRequest request, Expectation expected) {
        return answer(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                GALAT,
                "isian-tidak-sah",
                expected.field(),
                expected.field(),
                expected.describe(GALAT, Bahasa.of(request)));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpServletRequest request, HttpStatus status, Pesan pesan, String slug, String field, Object... values) {
        Locale bahasa = Bahasa.of(request);
        ProblemDetail problem = Problem.of(
                status, slug, pesan.text(bahasa, slug + ".judul"), pesan.text(bahasa, slug + ".penjelasan", values));
        problem.setProperty("permintaan", CurrentRequest.id(request));
        if (!field.isEmpty()) {
            problem.setProperty("field", field);
        }
        return ResponseEntity.status(status)
                .header("Content-Language", bahasa.toLanguageTag())
                .body(problem);
    }
}
