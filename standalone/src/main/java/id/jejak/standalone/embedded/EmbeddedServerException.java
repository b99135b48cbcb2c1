package id.jejak.standalone.embedded;

/** The embedded PostgreSQL cannot be used; the message tells its operator why, in one line. */
public final class EmbeddedServerException extends RuntimeException {

    EmbeddedServerException(String message) {
        super(message);
    }

    EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
