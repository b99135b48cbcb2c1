package id.jejak.query.pemeriksaan;

import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What an inspector types about a finding.
 *
 * @param kunci under which it is posted once, however often it is sent
 * @param id the finding
 * @param bukti of the evidence that the page showed
 * @param versi how much was said of it, as the page showed
 */
record IsianTemuan(String kunci, String id, Apa apa, String putusan, String catatan, String bukti, int versi) {

    /** Nothing was typed yet. */
    static final IsianTemuan KOSONG = new IsianTemuan("", "", Apa.CATAT, "", "", "", 0);

    /** Which of the page's forms. */
    enum Apa {
        CATAT("catatan"),
        SELESAIKAN("penyelesaian"),
        BUKA("pembukaan");

        private final String langkah;

        Apa(String langkah) {
            this.langkah = langkah;
        }

        /** The last part of the write API's address. */
        String langkah() {
            return langkah;
        }
    }

    static IsianTemuan of(MultiValueMap<String, String> form) {
        Apa apa = Galat.read("apa", Optional.of(Ketikan.text(form, "apa")), Apa::valueOf)
                .orElseThrow(() -> Galat.notValid("apa", ""));
        return new IsianTemuan(
                Ketikan.kunci(form),
                Ketikan.text(form, "id"),
                apa,
                Ketikan.text(form, "putusan"),
                Ketikan.text(form, "catatan"),
                Ketikan.text(form, "bukti"),
                Galat.read("versi", Optional.of(Ketikan.text(form, "versi")), Integer::valueOf)
                        .orElse(0));
    }

    IsianTemuan withKunciBaru() {
        return new IsianTemuan(Ketikan.kunciBaru(), id, apa, putusan, catatan, bukti, versi);
    }

    /** The key of this form: the one that it was sent with, since it may have been posted; a new one of the others. */
    public String kunciDi(String form) {
        return apa.name().equals(form) && !kunci.isEmpty() ? kunci : Ketikan.kunciBaru();
    }

    /** What stands in the note of this form. */
    public String catatanDi(String form) {
        return apa.name().equals(form) ? catatan : "";
    }

    /** What is wrong with it. */
    List<Kesalahan> salah(Locale bahasa) {
        return catatan.isEmpty()
                ? List.of(new Kesalahan("catatan-" + apa, Teks.dalam(bahasa, "pemeriksaan.catatan.kosong")))
                : List.of();
    }

    /** As the write API takes it. */
    Map<String, Object> permintaan() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("temuan", id);
        if (apa == Apa.SELESAIKAN) {
            body.put("putusan", putusan);
            body.put("bukti", bukti);
        }
        body.put(apa == Apa.BUKA ? "alasan" : "catatan", catatan);
        return body;
    }
}
