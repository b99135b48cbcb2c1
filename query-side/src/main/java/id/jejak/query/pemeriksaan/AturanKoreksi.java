package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Fakta.Bayar;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month in which of an expenditure type more was taken back than was spent, so that what is realized to date is less
 * than it was the month before.
 */
final class AturanKoreksi implements Aturan {

    /** An expenditure type's month: {@code 5.1.02}. */
    private record Bulan(KodeSkpd skpd, int tahun, String jenis, YearMonth bulan) {

        static Bulan of(Bayar line) {
            String[] segments = line.rekening().split("\\.", 4);
            String jenis = segments.length < 4
                    ? line.rekening()
                    : String.join(".", List.of(segments).subList(0, 3));
            return new Bulan(line.skpd(), line.tahun(), jenis, YearMonth.from(line.tanggal()));
        }
    }

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.bayar().stream().collect(groupingBy(Bulan::of, LinkedHashMap::new, toList())).entrySet().stream()
                .filter(month -> sum(month.getValue()).isNegative())
                .map(month -> temuan(fakta, month.getKey(), month.getValue()));
    }

    private static Rupiah sum(List<Bayar> lines) {
        return lines.stream().map(Bayar::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static Temuan temuan(Fakta fakta, Bulan month, List<Bayar> lines) {
        return new Temuan(
                new TemuanId(
                        month.skpd(),
                        JenisTemuan.KUMULATIF_TURUN,
                        "%d/%s/%s".formatted(month.tahun(), month.jenis(), month.bulan())),
                Berat.SEDANG,
                Optional.of(month.tahun()),
                Kalimat.of(
                        "pemeriksaan.kumulatif-turun",
                        month.jenis(),
                        month.bulan().toString(),
                        Angka.rupiah(sum(lines))),
                lines.stream()
                        .filter(line -> line.jumlah().isNegative())
                        .map(line -> new Bukti(
                                Kalimat.of("pemeriksaan.bukti.ditarik", line.nomor(), line.pos(), line.rekening()),
                                Angka.rupiah(line.jumlah()),
                                fakta.jejak(line.skpd())
                                        .hanya("tahun", line.tahun())
                                        .hanya("hal", "REALISASI")
                                        .hanya("pos", line.pos())
                                        .hanya("rekening", line.rekening())
                                        .toString()))
                        .toList());
    }
}
