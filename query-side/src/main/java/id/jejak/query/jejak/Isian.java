package id.jejak.query.jejak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** What an address asks of the trail, as it is written there: parameters that are not blank, of the names it knows. */
public final class Isian {

    static final String SKPD = "skpd";
    static final String TAHUN = "tahun";
    static final String RENSTRA = "renstra";
    static final String POS = "pos";
    static final String REKENING = "rekening";
    static final String DANA = "dana";
    static final String INDIKATOR = "indikator";
    static final String HAL = "hal";
    static final String BASIS = "basis";
    static final String BULAN = "bulan";
    static final String KURUN = "kurun";
    static final String DOKUMEN = "dokumen";
    static final String PERISTIWA = "peristiwa";
    static final String PELAKU = "pelaku";
    static final String PERMINTAAN = "permintaan";
    static final String CARI = "cari";
    static final String DICATAT_DARI = "dicatatDari";
    static final String DICATAT_SAMPAI = "dicatatSampai";
    static final String BERLAKU_DARI = "berlakuDari";
    static final String BERLAKU_SAMPAI = "berlakuSampai";
    static final String PER = "per";
    static final String TERCATAT = "tercatat";
    static final String URUT = "urut";
    static final String DARI = "dari";
    static final String BARIS = "baris";

    private static final List<String> NAMES = List.of(
            SKPD,
            TAHUN,
            RENSTRA,
            POS,
            REKENING,
            DANA,
            INDIKATOR,
            HAL,
            BASIS,
            BULAN,
            KURUN,
            DOKUMEN,
            PERISTIWA,
            PELAKU,
            PERMINTAAN,
            CARI,
            DICATAT_DARI,
            DICATAT_SAMPAI,
            BERLAKU_DARI,
            BERLAKU_SAMPAI,
            PER,
            TERCATAT,
            URUT,
            DARI,
            BARIS);

    private final Map<String, List<String>> nilai;

    private Isian(Map<String, List<String>> nilai) {
        this.nilai = nilai;
    }

    /** Nothing asked: the whole ledger. */
    static Isian kosong() {
        return new Isian(Map.of());
    }

    static Isian of(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String name : NAMES) {
            List<String> values = parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                given.put(name, values);
            }
        }
        return new Isian(given);
    }

    Optional<String> get(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return nilai.getOrDefault(name, List.of());
    }

    /** The same with another value of this name. */
    Isian with(String name, Object value) {
        Map<String, List<String>> other = new TreeMap<>(nilai);
        other.put(name, List.of(value.toString()));
        return new Isian(other);
    }

    /** The same without values of these names. */
    Isian without(Collection<String> names) {
        Map<String, List<String>> other = new TreeMap<>(nilai);
        other.keySet().removeAll(names);
        return new Isian(other);
    }

    /** The values by name, in the order of the names. */
    Map<String, String> tertulis() {
        Map<String, String> written = new LinkedHashMap<>();
        NAMES.stream().filter(nilai::containsKey).forEach(name -> written.put(name, String.join(", ", all(name))));
        return written;
    }

    /** The address that asks this. */
    String url(String path) {
        List<String> parts = new ArrayList<>();
        for (String name : NAMES) {
            all(name).forEach(value -> parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
