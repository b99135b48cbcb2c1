package id.jejak.command.testing;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Matches a refusal for exactly this reason, at this place, naming these values. */
public final class Refused extends TypeSafeMatcher<Refusal> {

    private final Reason reason;
    private final String field;
    private final List<Object> values;

    private Refused(Reason reason, String field, List<Object> values) {
        this.reason = reason;
        this.field = field;
        this.values = values;
    }

    public static Refused because(Reason reason, String field, Object... values) {
        return new Refused(reason, field, List.of(values));
    }

    @Override
    protected boolean matchesSafely(Refusal refusal) {
        return refusal.reason() == reason
                && refusal.field().equals(field)
                && refusal.values().equals(values);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal: " + reason.slug() + " " + field + " " + values);
    }
}
