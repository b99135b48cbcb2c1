package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An account of any level: {@code 5.1.02.01.01.0024} (Permendagri 90/2019), or {@code 5.2.2.01.01} before 2021
 * (Permendagri 13/2006). Blanks between segments are read as points, and segments as numbers: {@code
 * 5.1.02.01.001.00024}, as SIPD pads it, is the same account and is written as the regulation writes it. What tells the
 * two charts apart is the third segment, one digit in the old and two in the new: {@code 5.2.2.01.01} (goods and
 * services) and {@code 5.2.02.01.01} (equipment) are two accounts, though their numbers are equal.
 *
 * @param kode the segments with points between them, in the regulation's widths
 */
public record KodeRekening(@JsonValue String kode) implements Comparable<KodeRekening> {

    private static final Pattern VALID = Pattern.compile("\\d(\\.\\d{1,5}){0,5}");
    private static final int[] PERMENDAGRI_90 = {1, 1, 2, 2, 2, 4};
    private static final int[] PERMENDAGRI_13 = {1, 1, 1, 2, 2, 2};
    private static final int JENIS = 2;
    private static final Bekas<String> BEKAS = new Bekas<>(KodeRekening::canonical);

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KodeRekening {
        kode = BEKAS.of(kode);
    }

    private static String canonical(String written) {
        String normal = Segments.normalize(written);
        if (!VALID.matcher(normal).matches()) {
            throw new IllegalArgumentException("Not an account code: " + normal);
        }
        return Segments.canonical(normal, isOfOldChart(Segments.split(normal)) ? PERMENDAGRI_13 : PERMENDAGRI_90);
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

    private static boolean isOfOldChart(List<String> segments) {
        return segments.size() > JENIS && segments.get(JENIS).length() == 1;
    }

    private List<String> segments() {
        return Segments.split(kode);
    }
}
