package id.jejak.command.reference;

import id.jejak.command.reference.BadLine.Fault;
import id.jejak.contract.value.JenisDaftar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over from a file what became of the codes of one list in another: a code may have many successors, and many
 * codes one. All of the file or nothing, and nothing more the second time.
 */
public final class SuccessorImport {

    private static final String CODES = "SELECT code FROM reference.entry WHERE list = ?";
    private static final String INSERT = """
            INSERT INTO reference.successor (from_list, from_code, to_list, to_code)
            SELECT ?, old, ?, new FROM unnest(?::text[], ?::text[]) AS pair (old, new)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcTemplate jdbc;
    private final Lists lists;
    private final TransactionTemplate transaction;

    /** Imports over these connections, which have to be the command role's. */
    public SuccessorImport(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.lists = new Lists(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private enum Column implements CsvLines.Column {
        OLD("kode_lama", "old_code"),
        NEW("kode_baru", "new_code");

        @SuppressWarnings("ImmutableEnumChecker") // a Set.of cannot be changed
        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }

        @Override
        public Set<String> headings() {
            return headings;
        }

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    private record Pair(String old, String successor) {}

    /**
     * What an import did.
     *
     * @param duplicates lines that say what another line of the file says
     */
    public record Report(int lines, int added, int unchanged, int duplicates, List<BadLine> bad) {

        public boolean isImported() {
            return bad.isEmpty();
        }
    }

    /**
     * Imports the file; each code has to be in its list.
     *
     * @throws ReferenceRefusal where one of the lists does not exist
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public Report run(JenisDaftar kind, String fromList, String toList, Path file) {
        Lists.Head from = lists.named(kind, fromList);
        Lists.Head to = lists.named(kind, toList);
        CsvLines<Column> csv = CsvLines.read(file, Column.class);
        List<BadLine> bad = new ArrayList<>(csv.bad());
        Set<String> known = codes(from);
        Set<String> knownNow = codes(to);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (CsvLines.Line<Column> line : csv.lines()) {
            pairs.add(new Pair(
                    code(kind, line.number(), line.get(Column.OLD), known, bad),
                    code(kind, line.number(), line.get(Column.NEW), knownNow, bad)));
        }
        int total = csv.lines().size();
        if (!bad.isEmpty()) {
            bad.sort(Comparator.comparing(BadLine::line));
            return new Report(total, 0, 0, 0, bad);
        }
        int added = Objects.requireNonNull(transaction.execute(status -> insert(from, to, pairs)));
        return new Report(total, added, pairs.size() - added, total - pairs.size(), List.of());
    }

    private Set<String> codes(Lists.Head list) {
        return new HashSet<>(jdbc.queryForList(CODES, String.class, list.id()));
    }

    private static String code(JenisDaftar kind, long line, String written, Set<String> known, List<BadLine> bad) {
        try {
            String code = kind.kode(written);
            if (!known.contains(code)) {
                bad.add(new BadLine(line, Fault.NOT_IN_LIST, code));
            }
            return code;
        } catch (IllegalArgumentException e) {
            bad.add(new BadLine(line, Fault.CODE, written));
            return "";
        }
    }

    private int insert(Lists.Head from, Lists.Head to, Set<Pair> pairs) {
        return jdbc.update(INSERT, from.id(), to.id(), column(pairs, Pair::old), column(pairs, Pair::successor));
    }

    private static String[] column(Set<Pair> pairs, Function<Pair, String> field) {
        return pairs.stream().map(field).toArray(String[]::new);
    }
}
