package id.jejak.query.projection;

/** How the copy begins that a rebuild fills beside the live tables. */
public enum CopyStart {
    /** From the first event. */
    ANEW,
    /** With what a rebuild left that was broken off: this version of the program made it. */
    CONTINUED,
    /** From the first event, though there was one that was broken off: another version of the program made it. */
    DISCARDED
}
