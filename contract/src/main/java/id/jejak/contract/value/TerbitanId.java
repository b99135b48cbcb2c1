package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A table that a plan's document publishes. Written {@code 2.08.2.13.0.00.01.0000/2021-2026/TABEL_6_1}.
 *
 * @param renstra the plan
 */
public record TerbitanId(RenstraId renstra, Tabel tabel) {

    /** The tables that print figures which follow from others. */
    public enum Tabel {
        /** Performance: ratios of what was reached to its targets. */
        TABEL_2_3,
        /** Budget and realization: their sums and ratios. */
        TABEL_2_5,
        /** Programs and indicative ceilings: sums above the sub kegiatan, and of the plan's end. */
        TABEL_6_1,
        /** The budget realization report of a year of the plan: its budget and realization per account. */
        LRA
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TerbitanId of(String text) {
        String[] parts = Ids.split(text, 3);
        return new TerbitanId(RenstraId.of(parts[0] + "/" + parts[1]), Tabel.valueOf(parts[2]));
    }

    @JsonValue
    @Override
    public String toString() {
        return renstra + "/" + tabel;
    }
}
