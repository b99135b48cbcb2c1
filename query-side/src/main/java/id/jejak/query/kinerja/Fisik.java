package id.jejak.query.kinerja;

import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Target;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How far the work of a sub kegiatan is: the share of the whole that is done by the end of a year, quarter or month, which
 * never adds up.
 *
 * @param kurun at whose end it stands so
 * @param persen from 0 to 100
 */
public record Fisik(Kurun kurun, Target persen) {

    /** Of those that end together the longest says it: the year, not its last quarter. */
    private static final Comparator<Fisik> LATER =
            Comparator.comparing((Fisik one) -> one.kurun.bulanAkhir()).thenComparing(one -> one.kurun.lamanya());

    /**
     * The latest of a year; empty where nothing is stated of it.
     *
     * @param stated per period as a {@code Kurun} is written
     */
    public static Optional<Fisik> terakhir(SortedMap<String, Target> stated, int tahun) {
        return stated.entrySet().stream()
                .map(one -> new Fisik(new Kurun(one.getKey()), one.getValue()))
                .filter(one -> one.kurun.tahun() == tahun)
                .max(LATER);
    }
}
