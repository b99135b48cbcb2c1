package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A rupiah cell of a plan as it is published: an amount, or one of the three ways of having none. As JSON a string:
 * {@code ""}, {@code "-"}, {@code "NA"}, or the amount as {@link Rupiah} writes it.
 *
 * @param tertulis the cell in that notation
 */
public record SelRupiah(@JsonValue String tertulis) {

    public static final SelRupiah KOSONG = new SelRupiah("");
    public static final SelRupiah NIHIL = new SelRupiah("-");

    private static final String TIDAK_TERSEDIA = "NA";

    /** @throws IllegalArgumentException for a text that is neither a mark nor an amount, or for a negative amount */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SelRupiah {
        if (!isMark(tertulis)) {
            Rupiah jumlah = Rupiah.of(tertulis);
            if (jumlah.isNegative()) {
                throw new IllegalArgumentException("A plan's cell cannot be negative: " + tertulis);
            }
            tertulis = jumlah.toString();
        }
    }

    public static SelRupiah of(Rupiah jumlah) {
        return new SelRupiah(jumlah.toString());
    }

    public Keadaan keadaan() {
        return switch (tertulis) {
            case "" -> Keadaan.KOSONG;
            case "-" -> Keadaan.NIHIL;
            case TIDAK_TERSEDIA -> Keadaan.TIDAK_TERSEDIA;
            default -> Keadaan.ADA;
        };
    }

    /** The amount, where the cell states one. */
    public Optional<Rupiah> jumlah() {
        return keadaan() == Keadaan.ADA ? Optional.of(Rupiah.of(tertulis)) : Optional.empty();
    }

    private static boolean isMark(String text) {
        return text.isEmpty() || text.equals("-") || text.equals(TIDAK_TERSEDIA);
    }
}
