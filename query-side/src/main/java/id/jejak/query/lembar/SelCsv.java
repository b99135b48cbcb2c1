package id.jejak.query.lembar;

/** Words in a CSV that a spreadsheet will open. */
public final class SelCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SelCsv() {}

    /**
     * The text, made harmless by a leading apostrophe where a spreadsheet would take it for a formula. A single sign is
     * no formula but says how nothing is written.
     */
    public static String harmless(String text) {
        boolean formula = text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
