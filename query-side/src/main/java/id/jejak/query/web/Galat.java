package id.jejak.query.web;

import id.jejak.contract.web.Problem;
import id.jejak.query.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request for a table that does not say which one, or asks for one that does not exist. */
public final class Galat extends RuntimeException {

    private static final int RETRY_SECONDS = 1;

    private final HttpStatus status;
    private final String slug;
    private final String field;
    private final transient List<Object> values;

    private Galat(HttpStatus status, String slug, String field, Object... values) {
        super(slug + " " + List.of(values));
        this.status = status;
        this.slug = slug;
        this.field = field;
        this.values = List.of(values);
    }

    /**
     * The parameter as this function reads it, where it was given.
     *
     * @throws Galat {@code <name>-tidak-sah} where the function refuses it
     */
    public static <T> Optional<T> read(String name, Optional<String> text, Function<String, T> reader) {
        Optional<String> given = text.map(String::strip).filter(value -> !value.isEmpty());
        try {
            return given.map(reader);
        } catch (IllegalArgumentException e) {
            throw notValid(name, given.orElse(""));
        }
    }

    /** The parameter is not written as it has to be. */
    public static Galat notValid(String name, String value) {
        return new Galat(HttpStatus.BAD_REQUEST, name + "-tidak-sah", name, value);
    }

    /** There is no thing of this name. */
    public static Galat notFound(String name, String value) {
        return new Galat(HttpStatus.NOT_FOUND, name + "-tidak-ada", name, value);
    }

    /** Two of this at once would be in each other's way. */
    public static Galat underWay(String name, String value) {
        return new Galat(HttpStatus.CONFLICT, name + "-sedang-dibangun", name, value);
    }

    /** Something in the ledger stands in the way of this. */
    public static Galat stopped(String name, String value, long position, String cause) {
        return new Galat(HttpStatus.CONFLICT, name + "-terhenti", name, value, Long.toString(position), cause);
    }

    /** There is no such thing, or one of several has to be named, or there is nothing yet. */
    public static Galat of(Choice.Impossible choice) {
        String what = choice.what();
        String existing = String.join(", ", choice.existing());
        if (choice.existing().isEmpty()) {
            return new Galat(HttpStatus.NOT_FOUND, "belum-ada-data", what);
        }
        return choice.asked()
                .map(asked -> new Galat(HttpStatus.NOT_FOUND, what + "-tidak-ada", what, asked, existing))
                .orElseGet(() -> new Galat(HttpStatus.BAD_REQUEST, what + "-belum-dipilih", what, existing));
    }

    /** The ledger has not come to this position. */
    static Galat notRecorded(long position) {
        return new Galat(HttpStatus.NOT_FOUND, "posisi-belum-ada", "position", position);
    }

    /** The tables have not come to this position yet, but will. */
    static Galat notProcessed(long position) {
        return new Galat(HttpStatus.SERVICE_UNAVAILABLE, "posisi-belum-diproses", "position", position);
    }

    /** After how many seconds the same may be asked again with success, where that can be said. */
    OptionalInt retryAfterSeconds() {
        return status == HttpStatus.SERVICE_UNAVAILABLE ? OptionalInt.of(RETRY_SECONDS) : OptionalInt.empty();
    }

    public HttpStatus status() {
        return status;
    }

    /** Names the kind for programs; part of the API. */
    public String slug() {
        return slug;
    }

    public String title(Locale bahasa) {
        return Teks.dalam(bahasa, "galat." + slug + ".judul");
    }

    /** What is wrong, and what could be asked for instead. */
    public String detail(Locale bahasa) {
        return Teks.dalam(bahasa, "galat." + slug + ".penjelasan", values.toArray());
    }

    ProblemDetail problem(Locale bahasa) {
        ProblemDetail problem = Problem.of(status, slug, title(bahasa), detail(bahasa));
        problem.setProperty("field", field);
        return problem;
    }
}
