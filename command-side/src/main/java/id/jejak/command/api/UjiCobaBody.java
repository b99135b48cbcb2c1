package id.jejak.command.api;

import id.jejak.command.dokumen.HasilUjiCoba;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TingkatPergeseran;
import id.jejak.contract.web.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A dry run's result as the API gives it; its parts mean what they mean in {@link HasilUjiCoba}.
 *
 * @param dapatDisahkan whether nothing stands against the document at this moment
 */
record UjiCobaBody(
        boolean dapatDisahkan,
        @Nullable TingkatPergeseran tingkat,
        @Nullable Pengesah pengesahMinimal,
        List<Baris> baris,
        List<Jumlah> jumlah,
        List<Rencana> rencana,
        List<JumlahRencana> jumlahRencana,
        List<Keberatan> keberatan) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param persen the difference in percent of what is in force; none where nothing is */
    record Baris(
            int nomor,
            String pos,
            KodeRekening rekening,
            SumberDana sumberDana,
            Rupiah sebelum,
            Rupiah sesudah,
            Rupiah selisih,
            @Nullable String persen) {}

    /** @param persen the difference in percent of what is in force; none where nothing is */
    record Jumlah(
            HasilUjiCoba.Kelompok kelompok,
            String kode,
            Rupiah sebelum,
            Rupiah sesudah,
            Rupiah selisih,
            @Nullable String persen) {}

    /** What a line changes of a plan. */
    record Rencana(
            int nomor,
            String kode,
            HasilUjiCoba.Hal hal,
            @Nullable Integer tahun,
            String sebelum,
            String sesudah) {}

    /** @param persen the difference in percent of what is in force; none where nothing is */
    record JumlahRencana(
            HasilUjiCoba.Kelompok kelompok,
            KodeRencana kode,
            int tahun,
            Rupiah sebelum,
            Rupiah sesudah,
            Rupiah selisih,
            @Nullable String persen) {}

    /** The problem as which the refusal would be answered. */
    record Keberatan(String type, String title, String detail, String field) {}

    static UjiCobaBody of(HasilUjiCoba hasil, Locale bahasa) {
        return new UjiCobaBody(
                hasil.keberatan().isEmpty(),
                hasil.tingkat().orElse(null),
                hasil.pengesahMinimal().orElse(null),
                hasil.baris().stream()
                        .map(baris -> new Baris(
                                baris.nomor(),
                                baris.pos(),
                                baris.rekening(),
                                baris.sumberDana(),
                                baris.sebelum(),
                                baris.sesudah(),
                                baris.sesudah().minus(baris.sebelum()),
                                persen(baris.sebelum(), baris.sesudah())))
                        .toList(),
                hasil.jumlah().stream()
                        .map(jumlah -> new Jumlah(
                                jumlah.kelompok(),
                                jumlah.kode(),
                                jumlah.sebelum(),
                                jumlah.sesudah(),
                                jumlah.sesudah().minus(jumlah.sebelum()),
                                persen(jumlah.sebelum(), jumlah.sesudah())))
                        .toList(),
                hasil.rencana().stream()
                        .map(each -> new Rencana(
                                each.nomor(),
                                each.kode(),
                                each.hal(),
                                each.tahun().isPresent() ? each.tahun().getAsInt() : null,
                                each.sebelum(),
                                each.sesudah()))
                        .toList(),
                hasil.jumlahRencana().stream()
                        .map(jumlah -> new JumlahRencana(
                                jumlah.kelompok(),
                                jumlah.kode(),
                                jumlah.tahun(),
                                jumlah.sebelum(),
                                jumlah.sesudah(),
                                jumlah.sesudah().minus(jumlah.sebelum()),
                                persen(jumlah.sebelum(), jumlah.sesudah())))
                        .toList(),
                hasil.keberatan().stream()
                        .map(refusal -> keberatan(refusal, bahasa))
                        .toList());
    }

    /** With two decimals, rounded half up: {@code -6.67}. */
    private static @Nullable String persen(Rupiah sebelum, Rupiah sesudah) {
        if (sebelum.amount().signum() == 0) {
            return null;
        }
        BigDecimal difference = sesudah.minus(sebelum).amount().multiply(HUNDRED);
        return difference.divide(sebelum.amount(), 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Keberatan keberatan(Refusal refusal, Locale bahasa) {
        String slug = refusal.reason().slug();
        var problem = Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                slug,
                ProblemAdvice.PENOLAKAN.text(bahasa, slug + ".judul"),
                ProblemAdvice.PENOLAKAN.text(
                        bahasa, slug + ".penjelasan", refusal.values().toArray()));
        return new Keberatan(
                String.valueOf(problem.getType()),
                String.valueOf(problem.getTitle()),
                String.valueOf(problem.getDetail()),
                refusal.field());
    }
}
