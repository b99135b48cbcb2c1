package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Monthly reports of one place and account of which each is at least as much as the one before, over six months of a year
 * and more: as cumulative figures are that were keyed into monthly cells.
 */
final class AturanKumulatif implements Aturan {

    private static final int MONTHS = 6;

    private record Mata(KodeSkpd skpd, int tahun, Pembayaran.Tempat tempat) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        Map<Mata, SortedMap<Integer, Rupiah>> months = new LinkedHashMap<>();
        Pembayaran.of(fakta.bayar()).stream()
                .filter(Pembayaran::isLaporan)
                .forEach(one -> one.baris()
                        .forEach((tempat, jumlah) -> months.computeIfAbsent(
                                        new Mata(one.skpd(), one.tahun(), tempat), k -> new TreeMap<>())
                                .merge(one.tanggal().getMonthValue(), jumlah, Rupiah::plus)));
        return months.entrySet().stream()
                .filter(one -> onlyGrows(List.copyOf(one.getValue().values())))
                .map(one -> temuan(fakta, one.getKey(), one.getValue()));
    }

    /** Whether these months in their order look cumulative. */
    static boolean onlyGrows(List<Rupiah> months) {
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i).compareTo(months.get(i - 1)) < 0) {
                return false;
            }
        }
        return months.size() >= MONTHS && months.get(months.size() - 1).compareTo(months.get(0)) > 0;
    }

    private static Temuan temuan(Fakta fakta, Mata where, SortedMap<Integer, Rupiah> months) {
        String tahun = Integer.toString(where.tahun());
        String trail = fakta.jejak(where.skpd())
                .hanya("tahun", tahun)
                .hanya("pos", where.tempat().pos())
                .hanya("rekening", where.tempat().rekening())
                .hanya("hal", "REALISASI")
                .toString();
        return new Temuan(
                new TemuanId(
                        where.skpd(),
                        JenisTemuan.KUMULATIF,
                        "%s/%s/%s"
                                .formatted(
                                        tahun,
                                        where.tempat().pos(),
                                        where.tempat().rekening())),
                Berat.SEDANG,
                Optional.of(where.tahun()),
                Kalimat.of(
                        "pemeriksaan.kumulatif",
                        where.tempat().pos(),
                        where.tempat().rekening(),
                        tahun,
                        Integer.toString(months.size())),
                months.entrySet().stream()
                        .map(one -> new Bukti(
                                Kalimat.of("pemeriksaan.bukti.bulan", Integer.toString(one.getKey()), tahun),
                                Angka.rupiah(one.getValue()),
                                trail))
                        .toList());
    }
}
