package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proof of realization with what is left of its lines.
 *
 * @param jenis its kind
 * @param tanggal the day that it bears
 * @param baris what was not taken back, by place and account; none of it zero
 */
record Pembayaran(
        KodeSkpd skpd, int tahun, String nomor, String jenis, LocalDate tanggal, SortedMap<Tempat, Rupiah> baris) {

    private static final String LAPORAN = "LAPORAN";

    /** Where a line falls. */
    record Tempat(String pos, String rekening) implements Comparable<Tempat> {

        @Override
        public int compareTo(Tempat other) {
            int order = pos.compareTo(other.pos);
            return order != 0 ? order : rekening.compareTo(other.rekening);
        }
    }

    private record Kunci(KodeSkpd skpd, int tahun, String nomor) {}

    /** Every proof of which something is left, in the order of the ledger. */
    static List<Pembayaran> of(List<Fakta.Bayar> lines) {
        Map<Kunci, List<Fakta.Bayar>> byNumber = new LinkedHashMap<>();
        for (Fakta.Bayar line : lines) {
            byNumber.computeIfAbsent(new Kunci(line.skpd(), line.tahun(), line.nomor()), k -> new ArrayList<>())
                    .add(line);
        }
        List<Pembayaran> payments = new ArrayList<>();
        byNumber.forEach((key, all) -> of(key, all).ifPresent(payments::add));
        return payments;
    }

    private static Optional<Pembayaran> of(Kunci key, List<Fakta.Bayar> lines) {
        SortedMap<Tempat, Rupiah> left = new TreeMap<>();
        lines.forEach(line -> left.merge(new Tempat(line.pos(), line.rekening()), line.jumlah(), Rupiah::plus));
        left.values().removeIf(Rupiah.ZERO::equals);
        // Of a number that was given free the last proof counts.
        return lines.stream()
                .filter(line -> line.jenis().isPresent())
                .reduce((first, last) -> last)
                .filter(last -> !left.isEmpty())
                .map(last -> new Pembayaran(
                        key.skpd(), key.tahun(), key.nomor(), last.jenis().orElseThrow(), last.tanggal(), left));
    }

    Rupiah jumlah() {
        return baris.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether a published report states it, and no proof of its own. */
    boolean isLaporan() {
        return jenis.equals(LAPORAN);
    }

    /** Where the trail shows it. */
    String jejak(Fakta fakta) {
        return fakta.jejak(skpd)
                .hanya("tahun", tahun)
                .hanya("hal", "REALISASI")
                .hanya("dokumen", nomor)
                .toString();
    }
}
