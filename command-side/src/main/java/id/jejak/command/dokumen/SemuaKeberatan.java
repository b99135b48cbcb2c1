package id.jejak.command.dokumen;

import id.jejak.contract.command.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** All that refuses a plan's document, which stops at its first refusal: without what was refused it is carried out again. */
final class SemuaKeberatan {

    /** So many refusals are looked for, since the document is carried out once for each. */
    private static final int MOST = 100;

    private final String part;
    private final Pattern line;
    private final BiConsumer<Integer, List<Integer>> without;
    private final List<Integer> left;
    private final List<Refusal> found = new ArrayList<>();

    /**
     * Of a document of which nothing is refused yet.
     *
     * @param part what its lines are called in a refusal's field
     * @param size how many there are
     * @param without leaves out, of the places that are left, what cannot be judged without one that was refused
     */
    SemuaKeberatan(String part, int size, BiConsumer<Integer, List<Integer>> without) {
        this.part = part;
        this.line = Pattern.compile(part + "\\[(\\d+)\\](.*)");
        this.without = without;
        this.left = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }

    /**
     * Carries out what is left, until nothing refuses it any more or something does that is no line's.
     *
     * @param trial carries out the lines at these places of the document
     */
    void cari(Function<List<Integer>, Optional<Refusal>> trial) {
        Optional<Refusal> next = trial.apply(left);
        while (next.isPresent() && found.size() < MOST) {
            Refusal refusal = next.get();
            Matcher named = line.matcher(refusal.field());
            if (!named.matches()) {
                found.add(refusal);
                return;
            }
            int place = left.remove(Integer.parseInt(named.group(1)));
            found.add(new Refusal(
                    refusal.reason(),
                    part + "[" + place + "]" + named.group(2),
                    refusal.values().toArray()));
            without.accept(place, left);
            next = left.isEmpty() ? Optional.empty() : trial.apply(left);
        }
    }

    /** Whether it was this part of the document, and no line, that was refused last. */
    boolean endsWith(String field) {
        return !found.isEmpty() && found.get(found.size() - 1).field().equals(field);
    }

    boolean hasLinesLeft() {
        return !left.isEmpty();
    }

    List<Refusal> semua() {
        return List.copyOf(found);
    }
}
