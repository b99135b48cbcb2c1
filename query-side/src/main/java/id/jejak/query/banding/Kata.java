package id.jejak.query.banding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What is different between two texts, word by word. */
public final class Kata {

    private Kata() {}

    /** What became of a run of words. */
    public enum Nasib {
        TETAP,
        DIHAPUS,
        DITAMBAH
    }

    /** A run of words, with single blanks between them. */
    public record Potongan(Nasib nasib, String teks) {}

    /** The runs in their order, what was taken out before what was put in at the same place. */
    public static List<Potongan> beda(String sebelum, String sesudah) {
        List<String> before = words(sebelum);
        List<String> after = words(sesudah);
        int[][] common = common(before, after);
        List<Potongan> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pieces.add(new Potongan(Nasib.TETAP, before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Potongan(Nasib.DIHAPUS, before.get(i++)));
            } else {
                pieces.add(new Potongan(Nasib.DITAMBAH, after.get(j++)));
            }
        }
        return joined(pieces);
    }

    /** The same in one line: {@code Nilai SAKIP [-OPD-] {+Dinas P3AM+}}. */
    public static String tertulis(String sebelum, String sesudah) {
        return beda(sebelum, sesudah).stream()
                .map(piece -> switch (piece.nasib()) {
                    case TETAP -> piece.teks();
                    case DIHAPUS -> "[-" + piece.teks() + "-]";
                    case DITAMBAH -> "{+" + piece.teks() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", -1));
    }

    /** Of each pair of ends of the two texts the length of the longest sequence of words that both have. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Potongan> joined(List<Potongan> words) {
        List<Potongan> joined = new ArrayList<>();
        for (Potongan word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).nasib() == word.nasib()) {
                joined.set(last, new Potongan(word.nasib(), joined.get(last).teks() + " " + word.teks()));
            } else {
                joined.add(word);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
