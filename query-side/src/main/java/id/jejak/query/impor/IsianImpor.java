package id.jejak.query.impor;

import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What is said about a file, as it is typed, right or wrong.
 *
 * @param nilai the other fields by their names
 * @param kolom what its columns mean, by their headings, where that was said by hand
 */
record IsianImpor(Jenis jenis, Map<String, String> nilai, Map<String, String> kolom) implements Serializable {

    private static final List<String> FIELDS = List.of(
            "skpd",
            "tahun",
            "alasan",
            "dokumen",
            "nomor",
            "tanggal",
            "judul",
            "berlaku",
            "pengesah",
            "periode",
            "nama",
            "keadaan");

    static IsianImpor of(Jenis jenis, MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(name, Ketikan.text(form, name)));
        List<String> headings = form.getOrDefault("judulKolom", List.of());
        List<String> meanings = form.getOrDefault("maknaKolom", List.of());
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headings.size(), meanings.size()); i++) {
            columns.put(headings.get(i), meanings.get(i));
        }
        return new IsianImpor(jenis, values, columns);
    }

    /** What stands in this field. */
    public String get(String name) {
        return nilai.getOrDefault(name, "");
    }

    /** What is wrong with it, in the order of its fields. */
    List<Kesalahan> salah(Locale bahasa) {
        List<Kesalahan> wrong = new ArrayList<>();
        if (!get("tahun").isEmpty() && !get("tahun").matches("20\\d{2}")) {
            wrong.add(new Kesalahan("tahun", Teks.dalam(bahasa, "impor.tahun.tidak-sah", get("tahun"))));
        }
        if (jenis.dokumen().isEmpty()) {
            return wrong;
        }
        Ketikan.perlu("nomor", get("nomor"), wrong, bahasa);
        Ketikan.perlu("tanggal", get("tanggal"), wrong, bahasa);
        Ketikan.tanggal(get("tanggal"), wrong, bahasa);
        Ketikan.perlu("judul", get("judul"), wrong, bahasa);
        if (!get("berlaku").isEmpty() && !Ketikan.isTanggal(get("berlaku"))) {
            wrong.add(new Kesalahan("berlaku", Teks.dalam(bahasa, "tulis.tanggal.tidak-sah", get("berlaku"))));
        }
        if (jenis == Jenis.RENCANA) {
            Ketikan.perlu("periode", get("periode"), wrong, bahasa);
            Ketikan.perlu("nama", get("nama"), wrong, bahasa);
        }
        return wrong;
    }

    /** As the write API takes it; to be asked for where nothing is wrong. */
    Map<String, Object> permintaan() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("jenis", jenis.name());
        putText(terms, "skpd");
        if (!get("tahun").isEmpty()) {
            terms.put("tahun", Integer.valueOf(get("tahun")));
        }
        if (!jenis.dokumen().isEmpty()) {
            String day = Waktu.hari(get("tanggal")).toString();
            Map<String, Object> document = new LinkedHashMap<>();
            document.put(
                    "jenis", get("dokumen").isEmpty() ? jenis.dokumen().get(0).name() : get("dokumen"));
            document.put("nomor", get("nomor"));
            document.put("tanggal", day);
            document.put("judul", get("judul"));
            terms.put("dasarHukum", document);
            terms.put(
                    "berlaku",
                    get("berlaku").isEmpty() ? day : Waktu.hari(get("berlaku")).toString());
        }
        if (jenis == Jenis.PERGESERAN) {
            putText(terms, "pengesah");
        }
        if (jenis == Jenis.DPPA) {
            putText(terms, "keadaan");
        }
        if (jenis == Jenis.RENCANA) {
            putText(terms, "periode");
            putText(terms, "nama");
        }
        if (!kolom.isEmpty()) {
            terms.put("kolom", kolom);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ketentuan", terms);
        putText(body, "alasan");
        return body;
    }

    private void putText(Map<String, Object> terms, String name) {
        if (!get(name).isEmpty()) {
            terms.put(name, get(name));
        }
    }

    /** The field of the form that a part of the request comes from. */
    String isian(String part) {
        String last = part.substring(part.lastIndexOf('.') + 1);
        if (last.equals("berkas")) {
            return "berkas";
        }
        return FIELDS.contains(last) ? last : "";
    }
}
