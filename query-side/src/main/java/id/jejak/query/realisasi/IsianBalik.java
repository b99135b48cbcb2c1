package id.jejak.query.realisasi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.tulis.JumlahTertulis;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form that takes a realization back, as it is typed.
 *
 * @param kunci under which it is posted once, however often it is sent
 * @param asal the number of the proof that is taken back, wholly or in part
 * @param jumlah how much of each of the proof's lines; nothing of those that are blank
 */
record IsianBalik(
        String kunci,
        String skpd,
        String tahun,
        String asal,
        String jenis,
        String nomor,
        String tanggal,
        String alasan,
        List<String> jumlah) {

    private static final Pattern LINE = Pattern.compile("baris\\[(\\d+)]");

    static IsianBalik of(MultiValueMap<String, String> form) {
        return new IsianBalik(
                Ketikan.kunci(form),
                Ketikan.text(form, "skpd"),
                Ketikan.text(form, "tahun"),
                Ketikan.text(form, "asal"),
                Ketikan.text(form, "jenis"),
                Ketikan.text(form, "nomor"),
                Ketikan.text(form, "tanggal"),
                Ketikan.text(form, "alasan"),
                List.copyOf(form.getOrDefault("jumlah", List.of())));
    }

    IsianBalik withKunciBaru() {
        return new IsianBalik(Ketikan.kunciBaru(), skpd, tahun, asal, jenis, nomor, tanggal, alasan, jumlah);
    }

    /** What stands in the field of this line. */
    public String jumlahPada(int line) {
        return line < jumlah.size() ? jumlah.get(line).strip() : "";
    }

    /** What is wrong with it, in the order of its fields. */
    List<Kesalahan> salah(List<BarisBukti> lines, Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        Ketikan.perlu("nomor", nomor, wrong, bahasa);
        Ketikan.perlu("tanggal", tanggal, wrong, bahasa);
        Ketikan.perlu("alasan", alasan, wrong, bahasa);
        Ketikan.tanggal(tanggal, wrong, bahasa);
        if (amounts(lines, wrong, bahasa).isEmpty() && wrong.isEmpty()) {
            wrong.add(new Kesalahan("jumlah-0", Teks.dalam(bahasa, "tulis.baris.kosong")));
        }
        return wrong;
    }

    /** What can be read, by the line's place. */
    private Map<Integer, Rupiah> amounts(List<BarisBukti> lines, List<Kesalahan> wrong, Locale bahasa) {
        Map<Integer, Rupiah> amounts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!jumlahPada(i).isEmpty()) {
                @Nullable Rupiah read = JumlahTertulis.read("jumlah-" + i, jumlahPada(i), wrong, bahasa);
                if (read != null) {
                    amounts.put(i, read);
                }
            }
        }
        return amounts;
    }

    /** As the write API takes it; to be asked for where nothing is wrong. */
    Map<String, Object> permintaan(List<BarisBukti> lines, Locale bahasa) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("jenis", jenis);
        document.put("nomor", nomor);
        document.put("tanggal", Waktu.hari(tanggal).toString());
        List<Map<String, Object>> baris = new ArrayList<>();
        amounts(lines, new ArrayList<>(), bahasa)
                .forEach((at, amount) -> baris.add(lines.get(at).permintaan(amount)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("skpd", skpd);
        body.put("tahun", Integer.parseInt(tahun));
        body.put("asal", asal);
        body.put("pengembalian", document);
        body.put("alasan", alasan);
        body.put("baris", baris);
        return body;
    }

    /** The field of the form that a part of the request comes from. */
    String isian(String part, List<BarisBukti> lines, Locale bahasa) {
        Matcher line = LINE.matcher(part);
        if (line.lookingAt()) {
            List<Integer> sent =
                    List.copyOf(amounts(lines, new ArrayList<>(), bahasa).keySet());
            int at = Integer.parseInt(line.group(1));
            return "jumlah-" + (at < sent.size() ? sent.get(at) : 0);
        }
        return switch (part) {
            case "pengembalian.nomor", "pengembalian" -> "nomor";
            case "pengembalian.tanggal" -> "tanggal";
            case "pengembalian.jenis" -> "jenis";
            case "alasan" -> "alasan";
            default -> "";
        };
    }
}
