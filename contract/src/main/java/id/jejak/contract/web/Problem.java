package id.jejak.contract.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem details (RFC 9457) as this API gives them. */
public final class Problem {

    private static final String TYPE = "urn:jejak:galat:";

    private Problem() {}

    /**
     * A problem whose type will always be this one.
     *
     * @param slug names the kind of problem for programs, as {@code melebihi-pagu}
     * @param title names it for people, the same for all problems of the kind
     * @param detail says what is wrong this time
     */
    public static ProblemDetail of(HttpStatus status, String slug, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + slug));
        problem.setTitle(title);
        return problem;
    }
}
