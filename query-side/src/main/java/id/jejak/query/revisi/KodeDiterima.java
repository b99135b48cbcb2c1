package id.jejak.query.revisi;

import id.jejak.contract.value.JenisDaftar;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * A code that a document admits though it is in no list, as it is typed.
 *
 * @param jenis which list does not have it
 */
record KodeDiterima(String jenis, String kode, String alasan) {

    /** Where another one is typed. */
    static final KodeDiterima KOSONG = new KodeDiterima("", "", "");

    static List<KodeDiterima> of(MultiValueMap<String, String> form) {
        List<KodeDiterima> all = new ArrayList<>();
        for (int i = 0; form.containsKey("luar-kode-" + i); i++) {
            KodeDiterima one = new KodeDiterima(
                    Ketikan.text(form, "luar-jenis-" + i),
                    Ketikan.text(form, "luar-kode-" + i),
                    Ketikan.text(form, "luar-alasan-" + i));
            if (!one.kode.isEmpty() || !one.alasan.isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    /** As a document admits them already. */
    static List<KodeDiterima> of(JsonNode admitted) {
        return admitted.valueStream()
                .map(one -> new KodeDiterima(
                        one.path("jenis").asString(),
                        one.path("kode").asString(),
                        one.path("alasan").asString()))
                .toList();
    }

    /** What is wrong with them, by their places. */
    static List<Kesalahan> salah(List<KodeDiterima> all, Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).alasan.isEmpty()) {
                wrong.add(new Kesalahan("luar-alasan-" + i, Teks.dalam(bahasa, "revisi.luar.alasan.kosong")));
            }
            if (!all.get(i).isSah()) {
                String said = Teks.dalam(bahasa, "revisi.luar.tidak-sah", all.get(i).kode);
                wrong.add(new Kesalahan("luar-kode-" + i, said));
            }
        }
        return wrong;
    }

    private boolean isSah() {
        return Arrays.stream(JenisDaftar.values())
                .filter(one -> one.name().equals(jenis))
                .anyMatch(this::isCode);
    }

    private boolean isCode(JenisDaftar list) {
        try {
            return !list.kode(kode).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As the write API takes it. */
    Map<String, Object> permintaan() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("jenis", jenis);
        body.put("kode", kode);
        body.put("alasan", alasan);
        return body;
    }
}
