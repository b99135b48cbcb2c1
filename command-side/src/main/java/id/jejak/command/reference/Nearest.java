package id.jejak.command.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds codes of a list that are near one that is not in it, of the same level, by number and by name. */
final class Nearest {

    /** A mistyped code differs in a place or two; what differs in more is another code. */
    private static final int FARTHEST_SEGMENTS = 2;

    private static final long ANY = -1;
    private static final double LEAST_LIKENESS = 0.6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POINT = Pattern.compile("\\.");

    private final List<Indexed> entries;

    private record Indexed(Entry entry, List<Long> segments, Set<String> words) {}

    /**
     * How far an entry is from the code.
     *
     * @param segments how many of them differ
     * @param numbers by how much in all
     */
    private record Distance(Indexed indexed, int segments, long numbers) {}

    private record Likeness(Indexed indexed, double ratio) {}

    Nearest(Collection<Entry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(Entry::code))
                .map(entry -> new Indexed(entry, segments(entry.code()), words(entry.name())))
                .toList();
    }

    /** By how many segments differ, then by how much; {@code X} differs from nothing. */
    Stream<Entry> byCode(String code) {
        List<Long> segments = segments(code);
        return entries.stream()
                .filter(indexed -> indexed.segments.size() == segments.size())
                .map(indexed -> distance(indexed, segments))
                .filter(distance -> distance.segments <= Math.min(FARTHEST_SEGMENTS, segments.size() - 1))
                .sorted(Comparator.comparing(Distance::segments).thenComparing(Distance::numbers))
                .map(distance -> distance.indexed.entry);
    }

    /** Those of the level called exactly so, whatever the case and the marks, then those that share most words. */
    Stream<Entry> byName(int level, String name) {
        Set<String> words = words(name);
        return entries.stream()
                .filter(indexed -> indexed.entry.level() == level)
                .map(indexed -> new Likeness(indexed, likeness(indexed.words, words)))
                .filter(likeness -> likeness.ratio >= LEAST_LIKENESS)
                .sorted(Comparator.comparing(Likeness::ratio).reversed())
                .map(likeness -> likeness.indexed.entry);
    }

    private static Distance distance(Indexed indexed, List<Long> segments) {
        int differing = 0;
        long sum = 0;
        for (int i = 0; i < segments.size(); i++) {
            long difference = difference(indexed.segments.get(i), segments.get(i));
            differing += difference == 0 ? 0 : 1;
            sum += difference;
        }
        return new Distance(indexed, differing, sum);
    }

    private static long difference(long left, long right) {
        return left == ANY || right == ANY ? 0 : Math.abs(left - right);
    }

    private static List<Long> segments(String code) {
        return POINT.splitAsStream(code)
                .map(segment -> segment.startsWith("X") ? ANY : Long.parseLong(segment))
                .toList();
    }

    private static double likeness(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        long all = left.size() + right.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
