package id.jejak.query.realisasi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.realisasi.IsianRealisasi.Baris;
import id.jejak.query.tulis.JumlahTertulis;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Terbilang;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form as far as it can be understood.
 *
 * @param ke its place in the form, from 0
 * @param isi as it is typed; the codes of the budget's line once that is known
 * @param mata the line of the budget; none where none or several are meant
 * @param pilihan those that are meant, where there are several
 * @param jumlah the amount; none where it cannot be read
 * @param salah what is wrong with it
 */
public record BarisTerbaca(
        int ke,
        Baris isi,
        @Nullable Mata mata,
        List<Mata> pilihan,
        @Nullable Rupiah jumlah,
        List<Kesalahan> salah) {

    private static final int MOST_CHOICES = 12;

    /** Reads what is typed of a line: words or codes of the budget, and an amount. */
    public static BarisTerbaca of(int ke, String mata, String jumlah, List<Mata> budget, Locale bahasa) {
        return of(ke, new Baris(mata, jumlah), budget, bahasa);
    }

    static BarisTerbaca of(int ke, Baris isi, List<Mata> budget, Locale bahasa) {
        if (isi.isKosong()) {
            return new BarisTerbaca(ke, isi, null, List.of(), null, List.of());
        }
        List<Kesalahan> wrong = new ArrayList<>();
        List<Mata> found = Mata.cocok(budget, isi.mata());
        Mata mata = found.size() == 1 ? found.get(0) : null;
        if (mata == null) {
            String key = isi.mata().isBlank() ? "kosong" : found.isEmpty() ? "tidak-ada" : "banyak";
            wrong.add(new Kesalahan(
                    "mata-" + ke, Teks.dalam(bahasa, "tulis.mata." + key, isi.mata(), Integer.toString(found.size()))));
        }
        Rupiah jumlah = JumlahTertulis.read("jumlah-" + ke, isi.jumlah(), wrong, bahasa);
        return new BarisTerbaca(
                ke,
                mata == null ? isi : new Baris(mata.tertulis(), isi.jumlah()),
                mata,
                mata == null ? found.stream().limit(MOST_CHOICES).toList() : List.of(),
                jumlah,
                List.copyOf(wrong));
    }

    public boolean isKosong() {
        return isi.isKosong();
    }

    /** As the write API takes it; to be asked for where nothing is wrong. */
    public Map<String, Object> permintaan() {
        Mata known = Objects.requireNonNull(mata);
        // In one order always: a retry has to be the same, byte for byte.
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("pos", known.pos());
        line.put("rekening", known.rekening());
        line.put("sumberDana", known.dana());
        line.put("jumlah", Objects.requireNonNull(jumlah));
        return line;
    }

    /**
     * What the line of the budget has, and would have left after this; why that is not known, where something is typed
     * for it.
     */
    public String pagu(Locale bahasa) {
        if (mata == null) {
            return isi.mata().isBlank() ? "" : new Kesalahan.Semua(salah).pada("mata-" + ke);
        }
        String now = Teks.dalam(
                bahasa,
                "tulis.mata.sisa",
                mata.uraian(),
                Angka.rupiah(mata.pagu()),
                Angka.rupiah(mata.realisasi()),
                Angka.rupiah(mata.sisa()));
        return jumlah == null
                ? now
                : now + " "
                        + Teks.dalam(
                                bahasa,
                                "tulis.mata.sesudah",
                                Angka.rupiah(mata.sisa().minus(jumlah)));
    }

    /** The amount in figures and words; why it cannot be read, where something is typed. */
    public String terbilang(Locale bahasa) {
        if (jumlah == null) {
            return isi.jumlah().isBlank() ? "" : new Kesalahan.Semua(salah).pada("jumlah-" + ke);
        }
        return Angka.rupiah(jumlah) + " · " + Terbilang.of(jumlah, bahasa);
    }
}
