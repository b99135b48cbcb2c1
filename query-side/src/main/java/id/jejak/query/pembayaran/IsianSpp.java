package id.jejak.query.pembayaran;

import id.jejak.query.pembayaran.IsianLangkah.Baris;
import id.jejak.query.tulis.Ketikan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A request for payment as it is typed, right or wrong.
 *
 * @param kunci under which it is sent once, however often
 * @param nilai its fields by their names
 * @param lampiran the proofs that are kept already, by their SHA-256
 */
record IsianSpp(String kunci, Map<String, String> nilai, List<String> lampiran, List<Baris> baris) {

    private static final List<String> FIELDS = List.of(
            "skpd",
            "tahun",
            "jenis",
            "nomor",
            "tanggal",
            "uraian",
            "kontrak",
            "uang",
            "penerima",
            "cariPenerima",
            "namaPenerima",
            "npwp",
            "bank",
            "rekeningBank");

    static IsianSpp of(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(name, Ketikan.text(form, name)));
        List<String> mata = form.getOrDefault("mata", List.of());
        List<String> jumlah = form.getOrDefault("jumlah", List.of());
        List<Baris> baris = IntStream.range(0, Math.max(mata.size(), jumlah.size()))
                .mapToObj(i -> new Baris(at(mata, i), at(jumlah, i)))
                .toList();
        return new IsianSpp(
                Ketikan.kunci(form),
                values,
                List.copyOf(form.getOrDefault("lampiran", List.of())),
                baris.isEmpty() ? List.of(Baris.KOSONG) : baris);
    }

    /** What stands in this field. */
    public String get(String name) {
        return nilai.getOrDefault(name, "");
    }

    IsianSpp with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(nilai);
        other.put(name, value);
        return new IsianSpp(kunci, other, lampiran, baris);
    }

    IsianSpp withKunci(String other) {
        return new IsianSpp(other, nilai, lampiran, baris);
    }

    IsianSpp withLampiran(String sha256) {
        List<String> more =
                Stream.concat(lampiran.stream(), Stream.of(sha256)).distinct().toList();
        return new IsianSpp(kunci, nilai, more, baris);
    }

    IsianSpp withOneMore() {
        return withBaris(Stream.concat(baris.stream(), Stream.of(Baris.KOSONG)).toList());
    }

    IsianSpp withMata(int line, String mata) {
        List<Baris> other = new ArrayList<>(baris);
        if (line >= 0 && line < other.size()) {
            other.set(line, new Baris(mata, other.get(line).jumlah()));
        }
        return withBaris(other);
    }

    private IsianSpp withBaris(List<Baris> other) {
        return new IsianSpp(kunci, nilai, lampiran, List.copyOf(other));
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i).strip() : "";
    }
}
