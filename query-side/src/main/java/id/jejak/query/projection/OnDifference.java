package id.jejak.query.projection;

/** What a rebuild does where its tables hold something else than the live ones at the same position. */
public enum OnDifference {
    /** It fails and leaves the live tables where they are: either of the two is wrong, and nobody knows which. */
    STOP,
    /** It says so and goes on: a handler was corrected, say, so that a difference is what the rebuild is for. */
    ACCEPT
}
