package id.jejak.contract.value;

import java.util.List;

/** Codes are compared segment by segment, as numbers where they are numbers. */
final class Segments {

    private Segments() {}

    static List<String> split(String code) {
        return List.of(code.split("\\.", -1));
    }

    static int compare(List<String> left, List<String> right) {
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compare(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            int order = Long.compare(Long.parseLong(left), Long.parseLong(right));
            return order != 0 ? order : Integer.compare(left.length(), right.length());
        }
        return left.compareTo(right);
    }

    private static boolean isNumber(String segment) {
        return segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
