package id.jejak.command.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A code that is not in the list in force.
 *
 * @param list the list's name
 * @param candidates at most five that may be meant, the likeliest first; none where nothing is near
 */
public record UnknownCode(String code, String list, List<Candidate> candidates) {

    /** The candidates with their names in one line; a dash where there are none. */
    public String describeCandidates() {
        return candidates.isEmpty()
                ? "–"
                : candidates.stream()
                        .map(candidate -> candidate.code() + " (" + candidate.name() + ")")
                        .collect(Collectors.joining("; "));
    }
}
