package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A node of a Renstra. Written {@code 2.08.2.13.0.00.01.0000/2021-2026/2.08.01}.
 *
 * @param renstra the plan
 * @param kode the node's code within it
 */
public record RencanaId(RenstraId renstra, KodeRencana kode) {

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RencanaId of(String text) {
        String[] parts = Ids.split(text, 3);
        return new RencanaId(RenstraId.of(parts[0] + "/" + parts[1]), new KodeRencana(parts[2]));
    }

    @JsonValue
    @Override
    public String toString() {
        return renstra + "/" + kode;
    }
}
