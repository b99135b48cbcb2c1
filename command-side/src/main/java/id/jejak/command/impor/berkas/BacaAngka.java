package id.jejak.command.impor.berkas;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts and targets. Texts go by {@link AngkaIndonesia}; numbers of a spreadsheet are taken exactly, which means
 * as the fifteen digits that a spreadsheet keeps: the {@code 0.30000000000000004} that it stores for 0,1 + 0,2 is 0,3 to
 * it, and what has more than two decimals even so is refused, never rounded.
 */
final class BacaAngka {

    private static final int SEN = 2;
    private static final int DIGITS_OF_SHEET = 15;
    private static final int DIGITS_OF_RUPIAH = 20;
    private static final int LONGEST = 60;
    private static final String NIHIL = "-";
    private static final String TIDAK_TERSEDIA = "NA";
    private static final Set<String> MARKS_OF_NONE = Set.of("NA", "N/A", "~");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.*)\\)");
    private static final Pattern CURRENCY = Pattern.compile("^(-?)\\s*rp\\.?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHOUT_SEN = Pattern.compile(",(-|–|—)$");
    private static final Pattern PERCENT = Pattern.compile("\\s*%$");

    private BacaAngka() {}

    /** An amount of zero or more; {@code -} is none. */
    static Rupiah pagu(Sel sel) {
        Rupiah rupiah = isNihil(sel) ? Rupiah.ZERO : rupiah(sel);
        if (rupiah.isNegative()) {
            throw new SelSalah(Kesalahan.NEGATIF, tertulis(sel));
        }
        return rupiah;
    }

    /** An amount of more than zero. */
    static Rupiah jumlah(Sel sel) {
        Rupiah rupiah = pagu(sel);
        if (!rupiah.isPositive()) {
            throw new SelSalah(Kesalahan.HARUS_LEBIH_DARI_NOL, tertulis(sel));
        }
        return rupiah;
    }

    /** A plan's amount, or its way of having none. */
    static SelRupiah selRupiah(Sel sel) {
        if (isNihil(sel)) {
            return SelRupiah.NIHIL;
        }
        return isTidakTersedia(sel) ? new SelRupiah(TIDAK_TERSEDIA) : SelRupiah.of(pagu(sel));
    }

    /** An indicator's target. */
    static Target target(Sel sel) {
        if (sel instanceof Sel.Angka angka) {
            BigDecimal shown = angka.persen() ? angka.nilai().movePointRight(2) : angka.nilai();
            Target target = Target.of(tanpaDerau(shown).stripTrailingZeros());
            return angka.persen() ? new Target(target.tertulis() + "%") : target;
        }
        String text = isTidakTersedia(sel) ? TIDAK_TERSEDIA : BacaTeks.tulisan(sel);
        if (text.length() > LONGEST) {
            throw new SelSalah(Kesalahan.BUKAN_TARGET, text);
        }
        try {
            return new Target(text);
        } catch (IllegalArgumentException e) {
            angka(PERCENT.matcher(text).replaceAll(""), Kesalahan.BUKAN_TARGET, text);
            throw new SelSalah(Kesalahan.BUKAN_TARGET, text);
        }
    }

    private static boolean isNihil(Sel sel) {
        return sel instanceof Sel.Teks teks && teks.tulisan().equals(NIHIL);
    }

    private static boolean isTidakTersedia(Sel sel) {
        return sel instanceof Sel.Teks teks
                && MARKS_OF_NONE.contains(teks.tulisan().toUpperCase(Locale.ROOT));
    }

    private static Rupiah rupiah(Sel sel) {
        if (sel instanceof Sel.Tanggal tanggal) {
            throw new SelSalah(Kesalahan.ANGKA_JADI_TANGGAL, tanggal.hari().toString());
        }
        if (sel instanceof Sel.Angka angka) {
            if (angka.persen()) {
                throw new SelSalah(Kesalahan.BUKAN_ANGKA, tertulis(sel));
            }
            return rupiah(tanpaDerau(angka.nilai()), tertulis(sel));
        }
        String text = BacaTeks.tulisan(sel);
        return rupiah(angka(tanpaHiasan(text), Kesalahan.BUKAN_ANGKA, text), text);
    }

    private static Rupiah rupiah(BigDecimal number, String tertulis) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > SEN) {
            throw new SelSalah(Kesalahan.LEBIH_DUA_DESIMAL, tertulis);
        }
        if (plain.precision() - plain.scale() > DIGITS_OF_RUPIAH) {
            throw new SelSalah(Kesalahan.ANGKA_TERLALU_PANJANG, tertulis);
        }
        return new Rupiah(plain);
    }

    /** Without {@code Rp}, with a sign for the brackets of a negative amount, and without {@code ,-} for no sen. */
    private static String tanpaHiasan(String text) {
        Matcher brackets = IN_BRACKETS.matcher(text);
        String signed = brackets.matches() ? "-" + brackets.group(1).strip() : text;
        String bare = CURRENCY.matcher(signed.replace('−', '-')).replaceFirst("$1");
        return WITHOUT_SEN.matcher(bare).replaceFirst("");
    }

    private static BigDecimal angka(String plain, Kesalahan otherwise, String tertulis) {
        if (plain.length() > LONGEST) {
            throw new SelSalah(otherwise, tertulis);
        }
        try {
            return AngkaIndonesia.read(plain);
        } catch (AngkaIndonesia.Unreadable e) {
            if (e.isAmbiguous()) {
                String joined = AngkaIndonesia.format(new BigDecimal(plain.replace(".", "")));
                throw new SelSalah(Kesalahan.ANGKA_GANDA, tertulis, plain.replace('.', ','), joined);
            }
            throw new SelSalah(otherwise, tertulis);
        }
    }

    /**
     * The number that a spreadsheet means by what it stores.
     *
     * @throws SelSalah where it has more digits than a spreadsheet keeps, so that nobody knows which were meant
     */
    private static BigDecimal tanpaDerau(BigDecimal stored) {
        BigDecimal plain = stored.stripTrailingZeros();
        if (plain.precision() <= DIGITS_OF_SHEET) {
            return plain;
        }
        int whole = plain.precision() - plain.scale();
        // Fewer than two decimals are within its fifteen digits: a sen could be lost.
        if (whole > DIGITS_OF_SHEET - SEN) {
            throw new SelSalah(Kesalahan.ANGKA_TERLALU_PANJANG, stored.toPlainString());
        }
        return plain.round(new MathContext(DIGITS_OF_SHEET, RoundingMode.HALF_EVEN));
    }

    private static String tertulis(Sel sel) {
        return sel instanceof Sel.Angka angka
                ? angka.nilai().toPlainString().replace('.', ',') + (angka.persen() ? " (%)" : "")
                : BacaTeks.tulisan(sel);
    }
}
