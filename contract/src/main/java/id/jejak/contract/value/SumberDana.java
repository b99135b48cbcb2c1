package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A funding source by its code (Permendagri 90/2019, six levels).
 *
 * @param kode the segments with points between them; empty where the document does not break its figures down
 */
public record SumberDana(@JsonValue String kode) {

    // Before the constant that is made with it: the class cannot be loaded otherwise.
    private static final Pattern VALID = Pattern.compile("|\\d(\\.\\d{1,5}){0,5}");

    public static final SumberDana TIDAK_DIRINCI = new SumberDana("");

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SumberDana {
        kode = kode.strip();
        if (!VALID.matcher(kode).matches()) {
            throw new IllegalArgumentException("Not a funding source: " + kode);
        }
    }

    @Override
    public String toString() {
        return kode;
    }
}
