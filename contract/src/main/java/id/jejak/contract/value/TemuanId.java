package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A finding, by its kind and by what it is about, so that it is the same one whenever it is computed. Written
 * {@code 2.08.2.13.0.00.01.0000/LONCATAN/2021-2026/6.1/2.08.01.2.02.01/2023}.
 *
 * @param skpd the agency whose figures it is about
 * @param tentang what it is about, as its kind writes it; may have slashes of its own
 */
public record TemuanId(KodeSkpd skpd, JenisTemuan jenis, String tentang) {

    /** Room for a document's number and what stands before it. */
    private static final int LONGEST = 500;

    /** @throws IllegalArgumentException where it is about nothing, or is longer than 500 characters */
    public TemuanId {
        tentang = Teks.berisi(tentang);
        if (tentang.length() > LONGEST) {
            throw new IllegalArgumentException("What a finding is about has 500 characters at most");
        }
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TemuanId of(String text) {
        String[] parts = Ids.splitFirst(text, 3);
        return new TemuanId(new KodeSkpd(parts[0]), JenisTemuan.valueOf(parts[1]), parts[2]);
    }

    @JsonValue
    @Override
    public String toString() {
        return skpd + "/" + jenis + "/" + tentang;
    }
}
