package id.jejak.query.banding;

import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.query.Persen;
import java.util.Optional;

/** A cell of a plan's or a budget's money before and after. */
public record Uang(SelRupiah sebelum, SelRupiah sesudah) {

    static final Uang KOSONG = new Uang(SelRupiah.KOSONG, SelRupiah.KOSONG);

    /** More, or less where negative; what states no amount counts as none, so that differences add up. */
    public Optional<Rupiah> selisih() {
        return selisih(sebelum.jumlah(), sesudah.jumlah());
    }

    static Optional<Rupiah> selisih(Optional<Rupiah> before, Optional<Rupiah> after) {
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(after.orElse(Rupiah.ZERO).minus(before.orElse(Rupiah.ZERO)));
    }

    /** The difference in percent of what was before. */
    public Persen persen() {
        return Persen.rasio(sebelum.jumlah(), selisih());
    }

    /** Whether the cell states something else, be it only nothing in another way. */
    public boolean isBerubah() {
        return !sebelum.equals(sesudah);
    }

    /** Whether nothing was stated before, and something is after. */
    boolean isBaru() {
        return sebelum.equals(SelRupiah.KOSONG) && !sesudah.equals(SelRupiah.KOSONG);
    }

    /** Whether something was stated before, and nothing is after. */
    boolean isDihapus() {
        return sesudah.equals(SelRupiah.KOSONG) && !sebelum.equals(SelRupiah.KOSONG);
    }

    /** As if both cells were one. */
    Uang plus(Uang other) {
        return new Uang(sum(sebelum, other.sebelum), sum(sesudah, other.sesudah));
    }

    private static SelRupiah sum(SelRupiah one, SelRupiah other) {
        if (one.jumlah().isEmpty() || other.jumlah().isEmpty()) {
            return one.jumlah().isEmpty() ? other : one;
        }
        return SelRupiah.of(one.jumlah().get().plus(other.jumlah().get()));
    }
}
