package id.jejak.query.lembar;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.Persen;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param tertulis as it is printed, with the four states of a figure kept apart
 * @param mentah as a program reads it
 * @param angka its value where it has one, for spreadsheets
 * @param tautan where its figure opens; none where there is nothing to open
 * @param tinggi over how many rows it reaches; none where the cell above reaches over it
 */
public record Sel(
        String tertulis,
        String mentah,
        @Nullable BigDecimal angka,
        @Nullable String tautan,
        int tinggi) {

    /** Nothing is stated. */
    public static final Sel KOSONG = teks("");

    /** The cell above reaches over it. */
    public static final Sel TERTUTUP = new Sel("", "", null, null, 0);

    public static Sel teks(String teks) {
        return new Sel(teks, teks, null, null, 1);
    }

    public static Sel rupiah(Optional<Rupiah> jumlah) {
        return jumlah.map(Sel::rupiah).orElse(KOSONG);
    }

    public static Sel rupiah(Rupiah jumlah) {
        return new Sel(Angka.rupiah(jumlah), jumlah.toString(), jumlah.amount(), null, 1);
    }

    /** A cell of money in any of its states. */
    public static Sel rupiah(SelRupiah sel) {
        return sel.jumlah().map(Sel::rupiah).orElseGet(() -> teks(sel.tertulis()));
    }

    public static Sel persen(Persen persen) {
        BigDecimal value = persen.keadaan() == Keadaan.ADA ? persen.persen() : null;
        return new Sel(persen.tertulis(), persen.tertulis(), value, null, 1);
    }

    /** A target as it is written, which is also what programs read. */
    public static Sel target(Target target) {
        return new Sel(target.tertulis(), target.tertulis(), target.angka().orElse(null), null, 1);
    }

    public static Sel bilangan(BigDecimal bilangan) {
        return new Sel(AngkaIndonesia.format(bilangan), bilangan.toPlainString(), bilangan, null, 1);
    }

    public static Sel bilangan(long bilangan) {
        return bilangan(BigDecimal.valueOf(bilangan));
    }

    /** The same cell, whose figure opens this address. */
    public Sel ke(String address) {
        return new Sel(tertulis, mentah, angka, tertulis.isEmpty() ? null : address, tinggi);
    }

    /** The same cell, marked for whoever reads it; programs read what they did before. */
    public Sel bertanda(String tanda) {
        return new Sel((tanda + " " + tertulis).strip(), mentah, angka, tautan, tinggi);
    }

    /** The same cell, reaching over so many rows. */
    public Sel setinggi(int rows) {
        return new Sel(tertulis, mentah, angka, tautan, rows);
    }

    boolean isTertutup() {
        return tinggi == 0;
    }
}
