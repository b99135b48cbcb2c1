package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One line of an agency's budget in one year: a sub kegiatan's, or the agency's summary book. Written
 * {@code 2.08.2.13.0.00.01.0000/2024/2.08.01.2.02.01}.
 *
 * @param tahun the agency's fiscal year
 * @param pos a sub kegiatan's code (a kegiatan's before 2021, when it was the leaf), or {@value #RINGKASAN}
 */
public record AnggaranId(TahunAnggaranId tahun, String pos) {

    /** The book of a year of which only sums per account are published, without its sub kegiatan. */
    public static final String RINGKASAN = "RINGKASAN";

    /** @throws IllegalArgumentException where the place is neither the code of a leaf nor the summary book */
    public AnggaranId {
        pos = pos(pos);
    }

    /**
     * The one way to write a place, so that two spellings of a code are not two places.
     *
     * @throws IllegalArgumentException where it is neither the code of a leaf nor the summary book
     */
    public static String pos(String written) {
        return written.equals(RINGKASAN) ? written : leaf(new KodeRencana(written));
    }

    private static String leaf(KodeRencana kode) {
        return switch (kode.tingkat()) {
            case SUB_KEGIATAN, KEGIATAN -> kode.kode();
            case PROGRAM, SASARAN, TUJUAN, KINERJA_URUSAN ->
                throw new IllegalArgumentException("Carries no budget line: " + kode);
        };
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnggaranId of(String text) {
        String[] parts = Ids.split(text, 3);
        return new AnggaranId(TahunAnggaranId.of(parts[0] + "/" + parts[1]), parts[2]);
    }

    @JsonValue
    @Override
    public String toString() {
        return tahun + "/" + pos;
    }
}
