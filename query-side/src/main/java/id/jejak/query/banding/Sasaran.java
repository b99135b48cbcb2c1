package id.jejak.query.banding;

import id.jejak.contract.value.Target;
import id.jejak.query.Persen;
import java.math.BigDecimal;
import java.util.Optional;

/** A target before and after. */
public record Sasaran(Target sebelum, Target sesudah) {

    static final Sasaran KOSONG = new Sasaran(Target.KOSONG, Target.KOSONG);

    /** More, or less where negative, where both state a number. */
    public Optional<BigDecimal> selisih() {
        return sebelum.angka().flatMap(before -> sesudah.angka().map(after -> after.subtract(before)));
    }

    /** The difference in percent of what was before. */
    public Optional<Persen> persen() {
        return selisih().map(difference -> Persen.rasio(sebelum.angka().orElseThrow(), difference));
    }

    public boolean isBerubah() {
        return !sebelum.equals(sesudah);
    }
}
