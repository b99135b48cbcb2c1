package id.jejak.query.jejak;

import id.jejak.query.Tahun;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which realizations are asked for: a part of what the trail can be asked.
 *
 * @param isian the trail's own filters
 * @param saringan the list's filters by their names, as an address has them
 */
record PintaRealisasi(Isian isian, Map<String, String> saringan) {

    static final String BULAN = "bulan";

    private static final List<String> FILTERS =
            List.of(Isian.SKPD, Isian.TAHUN, BULAN, Isian.POS, Isian.CARI, Isian.TERCATAT);
    private static final List<String> PASSED =
            List.of(Isian.SKPD, Isian.TAHUN, Isian.POS, Isian.CARI, Isian.TERCATAT, Isian.DARI, Isian.BARIS);

    /** @throws Galat for a month that is none, or of no one year */
    static PintaRealisasi of(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> passed = new LinkedMultiValueMap<>();
        PASSED.forEach(name -> passed.addAll(name, parameters.getOrDefault(name, List.of())));
        passed.add(Isian.HAL, Hal.REALISASI.name());
        Galat.read(BULAN, value(parameters, BULAN), text -> bulan(value(parameters, Isian.TAHUN), text))
                .ifPresent(month -> {
                    passed.add(Isian.BERLAKU_DARI, month.atDay(1).toString());
                    passed.add(Isian.BERLAKU_SAMPAI, month.atEndOfMonth().toString());
                });
        Map<String, String> filters = new LinkedHashMap<>();
        FILTERS.forEach(name -> value(parameters, name).ifPresent(text -> filters.put(name, text)));
        return new PintaRealisasi(Isian.of(passed), filters);
    }

    private static YearMonth bulan(Optional<String> tahun, String text) {
        try {
            return YearMonth.of(Tahun.satu(tahun.orElse("")), Integer.parseInt(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The address that asks for these at this path. */
    Alamat alamat(String path) {
        Alamat address = new Alamat(path);
        saringan.forEach(address::dengan);
        return address;
    }
}
