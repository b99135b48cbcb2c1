package id.jejak.contract.web;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of one message bundle, in both languages. */
public final class Pesan {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    /**
     * Opens the bundle.
     *
     * @param name its place on the class path without language and ending; the file without a language is Indonesian
     */
    public Pesan(String name) {
        bundle.setBasename(name);
        // Not the current thread's, which may be that of one web server and end with it.
        bundle.setBundleClassLoader(Pesan.class.getClassLoader());
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
        // So that an apostrophe is doubled in every text, whether it names values or not.
        bundle.setAlwaysUseMessageFormat(true);
    }

    /**
     * The text of this key, with the values written as people read them: amounts as {@code Rp1.234.567} and dates as
     * {@code 17 Agustus 2022}.
     *
     * @throws org.springframework.context.NoSuchMessageException for a key that the bundle does not have
     */
    public String text(Locale bahasa, String key, Object... values) {
        Object[] written =
                Arrays.stream(values).map(value -> write(bahasa, value)).toArray();
        return bundle.getMessage(key, written, bahasa);
    }

    private static String write(Locale bahasa, Object value) {
        if (value instanceof Rupiah rupiah) {
            String sign = rupiah.isNegative() ? "-" : "";
            // Sen have two digits, as in the tables.
            return sign + "Rp"
                    + AngkaIndonesia.format(
                            rupiah.amount().abs(), rupiah.amount().scale());
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", bahasa).format(date);
        }
        return value instanceof Enum<?> constant ? constant.name().replace('_', ' ') : value.toString();
    }
}
