package id.jejak.query.penerima;

import id.jejak.query.tulis.Beda;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Teks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * A payee as it stands in a form.
 *
 * @param nilai the fields by their names, as the write API has them
 * @param versi the version that the form was opened from
 * @param dihapus whether all that was known of the payee is erased
 */
record IsianPenerima(Map<String, String> nilai, String versi, boolean dihapus) {

    private static final List<String> FIELDS = List.of("nama", "npwp", "bank", "rekeningBank");
    private static final String REASON = "alasan";

    static IsianPenerima of(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(name -> values.put(name, Ketikan.text(form, name)));
        values.put(REASON, Ketikan.text(form, REASON));
        return new IsianPenerima(values, Ketikan.text(form, "versi"), false);
    }

    /** As the register has it. */
    static IsianPenerima of(JsonNode shown) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode payee = shown.path("penerima");
        FIELDS.forEach(name -> values.put(name, payee.path(name).asString("")));
        return new IsianPenerima(values, shown.path("versi").asString("0"), !payee.isObject());
    }

    /** What stands in this field. */
    public String get(String name) {
        return nilai.getOrDefault(name, "");
    }

    /** The same, to be saved over this version. */
    IsianPenerima dariVersi(String other) {
        return new IsianPenerima(nilai, other, dihapus);
    }

    /** Where the register says something else than this form. */
    List<Beda> beda(IsianPenerima theirs, Locale bahasa) {
        return FIELDS.stream()
                .filter(name -> !theirs.get(name).equals(get(name)))
                .map(name -> new Beda(Teks.dalam(bahasa, "penerima." + name), theirs.get(name), get(name)))
                .toList();
    }
}
