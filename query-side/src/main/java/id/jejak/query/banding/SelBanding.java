package id.jejak.query.banding;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.lembar.Bagian;
import id.jejak.query.lembar.Beda;
import id.jejak.query.lembar.Sel;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cells of a table that is compared with another moment of itself: the figure, and below it, where it is another, what
 * it was, the difference with its sign, and percent.
 */
public final class SelBanding {

    private static final String MINUS = "−";

    private final Locale bahasa;

    public SelBanding(Locale bahasa) {
        this.bahasa = bahasa;
    }

    /** How the cells are to be read. */
    public static List<String> catatan(Locale bahasa) {
        return List.of(Teks.dalam(bahasa, "banding.sel.cara"), Teks.dalam(bahasa, "banding.cara"));
    }

    /**
     * A cell of a plan's or a budget's money.
     *
     * @param sel as it is after
     * @param ke the events of what it was; empty where none are shown
     */
    public Sel rupiah(Sel sel, Uang uang, String ke) {
        return rupiah(sel, opening(Sel.rupiah(uang.sebelum()), ke), uang.isBerubah(), uang.selisih(), uang.persen());
    }

    /** A cell of what was spent, likewise: less than nothing where more was returned than spent. */
    public Sel rupiah(Sel sel, Optional<Rupiah> sebelum, Optional<Rupiah> sesudah, String ke) {
        Optional<Rupiah> difference = Uang.selisih(sebelum, sesudah);
        return rupiah(
                sel,
                opening(Sel.rupiah(sebelum), ke),
                !sebelum.equals(sesudah),
                difference,
                Persen.rasio(sebelum, difference));
    }

    private Sel rupiah(Sel sel, Sel was, boolean changed, Optional<Rupiah> difference, Persen percent) {
        Beda beda = new Beda("", was, difference.map(Sel::selisih).orElse(Sel.KOSONG), Sel.persen(percent));
        return compared(
                sel,
                beda,
                changed,
                difference.map(Rupiah::amount),
                amount -> Angka.rupiah(new Rupiah(amount)),
                percent);
    }

    /** A target, likewise. */
    public Sel target(Sel sel, Sasaran sasaran, String ke) {
        Persen percent = sasaran.persen().orElse(new Persen(Keadaan.KOSONG, BigDecimal.ZERO));
        Beda beda = new Beda(
                "",
                opening(Sel.target(sasaran.sebelum()), ke),
                sasaran.selisih().map(Sel::selisih).orElse(Sel.KOSONG),
                Sel.persen(percent));
        return compared(sel, beda, sasaran.isBerubah(), sasaran.selisih(), SelBanding::plain, percent);
    }

    /** A ratio, whose difference is in points. */
    public Sel persen(Sel sel, Persen sebelum, Persen sesudah) {
        Optional<BigDecimal> points = sebelum.keadaan() == Keadaan.ADA && sesudah.keadaan() == Keadaan.ADA
                ? Optional.of(sesudah.persen().subtract(sebelum.persen()))
                : Optional.empty();
        Beda beda = new Beda(
                "",
                Sel.persen(sebelum),
                points.map(difference -> Sel.persen(new Persen(Keadaan.ADA, difference)))
                        .orElse(Sel.KOSONG),
                Sel.KOSONG);
        return compared(
                sel,
                beda,
                !sebelum.equals(sesudah),
                points,
                difference -> Teks.dalam(bahasa, "banding.sel.poin", AngkaIndonesia.format(difference, 2)),
                new Persen(Keadaan.KOSONG, BigDecimal.ZERO));
    }

    /** A name, and what became of what it names; may be empty. */
    public Sel nama(Sel sel, String kata) {
        Sel compared = sel.dibanding(Beda.kata(kata));
        return kata.isEmpty() ? compared : compared.dengan(Bagian.teks("kata", kata));
    }

    /** A word that stands for a figure. */
    public Sel kata(Sel sel, String sebelum, String sesudah) {
        if (sebelum.equals(sesudah)) {
            return sel.dibanding(Beda.kata(""));
        }
        String was = Teks.dalam(
                bahasa, "banding.sel.dari", sebelum.isEmpty() ? Teks.dalam(bahasa, "banding.sel.kosong") : sebelum);
        return sel.dibanding(Beda.kata(was)).dengan(Bagian.teks("sebelum", was));
    }

    private static Sel opening(Sel sel, String ke) {
        return ke.isEmpty() ? sel : sel.ke(ke);
    }

    private interface Tulisan {
        String of(BigDecimal positive);
    }

    private Sel compared(
            Sel sel, Beda beda, boolean changed, Optional<BigDecimal> selisih, Tulisan tulisan, Persen percent) {
        Sel cell = sel.dibanding(beda);
        if (!changed) {
            return cell;
        }
        String was = beda.sebelum().tertulis();
        cell = cell.dengan(new Bagian(
                "sebelum",
                Teks.dalam(bahasa, "banding.sel.dari", was.isEmpty() ? Teks.dalam(bahasa, "banding.sel.kosong") : was),
                beda.sebelum().tautan(),
                null));
        Optional<BigDecimal> difference = selisih.filter(one -> one.signum() != 0);
        return difference.isEmpty()
                ? cell
                : cell.dengan(Bagian.teks(
                        difference.get().signum() > 0 ? "naik" : "turun",
                        signed(difference.get(), tulisan) + inPercent(percent)));
    }

    private static String inPercent(Persen percent) {
        return percent.keadaan() == Keadaan.ADA
                ? " (" + signed(percent.persen(), one -> AngkaIndonesia.format(one, 2)) + "%)"
                : "";
    }

    private static String signed(BigDecimal difference, Tulisan tulisan) {
        String size = tulisan.of(difference.abs());
        return difference.signum() == 0 ? size : (difference.signum() > 0 ? "+" : MINUS) + size;
    }

    private static String plain(BigDecimal number) {
        return AngkaIndonesia.format(number);
    }
}
