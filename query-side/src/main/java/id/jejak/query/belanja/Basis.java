package id.jejak.query.belanja;

import java.util.Locale;

/**
 * On which step of a payment a report counts what it pays for, and on that step's day. A realization that was posted
 * directly from its document counts on every basis on the document's day, and so does what was spent of a float (UP,
 * TU), which is realization from its SPJ on. A NIHIL
 * moves no money: it counts as advised and cashed with its SP2D. What was taken back leaves every basis.
 */
public enum Basis {
    /** The SP2D was issued. */
    TERBIT,
    /** The bank was advised of the SP2D. */
    ADVIS,
    /** The SP2D was cashed: the default. */
    CAIR,
    /** It was accounted for. */
    SPJ;

    /**
     * Reads a name in letters of either case.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Basis of(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }

    /** As addresses have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
