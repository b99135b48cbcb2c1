package id.jejak.query.evaluasi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rupiah of a row of E.81; each empty where nothing is stated or posted.
 *
 * @param akhir (5) indicative ceilings of all of the plan's years
 * @param sebelum (6) realized from the plan's first year to the one before the year evaluated
 * @param target (7) ceilings in force in the year evaluated
 * @param triwulan (8) to (11) realized in each quarter
 */
record Uang(
        Optional<Rupiah> akhir, Optional<Rupiah> sebelum, Optional<Rupiah> target, List<Optional<Rupiah>> triwulan) {

    static final int QUARTERS = 4;

    static final Uang NONE = of(Optional.empty(), Optional.empty(), 0, Optional.empty());

    /** @param quarter in which the last amount is realized, from 1; of an amount that is none any */
    static Uang of(Optional<Rupiah> sebelum, Optional<Rupiah> target, int quarter, Optional<Rupiah> realized) {
        List<Optional<Rupiah>> quarters = new ArrayList<>();
        for (int i = 1; i <= QUARTERS; i++) {
            quarters.add(i == quarter ? realized : Optional.empty());
        }
        return new Uang(Optional.empty(), sebelum, target, List.copyOf(quarters));
    }

    Uang withAkhir(Optional<Rupiah> stated) {
        return new Uang(stated, sebelum, target, triwulan);
    }

    Uang plus(Uang other) {
        List<Optional<Rupiah>> quarters = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            quarters.add(sum(triwulan.get(i), other.triwulan.get(i)));
        }
        return new Uang(
                sum(akhir, other.akhir), sum(sebelum, other.sebelum), sum(target, other.target), List.copyOf(quarters));
    }

    /** (12) Realized in the year. */
    Optional<Rupiah> setahun() {
        return triwulan.stream().reduce(Optional.empty(), Uang::sum);
    }

    /** (13) Realized of the plan up to now: (6) + (12). */
    Optional<Rupiah> sampai() {
        return sum(sebelum, setahun());
    }

    /** (14) The same in percent of (5). */
    Persen tingkat() {
        return Persen.rasio(akhir, sampai());
    }

    private static Optional<Rupiah> sum(Optional<Rupiah> one, Optional<Rupiah> other) {
        return one.isEmpty() ? other : Optional.of(one.get().plus(other.orElse(Rupiah.ZERO)));
    }
}
