package id.jejak.standalone.cli;

import id.jejak.command.impor.berkas.BerkasDitolak;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.web.Pesan;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's texts: Bahasa Indonesia, or English where {@code JEJAK_LANG=en}. */
final class Teks {

    private static final String BUNDLE = "pesan/baris-perintah";
    private static final Locale LOCALE = new Locale(System.getenv().getOrDefault("JEJAK_LANG", "id"));

    private static final Pesan PESAN = new Pesan(BUNDLE);
    private static final Pesan PENOLAKAN = new Pesan("pesan/penolakan");

    private static final Pesan BERKAS = new Pesan("pesan/impor");

    private Teks() {}

    static Locale bahasa() {
        return LOCALE;
    }

    /** The texts of the help, which the option parser looks up itself. */
    static ResourceBundle help() {
        return ResourceBundle.getBundle(
                BUNDLE, LOCALE, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    static String of(String key, Object... values) {
        return PESAN.text(LOCALE, key, values);
    }

    /** Why a command was refused, in the words that the API uses too. */
    static String of(Refusal refusal) {
        String text = PENOLAKAN.text(
                LOCALE,
                refusal.reason().slug() + ".penjelasan",
                refusal.values().toArray());
        return refusal.field().isEmpty() ? text : refusal.field() + ": " + text;
    }

    /** Why a file cannot be read, in the words that the API uses too. */
    static String of(BerkasDitolak refused) {
        return BERKAS.text(LOCALE, refused.kode(), refused.isi().toArray());
    }

    /** To standard error, where everything goes that is not the result. */
    static void say(String key, Object... values) {
        System.err.println(of(key, values));
    }
}
