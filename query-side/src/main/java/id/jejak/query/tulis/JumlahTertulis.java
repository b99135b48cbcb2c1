package id.jejak.query.tulis;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts as people type them. */
public final class JumlahTertulis {

    private JumlahTertulis() {}

    /**
     * Reads {@code 1.234.567,89}, more than zero; none where it cannot be read, and then says why.
     *
     * @param isian the field's id
     * @param wrong where to say what is wrong: of what has two readings, both
     */
    public static @Nullable Rupiah read(String isian, String text, List<Kesalahan> wrong, Locale bahasa) {
        Rupiah read = readPagu(isian, text, wrong, bahasa);
        if (read != null && read.compareTo(Rupiah.ZERO) == 0) {
            wrong.add(new Kesalahan(isian, Teks.dalam(bahasa, "tulis.jumlah.tidak-positif", text)));
            return null;
        }
        return read;
    }

    /** As {@link #read}, but zero or more. */
    public static @Nullable Rupiah readPagu(String isian, String text, List<Kesalahan> wrong, Locale bahasa) {
        String key;
        String seen = text;
        try {
            Rupiah read = new Rupiah(AngkaIndonesia.read(text));
            if (!read.isNegative()) {
                return read;
            }
            key = "tidak-positif";
        } catch (AngkaIndonesia.Unreadable e) {
            key = text.isBlank() ? "kosong" : e.isAmbiguous() ? "ambigu" : "tidak-sah";
            seen = String.valueOf(e.getMessage());
        } catch (IllegalArgumentException e) {
            key = "tidak-sah";
        }
        wrong.add(new Kesalahan(isian, Teks.dalam(bahasa, "tulis.jumlah." + key, seen)));
        return null;
    }
}
