package id.jejak.query.beranda;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.serapan.PetaBulan;
import id.jejak.query.serapan.Serapan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody should look at in a year's figures, in words. */
final class Peringatan {

    /** Below this share of what was planned, in percent, a year lags behind its anggaran kas. */
    private static final BigDecimal BEHIND = BigDecimal.valueOf(90);
    /** From this share of its ceiling on, in percent, a program has little left. */
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(95);

    private Peringatan() {}

    static List<String> of(Serapan year, PetaBulan programs, Locale bahasa) {
        return Stream.concat(
                        behind(year, bahasa).stream(),
                        programs.baris().stream()
                                .filter(program -> isAbove(program.serapan()))
                                .map(program -> spent(program, bahasa)))
                .toList();
    }

    private static Optional<String> behind(Serapan year, Locale bahasa) {
        return year.terakhir()
                .filter(month -> month.serapan().keadaan() == Keadaan.ADA)
                .filter(month -> month.serapan().persen().compareTo(BEHIND) < 0)
                .map(month -> Teks.dalam(
                        bahasa,
                        "beranda.peringatan.tertinggal",
                        "Rp" + Angka.rupiah(month.realisasiKumulatif().orElse(Rupiah.ZERO)),
                        "Rp" + Angka.rupiah(month.rencanaKumulatif().orElse(Rupiah.ZERO)),
                        text(month.serapan())));
    }

    private static boolean isAbove(Persen share) {
        return share.keadaan() == Keadaan.ADA && share.persen().compareTo(NEARLY_ALL) >= 0;
    }

    private static String spent(PetaBulan.Baris program, Locale bahasa) {
        Rupiah left = program.pagu().orElse(Rupiah.ZERO).minus(program.realisasi());
        return Teks.dalam(
                bahasa,
                "beranda.peringatan.hampir-habis",
                program.kode(),
                text(program.serapan()),
                "Rp" + Angka.rupiah(left));
    }

    private static String text(Persen share) {
        return AngkaIndonesia.format(share.persen().setScale(1, RoundingMode.HALF_UP), 1);
    }
}
