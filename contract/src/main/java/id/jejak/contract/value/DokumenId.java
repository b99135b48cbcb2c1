package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A budget document from its first draft on. Written {@code 2.08.2.13.0.00.01.0000/2024/dokumen/3f2a}.
 *
 * @param tahun the agency's fiscal year
 * @param konsep the draft's own identity, lower case letters, digits and hyphens
 */
public record DokumenId(TahunAnggaranId tahun, String konsep) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9-]{1,64}");
    private static final String KIND = "dokumen";

    /** @throws IllegalArgumentException for another draft's identity */
    public DokumenId {
        if (!VALID.matcher(konsep).matches()) {
            throw new IllegalArgumentException("Not the identity of a draft: " + konsep);
        }
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DokumenId of(String text) {
        String[] parts = Ids.split(text, 4);
        if (!parts[2].equals(KIND)) {
            throw new IllegalArgumentException("Not a document's identity: " + text);
        }
        return new DokumenId(TahunAnggaranId.of(parts[0] + "/" + parts[1]), parts[3]);
    }

    @JsonValue
    @Override
    public String toString() {
        return tahun + "/" + KIND + "/" + konsep;
    }
}
