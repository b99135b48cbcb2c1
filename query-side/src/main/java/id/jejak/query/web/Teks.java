package id.jejak.query.web;

import id.jejak.contract.access.Peran;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Pesan;
import java.util.Arrays;
import java.util.Locale;

/** The query side's texts outside of templates. */
public final class Teks {

    /** The bundle that the templates use too. */
    static final String BUNDLE = "pesan/halaman";

    private static final Pesan PESAN = new Pesan(BUNDLE);

    private Teks() {}

    /** The text in the language of the official forms, Bahasa Indonesia. */
    public static String resmi(String kunci) {
        return dalam(Bahasa.INDONESIA, kunci);
    }

    /** A role in words; what is no account's role, as that of a load from the command line, as it is. */
    public static String peran(Locale bahasa, String peran) {
        boolean known = Arrays.stream(Peran.values()).anyMatch(one -> one.name().equals(peran));
        return known ? dalam(bahasa, "peran." + peran) : peran;
    }

    /** The text in this language, with the values in their places. */
    public static String dalam(Locale bahasa, String kunci, Object... nilai) {
        return PESAN.text(bahasa, kunci, nilai);
    }
}
