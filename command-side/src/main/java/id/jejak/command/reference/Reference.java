package id.jejak.command.reference;

import id.jejak.command.reference.Candidate.Ground;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeNomenklatur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells whether a code is in the list in force on a date, and what may have been meant where it is not. Codes are kept
 * in memory and read again when their list has changed, in this process or another.
 */
public final class Reference {

    private static final int MOST_CANDIDATES = 5;
    /** Places that near numbers leave to alike names, where there are any: a moved code has a new number. */
    private static final int KEPT_FOR_NAMES = 2;

    private static final String ENTRIES = """
            SELECT code, level, name, in_force, performance, indicator, unit
            FROM reference.entry WHERE list = ? AND in_force
            """;
    private static final String SUCCESSORS = """
            WITH RECURSIVE step (list, code) AS (
                SELECT s.to_list, s.to_code FROM reference.successor s JOIN reference.list l ON l.id = s.from_list
                WHERE l.kind = ? AND s.from_code IN (?, ?)
              UNION
                SELECT s.to_list, s.to_code FROM reference.successor s
                JOIN step ON s.from_list = step.list AND s.from_code = step.code
            )
            SELECT code FROM step WHERE list = ? ORDER BY code
            """;
    private static final String NAME_ELSEWHERE = """
            SELECT e.name FROM reference.entry e JOIN reference.list l ON l.id = e.list
            WHERE l.kind = ? AND e.code IN (?, ?) ORDER BY l.valid_from DESC, e.code LIMIT 1
            """;

    private final JdbcTemplate jdbc;
    private final Lists lists;
    private final Map<Long, LoadedList> loaded = new ConcurrentHashMap<>();

    /** Looks up over these connections. */
    public Reference(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.lists = new Lists(dataSource);
    }

    /** The lists in force on this date, as they are now. */
    public InForce on(LocalDate date) {
        return new InForce(date);
    }

    /** The lists in force on one date. */
    public final class InForce {

        private final LocalDate date;
        private final Map<JenisDaftar, Optional<LoadedList>> perKind = new EnumMap<>(JenisDaftar.class);

        private InForce(LocalDate date) {
            this.date = date;
        }

        /**
         * Empty where the code is in the list in force, or no list of the kind is.
         *
         * @param code as {@link JenisDaftar#kode} writes it
         * @param name what it is called where it is used; may be empty
         */
        public Optional<UnknownCode> judge(JenisDaftar kind, String code, String name) {
            return perKind.computeIfAbsent(kind, this::load)
                    .filter(list -> list.find(code).isEmpty())
                    .map(list -> new UnknownCode(code, list.head().description().name(), candidates(list, code, name)));
        }

        private Optional<LoadedList> load(JenisDaftar kind) {
            return lists.inForce(kind, date).map(Reference.this::current);
        }
    }

    private LoadedList current(Lists.Head head) {
        return loaded.compute(
                head.id(), (id, before) -> before != null && before.head().equals(head) ? before : load(head));
    }

    private LoadedList load(Lists.Head head) {
        return new LoadedList(
                head,
                jdbc.query(
                        ENTRIES,
                        (row, i) -> new Entry(
                                row.getString("code"),
                                row.getInt("level"),
                                row.getString("name"),
                                row.getBoolean("in_force"),
                                row.getString("performance"),
                                row.getString("indicator"),
                                row.getString("unit")),
                        head.id()));
    }

    private List<Candidate> candidates(LoadedList list, String code, String name) {
        JenisDaftar kind = list.head().description().kind();
        Nearest nearest = list.nearest();
        String called = name.isBlank() ? nameElsewhere(kind, code) : name;
        Set<String> seen = new TreeSet<>();
        List<Candidate> successors =
                named(list, code, Ground.SUCCESSOR, successors(list, kind, code), MOST_CANDIDATES, seen);
        int room = MOST_CANDIDATES - successors.size();
        Set<String> seenByName = new TreeSet<>(seen);
        int byName = named(
                        list, code, Ground.NAME, nearest.byName(kind.level(code), called), KEPT_FOR_NAMES, seenByName)
                .size();
        List<Candidate> found = new ArrayList<>(successors);
        found.addAll(named(list, code, Ground.CODE, nearest.byCode(code), Math.max(0, room - byName), seen));
        found.addAll(named(
                list,
                code,
                Ground.NAME,
                nearest.byName(kind.level(code), called),
                MOST_CANDIDATES - found.size(),
                seen));
        return List.copyOf(found);
    }

    private static List<Candidate> named(
            LoadedList list, String code, Ground ground, Stream<Entry> entries, int most, Set<String> seen) {
        return entries.map(entry -> new Candidate(list.codeBeside(entry, code), entry.name(), ground))
                .filter(candidate -> seen.add(candidate.code()))
                .limit(most)
                .toList();
    }

    private Stream<Entry> successors(LoadedList list, JenisDaftar kind, String code) {
        return jdbc
                .queryForList(
                        SUCCESSORS,
                        String.class,
                        kind.name(),
                        code,
                        general(kind, code),
                        list.head().id())
                .stream()
                .flatMap(successor -> list.find(successor).stream());
    }

    private String nameElsewhere(JenisDaftar kind, String code) {
        return jdbc.queryForList(NAME_ELSEWHERE, String.class, kind.name(), code, general(kind, code)).stream()
                .findFirst()
                .orElse("");
    }

    private static String general(JenisDaftar kind, String code) {
        return kind == JenisDaftar.NOMENKLATUR
                ? new KodeNomenklatur(code).untukSetiapBidang().kode()
                : code;
    }
}
