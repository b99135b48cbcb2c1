package id.jejak.query.lembar;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row's course through the years as a small drawing, from zero up; years without an amount are left out of the line.
 *
 * @param titik the corners of the line, as SVG has them
 * @param teks the same in words
 */
public record Kilas(String titik, String teks) {

    public static final int LEBAR = 72;
    public static final int TINGGI = 16;

    private static final int TEPI = 1;

    /** Of amounts per year; none where fewer than two years have one, or all are zero. */
    public static Optional<Kilas> of(List<Integer> tahun, List<Optional<Rupiah>> jumlah, Locale bahasa) {
        SortedMap<Integer, Rupiah> stated = new TreeMap<>();
        for (int i = 0; i < tahun.size(); i++) {
            int year = tahun.get(i);
            jumlah.get(i).ifPresent(amount -> stated.put(year, amount));
        }
        BigDecimal most = stated.values().stream()
                .map(Rupiah::amount)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return stated.size() < 2 || most.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Kilas(line(tahun, stated, most), words(tahun, stated, bahasa)));
    }

    private static String line(List<Integer> tahun, SortedMap<Integer, Rupiah> stated, BigDecimal most) {
        List<String> corners = new ArrayList<>();
        int first = tahun.get(0);
        int steps = tahun.get(tahun.size() - 1) - first;
        stated.forEach((year, amount) -> {
            int x = TEPI + (year - first) * (LEBAR - 2 * TEPI) / steps;
            BigDecimal share = amount.amount().max(BigDecimal.ZERO).divide(most, 3, RoundingMode.HALF_UP);
            BigDecimal y = BigDecimal.valueOf(TINGGI - TEPI)
                    .subtract(share.multiply(BigDecimal.valueOf(TINGGI - 2L * TEPI)))
                    .setScale(1, RoundingMode.HALF_UP);
            corners.add(x + "," + y.stripTrailingZeros().toPlainString());
        });
        return String.join(" ", corners);
    }

    private static String words(List<Integer> tahun, SortedMap<Integer, Rupiah> stated, Locale bahasa) {
        Map.Entry<Integer, Rupiah> least =
                stated.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        Map.Entry<Integer, Rupiah> most =
                stated.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return Teks.dalam(
                bahasa,
                "lembar.kilas",
                tahun.get(0) + "–" + tahun.get(tahun.size() - 1),
                Angka.rupiah(least.getValue()),
                least.getKey().toString(),
                Angka.rupiah(most.getValue()),
                most.getKey().toString());
    }
}
