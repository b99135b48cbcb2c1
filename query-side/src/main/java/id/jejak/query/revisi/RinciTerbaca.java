package id.jejak.query.revisi;

import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.revisi.BarisRencana.Sebutan;
import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Teks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a line of a plan's revision says beside its code. */
record RinciTerbaca(int ke, Baris line, List<Kesalahan> wrong, Locale bahasa) {

    private static final Set<Tingkat> SERVED = EnumSet.of(Tingkat.TUJUAN, Tingkat.SASARAN);

    /** As the write API takes it, by its names; none where something is wrong, of which it says what. */
    Optional<Map<String, Object>> read() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Rinci one : line.jenis().rinci()) {
            Optional<Object> value = value(one, line.get(one));
            if (value.isEmpty()) {
                String name = Teks.dalam(bahasa, "revisi.rinci." + one);
                String key = line.get(one).isEmpty() ? "revisi.rinci.kosong" : "revisi.rinci.tidak-sah";
                wrong.add(new Kesalahan(one.isian(ke), Teks.dalam(bahasa, key, name, line.get(one))));
                return Optional.empty();
            }
            all.put(one.bagian(), value.get());
        }
        return Optional.of(all);
    }

    private Optional<Object> value(Rinci one, String text) {
        if (text.isEmpty() && !one.isBolehKosong()) {
            return Optional.empty();
        }
        if (one.isAngka()) {
            return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
        return switch (one) {
            case KE -> successor(text);
            case MELAYANI -> served(text);
            default -> one.pilihan().isEmpty() || one.pilihan().contains(text) ? Optional.of(text) : Optional.empty();
        };
    }

    /** An indicator is merged into one and moves to a node; a node goes on as one of its own level. */
    private Optional<Object> successor(String text) {
        JenisBaris jenis = line.jenis();
        return Sebutan.of(text)
                .filter(ke -> ke.isIndikator() == (jenis == JenisBaris.GABUNG_INDIKATOR))
                .filter(ke -> jenis.isIndikator() || isOfLevel(ke))
                .map(Sebutan::kode);
    }

    private boolean isOfLevel(Sebutan ke) {
        return Sebutan.of(line.mata())
                .filter(one -> one.asal().tingkat() == ke.asal().tingkat())
                .isPresent();
    }

    private static Optional<Object> served(String text) {
        List<Optional<KodeRencana>> codes = Arrays.stream(text.split("[;,]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> Sebutan.of(code)
                        .filter(one -> !one.isIndikator())
                        .map(Sebutan::asal)
                        .filter(one -> SERVED.contains(one.tingkat())))
                .distinct()
                .toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        codes.stream().map(code -> code.orElseThrow().kode()).toList())
                : Optional.empty();
    }
}
