package id.jejak.query.tulis;

import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What forms that write have in common: how what is typed is read, and what is said of it. */
public final class Ketikan {

    private Ketikan() {}

    /** What stands in this field; empty where there is none. */
    public static String text(MultiValueMap<String, String> form, String name) {
        String first = form.getFirst(name);
        return first == null ? "" : first.strip();
    }

    /** A key under which a form is posted once, however often it is sent. */
    public static String kunciBaru() {
        return UUID.randomUUID().toString();
    }

    /** The key that a form came with; a new one where it came with none. */
    public static String kunci(MultiValueMap<String, String> form) {
        String given = text(form, "kunci");
        return given.isEmpty() ? kunciBaru() : given;
    }

    /** Says of a field that is empty that it must not be. */
    public static void perlu(String name, String value, List<Kesalahan> wrong, Locale bahasa) {
        if (value.isEmpty()) {
            wrong.add(new Kesalahan(name, Teks.dalam(bahasa, "tulis." + name + ".kosong")));
        }
    }

    /** Says of a day that is none that it is none. */
    public static void tanggal(String value, List<Kesalahan> wrong, Locale bahasa) {
        if (!value.isEmpty() && !isTanggal(value)) {
            wrong.add(new Kesalahan("tanggal", Teks.dalam(bahasa, "tulis.tanggal.tidak-sah", value)));
        }
    }

    /** Whether it is a day as {@link Waktu#hari(String)} reads it. */
    public static boolean isTanggal(String text) {
        try {
            Waktu.hari(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
