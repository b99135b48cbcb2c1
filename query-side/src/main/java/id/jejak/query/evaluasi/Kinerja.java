package id.jejak.query.evaluasi;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The achievement (K) of an indicator in E.81, each a mark or empty where no number is stated.
 *
 * @param akhir (5) the target at the plan's end
 * @param sebelum (6) reached from the plan's first year to the one before the year evaluated
 * @param target (7) the year's target
 * @param triwulan (8) to (11) reached in each quarter, as stated
 * @param setahun (12) reached in the year: as stated of the year, else made of the quarters
 * @param sampai (13) reached of the plan up to now
 */
record Kinerja(Target akhir, Target sebelum, Target target, List<Target> triwulan, Target setahun, Target sampai) {

    /**
     * Whether achievements add up or the last one counts is the indicator's property.
     *
     * @param capaian what was reached, per year and quarter
     * @param pertama the plan's first year
     */
    static Kinerja of(
            AkhirRencana cara, Target akhir, Target target, SortedMap<String, Target> capaian, int pertama, int tahun) {
        Target before = together(
                cara,
                IntStream.range(pertama, tahun)
                        .mapToObj(year -> setahun(cara, capaian, year))
                        .toList());
        List<Target> quarters = quarters(capaian, tahun);
        Target whole = setahun(cara, capaian, tahun);
        return new Kinerja(akhir, before, target, quarters, whole, together(cara, List.of(before, whole)));
    }

    /** What was reached in a year: as stated of the year, else made of the quarters. */
    static Target setahun(AkhirRencana cara, SortedMap<String, Target> capaian, int tahun) {
        Target year = capaian.getOrDefault(Integer.toString(tahun), Target.KOSONG);
        return year.keadaan() == Keadaan.KOSONG ? together(cara, quarters(capaian, tahun)) : year;
    }

    private static List<Target> quarters(SortedMap<String, Target> capaian, int tahun) {
        return IntStream.rangeClosed(1, Uang.QUARTERS)
                .mapToObj(quarter -> capaian.getOrDefault(tahun + "-TW" + quarter, Target.KOSONG))
                .toList();
    }

    private static Target together(AkhirRencana cara, List<Target> stated) {
        Optional<BigDecimal> sum = cara == AkhirRencana.JUMLAH
                ? stated.stream().flatMap(one -> one.angka().stream()).reduce(BigDecimal::add)
                : Optional.empty();
        return sum.map(Target::of)
                .or(() -> stated.stream()
                        .filter(one -> one.keadaan() != Keadaan.KOSONG)
                        .reduce((earlier, later) -> later))
                .orElse(Target.KOSONG);
    }
}
