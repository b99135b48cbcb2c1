package id.jejak.command.impor.berkas;

import java.util.regex.Pattern;

/** Texts as spreadsheets and the programs before them leave them. */
final class Tulisan {

    private static final String BLANK = "[\\s\\p{Z}\\u200B\\uFEFF]+";
    private static final Pattern BLANKS = Pattern.compile(BLANK);
    private static final Pattern EDGES = Pattern.compile("^" + BLANK + "|" + BLANK + "$");
    private static final int SHOWN = 200;
    private static final char NOT_SHOWN = '\uFFFD';

    private Tulisan() {}

    /** Without surrounding blanks, those that do not break and those without width among them. */
    static String tanpaTepi(String text) {
        boolean clean = text.isEmpty() || (isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1)));
        return clean ? text : EDGES.matcher(text).replaceAll("");
    }

    /** In one line, with one space for every run of blanks. */
    static String satuBaris(String text) {
        String clean = tanpaTepi(text);
        return clean.chars().allMatch(c -> isPlain((char) c))
                ? clean
                : BLANKS.matcher(clean).replaceAll(" ");
    }

    /** As much of the text as a message has room for, without what cannot be shown or stored. */
    static String ringkas(String text) {
        int[] shown = text.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? NOT_SHOWN : c)
                .toArray();
        String start = new String(shown, 0, shown.length);
        return text.codePointCount(0, text.length()) > SHOWN ? start + "…" : start;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007F';
    }
}
