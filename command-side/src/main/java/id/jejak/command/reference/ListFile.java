package id.jejak.command.reference;

import id.jejak.command.reference.BadLine.Fault;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.Teks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file with the codes of a list, one a line. It may name a code more than once; in force is then the line that is not
 * withdrawn ({@code status_data} 0, not 1), of these the one of the later decree ({@code id_hkm} 50, Kepmendagri
 * 050-3708/2020, over 90, Permendagri 90/2019), of these the one for kabupaten and kota over the one for provinces
 * ({@code jns_pemda} 2 and 1), and of these the last. A code all of whose lines are withdrawn is kept as withdrawn.
 */
final class ListFile {

    private static final List<String> DECREES_OLDEST_FIRST = List.of("0", "90", "50");
    private static final Set<String> STATUS_IN_FORCE = Set.of("", "0");
    private static final Set<String> STATUS_WITHDRAWN = Set.of("1");
    private static final Set<String> GOVERNMENTS = Set.of("", "1", "2");
    private static final String KABUPATEN_KOTA = "2";

    private static final Comparator<Row> WEAKEST_FIRST = Comparator.comparing((Row row) -> row.entry.inForce())
            .thenComparing(row -> DECREES_OLDEST_FIRST.indexOf(row.decree))
            .thenComparing(row -> row.government.equals(KABUPATEN_KOTA))
            .thenComparing(row -> row.line);

    private final JenisDaftar kind;
    private final List<BadLine> bad = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final Map<String, Row> byCode = new LinkedHashMap<>();
    private int lines;

    private enum Column implements CsvLines.Column {
        CODE(true, "kode", "code"),
        LEVEL(false, "level", "tingkat"),
        NAME(true, "uraian", "nomenklatur", "nama", "name"),
        GOVERNMENT(false, "jns_pemda"),
        DECREE(false, "id_hkm"),
        STATUS(false, "status_data"),
        PERFORMANCE(false, "kinerja"),
        INDICATOR(false, "indikator"),
        UNIT(false, "satuan");

        private final boolean required;

        @SuppressWarnings("ImmutableEnumChecker") // a Set.of cannot be changed
        private final Set<String> headings;

        Column(boolean required, String... headings) {
            this.required = required;
            this.headings = Set.of(headings);
        }

        @Override
        public Set<String> headings() {
            return headings;
        }

        @Override
        public boolean isRequired() {
            return required;
        }
    }

    private record Row(long line, Entry entry, String decree, String government) {}

    private ListFile(JenisDaftar kind) {
        this.kind = kind;
    }

    /** @throws java.io.UncheckedIOException where the file cannot be read */
    static ListFile read(Path file, JenisDaftar kind) {
        ListFile read = new ListFile(kind);
        CsvLines<Column> csv = CsvLines.read(file, Column.class);
        read.bad.addAll(csv.bad());
        // Without its columns every line would be bad, which says nothing.
        if (csv.bad().stream().noneMatch(bad -> bad.fault() == Fault.COLUMN_MISSING)) {
            read.lines = csv.lines().size();
            csv.lines().forEach(read::take);
        }
        read.bad.sort(Comparator.comparing(BadLine::line));
        return read;
    }

    int lines() {
        return lines;
    }

    /** In the order of the file, each code once. */
    List<Entry> entries() {
        return byCode.values().stream().map(Row::entry).toList();
    }

    List<BadLine> bad() {
        return bad;
    }

    List<Duplicate> duplicates() {
        return duplicates;
    }

    private void take(CsvLines.Line<Column> line) {
        int before = bad.size();
        String code = code(line);
        if (bad.size() == before) {
            level(line, code);
        }
        mark(line, Column.STATUS, STATUS_IN_FORCE.contains(line.get(Column.STATUS)) || isWithdrawn(line));
        mark(line, Column.GOVERNMENT, GOVERNMENTS.contains(line.get(Column.GOVERNMENT)));
        Entry entry = entry(line, code);
        if (bad.size() == before) {
            keep(new Row(line.number(), entry, line.get(Column.DECREE), line.get(Column.GOVERNMENT)));
        }
    }

    private static boolean isWithdrawn(CsvLines.Line<Column> line) {
        return STATUS_WITHDRAWN.contains(line.get(Column.STATUS));
    }

    private String code(CsvLines.Line<Column> line) {
        String written = line.get(Column.CODE);
        try {
            return kind.kode(written);
        } catch (IllegalArgumentException e) {
            bad.add(new BadLine(line.number(), Fault.CODE, written));
            return "";
        }
    }

    private void level(CsvLines.Line<Column> line, String code) {
        String written = line.get(Column.LEVEL).toLowerCase(Locale.ROOT);
        int level = kind.level(code);
        boolean right = written.isEmpty()
                || written.equals(kind.levels().get(level - 1))
                || written.equals(Integer.toString(level));
        if (!right) {
            bad.add(new BadLine(line.number(), Fault.LEVEL, written + " " + code));
        }
    }

    private void mark(CsvLines.Line<Column> line, Column column, boolean known) {
        if (!known) {
            bad.add(new BadLine(line.number(), Fault.MARK, line.get(column)));
        }
    }

    private Entry entry(CsvLines.Line<Column> line, String code) {
        String name = text(line, Column.NAME);
        if (name.isEmpty()) {
            bad.add(new BadLine(line.number(), Fault.TEXT, line.get(Column.CODE)));
        }
        return new Entry(
                code,
                code.isEmpty() ? 0 : kind.level(code),
                name,
                !isWithdrawn(line),
                text(line, Column.PERFORMANCE),
                text(line, Column.INDICATOR),
                text(line, Column.UNIT));
    }

    private String text(CsvLines.Line<Column> line, Column column) {
        try {
            return Teks.bersih(line.get(column));
        } catch (IllegalArgumentException e) {
            bad.add(new BadLine(line.number(), Fault.TEXT, line.get(Column.CODE)));
            return " ";
        }
    }

    private void keep(Row row) {
        Row before = byCode.get(row.entry.code());
        if (before == null) {
            byCode.put(row.entry.code(), row);
            return;
        }
        boolean replaces = WEAKEST_FIRST.compare(row, before) > 0;
        Row kept = replaces ? row : before;
        Row dropped = replaces ? before : row;
        byCode.put(row.entry.code(), kept);
        duplicates.add(
                new Duplicate(row.entry.code(), kept.line, kept.entry.name(), dropped.line, dropped.entry.name()));
    }
}
