package id.jejak.query;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in percent, or why there is none.
 *
 * @param keadaan KOSONG where what it is made of is missing, NIHIL for nothing of nothing, TIDAK_TERSEDIA for something
 *     of nothing
 * @param persen in percent, rounded half up to two decimals; meaningful where there is a value
 */
public record Persen(Keadaan keadaan, BigDecimal persen) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** A part in percent of the whole, such as a realization of its budget. */
    public static Persen rasio(Optional<Rupiah> keseluruhan, Optional<Rupiah> bagian) {
        if (keseluruhan.isEmpty() || bagian.isEmpty()) {
            return none(Keadaan.KOSONG);
        }
        return rasio(keseluruhan.get().amount(), bagian.get().amount());
    }

    /**
     * What was reached, in percent of the target; where lower is better, (2 x target - reached) / target. A mark on
     * either side is a mark here.
     */
    public static Persen capaian(Target target, Target nilai, boolean makinRendahMakinBaik) {
        Set<Keadaan> states = EnumSet.of(target.keadaan(), nilai.keadaan());
        for (Keadaan none : List.of(Keadaan.KOSONG, Keadaan.TIDAK_TERSEDIA, Keadaan.NIHIL)) {
            if (states.contains(none)) {
                return none(none);
            }
        }
        BigDecimal whole = target.angka().orElseThrow();
        BigDecimal reached = nilai.angka().orElseThrow();
        boolean turned = makinRendahMakinBaik && whole.signum() != 0;
        return rasio(whole, turned ? whole.add(whole).subtract(reached) : reached);
    }

    /** A part in percent of the whole. */
    public static Persen rasio(BigDecimal whole, BigDecimal part) {
        if (whole.signum() == 0) {
            return none(part.signum() == 0 ? Keadaan.NIHIL : Keadaan.TIDAK_TERSEDIA);
        }
        return new Persen(Keadaan.ADA, part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The average growth of a row (T-C.24, columns 17 and 18): the mean of (this year - the year before) / the year
     * before, over the pairs of years that both have a figure, the earlier one not zero; TIDAK_TERSEDIA where there are
     * figures but no such pair.
     */
    public static Persen pertumbuhan(List<Optional<Rupiah>> perTahun) {
        List<BigDecimal> rates = new ArrayList<>();
        for (int i = 1; i < perTahun.size(); i++) {
            rate(perTahun.get(i - 1), perTahun.get(i)).ifPresent(rates::add);
        }
        if (rates.isEmpty()) {
            boolean noFigure = perTahun.stream().allMatch(Optional::isEmpty);
            return none(noFigure ? Keadaan.KOSONG : Keadaan.TIDAK_TERSEDIA);
        }
        BigDecimal sum = rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.multiply(HUNDRED).divide(BigDecimal.valueOf(rates.size()), MathContext.DECIMAL128);
        return new Persen(Keadaan.ADA, mean.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The mean of percentages; KOSONG of none. */
    public static Persen rata(List<BigDecimal> persen) {
        if (persen.isEmpty()) {
            return none(Keadaan.KOSONG);
        }
        BigDecimal sum = persen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Persen(Keadaan.ADA, sum.divide(BigDecimal.valueOf(persen.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The percentage, where there is one. */
    public Optional<BigDecimal> angka() {
        return keadaan == Keadaan.ADA ? Optional.of(persen) : Optional.empty();
    }

    private static Optional<BigDecimal> rate(Optional<Rupiah> before, Optional<Rupiah> after) {
        if (before.isEmpty() || after.isEmpty() || before.get().amount().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal base = before.get().amount();
        return Optional.of(after.get().amount().subtract(base).divide(base, MathContext.DECIMAL128));
    }

    private static Persen none(Keadaan keadaan) {
        return new Persen(keadaan, BigDecimal.ZERO);
    }

    /** As it is printed: {@code 94,60}, {@code -} for nothing of nothing, {@code NA} where there cannot be one. */
    public String tertulis() {
        return switch (keadaan) {
            case KOSONG -> "";
            case NIHIL -> "-";
            case TIDAK_TERSEDIA -> "NA";
            case ADA -> AngkaIndonesia.format(persen, DECIMALS);
        };
    }
}
