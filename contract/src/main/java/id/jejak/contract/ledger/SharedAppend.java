package id.jejak.contract.ledger;

import id.jejak.contract.command.IdempotencyKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Appends what several threads have decided at the same time with one statement and one commit. Whoever finds nobody
 * writing writes for all who wait. Each caller's events are appended wholly or not at all; one caller's collision is not
 * another's: what cannot be appended together is appended one by one.
 */
final class SharedAppend {

    /** Short enough that nobody waits long for the others' rows. */
    private static final int MOST_CALLERS = 32;

    private static final String EVENTS = "INSERT INTO ledger.event (event_id, aggregate_type, aggregate_id, sequence,"
            + " type, revision, payload, metadata) SELECT id, aggregate_type, aggregate_id, sequence, type, revision,"
            + " payload::json, metadata::json FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[],"
            + " ?::text[], ?::text[], ?::text[]) WITH ORDINALITY AS event (id, aggregate_type, aggregate_id, sequence,"
            + " type, revision, payload, metadata, place) ORDER BY place RETURNING position";

    /**
     * All events come before the first key, for which they are sorted: whoever waits for a key has events already, and
     * nobody who waits for an event has a key. Where somebody else has the key the answer is missing, which is refused.
     */
    private static final String EVENTS_AND_KEYS = "WITH appended AS (" + EVENTS + "), placed AS (SELECT position,"
            + " row_number() OVER (ORDER BY position) AS place FROM appended), kept AS ("
            + "INSERT INTO ledger.idempotency_key (account, key, fingerprint, answer) SELECT account, key, fingerprint,"
            + " CASE WHEN " + KeyLock.tryIt("account", "key") + " THEN position::text END"
            + " FROM unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) AS key (account, key, fingerprint, place)"
            + " JOIN placed USING (place) ORDER BY account, key) SELECT position FROM appended ORDER BY position";

    /**
     * All processes take numbers before budget lines and each kind in the order of identities, as documents of many lines
     * do and as a closing does, so that nobody waits in a circle.
     */
    private static final Comparator<EventRow> ORDER = Comparator.comparing(
                    EventRow::aggregateType, Comparator.reverseOrder())
            .thenComparing(EventRow::aggregateId)
            .thenComparing(EventRow::sequence);

    private static final SQLExceptionTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();

    private final DataSource dataSource;
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<Pending> waiting = new ConcurrentLinkedQueue<>();

