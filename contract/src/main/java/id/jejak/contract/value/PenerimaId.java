package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A payee by its number in the register, which alone knows who it is.
 *
 * @param id a UUID; empty where a payment has no payee, as one without cash
 */
public record PenerimaId(@JsonValue String id) {

    public static final PenerimaId TIDAK_ADA = new PenerimaId("");

    /** @throws IllegalArgumentException for a text that is no UUID as Java writes it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PenerimaId {
        if (!id.isEmpty() && !UUID.fromString(id).toString().equals(id)) {
            throw new IllegalArgumentException("Not a payee's number: " + id);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
