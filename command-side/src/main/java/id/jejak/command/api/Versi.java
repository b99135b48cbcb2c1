package id.jejak.command.api;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of a known state as HTTP names them: an entity tag, {@code "3"}. */
final class Versi {

    private static final String IF_MATCH = "If-Match";
    private static final Pattern TAG = Pattern.compile("\"?(\\d{1,15})\"?");

    private Versi() {}

    /**
     * The version that the asker has seen.
     *
     * @throws Refusal where none is named
     * @throws InvalidField where it is not written so
     */
    static long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new Refusal(Reason.VERSI_WAJIB, IF_MATCH);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return InvalidField.unless(IF_MATCH, Versi.class, () -> {
            if (!tag.matches()) {
                throw new IllegalArgumentException(ifMatch);
            }
            return Long.parseLong(tag.group(1));
        });
    }

    static String tag(long versi) {
        return "\"" + versi + "\"";
    }
}
