package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.KeJejak;
import java.util.Optional;
import java.util.stream.Stream;

/** An agency's budget and realization per account and year, added up. */
final class Buku {

    private Buku() {}

    /** Of the account and all below it; none where nothing is recorded of them. */
    static Optional<Rupiah> jumlah(Fakta fakta, KodeSkpd skpd, Ukuran ukuran, String rekening, String tahun) {
        Stream<Rupiah> amounts = ukuran == Ukuran.ANGGARAN
                ? fakta.pagu().stream()
                        .filter(one -> one.skpd().equals(skpd) && tahun.equals(Integer.toString(one.tahun())))
                        .filter(one -> isWithin(one.rekening(), rekening))
                        .map(Fakta.Pagu::nilai)
                : fakta.bayar().stream()
                        .filter(one -> one.skpd().equals(skpd) && tahun.equals(Integer.toString(one.tahun())))
                        .filter(one -> isWithin(one.rekening(), rekening))
                        .map(Fakta.Bayar::jumlah);
        return amounts.reduce(Rupiah::plus);
    }

    /** The trail of what adds up to it. */
    static String jejak(Fakta fakta, KodeSkpd skpd, Ukuran ukuran, String rekening, String tahun) {
        KeJejak trail = fakta.jejak(skpd).hanya("tahun", tahun).hanya("rekening", rekening);
        return trail.hanya("hal", ukuran == Ukuran.ANGGARAN ? "PAGU" : "REALISASI")
                .toString();
    }

    /** Whether a code is this account's or below it. */
    static boolean isWithin(String code, String account) {
        return code.equals(account) || code.startsWith(account + ".");
    }
}
