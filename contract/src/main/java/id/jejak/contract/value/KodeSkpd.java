package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of an agency (perangkat daerah): up to three bidang urusan, its number and its unit, as
 * {@code 2.24.2.23.0.00.16.0000}.
 *
 * @param kode the segments with points between them
 */
public record KodeSkpd(@JsonValue String kode) implements Comparable<KodeSkpd> {

    private static final Pattern VALID =
            Pattern.compile("\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final Bekas<String> BEKAS = new Bekas<>(KodeSkpd::valid);

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KodeSkpd {
        kode = BEKAS.of(kode);
    }

    private static String valid(String written) {
        String kode = written.strip();
        if (!VALID.matcher(kode).matches()) {
            throw new IllegalArgumentException("Not the code of an agency (SKPD): " + kode);
        }
        return kode;
    }

    @Override
    public int compareTo(KodeSkpd other) {
        return kode.compareTo(other.kode);
    }

    @Override
    public String toString() {
        return kode;
    }
}
