package id.jejak.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

class SharedAppendTest {

    private static final int CALLERS = 12;
    private static final int ROUNDS = 20;

    private final LedgerSerializer serializer = LedgerSerializer.create();
    private Store store;
    private SharedAppend shared;
    private JdbcTemplate jdbc;

    @BeforeEach
    void open() throws SQLException {
        store = Store.jejak(TestDatabase.fresh());
        shared = new SharedAppend(store.dataSource());
        jdbc = new JdbcTemplate(store.dataSource());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyCallerIsToldThePositionOfItsOwnLastEvent() throws Exception {
        inParallel(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                long position = shared.append(rows("aggregate/" + caller, round * 2L, 2));
                assertThat(lastSequenceAt(position)).isEqualTo("aggregate/" + caller + " " + (round * 2 + 1));
            }
        });

        assertThat(count()).isEqualTo(CALLERS * ROUNDS * 2L);
    }

    @Test
    void aCollisionIsThatCallersAlone() throws Exception {
        shared.append(rows("taken", 0, 1));

        inParallel(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                if (caller % 3 == 0) {
                    List<EventRow> late = rows("late/" + caller + "/" + round, 0, 1);
                    late.addAll(rows("taken", 0, 1));
                    assertThatThrownBy(() -> shared.append(late)).isInstanceOf(DuplicateKeyException.class);
                } else {
                    shared.append(rows("free/" + caller, round, 1));
                }
            }
        });

        assertThat(countLike("free/%")).isEqualTo(CALLERS * 2L / 3 * ROUNDS);
        assertThat(countLike("late/%"))
                .as("of a caller that collides nothing is kept")
                .isZero();
    }

    @Test
    void eachEventKeepsItsOwnMetadata() {
        List<DomainEventMessage<?>> events = List.of(
                Store.eventsOf("metadata", 0, 1).get(0).withMetaData(Map.of("alasan", "pertama")),
                Store.eventsOf("metadata", 1, 1).get(0).withMetaData(Map.of("alasan", "kedua")),
                Store.eventsOf("metadata", 2, 1).get(0).withMetaData(Map.of("alasan", "kedua")),
                Store.eventsOf("metadata", 3, 1).get(0).withMetaData(Map.of()));

        shared.append(EventRow.of(events, serializer));

        assertThat(jdbc.queryForList(
                        "SELECT metadata FROM ledger.event WHERE aggregate_id = 'metadata' ORDER BY sequence",
                        String.class))
                .containsExactly("{\"alasan\":\"pertama\"}", "{\"alasan\":\"kedua\"}", "{\"alasan\":\"kedua\"}", "{}");
    }

    private interface Work {
        void run(int caller) throws Exception;
    }

    private static void inParallel(Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        try {
            List<Callable<Object>> callers = IntStream.range(0, CALLERS)
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
        } finally {
            pool.shutdownNow();
        }
    }

    private static void finish(Future<Object> done) throws Exception {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
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
