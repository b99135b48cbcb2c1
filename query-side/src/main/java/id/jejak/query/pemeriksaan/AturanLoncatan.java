package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.pemeriksaan.Fakta.Rencana;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.Angka;
import id.jejak.query.web.KeJejak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A year that jumps out of its row of indicative ceilings (docs/decisions/0026). The row has to be steady without it: at
 * least three other years, the largest at most twice the smallest. It jumps where it is at most a third of the smallest,
 * or at least three times the largest. Where ten times more or less would fit in, a digit may be missing or too many.
 */
final class AturanLoncatan implements Aturan {

    private static final int OTHERS = 3;
    private static final BigDecimal STEADY = BigDecimal.valueOf(2);
    private static final BigDecimal JUMP = BigDecimal.valueOf(3);
    /** How far beyond the other years a corrected figure may lie to fit in. */
    private static final BigDecimal MARGIN = new BigDecimal("1.25");

    /** What a year has to do with the others of its row. */
    enum Loncatan {
        KURANG_DIGIT,
        KELEBIHAN_DIGIT,
        TURUN,
        NAIK
    }

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.rencana().stream()
                .flatMap(plan -> plan.tabel().node().stream()
                        .filter(node -> node.tingkat() == Tingkat.SUB_KEGIATAN)
                        .flatMap(node -> inRow(fakta, plan, node)));
    }

    /** Without the base year, which states what was spent before the plan. */
    private static Stream<Temuan> inRow(Fakta fakta, Rencana plan, Node node) {
        SortedMap<Integer, Rupiah> row = new TreeMap<>();
        List<Integer> years = plan.tabel().periode().semuaTahun();
        for (int i = 1; i < years.size(); i++) {
            int year = years.get(i);
            Optional<Rupiah> amount = node.rupiah().get(i).jumlah();
            amount.filter(Rupiah::isPositive).ifPresent(stated -> row.put(year, stated));
        }
        return row.keySet().stream()
                .flatMap(year -> at(row, year).stream().map(jump -> temuan(fakta, plan, node, row, year, jump)));
    }

    /** Whether and how this year jumps out of the row. */
    static Optional<Loncatan> at(SortedMap<Integer, Rupiah> row, int year) {
        List<BigDecimal> others = row.entrySet().stream()
                .filter(one -> one.getKey() != year)
                .map(one -> one.getValue().amount())
                .sorted()
                .toList();
        if (others.size() < OTHERS) {
            return Optional.empty();
        }
        BigDecimal least = others.get(0);
        BigDecimal most = others.get(others.size() - 1);
        if (most.compareTo(least.multiply(STEADY)) > 0) {
            return Optional.empty();
        }
        BigDecimal value = Optional.ofNullable(row.get(year)).orElseThrow().amount();
        if (value.multiply(JUMP).compareTo(least) <= 0) {
            return Optional.of(
                    fits(value.multiply(BigDecimal.TEN), least, most) ? Loncatan.KURANG_DIGIT : Loncatan.TURUN);
        }
        if (value.compareTo(most.multiply(JUMP)) >= 0) {
            boolean fits = fits(value.divide(BigDecimal.TEN), least, most);
            return Optional.of(fits ? Loncatan.KELEBIHAN_DIGIT : Loncatan.NAIK);
        }
        return Optional.empty();
    }

    private static boolean fits(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.multiply(MARGIN).compareTo(least) >= 0 && value.compareTo(most.multiply(MARGIN)) <= 0;
    }

    private static Temuan temuan(
            Fakta fakta, Rencana plan, Node node, SortedMap<Integer, Rupiah> row, int year, Loncatan jump) {
        boolean digit = jump == Loncatan.KURANG_DIGIT || jump == Loncatan.KELEBIHAN_DIGIT;
        KeJejak trail =
                fakta.jejak(plan.tabel().renstra()).hanya("pos", node.kode()).hanya("hal", "PAGU_INDIKATIF");
        List<Bukti> bukti = new ArrayList<>();
        for (Map.Entry<Integer, Rupiah> one : row.entrySet()) {
            String tahun = Integer.toString(one.getKey());
            bukti.add(new Bukti(
                    Kalimat.of("pemeriksaan.bukti.pagu-indikatif", tahun),
                    Angka.rupiah(one.getValue()),
                    trail.hanya("tahun", tahun).toString()));
        }
        parents(plan, node).forEach(parent -> bukti.add(carried(fakta, plan, parent, year)));
        return new Temuan(
                new TemuanId(
                        plan.tabel().renstra().skpd(),
                        JenisTemuan.LONCATAN,
                        "%s/6.1/%s/%d".formatted(plan.tabel().renstra().periode(), node.kode(), year)),
                digit ? Berat.TINGGI : Berat.SEDANG,
                Optional.of(year),
                Kalimat.of(
                        "pemeriksaan.loncatan." + jump.name(),
                        node.kode(),
                        node.nama(),
                        Integer.toString(year),
                        Angka.rupiah(amount(row, year)),
                        neighbours(row, year)),
                bukti);
    }

    private static Rupiah amount(SortedMap<Integer, Rupiah> row, int year) {
        return Optional.ofNullable(row.get(year)).orElseThrow();
    }

    /** {@code −89,8% dari 2022; 2024 ×10,2}: what changes to it and from it. */
    private static String neighbours(SortedMap<Integer, Rupiah> row, int year) {
        List<String> parts = new ArrayList<>();
        SortedMap<Integer, Rupiah> before = row.headMap(year);
        SortedMap<Integer, Rupiah> after = row.tailMap(year + 1);
        if (!before.isEmpty()) {
            parts.add("%d: %s".formatted(before.lastKey(), Angka.rupiah(amount(row, before.lastKey()))));
        }
        if (!after.isEmpty()) {
            BigDecimal times = amount(row, after.firstKey())
                    .amount()
                    .divide(amount(row, year).amount(), 1, RoundingMode.HALF_UP);
            parts.add("%d: %s, ×%s"
                    .formatted(
                            after.firstKey(),
                            Angka.rupiah(amount(row, after.firstKey())),
                            times.toPlainString().replace('.', ',')));
        }
        return String.join("; ", parts);
    }

    /** The sums that carry the figure on. */
    private static Stream<Node> parents(Rencana plan, Node node) {
        return plan.tabel().node().stream()
                .filter(one -> node.kode().kode().startsWith(one.kode().kode() + "."));
    }

    private static Bukti carried(Fakta fakta, Rencana plan, Node parent, int year) {
        int column = plan.tabel().periode().semuaTahun().indexOf(year);
        SelRupiah sum = parent.rupiah().get(column);
        String tahun = Integer.toString(year);
        return new Bukti(
                Kalimat.of("pemeriksaan.bukti.ikut-jumlah", parent.kode(), tahun),
                Angka.rupiah(sum),
                fakta.jejak(plan.tabel().renstra())
                        .hanya("pos", parent.kode())
                        .hanya("hal", "PAGU_INDIKATIF")
                        .hanya("tahun", tahun)
                        .toString());
    }
}
