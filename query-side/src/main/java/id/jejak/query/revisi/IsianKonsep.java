package id.jejak.query.revisi;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Waktu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * A draft as it is typed, right or wrong.
 *
 * @param kunci under which it is saved once, however often it is sent
 * @param nilai the fields of its head by their names
 * @param luar codes in no list that it admits
 */
record IsianKonsep(Bentuk bentuk, String kunci, Map<String, String> nilai, List<Baris> baris, List<KodeDiterima> luar) {

    private static final List<String> FIELDS = List.of(
            "skpd",
            "tahun",
            "periode",
            "nomor",
            "tanggal",
            "berlaku",
            "sampai",
            "judul",
            "pengesah",
            "tingkat",
            "keadaan",
            "alasan",
            "versi",
            "teks",
            "jenisBaru",
            "kodeBaru");

    /**
     * A line.
     *
     * @param mata of a budget its line, of a plan the code of a sub kegiatan or an indicator
     * @param tahun of a plan the year
     * @param jumlah what is to be in force: of a budget the ceiling, of a plan the ceiling or target
     * @param rinci what else a line of its kind says
     */
    record Baris(JenisBaris jenis, String mata, String tahun, String jumlah, Map<Rinci, String> rinci) {

        static final Baris KOSONG = new Baris("", "", "");

        /** A ceiling or a target. */
        Baris(String mata, String tahun, String jumlah) {
            this(JenisBaris.NILAI, mata, tahun, jumlah, Map.of());
        }

        /** A line of another kind. */
        Baris(JenisBaris jenis, String mata, Map<Rinci, String> rinci) {
            this(jenis, mata, "", "", rinci);
        }

        boolean isKosong() {
            return jenis.isNilai() && mata.isBlank() && tahun.isBlank() && jumlah.isBlank();
        }

        /** What is typed of this; empty where nothing is. */
        public String get(Rinci one) {
            return rinci.getOrDefault(one, "");
        }
    }

    static IsianKonsep of(Bentuk bentuk, MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(name, Ketikan.text(form, name)));
        List<String> mata = form.getOrDefault("mata", List.of());
        List<String> tahun = form.getOrDefault("tahunBaris", List.of());
        List<String> jumlah = form.getOrDefault("jumlah", List.of());
        List<Baris> baris = IntStream.range(0, Math.max(mata.size(), jumlah.size()))
                .mapToObj(i -> {
                    JenisBaris jenis = JenisBaris.of(form.getFirst("jenis-baris-" + i));
                    return new Baris(jenis, at(mata, i), at(tahun, i), at(jumlah, i), rinci(jenis, form, i));
                })
                .toList();
        return new IsianKonsep(
                bentuk,
                Ketikan.kunci(form),
                values,
                baris.isEmpty() ? List.of(Baris.KOSONG) : baris,
                KodeDiterima.of(form));
    }

    private static Map<Rinci, String> rinci(JenisBaris jenis, MultiValueMap<String, String> form, int ke) {
        Map<Rinci, String> read = new EnumMap<>(Rinci.class);
        jenis.rinci().forEach(one -> read.put(one, Ketikan.text(form, one.isian(ke))));
        return read;
    }

    /** As a document is drafted already. */
    static IsianKonsep of(Bentuk bentuk, JsonNode shown, String skpd, String tahun) {
        JsonNode isi = shown.path("isi");
        JsonNode basis = isi.path("dasarHukum");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("skpd", skpd);
        values.put("tahun", tahun);
        String plan = isi.path("renstra").asString("");
        values.put("periode", plan.substring(plan.indexOf('/') + 1));
        values.put("nomor", basis.path("nomor").asString());
        values.put("tanggal", hari(basis.path("tanggal")));
        values.put("berlaku", hari(isi.path(isi.has("mulai") ? "mulai" : "berlaku")));
        values.put("sampai", hari(isi.path("sampai")));
        values.put("judul", basis.path("judul").asString());
        List.of("pengesah", "tingkat", "keadaan")
                .forEach(name -> values.put(name, isi.path(name).asString("")));
        values.put("versi", shown.path("versi").asString());
        List<Baris> baris = isi.path("baris")
                .valueStream()
                .flatMap(line -> bentuk.isRencana() ? TulisanRencana.of(line) : Stream.of(ofBudget(line)))
                .toList();
        return new IsianKonsep(bentuk, Ketikan.kunciBaru(), values, baris, KodeDiterima.of(isi.path("luarDaftar")));
    }

    private static Baris ofBudget(JsonNode line) {
        String mata = Stream.of("pos", "rekening", "sumberDana")
                .filter(line::has)
                .map(name -> line.path(name).asString())
                .collect(Collectors.joining(" / "));
        return new Baris(mata, "", line.has("bulan") ? months(line.path("bulan")) : stated(line));
    }

    private static String stated(JsonNode line) {
        return Stream.of("pagu", "cadangan", "jumlah", "sesudah")
                .filter(line::has)
                .map(name -> tertulis(line.path(name).asString()))
                .findFirst()
                .orElse("");
    }

    private static String months(JsonNode months) {
        return months.valueStream().map(one -> tertulis(one.asString())).collect(Collectors.joining("; "));
    }

    private static String hari(JsonNode day) {
        return day.isString() ? Waktu.hari(LocalDate.parse(day.asString())) : "";
    }

    /** An amount as people type it; a mark as it is. */
    static String tertulis(String amount) {
        return amount.matches("\\d+(\\.\\d+)?")
                ? AngkaIndonesia.format(Rupiah.of(amount).amount())
                : amount;
    }

    /** What stands in this field. */
    public String get(String name) {
        return nilai.getOrDefault(name, "");
    }

    IsianKonsep with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(nilai);
        other.put(name, value);
        return new IsianKonsep(bentuk, kunci, other, baris, luar);
    }

    IsianKonsep withKunci(String other) {
        return new IsianKonsep(bentuk, other, nilai, baris, luar);
    }

    IsianKonsep without(int line) {
        List<Baris> other = new ArrayList<>(baris);
        if (line >= 0 && line < other.size()) {
            other.remove(line);
        }
        return withBaris(other.isEmpty() ? List.of(Baris.KOSONG) : other);
    }

    /** With these after those that say something. */
    IsianKonsep dengan(List<Baris> more) {
        return withBaris(Stream.concat(baris.stream().filter(one -> !one.isKosong()), more.stream())
                .toList());
    }

    IsianKonsep withOneMore() {
        return withBaris(Stream.concat(baris.stream(), Stream.of(Baris.KOSONG)).toList());
    }

    /** With this line after those that say something. */
    IsianKonsep withOneMore(Baris one) {
        return dengan(List.of(one)).with("kodeBaru", "");
    }

    IsianKonsep withBaris(List<Baris> other) {
        return new IsianKonsep(bentuk, kunci, nilai, other, luar);
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i).strip() : "";
    }
}
