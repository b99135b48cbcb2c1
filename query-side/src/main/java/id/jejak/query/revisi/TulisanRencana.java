package id.jejak.query.revisi;

import id.jejak.query.revisi.IsianKonsep.Baris;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The lines of a plan's revision as they are typed, from those of the write API: each ceiling and target of a year stands
 * in a line of its own, also those of what the document adds.
 */
final class TulisanRencana {

    private TulisanRencana() {}

    static Stream<Baris> of(JsonNode line) {
        return switch (line.path("jenis").asString()) {
            case "UBAH_PAGU_INDIKATIF" -> amounts(line.path("node").asString(), line.path("pagu"));
            case "UBAH_TARGET" -> targets(line.path("indikator").asString(), line.path("target"));
            case "TAMBAH_NODE" -> node(line.path("isi"));
            case "TAMBAH_INDIKATOR" ->
                indicator(
                        line.path("tempat").asString(),
                        line.path("isi"),
                        line.path("urutan").asString());
            default -> Stream.of(other(line));
        };
    }

    /** Those that a node which is added consists of. */
    static Stream<Baris> node(JsonNode isi) {
        String kode = isi.path("kode").asString();
        List<Baris> lines = new ArrayList<>();
        lines.add(new Baris(JenisBaris.TAMBAH_NODE, kode, rinci(JenisBaris.TAMBAH_NODE, isi)));
        Stream.of("pagu", "tandaKosong")
                .flatMap(name -> amounts(kode, isi.path(name)))
                .forEach(lines::add);
        List<JsonNode> indicators = isi.path("indikator").valueStream().toList();
        for (int i = 0; i < indicators.size(); i++) {
            indicator(kode, indicators.get(i), Integer.toString(i + 1)).forEach(lines::add);
        }
        return lines.stream();
    }

    private static Stream<Baris> indicator(String tempat, JsonNode isi, String urutan) {
        Map<Rinci, String> rinci = rinci(JenisBaris.TAMBAH_INDIKATOR, isi);
        rinci.put(Rinci.URUTAN, urutan);
        return Stream.concat(
                Stream.of(new Baris(JenisBaris.TAMBAH_INDIKATOR, tempat, rinci)),
                targets(tempat + "#" + isi.path("nomor").asString(), isi.path("target")));
    }

    private static Stream<Baris> amounts(String kode, JsonNode years) {
        return years.propertyStream()
                .map(year -> new Baris(
                        kode,
                        year.getKey(),
                        IsianKonsep.tertulis(year.getValue().asString())));
    }

    private static Stream<Baris> targets(String indikator, JsonNode years) {
        return years.propertyStream()
                .map(year -> new Baris(indikator, year.getKey(), year.getValue().asString()));
    }

    private static Baris other(JsonNode line) {
        JenisBaris jenis = JenisBaris.of(line.path("jenis").asString());
        String kode = line.path(jenis.isIndikator() ? "indikator" : "node").asString("");
        return new Baris(jenis, kode, rinci(jenis, line));
    }

    private static Map<Rinci, String> rinci(JenisBaris jenis, JsonNode line) {
        Map<Rinci, String> rinci = new EnumMap<>(Rinci.class);
        jenis.rinci().forEach(one -> rinci.put(one, text(line.path(one.bagian()))));
        return rinci;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                : value.asString("");
    }
}