    /** @param dataSource one connection is enough; it must not be one that callers hold while they wait */
    SharedAppend(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One caller and what it appends. */
    private static final class Pending {
        private final Thread caller = Thread.currentThread();
        private final List<EventRow> rows;
        private final Optional<IdempotencyKey> key;
        private long position;
        private @Nullable RuntimeException failure;
        private volatile boolean done;

        Pending(List<EventRow> rows, Optional<IdempotencyKey> key) {
            this.rows = rows;
            this.key = key;
        }
    }

    /**
     * Appends these events and commits them; answers the position of the last, which with them is kept as the answer to
     * the request of this key.
     *
     * @throws DuplicateKeyException where somebody else has appended to the aggregate, or has or had the key
     */
    long append(List<EventRow> rows, Optional<IdempotencyKey> key) {
        Pending mine = new Pending(rows, key);
        waiting.add(mine);
        while (!mine.done) {
            if (writing.tryLock()) {
                try {
                    if (!mine.done) {
                        write(next());
                    }
                } finally {
                    writing.unlock();
                    handOver();
                }
            } else {
                LockSupport.park(this);
            }
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
        if (mine.position == 0) {
            // Whoever wrote for all was stopped by something worse than a refusal of the database.
            throw new IllegalStateException("The events were not appended");
        }
        return mine.position;
    }

    /** Somebody may have come to wait after the last look, and nobody else would write for it. */
    private void handOver() {
        Pending first = waiting.peek();
        if (first != null) {
            LockSupport.unpark(first.caller);
        }
    }

    private List<Pending> next() {
        List<Pending> next = new ArrayList<>();
        while (next.size() < MOST_CALLERS) {
            Pending pending = waiting.poll();
            if (pending == null) {
                break;
            }
            next.add(pending);
        }
        return next;
    }

    private void write(List<Pending> together) {
        try {
            insert(together);
        } catch (DataAccessResourceFailureException | TransientDataAccessResourceException e) {
            // The server is out of reach for all of them; one by one they would wait for it in turn.
            together.forEach(pending -> pending.failure = e);
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                together.get(0).failure = e;
            } else {
                together.forEach(this::writeAlone);
            }
        } finally {
            for (Pending pending : together) {
                pending.done = true;
                LockSupport.unpark(pending.caller);
            }
        }
    }

    private void writeAlone(Pending pending) {
        try {
            insert(List.of(pending));
        } catch (RuntimeException e) {
            pending.failure = e;
        }
    }

    /** One row of one caller. */
    private record Place(Pending caller, EventRow row) {}

    private void insert(List<Pending> together) {
        List<Place> places = together.stream()
                .flatMap(pending -> pending.rows.stream().map(row -> new Place(pending, row)))
                .sorted(Comparator.comparing(Place::row, ORDER))
                .toList();
        List<Long> positions = insertPlaces(together, places);
        for (int i = 0; i < positions.size(); i++) {
            Pending caller = places.get(i).caller();
            caller.position = Math.max(caller.position, positions.get(i));
        }
    }

    private List<Long> insertPlaces(List<Pending> together, List<Place> places) {
        List<EventRow> rows = places.stream().map(Place::row).toList();
        if (together.stream().anyMatch(pending -> pending.key.isPresent())) {
            return insertWithKeys(rows, keys(places));
        }
        // For few rows the server is done sooner with values than with arrays that it takes apart; for many it is not,
        // and every number of rows would be a statement of its own to prepare.
        return together.size() == 1
                ? query(LedgerStorageEngine.insert(rows.size()), LedgerStorageEngine.parameters(rows))
                : query(EVENTS, columns(rows));
    }

    /** The keys with the places, from 1, of their callers' last rows. */
    private static Map<IdempotencyKey, Long> keys(List<Place> places) {
        Map<IdempotencyKey, Long> keys = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            long place = i + 1L;
            places.get(i).caller().key.ifPresent(key -> keys.put(key, place));
        }
        return keys;
    }

    private List<Long> insertWithKeys(List<EventRow> rows, Map<IdempotencyKey, Long> keys) {
        List<Object> parameters = columns(rows);
        parameters.add(texts(keys.keySet(), IdempotencyKey::account));
        parameters.add(texts(keys.keySet(), IdempotencyKey::key));
        parameters.add(texts(keys.keySet(), IdempotencyKey::fingerprint));
        parameters.add(keys.values().toArray(Long[]::new));
        try {
            return query(EVENTS_AND_KEYS, parameters);
        } catch (DuplicateKeyException e) {
            throw e;
        } catch (DataIntegrityViolationException e) {
            throw new DuplicateKeyException("Somebody else has the key", e);
        }
    }

    /**
     * Not on a connection of the caller's unit of work, which would be given back with its commit only: whoever writes next
     * would wait for that, and for ever where the caller itself waits to be written for.
     */
    private List<Long> query(String sql, List<Object> parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            return positions(statement);
        } catch (SQLException e) {
            DataAccessException translated = TRANSLATOR.translate("Append", sql, e);
            throw translated == null ? new UncategorizedSQLException("Append", sql, e) : translated;
        }
    }

    private static List<Long> positions(PreparedStatement statement) throws SQLException {
        List<Long> positions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
        }
        return positions;
    }

    private static List<Object> columns(List<EventRow> rows) {
        return new ArrayList<>(List.of(
                rows.stream().map(EventRow::id).toArray(UUID[]::new),
                texts(rows, EventRow::aggregateType),
                texts(rows, EventRow::aggregateId),
                rows.stream().map(EventRow::sequence).toArray(Long[]::new),
                texts(rows, EventRow::type),
                texts(rows, EventRow::revision),
                texts(rows, EventRow::payload),
                texts(rows, EventRow::metadata)));
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
