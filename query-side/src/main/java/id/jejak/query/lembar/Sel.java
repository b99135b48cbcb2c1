package id.jejak.query.lembar;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.Persen;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 * @param bagian what stands below its figure, for people
 * @param beda what it was, where it is compared
 * @param kilas its row's course through the years, where it is drawn
 */
public record Sel(
        String tertulis,
        String mentah,
        @Nullable BigDecimal angka,
        @Nullable String tautan,
        int tinggi,
        List<Bagian> bagian,
        @Nullable Beda beda,
        @Nullable Kilas kilas) {

    public Sel {
        bagian = List.copyOf(bagian);
    }

    private Sel(String tertulis, String mentah, @Nullable BigDecimal angka) {
        this(tertulis, mentah, angka, null, 1, List.of(), null, null);
    }

    /** Nothing is stated. */
    public static final Sel KOSONG = teks("");

    /** The cell above reaches over it. */
    public static final Sel TERTUTUP = KOSONG.setinggi(0);

    public static Sel teks(String teks) {
        return new Sel(teks, teks, null);
    }

    /** Words that programs read otherwise, such as a day. */
    public static Sel teks(String tertulis, String mentah) {
        return new Sel(tertulis, mentah, null);
    }

    public static Sel rupiah(Optional<Rupiah> jumlah) {
        return jumlah.map(Sel::rupiah).orElse(KOSONG);
    }

    public static Sel rupiah(Rupiah jumlah) {
        return new Sel(Angka.rupiah(jumlah), jumlah.toString(), jumlah.amount());
    }

    /** A cell of money in any of its states. */
    public static Sel rupiah(SelRupiah sel) {
        return sel.jumlah().map(Sel::rupiah).orElseGet(() -> teks(sel.tertulis()));
    }

    public static Sel persen(Persen persen) {
        BigDecimal value = persen.keadaan() == Keadaan.ADA ? persen.persen() : null;
        return new Sel(persen.tertulis(), persen.tertulis(), value);
    }

    /** A target as it is written, which is also what programs read. */
    public static Sel target(Target target) {
        return new Sel(target.tertulis(), target.tertulis(), target.angka().orElse(null));
    }

    public static Sel bilangan(BigDecimal bilangan) {
        return new Sel(AngkaIndonesia.format(bilangan), bilangan.toPlainString(), bilangan);
    }

    public static Sel bilangan(long bilangan) {
        return bilangan(BigDecimal.valueOf(bilangan));
    }

    /** A difference in rupiah, written with its sign where it is more, and as every amount where it is less. */
    public static Sel selisih(Rupiah jumlah) {
        return bertanda(rupiah(jumlah), jumlah.amount());
    }

    /** A difference of other numbers, written with its sign. */
    public static Sel selisih(BigDecimal bilangan) {
        Sel size = bilangan(bilangan.abs());
        String written = bilangan.signum() < 0 ? "−" + size.tertulis : size.tertulis;
        return bertanda(new Sel(written, bilangan.toPlainString(), bilangan), bilangan);
    }

    private static Sel bertanda(Sel sel, BigDecimal amount) {
        return amount.signum() > 0 ? new Sel("+" + sel.tertulis, sel.mentah, amount) : sel;
    }

    /** The same cell, whose figure opens this address. */
    public Sel ke(String address) {
        return new Sel(tertulis, mentah, angka, tertulis.isEmpty() ? null : address, tinggi, bagian, beda, kilas);
    }

    /** The same cell, marked for whoever reads it; programs read what they did before. */
    public Sel bertanda(String tanda) {
        return new Sel((tanda + " " + tertulis).strip(), mentah, angka, tautan, tinggi, bagian, beda, kilas);
    }

    /** The same cell, reaching over so many rows. */
    public Sel setinggi(int rows) {
        return new Sel(tertulis, mentah, angka, tautan, rows, bagian, beda, kilas);
    }

    /** The same cell with this line below what it has. */
    public Sel dengan(Bagian line) {
        List<Bagian> lines = new ArrayList<>(bagian);
        lines.add(line);
        return new Sel(tertulis, mentah, angka, tautan, tinggi, lines, beda, kilas);
    }

    /** The same cell, with this drawn below it where there is one. */
    public Sel dengan(Optional<Kilas> drawing) {
        return new Sel(tertulis, mentah, angka, tautan, tinggi, bagian, beda, drawing.orElse(null));
    }

    /** The same cell, compared with what it was. */
    public Sel dibanding(Beda other) {
        return new Sel(tertulis, mentah, angka, tautan, tinggi, bagian, other, kilas);
    }

    /** Whether it is a figure that is written with a plus. */
    boolean isBertambah() {
        return angka != null && tertulis.startsWith("+");
    }

    boolean isTertutup() {
        return tinggi == 0;
    }
}
