package id.jejak.query.capaian;

import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.tulis.Beda;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What is typed of a node's achievements.
 *
 * @param kunci under which it is posted once, however often it is sent
 * @param kepala the fields of its head by their names
 * @param baris per thing that is measured, in the page's order
 */
record IsianCapaian(String kunci, Map<String, String> kepala, List<Baris> baris) {

    private static final List<String> FIELDS =
            List.of("skpd", "periode", "node", "kurun", "sumber", "tanggal", "alasan");

    /**
     * One of them.
     *
     * @param id the indicator; empty for the progress
     * @param nilai what is typed; empty where nothing is to be posted
     * @param lama what was posted when the form was opened
     * @param versi the version of its node then
     */
    record Baris(String id, String nilai, String lama, String versi) {}

    static IsianCapaian of(MultiValueMap<String, String> form) {
        Map<String, String> head = new LinkedHashMap<>();
        FIELDS.forEach(name -> head.put(name, Ketikan.text(form, name)));
        List<String> ids = form.getOrDefault("ukuran", List.of());
        List<Baris> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            lines.add(new Baris(ids.get(i).strip(), at(form, "nilai", i), at(form, "lama", i), at(form, "versi", i)));
        }
        return new IsianCapaian(Ketikan.kunci(form), head, lines);
    }

    private static String at(MultiValueMap<String, String> form, String name, int i) {
        List<String> values = form.getOrDefault(name, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }

    public String get(String name) {
        return kepala.getOrDefault(name, "");
    }

    IsianCapaian with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(kepala);
        other.put(name, value);
        return new IsianCapaian(kunci, other, baris);
    }

    IsianCapaian withKunci(String other) {
        return new IsianCapaian(other, kepala, baris);
    }

    RenstraId renstra() {
        String asked = get("skpd") + "/" + get("periode");
        return Galat.read("renstra", Optional.of(asked), RenstraId::of)
                .orElseThrow(() -> Galat.notValid("renstra", asked));
    }

    Optional<KodeRencana> node() {
        return Galat.read("node", Optional.of(get("node")), KodeRencana::new);
    }

    Kurun kurun() {
        return Galat.read("kurun", Optional.of(get("kurun")), Kurun::new)
                .orElseThrow(() -> Galat.notValid("kurun", get("kurun")));
    }

    /** What is typed of this; empty where nothing is. */
    public String nilai(String id) {
        return baris.stream()
                .filter(one -> one.id().equals(id))
                .map(Baris::nilai)
                .findFirst()
                .orElse("");
    }

    /** Those of which something is typed that is not posted yet. */
    List<Baris> terisi() {
        return baris.stream()
                .filter(one -> !one.nilai().isEmpty() && !one.nilai().equals(one.lama()))
                .toList();
    }

    /** What is wrong with it, in the order of its fields. */
    List<Kesalahan> salah(Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        if (get("sumber").isEmpty()) {
            wrong.add(new Kesalahan("sumber", Teks.dalam(bahasa, "capaian.sumber.kosong")));
        }
        if (!Ketikan.isTanggal(get("tanggal"))) {
            wrong.add(new Kesalahan("tanggal", Teks.dalam(bahasa, "capaian.tanggal.kosong")));
        }
        for (int i = 0; i < baris.size(); i++) {
            if (!isTarget(baris.get(i).nilai())) {
                String said = Teks.dalam(
                        bahasa, "capaian.nilai.tidak-sah", baris.get(i).nilai());
                wrong.add(new Kesalahan("nilai-" + i, said));
            }
        }
        if (wrong.isEmpty() && terisi().isEmpty()) {
            wrong.add(new Kesalahan("nilai-0", Teks.dalam(bahasa, "capaian.kosong")));
        }
        return wrong;
    }

    private static boolean isTarget(String text) {
        try {
            return text.isEmpty() || new Target(text).keadaan() != Keadaan.KOSONG;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As the write API takes it; to be asked for where nothing is wrong. */
    Map<String, Object> permintaan() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sumber", get("sumber"));
        body.put("tanggal", Waktu.hari(get("tanggal")).toString());
        body.put("baris", terisi().stream().map(this::line).toList());
        body.put("alasan", get("alasan"));
        return body;
    }

    private Map<String, Object> line(Baris one) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("jenis", one.id().isEmpty() ? "PROGRES_FISIK" : "CAPAIAN");
        line.put(one.id().isEmpty() ? "node" : "indikator", one.id().isEmpty() ? get("node") : one.id());
        line.put("kurun", get("kurun"));
        line.put("nilai", one.nilai());
        if (!one.lama().isEmpty()) {
            line.put("mengoreksi", one.lama());
            line.put("versi", Long.valueOf(one.versi()));
        }
        return line;
    }

    /** Where something else is posted now than when the form was opened, of what is typed. */
    List<Beda> beda(List<Ukuran> now) {
        List<Beda> found = new ArrayList<>();
        for (Baris typed : terisi()) {
            now.stream()
                    .filter(one ->
                            one.id().equals(typed.id()) && !one.tercatat().equals(typed.lama()))
                    .forEach(one -> found.add(new Beda(one.nama(), one.tercatat(), typed.nilai())));
        }
        return found;
    }

    /** The field of the form that a part of the request comes from. */
    String isian(String part) {
        if (!part.startsWith("baris[")) {
            return FIELDS.contains(part) ? part : "";
        }
        int line = Integer.parseInt(part.substring("baris[".length(), part.indexOf(']')));
        return line < terisi().size() ? "nilai-" + baris.indexOf(terisi().get(line)) : "";
    }
}
