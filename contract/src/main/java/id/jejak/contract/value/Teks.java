package id.jejak.contract.value;

/** Texts that people type and that are stored for ever. */
public final class Teks {

    private static final int LONGEST = 2_000;

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

    private static boolean cannotBeKept(int codePoint) {
        boolean breaksLine = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return (Character.isISOControl(codePoint) && !breaksLine)
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
