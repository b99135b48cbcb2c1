package id.jejak.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.command.IdempotencyKey;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import id.jejak.contract.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class SharedAppendTest {

    private static final int CALLERS = 12;
    private static final int ROUNDS = 20;

    private final LedgerSerializer serializer = LedgerSerializer.create();
    private TestDatabase database;
    private Store store;
    private SharedAppend shared;
    private JdbcTemplate jdbc;

    @BeforeEach
    void open() throws SQLException {
        database = TestDatabase.fresh();
        store = Store.jejak(database);
        shared = new SharedAppend(store.dataSource());
        jdbc = new JdbcTemplate(store.dataSource());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyCallerIsToldThePositionOfItsOwnLastEvent() {
        inParallel(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                long position = append(rows("aggregate/" + caller, round * 2L, 2));
                assertThat(lastSequenceAt(position)).isEqualTo("aggregate/" + caller + " " + (round * 2 + 1));
            }
        });

        assertThat(count()).isEqualTo(CALLERS * ROUNDS * 2L);
    }

    @Test
    void aCollisionIsThatCallersAlone() {
        append(rows("taken", 0, 1));

        inParallel(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                if (caller % 3 == 0) {
                    List<EventRow> late = rows("late/" + caller + "/" + round, 0, 1);
                    late.addAll(rows("taken", 0, 1));
                    assertThatThrownBy(() -> append(late)).isInstanceOf(DuplicateKeyException.class);
                } else {
                    append(rows("free/" + caller, round, 1));
                }
            }
        });

        assertThat(countLike("free/%")).isEqualTo(CALLERS * 2L / 3 * ROUNDS);
        assertThat(countLike("late/%"))
                .as("of a caller that collides nothing is kept")
                .isZero();
    }

    /** More than one statement takes, and each within a transaction of its own, as commands are. */
    @Test
    void nobodyWaitsForTheEndOfTheTransactionThatWroteForOthers() {
        int callers = 80;
        DatabaseSettings settings = database.settings();
        try (HikariDataSource one = Pools.one("append", settings.url(), settings.command())) {
            one.setConnectionTimeout(2_000);
            SharedAppend narrow = new SharedAppend(one);

            inParallel(callers, caller -> {
                TransactionSynchronizationManager.initSynchronization();
                try {
                    for (int round = 0; round < ROUNDS; round++) {
                        narrow.append(rows("many/" + caller, round, 1), Optional.empty());
                    }
                } finally {
                    TransactionSynchronizationManager.clearSynchronization();
                }
            });
        }

        assertThat(countLike("many/%")).isEqualTo(callers * (long) ROUNDS);
    }

    @Test
    void whereTheServerIsOutOfReachNobodyWaitsForTheTurnsOfOthers() {
        AtomicInteger attempts = new AtomicInteger();
        try (HikariDataSource nowhere = new HikariDataSource()) {
            nowhere.setJdbcUrl("jdbc:postgresql://localhost:1/jejak");
            nowhere.setInitializationFailTimeout(-1);
            nowhere.setConnectionTimeout(500);
            SharedAppend lost = new SharedAppend(new DelegatingDataSource(nowhere) {
                @Override
                public Connection getConnection() throws SQLException {
                    attempts.incrementAndGet();
                    return super.getConnection();
                }
            });

            inParallel(caller -> assertThatThrownBy(() -> lost.append(rows("lost/" + caller, 0, 1), Optional.empty()))
                    .isInstanceOf(DataAccessException.class));
        }

        assertThat(attempts.get()).isLessThan(CALLERS);
    }

    @Test
    void eachEventKeepsItsOwnMetadata() {
        List<DomainEventMessage<?>> events = List.of(
                Store.eventsOf("metadata", 0, 1).get(0).withMetaData(Map.of("alasan", "pertama")),
                Store.eventsOf("metadata", 1, 1).get(0).withMetaData(Map.of("alasan", "kedua")),
                Store.eventsOf("metadata", 2, 1).get(0).withMetaData(Map.of("alasan", "kedua")),
                Store.eventsOf("metadata", 3, 1).get(0).withMetaData(Map.of()));

        append(EventRow.of(events, serializer));

        assertThat(jdbc.queryForList(
                        "SELECT metadata FROM ledger.event WHERE aggregate_id = 'metadata' ORDER BY sequence",
                        String.class))
                .containsExactly("{\"alasan\":\"pertama\"}", "{\"alasan\":\"kedua\"}", "{\"alasan\":\"kedua\"}", "{}");
    }

    @Test
    void theKeyIsKeptWithItsCallersLastPosition() {
        Map<String, String> positions = new ConcurrentHashMap<>();

        inParallel(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                IdempotencyKey key = key("budi", caller + "/" + round);
                List<EventRow> rows = rows("keyed/" + key.key(), 0, 2);
                // Some come without one: all are written together.
                long position = shared.append(rows, caller % 3 == 0 ? Optional.empty() : Optional.of(key));
                if (caller % 3 != 0) {
                    positions.put(key.key(), Long.toString(position));
                }
            }
        });

        assertThat(positions).hasSize(CALLERS * 2 / 3 * ROUNDS);
        assertThat(answers()).isEqualTo(positions);
    }

    @Test
    void aKeyThatIsTakenOrHeldIsThatCallersAlone() {
        shared.append(rows("first", 0, 1), Optional.of(key("budi", "taken")));

        new TransactionTemplate(new DataSourceTransactionManager(store.dataSource())).execute(holding -> {
            jdbc.queryForObject("SELECT " + KeyLock.tryIt("'budi'", "'held'"), Boolean.class);
            inParallel(caller -> {
                for (int round = 0; round < ROUNDS; round++) {
                    List<EventRow> rows = rows("event/" + caller + "/" + round, 0, 1);
                    if (caller % 3 == 0) {
                        IdempotencyKey key = key("budi", round % 2 == 0 ? "taken" : "held");
                        assertThatThrownBy(() -> shared.append(rows, Optional.of(key)))
                                .isInstanceOf(DuplicateKeyException.class);
                    } else {
                        shared.append(rows, Optional.of(key("budi", caller + "/" + round)));
                    }
                }
            });
            return 0;
        });

        assertThat(countLike("event/%"))
                .as("of a caller whose key is another's nothing is kept")
                .isEqualTo(CALLERS * 2L / 3 * ROUNDS);
        assertThat(answers()).doesNotContainKey("held").hasSize(CALLERS * 2 / 3 * ROUNDS + 1);
    }

    private long append(List<EventRow> rows) {
        return shared.append(rows, Optional.empty());
    }

    private static IdempotencyKey key(String account, String key) {
        return new IdempotencyKey(account, key, "0".repeat(64));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        jdbc.query("SELECT key, answer FROM ledger.idempotency_key", row -> {
            answers.put(row.getString("key"), row.getString("answer"));
        });
        return answers;
    }

    private interface Work {
        void run(int caller) throws Exception;
    }

    private static void inParallel(Work work) {
        inParallel(CALLERS, work);
    }

    private static void inParallel(int many, Work work) {
        ExecutorService pool = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        try {
            List<Callable<Object>> callers = IntStream.range(0, many)
                    .mapToObj(caller -> Executors.callable(() -> {
                        try {
                            start.await();
                            work.run(caller);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }))
                    .toList();
            for (Future<Object> done : pool.invokeAll(callers)) {
                finish(done);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void finish(Future<Object> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<EventRow> rows(String aggregate, long from, int count) {
        return new ArrayList<>(EventRow.of(Store.eventsOf(aggregate, from, count), serializer));
    }

    private String lastSequenceAt(long position) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT aggregate_id || ' ' || sequence FROM ledger.event WHERE position = ?", String.class, position));
    }

    private long count() {
        return countLike("%");
    }

    private long countLike(String aggregates) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT count(*) FROM ledger.event WHERE aggregate_id LIKE ?", Long.class, aggregates));
    }
}
