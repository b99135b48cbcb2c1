package id.jejak.query.revisi;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tulis.JumlahTertulis;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A block of a spreadsheet as lines of a draft: its columns in their usual order, or in that of its headings.
 *
 * @param salah what cannot be read, by row and column
 */
record TempelanKonsep(List<Baris> baris, List<Kesalahan> salah) {

    private static final String FIELD = "teks";
    private static final String AMOUNT = "jumlah";

    /** The columns of a block, by the words of which one stands in their headings. */
    private static final Map<String, List<String>> BUDGET = columns(
            "pos",
            List.of("sub kegiatan", "pos"),
            "rekening",
            List.of("rekening", "account"),
            "dana",
            List.of("sumber dana", "dana", "fund"),
            AMOUNT,
            List.of("setelah", "sesudah", "after", "pagu", "jumlah", "nilai", "amount"));

    private static final Map<String, List<String>> PLAN = columns(
            "kode",
            List.of("kode", "code"),
            "tahun",
            List.of("tahun", "year"),
            AMOUNT,
            List.of("setelah", "sesudah", "after", "pagu", "target", "nilai", "jumlah"));

    private static Map<String, List<String>> columns(Object... all) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            columns.put(
                    (String) all[i],
                    ((List<?>) all[i + 1]).stream().map(String.class::cast).toList());
        }
        return columns;
    }

    static TempelanKonsep read(Bentuk bentuk, String block, Locale bahasa) {
        List<String> rows = Arrays.asList(block.strip().split("\r\n|\n|\r", -1));
        Map<String, List<String>> known = bentuk.isRencana() ? PLAN : BUDGET;
        Map<String, Integer> headed = headings(known, cells(rows.get(0)));
        boolean hasHead = headed.size() == known.size();
        Map<String, Integer> places = hasHead ? headed : usual(known);
        List<Kesalahan> wrong = new ArrayList<>();
        List<Baris> lines = new ArrayList<>();
        for (int i = hasHead ? 1 : 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                Baca row = new Baca(i + 1, cells(rows.get(i)), places, wrong, bahasa);
                lines.add(bentuk.isRencana() ? row.ofPlan() : row.ofBudget());
            }
        }
        if (lines.isEmpty()) {
            wrong.add(new Kesalahan(FIELD, Teks.dalam(bahasa, "revisi.tempel.kosong")));
        }
        return new TempelanKonsep(lines, wrong);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
    }

    private static Map<String, Integer> usual(Map<String, List<String>> known) {
        Map<String, Integer> places = new LinkedHashMap<>();
        known.keySet().forEach(name -> places.put(name, places.size()));
        return places;
    }

    private static Map<String, Integer> headings(Map<String, List<String>> known, List<String> cells) {
        Map<String, Integer> places = new LinkedHashMap<>();
        known.forEach((name, words) -> words.stream()
                .flatMap(word -> IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).toLowerCase(Locale.ROOT).contains(word))
                        .boxed())
                .findFirst()
                .ifPresent(at -> places.put(name, at)));
        return places;
    }

    /** A row that is being read. */
    private record Baca(
            int nomor, List<String> cells, Map<String, Integer> places, List<Kesalahan> wrong, Locale bahasa) {

        Baris ofBudget() {
            String mata = String.join(
                    " / ",
                    code("pos", AnggaranId::pos),
                    code("rekening", text -> new KodeRekening(text).toString()),
                    code("dana", text -> new SumberDana(text).toString()));
            List<Kesalahan> found = new ArrayList<>();
            JumlahTertulis.readPagu(FIELD, cell(AMOUNT), found, bahasa);
            found.forEach(one -> said(AMOUNT, one.teks()));
            return new Baris(mata, "", cell(AMOUNT));
        }

        /** What it means stands in the line and is said there where it is wrong. */
        Baris ofPlan() {
            String kode = filled("kode");
            String year = filled("tahun");
            if (!year.isEmpty() && !year.matches("\\d{4}")) {
                said("tahun", Teks.dalam(bahasa, "revisi.tempel.tidak-sah", year));
            }
            return new Baris(kode, year, cell(AMOUNT));
        }

        private String code(String column, Function<String, String> reader) {
            String text = filled(column);
            if (text.isEmpty()) {
                return text;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                said(column, Teks.dalam(bahasa, "revisi.tempel.tidak-sah", text));
                return text;
            }
        }

        private String filled(String column) {
            String text = cell(column);
            if (text.isEmpty()) {
                said(column, Teks.dalam(bahasa, "revisi.tempel.sel-kosong"));
            }
            return text;
        }

        private String cell(String column) {
            int at = places.getOrDefault(column, cells.size());
            return at < cells.size() ? cells.get(at) : "";
        }

        private void said(String column, String what) {
            String name = Teks.dalam(bahasa, "revisi.tempel." + column);
            wrong.add(new Kesalahan(
                    FIELD, Teks.dalam(bahasa, "revisi.tempel.salah", Integer.toString(nomor), name, what)));
        }
    }
}
