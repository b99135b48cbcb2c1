package id.jejak.query.realisasi;

import id.jejak.query.tulis.Ketikan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The form as it is typed, right or wrong.
 *
 * @param kunci under which it is posted once, however often it is sent
 */
record IsianRealisasi(
        String kunci,
        String skpd,
        String tahun,
        String jenis,
        String nomor,
        String tanggal,
        String uraian,
        String kontrak,
        List<Baris> baris) {

    /**
     * A line of it.
     *
     * @param mata the line of the budget: its codes, or words to find it by
     */
    record Baris(String mata, String jumlah) {

        static final Baris KOSONG = new Baris("", "");

        boolean isKosong() {
            return mata.isBlank() && jumlah.isBlank();
        }
    }

    static IsianRealisasi of(MultiValueMap<String, String> form) {
        List<String> mata = form.getOrDefault("mata", List.of());
        List<String> jumlah = form.getOrDefault("jumlah", List.of());
        List<Baris> baris = IntStream.range(0, Math.max(mata.size(), jumlah.size()))
                .mapToObj(i -> new Baris(at(mata, i), at(jumlah, i)))
                .toList();
        return new IsianRealisasi(
                Ketikan.kunci(form),
                Ketikan.text(form, "skpd"),
                Ketikan.text(form, "tahun"),
                Ketikan.text(form, "jenis"),
                Ketikan.text(form, "nomor"),
                Ketikan.text(form, "tanggal"),
                Ketikan.text(form, "uraian"),
                Ketikan.text(form, "kontrak"),
                baris.isEmpty() ? List.of(Baris.KOSONG) : baris);
    }

    IsianRealisasi withKunci(String other) {
        return new IsianRealisasi(other, skpd, tahun, jenis, nomor, tanggal, uraian, kontrak, baris);
    }

    IsianRealisasi with(String agency, String year) {
        return new IsianRealisasi(kunci, agency, year, jenis, nomor, tanggal, uraian, kontrak, baris);
    }

    IsianRealisasi withMata(int line, String mata) {
        List<Baris> other = new ArrayList<>(baris);
        if (line < other.size()) {
            other.set(line, new Baris(mata, other.get(line).jumlah()));
        }
        return withBaris(other);
    }

    IsianRealisasi withOneMore() {
        return withBaris(Stream.concat(baris.stream(), Stream.of(Baris.KOSONG)).toList());
    }

    private IsianRealisasi withBaris(List<Baris> other) {
        return new IsianRealisasi(kunci, skpd, tahun, jenis, nomor, tanggal, uraian, kontrak, List.copyOf(other));
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i).strip() : "";
    }
}
