package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of any level of the nomenclature: urusan ({@code 2}), bidang urusan ({@code 2.08}), or a program, kegiatan or
 * sub kegiatan as {@link KodeRencana} writes them. {@code X.XX} in place of the bidang stands for every bidang urusan.
 * The width of a sub kegiatan's last segment belongs to the nomenclature (two digits in Kepmendagri 050-3708/2020, four
 * in 900.1.15.5-1317/2023) and is kept: {@code 2.08.01.2.02.04} and {@code 2.08.01.2.02.0004} need not mean the same.
 *
 * @param kode the segments with points between them
 */
public record KodeNomenklatur(@JsonValue String kode) {

    private static final Pattern VALID =
            Pattern.compile("[\\dX]|(\\d\\.\\d{2}|X\\.XX)(\\.\\d{2}(\\.[1-9]\\.\\d{2}(\\.(\\d{2}|\\d{4}))?)?)?");
    private static final List<Integer> SEGMENTS_PER_LEVEL = List.of(1, 2, 3, 5, 6);
    private static final int BIDANG_LENGTH = "d.dd".length();
    private static final String SETIAP_BIDANG = "X.XX";

    /** @throws IllegalArgumentException for a text that is no such code */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KodeNomenklatur {
        kode = Segments.normalize(kode);
        if (!VALID.matcher(kode).matches()) {
            throw new IllegalArgumentException("Not a code of the nomenclature: " + kode);
        }
    }

    /** 1 for an urusan to 5 for a sub kegiatan. */
    public int level() {
        return SEGMENTS_PER_LEVEL.indexOf(Segments.split(kode).size()) + 1;
    }

    /** The bidang urusan it belongs to; none for an urusan. */
    public Optional<KodeNomenklatur> bidang() {
        return level() == 1 ? Optional.empty() : Optional.of(new KodeNomenklatur(kode.substring(0, BIDANG_LENGTH)));
    }

    /** The same program, kegiatan or sub kegiatan of this bidang urusan; an urusan or bidang itself stays. */
    public KodeNomenklatur of(KodeNomenklatur bidang) {
        return level() <= 2 ? this : new KodeNomenklatur(bidang.kode + kode.substring(BIDANG_LENGTH));
    }

    /** The code under which a list would have it for every bidang urusan at once. */
    public KodeNomenklatur untukSetiapBidang() {
        return of(new KodeNomenklatur(SETIAP_BIDANG));
    }

    /** Whether it stands for every bidang urusan. */
    public boolean isUntukSetiapBidang() {
        return kode.startsWith(SETIAP_BIDANG);
    }

    @Override
    public String toString() {
        return kode;
    }
}
