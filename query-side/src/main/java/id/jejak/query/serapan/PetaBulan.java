package id.jejak.query.serapan;

import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much of its ceiling each program realized in each month of a year.
 *
 * @param baris by the programs' codes
 */
public record PetaBulan(List<Baris> baris) {

    /** The darker a month, the more of the ceiling was realized in it: the upper ends of the steps, in percent. */
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.valueOf(10), BigDecimal.valueOf(20));

    /**
     * A program, or what stands in the summary book.
     *
     * @param bulan what was realized in January to December, in rupiah; empty where nothing was
     * @param sesudah what the basis counts after the year
     */
    public record Baris(String kode, Optional<Rupiah> pagu, List<Optional<Rupiah>> bulan, Optional<Rupiah> sesudah) {

        /** What a month realized, in percent of the ceiling. */
        public Persen persen(int bulan) {
            return Persen.rasio(pagu, this.bulan.get(bulan - 1));
        }

        /** From 0, nothing, to 5, more than a fifth of the ceiling. */
        public int pekat(int bulan) {
            Persen share = persen(bulan);
            if (share.keadaan() != Keadaan.ADA || share.persen().signum() <= 0) {
                return 0;
            }
            return 1
                    + (int) STEPS.stream()
                            .filter(step -> share.persen().compareTo(step) > 0)
                            .count();
        }

        public Rupiah realisasi() {
            return bulan.stream().flatMap(Optional::stream).reduce(sesudah.orElse(Rupiah.ZERO), Rupiah::plus);
        }

        /** All that was realized, in percent of the ceiling. */
        public Persen serapan() {
            return Persen.rasio(pagu, Optional.of(realisasi()));
        }
    }
}
