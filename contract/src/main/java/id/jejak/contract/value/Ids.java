package id.jejak.contract.value;

/** Identities are written with a slash between their parts. */
final class Ids {

    private Ids() {}

    static String[] split(String text, int parts) {
        String[] found = text.split("/", -1);
        if (found.length != parts) {
            throw new IllegalArgumentException("Not an identity of %d parts: %s".formatted(parts, text));
        }
        return found;
    }

    /** Into so many parts, of which the last may have slashes of its own. */
    static String[] splitFirst(String text, int parts) {
        String[] found = text.split("/", parts);
        if (found.length != parts) {
            throw new IllegalArgumentException("Not an identity of %d parts: %s".formatted(parts, text));
        }
        return found;
    }
}
