package id.jejak.query.impor;

import id.jejak.query.tulis.Jawaban;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a file that could not be told, for people to say what they mean.
 *
 * @param kolom the file's headings, each with what it is taken for; empty for a column that is passed over
 * @param arti what a column can mean, by its name for the write API, with its title
 */
record Petaan(Map<String, String> kolom, Map<String, String> arti) {

    private static final Pattern PERIOD = Pattern.compile("(20\\d{2})-(20\\d{2})");
    private static final int MOST_YEARS = 10;

    /** None where the file was refused for something else. */
    static Optional<Petaan> of(Jawaban answer, IsianImpor isian) {
        return answer instanceof Jawaban.Ditolak refused
                        && refused.isi().path("kolom").isArray()
                ? Optional.of(new Petaan(columns(refused.isi(), isian), meanings(refused.isi(), isian)))
                : Optional.empty();
    }

    private static Map<String, String> columns(JsonNode said, IsianImpor isian) {
        Map<String, String> columns = new LinkedHashMap<>();
        said.path("kolom")
                .valueStream()
                .forEach(one -> columns.put(
                        one.path("judul").asString(),
                        isian.kolom()
                                .getOrDefault(
                                        one.path("judul").asString(),
                                        one.path("makna").asString())));
        return columns;
    }

    private static Map<String, String> meanings(JsonNode said, IsianImpor isian) {
        Map<String, String> meanings = new LinkedHashMap<>();
        said.path("makna").valueStream().forEach(one -> {
            String name = one.path("nama").asString();
            String title = one.path("judul").asString();
            if (one.path("perTahun").asBoolean()) {
                years(isian).forEach(year -> meanings.put(name + ":" + year, title + " " + year));
            } else {
                meanings.put(name, title);
            }
        });
        return meanings;
    }

    private static List<Integer> years(IsianImpor isian) {
        Matcher period = PERIOD.matcher(isian.get("periode"));
        List<Integer> years = new ArrayList<>();
        if (period.matches()) {
            int first = Integer.parseInt(period.group(1));
            int last = Math.min(Integer.parseInt(period.group(2)), first + MOST_YEARS);
            for (int year = first; year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
