package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator within a plan, whatever it is called and wherever it stands now: by the node and the number of its first
 * appearance. Written {@code T1.S1#2}.
 *
 * @param asal the node at which it first appeared
 * @param nomor its number there, from 1
 */
public record IndikatorId(KodeRencana asal, int nomor) implements Comparable<IndikatorId> {

    private static final Pattern WRITTEN = Pattern.compile("([^#]+)#([1-9]\\d{0,3})");

    /** @throws IllegalArgumentException for a number below 1 */
    public IndikatorId {
        if (nomor < 1) {
            throw new IllegalArgumentException("An indicator has a number from 1: " + nomor);
        }
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IndikatorId of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an indicator: " + text);
        }
        return new IndikatorId(new KodeRencana(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(IndikatorId other) {
        int order = asal.compareTo(other.asal);
        return order != 0 ? order : Integer.compare(nomor, other.nomor);
    }

    @JsonValue
    @Override
    public String toString() {
        return asal + "#" + nomor;
    }
}
