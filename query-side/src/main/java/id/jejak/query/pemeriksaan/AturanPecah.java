package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Payments that seem to be one, split under a threshold: three and more of one place and account within seven days, each
 * of four fifths of a threshold and more but below it. The thresholds are those of the simplest papers of procurement
 * (Perpres 16/2018 and 12/2021): receipts up to 10, 50 and orders up to 200 million.
 */
final class AturanPecah implements Aturan {

    private static final List<Long> AMBANG = List.of(10_000_000L, 50_000_000L, 200_000_000L);
    private static final BigDecimal NEAR = new BigDecimal("0.8");
    private static final int DAYS = 7;
    private static final int SEVERAL = 3;

    /** A place, account and threshold. */
    private record Kelompok(KodeSkpd skpd, int tahun, Pembayaran.Tempat tempat, long ambang) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        Map<Kelompok, List<Pembayaran>> near = new LinkedHashMap<>();
        Pembayaran.of(fakta.bayar()).stream()
                .filter(one -> !one.isLaporan())
                .sorted(Comparator.comparing(Pembayaran::tanggal).thenComparing(Pembayaran::nomor))
                .forEach(one -> one.baris()
                        .forEach((tempat, jumlah) -> ambang(jumlah)
                                .ifPresent(limit -> near.computeIfAbsent(
                                                new Kelompok(one.skpd(), one.tahun(), tempat, limit),
                                                k -> new ArrayList<>())
                                        .add(one))));
        return near.entrySet().stream()
                .flatMap(one -> clusters(one.getValue()).stream().map(cluster -> temuan(fakta, one.getKey(), cluster)));
    }

    /** The threshold that an amount stays just below, if any. */
    static Optional<Long> ambang(Rupiah jumlah) {
        return AMBANG.stream()
                .filter(limit -> jumlah.amount().compareTo(BigDecimal.valueOf(limit)) < 0
                        && jumlah.amount().compareTo(NEAR.multiply(BigDecimal.valueOf(limit))) >= 0)
                .findFirst();
    }

    /** Of payments in the order of their days those that lie together. */
    private static List<List<Pembayaran>> clusters(List<Pembayaran> payments) {
        List<List<Pembayaran>> found = new ArrayList<>();
        int from = 0;
        while (from < payments.size()) {
            int to = from + 1;
            while (to < payments.size()
                    && payments.get(to)
                            .tanggal()
                            .isBefore(payments.get(from).tanggal().plusDays(DAYS))) {
                to++;
            }
            if (to - from >= SEVERAL) {
                found.add(payments.subList(from, to));
                from = to;
            } else {
                from++;
            }
        }
        return found;
    }

    private static Temuan temuan(Fakta fakta, Kelompok where, List<Pembayaran> cluster) {
        return new Temuan(
                new TemuanId(
                        where.skpd(),
                        JenisTemuan.DIPECAH,
                        "%d/%s/%s/%s"
                                .formatted(
                                        where.tahun(),
                                        where.tempat().pos(),
                                        where.tempat().rekening(),
                                        cluster.get(0).tanggal())),
                Berat.TINGGI,
                Optional.of(where.tahun()),
                Kalimat.of(
                        "pemeriksaan.dipecah",
                        Integer.toString(cluster.size()),
                        where.tempat().pos(),
                        where.tempat().rekening(),
                        Angka.rupiah(Rupiah.of(where.ambang())),
                        cluster.get(0).tanggal()),
                AturanRealisasi.bukti(fakta, cluster));
    }
}
