package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An expenditure account of any level: {@code 5.1.02.01.01.0024} (Permendagri 90/2019), or {@code 5.2.2.01.01} before
 * 2021 (Permendagri 13/2006). Blanks between segments are read as points.
 *
 * @param kode the segments with points between them
 */
public record KodeRekening(@JsonValue String kode) implements Comparable<KodeRekening> {

    private static final Pattern VALID = Pattern.compile("\\d(\\.\\d{1,5}){0,5}");

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KodeRekening {
        kode = Segments.normalize(kode);
        if (!VALID.matcher(kode).matches()) {
            throw new IllegalArgumentException("Not an account code: " + kode);
        }
    }

    /** The account above it at this level, from 1 (akun) to 6 (sub rincian objek); itself where it is not below that. */
    public KodeRekening padaTingkat(int tingkat) {
        List<String> segments = segments();
        return segments.size() <= tingkat ? this : new KodeRekening(String.join(".", segments.subList(0, tingkat)));
    }

    @Override
    public int compareTo(KodeRekening other) {
        return Segments.compare(segments(), other.segments());
    }

    @Override
    public String toString() {
        return kode;
    }

    private List<String> segments() {
        return Segments.split(kode);
    }
}
