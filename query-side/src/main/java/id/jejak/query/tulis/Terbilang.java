package id.jejak.query.tulis;

import com.ibm.icu.text.RuleBasedNumberFormat;
import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.util.Locale;

/** Amounts in words. */
public final class Terbilang {

    private static final int SEN = 2;
    // Beyond it the rules of the languages have no names.
    private static final int MOST_DIGITS = 15;

    private Terbilang() {}

    /**
     * As on a receipt: {@code seribu dua ratus rupiah lima puluh sen}, in this language; figures from a quadrillion on.
     */
    public static String of(Rupiah jumlah, Locale bahasa) {
        BigDecimal amount = jumlah.amount();
        BigDecimal whole = new BigDecimal(amount.toBigInteger());
        String rupiah = Teks.dalam(bahasa, "terbilang.rupiah", words(whole, bahasa));
        BigDecimal cents = amount.subtract(whole).movePointRight(SEN);
        return cents.signum() == 0 ? rupiah : rupiah + " " + Teks.dalam(bahasa, "terbilang.sen", words(cents, bahasa));
    }

    private static String words(BigDecimal whole, Locale bahasa) {
        if (whole.precision() > MOST_DIGITS) {
            return AngkaIndonesia.format(whole);
        }
        // Not safe for use by several at once, and made in a moment.
        return new RuleBasedNumberFormat(bahasa, RuleBasedNumberFormat.SPELLOUT).format(whole.longValueExact());
    }
}
