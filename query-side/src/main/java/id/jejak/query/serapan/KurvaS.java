package id.jejak.query.serapan;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.serapan.Serapan.Bulan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The S-curve of an absorption, ready to be drawn in a field of {@link #LEBAR} by {@link #TINGGI}: two lines of what
 * was planned and realized up to the end of each month.
 *
 * @param ringkas what it shows, in words
 * @param rencana the points of the planned line; empty where nothing is planned
 * @param realisasi the points of the realized line; empty where nothing is realized
 * @param mendatar the horizontal lines of the grid, with millions of rupiah
 * @param bulan the months below it
 * @param ujung where the two lines end
 */
public record KurvaS(
        String ringkas, String rencana, String realisasi, List<Tanda> mendatar, List<Tanda> bulan, List<Tanda> ujung) {

    public static final int LEBAR = 720;
    public static final int TINGGI = 260;

    private static final int KIRI = 64;
    private static final int KANAN = 632;
    private static final int ATAS = 20;
    private static final int BAWAH = 228;
    private static final int MONTHS = 12;
    private static final int STEPS = 4;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final List<BigDecimal> NICE =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final int ABOVE_LINE = 8;
    /** Closer than this the words at the ends of the lines would cover each other. */
    private static final int APART = 16;

    /** A text at a place of the field. */
    public record Tanda(int x, int y, String teks) {}

    public static KurvaS of(Serapan serapan, Locale bahasa) {
        List<Bulan> months = serapan.bulan().subList(0, MONTHS);
        BigDecimal step = step(months);
        return new KurvaS(
                words(serapan, bahasa),
                line(months, Bulan::rencanaKumulatif, step),
                line(months, Bulan::realisasiKumulatif, step),
                grid(step),
                months.stream()
                        .map(month -> new Tanda(
                                x(month), BAWAH + APART, SerapanLembar.bulan(month.bulan(), TextStyle.SHORT, bahasa)))
                        .toList(),
                ends(months, step, bahasa));
    }

    private static String words(Serapan serapan, Locale bahasa) {
        return serapan.terakhir()
                .map(month -> Teks.dalam(
                        bahasa,
                        "serapan.kurva.ringkas",
                        SerapanLembar.bulan(month.bulan(), TextStyle.FULL, bahasa),
                        "Rp" + Angka.rupiah(month.realisasiKumulatif().orElse(Rupiah.ZERO)),
                        "Rp" + Angka.rupiah(month.rencanaKumulatif().orElse(Rupiah.ZERO))))
                .orElseGet(() -> Teks.dalam(bahasa, "serapan.kurva.kosong"));
    }

    private static String line(List<Bulan> months, Function<Bulan, Optional<Rupiah>> figure, BigDecimal step) {
        return months.stream()
                .flatMap(month -> figure.apply(month).map(sum -> x(month) + "," + y(sum, step)).stream())
                .collect(Collectors.joining(" "));
    }

    private static List<Tanda> grid(BigDecimal step) {
        List<Tanda> grid = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            BigDecimal at = step.multiply(BigDecimal.valueOf(i));
            BigDecimal millions = at.divide(MILLION).stripTrailingZeros();
            grid.add(new Tanda(KIRI, y(new Rupiah(at), step), AngkaIndonesia.format(millions)));
        }
        return grid;
    }

    private static List<Tanda> ends(List<Bulan> months, BigDecimal step, Locale bahasa) {
        List<Tanda> ends = new ArrayList<>();
        end(months, Bulan::rencanaKumulatif, step, Teks.dalam(bahasa, "serapan.rencana"))
                .ifPresent(ends::add);
        end(months, Bulan::realisasiKumulatif, step, Teks.dalam(bahasa, "serapan.realisasi"))
                .map(end -> ends.isEmpty() ? end : apart(end, ends.get(0)))
                .ifPresent(ends::add);
        return ends;
    }

    private static Optional<Tanda> end(
            List<Bulan> months, Function<Bulan, Optional<Rupiah>> figure, BigDecimal step, String teks) {
        return months.stream()
                .flatMap(month ->
                        figure.apply(month).map(sum -> new Tanda(x(month) + ABOVE_LINE, y(sum, step), teks)).stream())
                .reduce((earlier, later) -> later);
    }

    private static Tanda apart(Tanda moved, Tanda other) {
        boolean covers = moved.x() == other.x() && Math.abs(moved.y() - other.y()) < APART;
        return covers ? new Tanda(moved.x(), other.y() + APART, moved.teks()) : moved;
    }

    /** What one of the grid's steps is worth: the least round amount with which everything fits. */
    private static BigDecimal step(List<Bulan> months) {
        BigDecimal most = months.stream()
                .flatMap(month -> Stream.of(month.rencanaKumulatif(), month.realisasiKumulatif()))
                .flatMap(Optional::stream)
                .map(Rupiah::amount)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal least = most.divide(BigDecimal.valueOf(STEPS));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return NICE.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static int x(Bulan month) {
        return KIRI + (KANAN - KIRI) * month.bulan() / MONTHS;
    }

    private static int y(Rupiah sum, BigDecimal step) {
        BigDecimal height = sum.amount()
                .multiply(BigDecimal.valueOf(BAWAH - ATAS))
                .divide(step.multiply(BigDecimal.valueOf(STEPS)), 0, RoundingMode.HALF_UP);
        return BAWAH - height.intValueExact();
    }
}
