package id.jejak.command.dokumen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan as plainly as it can be written: what the ledger has to agree with. */
final class ModelRencana {

    static final int DASAR = 2021;
    static final int AKHIR = 2026;

    /** The codes that the random documents name, by the code above each; none above the first of a tree. */
    static final Map<String, Optional<String>> NODES = Map.of(
            "T1", Optional.empty(),
            "T1.S1", Optional.of("T1"),
            "2.08.01", Optional.empty(),
            "2.08.01.2.02", Optional.of("2.08.01"),
            "2.08.01.2.02.01", Optional.of("2.08.01.2.02"),
            "2.08.01.2.02.02", Optional.of("2.08.01.2.02"),
            "2.08.02", Optional.empty(),
            "2.08.02.2.01", Optional.of("2.08.02"),
            "2.08.02.2.01.01", Optional.of("2.08.02.2.01"));

    private static final int LENGTH_OF_SUB_KEGIATAN = "2.08.01.2.02.01".length();

    /** What a document says of a node, from a version of it. */
    sealed interface Line {

        String node();

        long versi();

        /** Ceilings of a year. */
        record Ceiling(String node, long versi, int year, long amount) implements Line {}

        /** The target of a year of one of the indicators that first appeared at the node. */
        record Goal(String node, long versi, int indicator, int year, int value) implements Line {}

        record NewIndicator(String node, long versi, int indicator) implements Line {}

        record DropIndicator(String node, long versi, int indicator) implements Line {}

        record Retire(String node, long versi) implements Line {}

        /** A node that was never there; it has one indicator, and no version. */
        record Add(String node) implements Line {
            @Override
            public long versi() {
                return -1;
            }
        }
    }

    /** One node that is, or was, in the plan. */
    private static final class Node {
        private long versi;
        private boolean retired;
        private final SortedMap<Integer, Long> ceilings = new TreeMap<>();
        private final Map<Integer, SortedMap<Integer, Integer>> goals = new TreeMap<>();
        private final Set<Integer> ever = new HashSet<>();

        private static Node fresh() {
            Node node = new Node();
            node.add(1);
            return node;
        }

        private Node copy() {
            Node copy = new Node();
            copy.versi = versi;
            copy.retired = retired;
            copy.ceilings.putAll(ceilings);
            goals.forEach((indicator, goal) -> copy.goals.put(indicator, new TreeMap<>(goal)));
            copy.ever.addAll(ever);
            return copy;
        }

        private boolean add(int indicator) {
            goals.putIfAbsent(indicator, new TreeMap<>());
            return ever.add(indicator);
        }
    }

    private Map<String, Node> nodes = new HashMap<>();
    private boolean adopted;

    /** The version of a node that a line has to name; that of one that the same document brings is the first. */
    long versi(String node) {
        Node there = nodes.get(node);
        return there == null ? 0 : there.versi;
    }

    boolean adopt(List<String> codes) {
        boolean right = !adopted
                && !codes.isEmpty()
                && codes.stream().distinct().count() == codes.size()
                && codes.stream().allMatch(code -> above(code).stream().allMatch(codes::contains));
        if (right) {
            adopted = true;
            codes.forEach(code -> nodes.put(code, Node.fresh()));
        }
        return right;
    }

    /** All lines or none. */
    boolean revise(List<Line> lines) {
        Map<String, Node> before = nodes;
        nodes = new HashMap<>();
        before.forEach((code, node) -> nodes.put(code, node.copy()));
        boolean right = adopted && !lines.isEmpty() && isTree(lines) && areRight(lines);
        if (!right) {
            nodes = before;
        }
        return right;
    }

    private boolean isTree(List<Line> lines) {
        List<String> added = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Add && nodes.putIfAbsent(line.node(), Node.fresh()) != null) {
                return false;
            }
            if (line instanceof Line.Add) {
                added.add(line.node());
            }
        }
        Set<String> left = new HashSet<>();
        nodes.forEach((code, node) -> {
            if (!node.retired) {
                left.add(code);
            }
        });
        List<String> retired = lines.stream()
                .filter(Line.Retire.class::isInstance)
                .map(Line::node)
                .toList();
        return retired.stream().allMatch(left::remove)
                && added.stream().allMatch(code -> above(code).stream().allMatch(left::contains))
                && left.stream().noneMatch(code -> above(code).stream().anyMatch(retired::contains));
    }

    private boolean areRight(List<Line> lines) {
        Map<String, Long> versions = new HashMap<>();
        nodes.forEach((code, node) -> versions.put(code, node.versi));
        return lines.stream().filter(line -> !(line instanceof Line.Add)).allMatch(line -> {
            Node node = nodes.get(line.node());
            if (node == null || versions.getOrDefault(line.node(), -1L) != line.versi() || node.retired) {
                return false;
            }
            node.versi++;
            return apply(node, line);
        });
    }

    private static boolean apply(Node node, Line line) {
        if (line instanceof Line.Ceiling ceiling) {
            node.ceilings.put(ceiling.year, ceiling.amount);
            return ceiling.node.length() == LENGTH_OF_SUB_KEGIATAN && isWithin(ceiling.year);
        } else if (line instanceof Line.Goal goal) {
            SortedMap<Integer, Integer> goals = node.goals.get(goal.indicator);
            if (goals != null) {
                goals.put(goal.year, goal.value);
            }
            return goals != null && isWithin(goal.year);
        } else if (line instanceof Line.NewIndicator added) {
            return node.add(added.indicator);
        } else if (line instanceof Line.DropIndicator dropped) {
            return node.goals.remove(dropped.indicator) != null;
        }
        node.retired = true;
        return line instanceof Line.Retire;
    }

    private static Optional<String> above(String code) {
        return Objects.requireNonNull(NODES.get(code));
    }

    private static boolean isWithin(int year) {
        return DASAR <= year && year <= AKHIR;
    }

    /** The ceilings of all nodes in the plan, by node and year. */
    Map<String, Map<Integer, Long>> ceilings() {
        Map<String, Map<Integer, Long>> all = new TreeMap<>();
        nodes.forEach((code, node) -> {
            if (!node.retired) {
                all.put(code, node.ceilings);
            }
        });
        return all;
    }

    /** The targets of all indicators in the plan, by indicator and year. */
    Map<String, Map<Integer, Integer>> goals() {
        Map<String, Map<Integer, Integer>> all = new TreeMap<>();
        nodes.forEach((code, node) -> node.goals.forEach((indicator, goals) -> {
            if (!node.retired) {
                all.put(code + "#" + indicator, goals);
            }
        }));
        return all;
    }
}
