package id.jejak.query.beranda;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Keadaan;
import id.jejak.query.Persen;
import id.jejak.query.belanja.Basis;
import id.jejak.query.serapan.PetaBulan;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Angka;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The months of a year as they are shown, darker where more was realized.
 *
 * @param bulan the months' short names
 */
record Peta(List<String> bulan, List<Baris> baris) {

    private static final int MONTHS = 12;

    /** @param url to the events that the realization adds up; empty for the summary book */
    record Baris(String kode, String url, String pagu, List<Sel> bulan, String realisasi, String serapan) {}

    /**
     * A month.
     *
     * @param persen of the ceiling, in percent with one decimal; empty where nothing was realized
     * @param pekat how dark, from 0 to 5
     * @param rupiah what was realized, in full
     */
    record Sel(String persen, int pekat, String rupiah) {}

    static Peta of(PetaBulan months, String skpd, int tahun, Locale bahasa) {
        List<String> names = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> Month.of(month).getDisplayName(TextStyle.SHORT, bahasa))
                .toList();
        return new Peta(
                names, months.baris().stream().map(one -> row(one, skpd, tahun)).toList());
    }

    private static Baris row(PetaBulan.Baris one, String skpd, int tahun) {
        List<Sel> cells = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Sel(
                        text(one.persen(month)),
                        one.pekat(month),
                        one.bulan().get(month - 1).map(Angka::rupiah).orElse("")))
                .toList();
        return new Baris(
                one.kode(),
                isProgram(one.kode())
                        ? new Alamat("/jejak")
                                .dengan("skpd", skpd)
                                .dengan("tahun", Integer.toString(tahun))
                                .dengan("pos", one.kode())
                                .dengan("hal", "REALISASI")
                                .dengan("basis", Basis.CAIR.name())
                                .toString()
                        : "",
                one.pagu().map(Angka::rupiah).orElse(""),
                cells,
                Angka.rupiah(one.realisasi()),
                text(one.serapan()));
    }

    private static boolean isProgram(String kode) {
        return Character.isDigit(kode.charAt(0));
    }

    private static String text(Persen share) {
        return share.keadaan() == Keadaan.ADA
                ? AngkaIndonesia.format(share.persen().setScale(1, RoundingMode.HALF_UP), 1)
                : "";
    }
}
