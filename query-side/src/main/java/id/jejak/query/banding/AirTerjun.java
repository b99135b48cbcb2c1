package id.jejak.query.banding;

import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A waterfall: from a total before, over what each part adds or takes, to the total after.
 *
 * @param langkah one bar each, from top to bottom
 * @param tinggi how high the drawing is
 * @param mulai the amount at which the axis begins, where it is not zero
 */
public record AirTerjun(List<Langkah> langkah, int tinggi, Optional<Rupiah> mulai) {

    private static final int ROW = 30;
    private static final int LEFT = 300;
    private static final int WIDTH = 440;
    private static final int LONGEST = 44;

    /** What a bar stands for. */
    public enum Gaya {
        JUMLAH,
        NAIK,
        TURUN
    }

    /**
     * A bar.
     *
     * @param jumlah a total, or what is added, negative where it is taken
     * @param sesudah what it comes to with this step
     * @param y from the top of the drawing
     * @param x from its left
     * @param lebar at least 2, so that it is seen
     */
    public record Langkah(String nama, Gaya gaya, Rupiah jumlah, Rupiah sesudah, int y, int x, int lebar) {

        /** With its sign where it is a step. */
        public String tertulis() {
            return switch (gaya) {
                case JUMLAH, TURUN -> Angka.rupiah(jumlah);
                case NAIK -> "+" + Angka.rupiah(jumlah);
            };
        }

        public String tertulisSesudah() {
            return Angka.rupiah(sesudah);
        }

        /** As much of its name as there is place for. */
        public String singkat() {
            return nama.length() <= LONGEST
                    ? nama
                    : nama.substring(0, LONGEST - 1).strip() + "…";
        }
    }

    /** What a step adds, or takes where negative. */
    record Bagian(String nama, Rupiah selisih) {

        private static Bagian of(String nama, Uang uang) {
            return new Bagian(nama.strip(), uang.selisih().orElse(Rupiah.ZERO));
        }
    }

    /** Of a plan's years without the base year, by program. */
    static AirTerjun of(BandingRencana banding, Locale bahasa) {
        List<Bagian> parts = banding.node().stream()
                .filter(node -> node.kode().tingkat() == Tingkat.PROGRAM)
                .map(node ->
                        Bagian.of(node.kode() + " " + node.nama(), node.rupiah().akhir()))
                .toList();
        return of(banding.jumlah().akhir(), parts, bahasa);
    }

    /** Of a year's budget, by program. */
    static AirTerjun of(BandingAnggaran banding, Locale bahasa) {
        List<Bagian> parts = banding.baris().stream()
                .filter(row -> row.tingkat() == BandingAnggaran.Tingkat.PROGRAM)
                .map(row -> Bagian.of(row.kode() + " " + row.nama(), row.uang()))
                .toList();
        return of(banding.jumlah(), parts, bahasa);
    }

    private static AirTerjun of(Uang jumlah, List<Bagian> parts, Locale bahasa) {
        return of(
                Teks.dalam(bahasa, "banding.sebelum"),
                jumlah.sebelum().jumlah().orElse(Rupiah.ZERO),
                parts,
                Teks.dalam(bahasa, "banding.sesudah"));
    }

    /**
     * The waterfall of these parts, of which those that change nothing are left out.
     *
     * @param namaSebelum what the first bar is called
     * @param namaSesudah what the last bar is called
     */
    static AirTerjun of(String namaSebelum, Rupiah sebelum, List<Bagian> bagian, String namaSesudah) {
        List<Langkah> plain = new ArrayList<>();
        plain.add(plain(namaSebelum, Gaya.JUMLAH, sebelum, sebelum));
        Rupiah running = sebelum;
        for (Bagian part : bagian) {
            if (!part.selisih().equals(Rupiah.ZERO)) {
                running = running.plus(part.selisih());
                Gaya style = part.selisih().isNegative() ? Gaya.TURUN : Gaya.NAIK;
                plain.add(plain(part.nama(), style, part.selisih(), running));
            }
        }
        plain.add(plain(namaSesudah, Gaya.JUMLAH, running, running));
        return drawn(plain);
    }

    private static Langkah plain(String nama, Gaya gaya, Rupiah jumlah, Rupiah sesudah) {
        return new Langkah(nama, gaya, jumlah, sesudah, 0, 0, 0);
    }

    private static AirTerjun drawn(List<Langkah> plain) {
        Rupiah most =
                plain.stream().map(Langkah::sesudah).max(Rupiah::compareTo).orElse(Rupiah.ZERO);
        Rupiah least =
                plain.stream().map(Langkah::sesudah).min(Rupiah::compareTo).orElse(Rupiah.ZERO);
        BigDecimal start = start(least.amount(), most.amount());
        BigDecimal range = most.amount().subtract(start).max(BigDecimal.ONE);
        List<Langkah> bars = new ArrayList<>();
        for (Langkah one : plain) {
            int end = at(one.sesudah().amount(), start, range);
            int begin = one.gaya() == Gaya.JUMLAH
                    ? LEFT
                    : at(one.sesudah().minus(one.jumlah()).amount(), start, range);
            bars.add(new Langkah(
                    one.nama(),
                    one.gaya(),
                    one.jumlah(),
                    one.sesudah(),
                    bars.size() * ROW,
                    Math.min(begin, end),
                    Math.max(2, Math.abs(end - begin))));
        }
        return new AirTerjun(
                bars, bars.size() * ROW, start.signum() == 0 ? Optional.empty() : Optional.of(new Rupiah(start)));
    }

    /** Zero, or near the least total where all are so close together that no step would be seen. */
    private static BigDecimal start(BigDecimal least, BigDecimal most) {
        BigDecimal spread = most.subtract(least);
        BigDecimal below = least.subtract(spread);
        return spread.signum() == 0 || below.compareTo(spread) < 0
                ? BigDecimal.ZERO
                : below.setScale(0, RoundingMode.DOWN);
    }

    private static int at(BigDecimal amount, BigDecimal start, BigDecimal range) {
        return LEFT
                + amount.subtract(start)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(range, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
