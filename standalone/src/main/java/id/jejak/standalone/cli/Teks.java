package id.jejak.standalone.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's texts: Bahasa Indonesia, or English where {@code JEJAK_LANG=en}. */
final class Teks {

    static final String BUNDLE = "pesan/baris-perintah";

    static final Locale LOCALE = "en".equals(System.getenv("JEJAK_LANG")) ? Locale.ENGLISH : Locale.ROOT;

    static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, LOCALE);

    private Teks() {}

    static String of(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }

    /** To standard error, where everything goes that is not the result. */
    static void say(String key, Object... values) {
        System.err.println(of(key, values));
    }
}
