package id.jejak.command.reference;

import java.util.List;

/**
 * What an import did. Without bad lines each line is added, changed, unchanged or a duplicate; with any, nothing is
 * imported and the counts are zero.
 *
 * @param lines of the file, its first left out
 * @param absent what had been imported before and is not in the file; it stays
 */
public record ImportReport(
        int lines, int added, int changed, int unchanged, int absent, List<Duplicate> duplicates, List<BadLine> bad) {

    static ImportReport refused(int lines, List<BadLine> bad) {
        return new ImportReport(lines, 0, 0, 0, 0, List.of(), bad);
    }

    public boolean isImported() {
        return bad.isEmpty();
    }
}
