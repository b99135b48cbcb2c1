package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One line of an agency's budget in one year: a sub kegiatan's, or the agency's summary book. Written
 * {@code 2.08.2.13.0.00.01.0000/2024/2.08.01.2.02.01}.
 *
 * @param tahun the agency's fiscal year
 * @param pos a sub kegiatan's code, or {@value #RINGKASAN}; before 2021, when the kegiatan was the leaf, a kegiatan's:
 *     in the form of this nomenclature, or in that of Permendagri 13/2006, whose code names bidang urusan, organization,
 *     program and kegiatan ({@code 1.11.1.11.01.15.03}, with {@code 00.00} for what belongs to no kegiatan)
 */
public record AnggaranId(TahunAnggaranId tahun, String pos) {

    private static final Pattern KEGIATAN_13_2006 =
            Pattern.compile("\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{2}");

    private static final Bekas<String> BEKAS = new Bekas<>(AnggaranId::normal);

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
        return BEKAS.of(written);
    }

    private static String normal(String written) {
        if (written.equals(RINGKASAN)) {
            return written;
        }
        String normal = Segments.normalize(written);
        return KEGIATAN_13_2006.matcher(normal).matches() ? normal : leaf(new KodeRencana(written));
    }

    /** The kegiatan of a place; the summary book, and what is a kegiatan itself, stand for themselves. */
    public static String kegiatan(String pos) {
        return isKodeRencana(pos) ? above(new KodeRencana(pos), Tingkat.KEGIATAN) : pos;
    }

    /** The program of a place; the summary book stands for itself. */
    public static String program(String pos) {
        if (isKodeRencana(pos)) {
            return above(new KodeRencana(pos), Tingkat.PROGRAM);
        }
        return pos.equals(RINGKASAN) ? pos : pos.substring(0, pos.lastIndexOf('.'));
    }

    private static boolean isKodeRencana(String pos) {
        return !pos.equals(RINGKASAN) && !KEGIATAN_13_2006.matcher(pos).matches();
    }

    private static String above(KodeRencana kode, Tingkat tingkat) {
        KodeRencana here = kode;
        while (here.tingkat() != tingkat) {
            here = here.induk().orElseThrow();
        }
        return here.kode();
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
