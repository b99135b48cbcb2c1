package id.jejak.query.projection;

import java.util.List;

/**
 * How a projection's live tables stand to a fold of the events.
 *
 * @param position up to which both were compared
 * @param foreign whether another version of the program built the tables, or nobody did, so that nothing can be compared
 * @param differences one per table that is not what the events say
 */
public record Verification(String projection, long position, boolean foreign, List<Difference> differences) {

    public boolean holds() {
        return !foreign && differences.isEmpty();
    }
}
