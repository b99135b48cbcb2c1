package id.jejak.query.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The query side's texts outside of pages. */
public final class Pesan {

    private static final ResourceBundle RESMI = ResourceBundle.getBundle("pesan/halaman", Locale.ROOT);

    private Pesan() {}

    /** The text in the language of the official forms, Bahasa Indonesia. */
    public static String resmi(String kunci) {
        return RESMI.getString(kunci);
    }
}
