package id.jejak.contract.value;

/** Texts that people type and that are stored for ever. */
public final class Teks {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NUMBER = 200;

    private Teks() {}

    /**
     * The text without surrounding blanks.
     *
     * @throws IllegalArgumentException for more than 2,000 characters, for half of a surrogate pair and for control
     *     characters other than tab and line break: PostgreSQL keeps a NUL in JSON but can never read it again
     *     as text
     */
    public static String bersih(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST || stripped.codePoints().anyMatch(Teks::cannotBeKept)) {
            throw new IllegalArgumentException("Not a text that can be kept");
        }
        return stripped;
    }

    /**
     * The text without surrounding blanks.
     *
     * @throws IllegalArgumentException where nothing is left, or it cannot be kept
     */
    public static String berisi(String text) {
        String clean = bersih(text);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("A text that says something");
        }
        return clean;
    }

    /**
     * A document's number without surrounding blanks.
     *
     * @throws IllegalArgumentException where it is blank, longer than 200 characters or cannot be kept
     */
    public static String nomor(String text) {
        String clean = berisi(text);
        if (clean.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("A document's number has 200 characters at most");
        }
        return clean;
    }

    private static boolean cannotBeKept(int codePoint) {
        boolean breaksLine = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return (Character.isISOControl(codePoint) && !breaksLine)
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
