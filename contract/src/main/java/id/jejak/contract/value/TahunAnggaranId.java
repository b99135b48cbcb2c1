package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One agency's fiscal year. Written {@code 2.08.2.13.0.00.01.0000/2024}.
 *
 * @param skpd the agency
 * @param tahun the fiscal year, 1 January to 31 December
 */
public record TahunAnggaranId(KodeSkpd skpd, int tahun) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST = 2003;
    private static final int LAST = 2100;
    private static final Bekas<TahunAnggaranId> BEKAS = new Bekas<>(TahunAnggaranId::read);

    /** @throws IllegalArgumentException for a year outside 2003 (Undang-Undang 17/2003) to 2100 */
    public TahunAnggaranId {
        if (tahun < FIRST || tahun > LAST) {
            throw new IllegalArgumentException("Not a fiscal year: " + tahun);
        }
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TahunAnggaranId of(String text) {
        return BEKAS.of(text);
    }

    private static TahunAnggaranId read(String text) {
        String[] parts = Ids.split(text, 2);
        if (!YEAR.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException("Not a fiscal year: " + parts[1]);
        }
        return new TahunAnggaranId(new KodeSkpd(parts[0]), Integer.parseInt(parts[1]));
    }

    @JsonValue
    @Override
    public String toString() {
        return skpd + "/" + tahun;
    }
}
