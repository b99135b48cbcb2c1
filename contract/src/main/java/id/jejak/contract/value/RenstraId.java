package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A Renstra: one agency's plan for its years. Written {@code 2.08.2.13.0.00.01.0000/2021-2026}.
 *
 * @param skpd the agency
 * @param periode the plan's years
 */
public record RenstraId(KodeSkpd skpd, Periode periode) {

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RenstraId of(String text) {
        String[] parts = Ids.split(text, 2);
        return new RenstraId(new KodeSkpd(parts[0]), Periode.of(parts[1]));
    }

    @JsonValue
    @Override
    public String toString() {
        return skpd + "/" + periode;
    }
}
