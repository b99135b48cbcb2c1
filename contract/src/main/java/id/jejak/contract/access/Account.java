package id.jejak.contract.access;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody, or some program, that may sign in.
 *
 * @param username in small letters; stands in the metadata of every event that the account causes
 * @param displayName the name shown on pages
 * @param demo whether it is for demonstration only: it can sign in only where demo mode is on
 */
public record Account(String username, String displayName, Peran peran, boolean demo) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /** @throws IllegalArgumentException for a user name of other than letters, digits, points and dashes */
    public Account {
        username = normal(username);
        if (!VALID.matcher(username).matches()) {
            throw new IllegalArgumentException("Not a user name: " + username);
        }
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
