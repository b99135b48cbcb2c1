package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a node of a plan: a program ({@code 2.08.01}), kegiatan ({@code 2.08.01.2.02}) or sub kegiatan
 * ({@code 2.08.01.2.02.04}, with four digits at its end in the 2023 nomenclature), or a goal ({@code T1}) or objective
 * ({@code T1.S1}) of Tabel 4.1, or a table of indicators of the bidang urusan's performance ({@code R1}, form T-C.28),
 * whose indicators stand in no tree. A kegiatan's first digit says whose it is: 1 a province's, 2 a kabupaten's or
 * kota's, 3, 4, 5 and 7 in the 2023 nomenclature those of special regions. Written with points; blanks between segments
 * are read as points. The code is the identity: two nodes may share a name (Permendagri 90/2019).
 *
 * @param kode the segments with points between them
 */
public record KodeRencana(@JsonValue String kode) implements Comparable<KodeRencana> {

    private static final Pattern VALID = Pattern.compile("R\\d{1,2}|T\\d{1,2}(\\.S\\d{1,2})?"
            + "|(\\d\\.\\d{2}|X\\.XX)\\.\\d{2}(\\.[1-9]\\.\\d{2}(\\.(\\d{2}|\\d{4}))?)?");
    private static final int SEGMENTS_OF_PROGRAM = 3;
    private static final int SEGMENTS_OF_KEGIATAN = 5;

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KodeRencana {
        kode = Segments.normalize(kode);
        if (!VALID.matcher(kode).matches()) {
            throw new IllegalArgumentException("Not a code of a plan's node: " + kode);
        }
    }

    public Tingkat tingkat() {
        int segments = segments().size();
        if (kode.charAt(0) == 'R') {
            return Tingkat.KINERJA_URUSAN;
        }
        if (kode.charAt(0) == 'T') {
            return segments == 1 ? Tingkat.TUJUAN : Tingkat.SASARAN;
        }
        return switch (segments) {
            case SEGMENTS_OF_PROGRAM -> Tingkat.PROGRAM;
            case SEGMENTS_OF_KEGIATAN -> Tingkat.KEGIATAN;
            default -> Tingkat.SUB_KEGIATAN;
        };
    }

    /** The node above within the same plan; none above a program, a goal or a table of performance. */
    public Optional<KodeRencana> induk() {
        return switch (tingkat()) {
            case KINERJA_URUSAN, TUJUAN, PROGRAM -> Optional.empty();
            case SASARAN -> Optional.of(first(1));
            case KEGIATAN -> Optional.of(first(SEGMENTS_OF_PROGRAM));
            case SUB_KEGIATAN -> Optional.of(first(SEGMENTS_OF_KEGIATAN));
        };
    }

    /** By segments from the left, as numbers where they are numbers ({@code T2} before {@code T10}); a parent stands before its children. */
    @Override
    public int compareTo(KodeRencana other) {
        return Segments.compare(segments(), other.segments());
    }

    @Override
    public String toString() {
        return kode;
    }

    private List<String> segments() {
        return Segments.split(kode);
    }

    private KodeRencana first(int count) {
        return new KodeRencana(String.join(".", segments().subList(0, count)));
    }
}
