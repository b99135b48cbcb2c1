package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Pembayaran.Tempat;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proofs of one day with the same lines and amounts under different numbers, as the same upload leaves them that was
 * numbered anew the second time; and reports of at least three lines, of any day, since an upload of the month before
 * bears this month's. From a million on in all.
 */
final class AturanKembar implements Aturan {

    private static final Rupiah LEAST = Rupiah.of(1_000_000);

    private static final int LINES = 3;

    /** @param tanggal the day; none where it says nothing */
    private record Isi(KodeSkpd skpd, int tahun, Optional<LocalDate> tanggal, SortedMap<Tempat, Rupiah> baris) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return Pembayaran.of(fakta.bayar()).stream()
                .filter(one -> one.jumlah().compareTo(LEAST) >= 0)
                .filter(one -> !one.isLaporan() || one.baris().size() >= LINES)
                .collect(groupingBy(
                        one -> new Isi(
                                one.skpd(),
                                one.tahun(),
                                Optional.of(one.tanggal()).filter(day -> !one.isLaporan()),
                                one.baris()),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> temuan(fakta, same));
    }

    private static Temuan temuan(Fakta fakta, List<Pembayaran> same) {
        Pembayaran first = same.get(0);
        return new Temuan(
                new TemuanId(first.skpd(), JenisTemuan.BUKTI_KEMBAR, first.tahun() + "/" + first.nomor()),
                Berat.TINGGI,
                Optional.of(first.tahun()),
                Kalimat.of(
                        first.isLaporan() ? "pemeriksaan.laporan-kembar" : "pemeriksaan.bukti-kembar",
                        first.tanggal(),
                        same.stream().map(Pembayaran::nomor).collect(Collectors.joining("; ")),
                        Integer.toString(first.baris().size())),
                AturanRealisasi.bukti(fakta, same));
    }
}
