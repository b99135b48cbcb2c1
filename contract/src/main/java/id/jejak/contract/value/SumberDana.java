package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A funding source by its code (Permendagri 90/2019, six levels). Blanks between segments are read as points, and
 * segments as numbers: {@code 1.2.01.01.001.00001} is {@code 1.2.01.01.01.0001}.
 *
 * @param kode the segments with points between them, in the regulation's widths; empty where the document does not break its figures down
 */
public record SumberDana(@JsonValue String kode) {

    // Before the constant that is made with them: the class cannot be loaded otherwise.
    private static final Pattern VALID = Pattern.compile("|\\d(\\.\\d{1,5}){0,5}");
    private static final int[] WIDTHS = {1, 1, 2, 2, 2, 4};
    private static final Bekas<String> BEKAS = new Bekas<>(SumberDana::canonical);

    public static final SumberDana TIDAK_DIRINCI = new SumberDana("");

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SumberDana {
        kode = BEKAS.of(kode);
    }

    private static String canonical(String written) {
        String normal = Segments.normalize(written);
        if (!VALID.matcher(normal).matches()) {
            throw new IllegalArgumentException("Not a funding source: " + normal);
        }
        return normal.isEmpty() ? normal : Segments.canonical(normal, WIDTHS);
    }

    @Override
    public String toString() {
        return kode;
    }
}
