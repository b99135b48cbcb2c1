package id.jejak.query.tabel25;

import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Realization in percent of the budget, or why there is none.
 *
 * @param keadaan KOSONG where either figure is missing, NIHIL for nothing of nothing, TIDAK_TERSEDIA for something of
 *     nothing
 * @param persen in percent, rounded half up to two decimals; meaningful where there is a value
 */
public record Rasio(Keadaan keadaan, BigDecimal persen) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static Rasio of(Optional<Rupiah> anggaran, Optional<Rupiah> realisasi) {
        if (anggaran.isEmpty() || realisasi.isEmpty()) {
            return new Rasio(Keadaan.KOSONG, BigDecimal.ZERO);
        }
        BigDecimal whole = anggaran.get().amount();
        BigDecimal part = realisasi.get().amount();
        if (whole.signum() == 0) {
            Keadaan keadaan = part.signum() == 0 ? Keadaan.NIHIL : Keadaan.TIDAK_TERSEDIA;
            return new Rasio(keadaan, BigDecimal.ZERO);
        }
        return new Rasio(Keadaan.ADA, part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    /** As it is printed: {@code 94,60}, {@code -} for nothing of nothing, {@code NA} for something of nothing. */
    String tertulis() {
        return switch (keadaan) {
            case KOSONG -> "";
            case NIHIL -> "-";
            case TIDAK_TERSEDIA -> "NA";
            case ADA -> Angka.persen(persen);
        };
    }
}
