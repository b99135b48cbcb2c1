package id.jejak.contract.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Codes are written with points between their segments and compared segment by segment, as numbers where they are
 * numbers.
 */
final class Segments {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\.\\s*|\\s+");
    private static final int FIRST_BEYOND_ASCII = 0x7F;
    private static final Pattern LETTERED = Pattern.compile("[A-Z]\\d+");

    private Segments() {}

    /** With points for blanks; two points in a row stay, since a segment is missing between them. */
    static String normalize(String code) {
        return isPlain(code) ? code : SEPARATOR.matcher(code.strip()).replaceAll(".");
    }

    /** Whether nothing in it could be a blank, as in every code that this program wrote: then it is normal already. */
    private static boolean isPlain(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c <= ' ' || c >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    static List<String> split(String code) {
        return List.of(code.split("\\.", -1));
    }

    /**
     * Each segment as the number it is, written with at least so many digits: two writings of one code become one.
     *
     * @param code of digits and points only
     * @param widths one for each segment that the code can have
     */
    static String canonical(String code, int... widths) {
        List<String> segments = split(code);
        return IntStream.range(0, segments.size())
                .mapToObj(i -> padded(segments.get(i), widths[i]))
                .collect(Collectors.joining("."));
    }

    private static String padded(String segment, int width) {
        String number = Integer.toString(Integer.parseInt(segment));
        return "0".repeat(Math.max(0, width - number.length())) + number;
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
        if (isLettered(left) && isLettered(right) && left.charAt(0) == right.charAt(0)) {
            return compare(left.substring(1), right.substring(1));
        }
        if (isNumber(left) && isNumber(right)) {
            int order = Long.compare(Long.parseLong(left), Long.parseLong(right));
            return order != 0 ? order : Integer.compare(left.length(), right.length());
        }
        return left.compareTo(right);
    }

    private static boolean isLettered(String segment) {
        return LETTERED.matcher(segment).matches();
    }

    private static boolean isNumber(String segment) {
        return segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
