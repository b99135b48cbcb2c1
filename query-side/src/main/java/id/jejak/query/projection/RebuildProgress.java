package id.jejak.query.projection;

/** Told how far a rebuild has come. */
public interface RebuildProgress {

    RebuildProgress SILENT = (projection, position, total) -> {};

    /**
     * A copy is about to be filled.
     *
     * @param position up to which it is filled already
     */
    default void begins(String projection, CopyStart start, long position) {}

    /**
     * Everything up to a position is written.
     *
     * @param total the position at which the rebuild will be done
     */
    void at(String projection, long position, long total);

    /** A table of the live ones holds something else than the rebuilt one, and that stops nothing. */
    default void differs(Difference difference) {}
}
