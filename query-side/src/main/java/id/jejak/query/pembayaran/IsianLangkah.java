package id.jejak.query.pembayaran;

import id.jejak.query.tulis.Ketikan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A step's form as it is typed, right or wrong.
 *
 * @param kunci under which the step is taken once, however often it is sent
 * @param versi the payment's version that the sender has seen
 * @param nilai its fields by their names
 * @param potongan what is kept back; of an SPM only
 * @param baris what of a float is accounted for; of an SPJ only
 */
record IsianLangkah(
        LangkahBayar langkah,
        String kunci,
        String versi,
        Map<String, String> nilai,
        List<Potongan> potongan,
        List<Baris> baris) {

    private static final List<String> FIELDS = List.of("nomor", "tanggal", "alasan", "kodeBilling", "ntpn");

    record Potongan(String kodeBilling, String jenis, String jumlah) {

        static final Potongan KOSONG = new Potongan("", "", "");

        boolean isKosong() {
            return kodeBilling.isBlank() && jumlah.isBlank();
        }
    }

    /** @param mata the line of the budget: its codes, or words to find it by */
    record Baris(String mata, String jumlah) {

        static final Baris KOSONG = new Baris("", "");
    }

    static IsianLangkah kosong(LangkahBayar langkah, long versi) {
        return new IsianLangkah(
                langkah,
                Ketikan.kunciBaru(),
                Long.toString(versi),
                Map.of(),
                List.of(Potongan.KOSONG),
                List.of(Baris.KOSONG));
    }

    static IsianLangkah of(LangkahBayar langkah, MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(name, Ketikan.text(form, langkah.alamat() + "-" + name)));
        List<Potongan> kept = rows(form, "kodeBilling", "jumlahPotongan")
                .mapToObj(i -> new Potongan(
                        at(form, "kodeBilling", i), at(form, "jenisPotongan", i), at(form, "jumlahPotongan", i)))
                .toList();
        List<Baris> lines = rows(form, "mata", "jumlah")
                .mapToObj(i -> new Baris(at(form, "mata", i), at(form, "jumlah", i)))
                .toList();
        return new IsianLangkah(
                langkah,
                Ketikan.kunci(form),
                Ketikan.text(form, "versi"),
                values,
                kept.isEmpty() ? List.of(Potongan.KOSONG) : kept,
                lines.isEmpty() ? List.of(Baris.KOSONG) : lines);
    }

    /** What stands in this field. */
    public String get(String name) {
        return nilai.getOrDefault(name, "");
    }

    /** The id of this field, which the page's other forms have too. */
    String id(String name) {
        return langkah.alamat() + "-" + name;
    }

    IsianLangkah withOneMore() {
        return new IsianLangkah(
                langkah,
                kunci,
                versi,
                nilai,
                Stream.concat(potongan.stream(), Stream.of(Potongan.KOSONG)).toList(),
                Stream.concat(baris.stream(), Stream.of(Baris.KOSONG)).toList());
    }

    IsianLangkah withMata(int line, String mata) {
        List<Baris> other = new ArrayList<>(baris);
        if (line >= 0 && line < other.size()) {
            other.set(line, new Baris(mata, other.get(line).jumlah()));
        }
        return new IsianLangkah(langkah, kunci, versi, nilai, potongan, List.copyOf(other));
    }

    /** The same, about to be sent from another version under another key. */
    IsianLangkah dari(long other) {
        return new IsianLangkah(langkah, Ketikan.kunciBaru(), Long.toString(other), nilai, potongan, baris);
    }

    private static IntStream rows(MultiValueMap<String, String> form, String one, String other) {
        return IntStream.range(
                0, Math.max(all(form, one).size(), all(form, other).size()));
    }

    private static List<String> all(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of());
    }

    private static String at(MultiValueMap<String, String> form, String name, int i) {
        List<String> values = all(form, name);
        return i < values.size() ? values.get(i).strip() : "";
    }
}
