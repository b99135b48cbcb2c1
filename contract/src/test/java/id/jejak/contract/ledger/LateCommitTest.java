package id.jejak.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.contract.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event whose transaction commits after later ones have: it is never skipped, here; in Axon's own engine it is. */
class LateCommitTest {

    /** Axon's engine gives up on a gap for its distance (10,000 positions) or for its age (60 seconds). */
    private static final String DISTANCES_AND_AGES = "10001, 61 \n 10001, 0 \n 1, 61";

    private final Clock clock = GenericEventMessage.clock;
    private TestDatabase database;

    @BeforeEach
    void prepare() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void restoreClock() {
        GenericEventMessage.clock = clock;
    }

    @ParameterizedTest(name = "{0} later events, reader''s clock {1} s ahead")
    @CsvSource(textBlock = DISTANCES_AND_AGES)
    void anEventThatCommitsLateIsStillDelivered(int laterEvents, long secondsAhead) throws SQLException {
        try (Store store = Store.jejak(database)) {
            LateCommit run = LateCommit.in(store, laterEvents, Duration.ofSeconds(secondsAhead));

            assertThat(run.deliveredWhileOpen)
                    .as("nothing at or beyond the open transaction's position")
                    .isEmpty();
            run.reader.awaitDelivered(run.allInOrder().size());
            assertThat(Store.ids(run.reader.delivered())).isEqualTo(Store.ids(run.allInOrder()));
            assertThat(run.reader.delivered()).extracting(Store::positionOf).isSorted();
        }
    }

    /** Why there is an engine of our own. When this fails, look whether Axon's has learned it. */
    @ParameterizedTest(name = "{0} later events, reader''s clock {1} s ahead")
    @CsvSource(textBlock = DISTANCES_AND_AGES)
    void axonsOwnEngineLosesIt(int laterEvents, long secondsAhead) throws SQLException {
        try (Store store = Store.axon(database)) {
            LateCommit run = LateCommit.in(store, laterEvents, Duration.ofSeconds(secondsAhead));

            assertThat(Store.ids(run.deliveredWhileOpen)).isEqualTo(Store.ids(run.later));
            assertThat(run.reader.poll()).isEmpty();
            assertThat(store.engine()
                            .readEvents(run.late.getAggregateIdentifier())
                            .asStream())
                    .as("it is in the table all the same")
                    .hasSize(1);
        }
    }

    @Test
    void aTransactionWithTheNewestIdOfAllHoldsTheReaderToo() throws SQLException {
        try (Store store = Store.jejak(database)) {
            Store.Reader reader = store.reader();
            List<DomainEventMessage<?>> late = Store.newEvents(1);
            List<DomainEventMessage<?>> later = Store.newEvents(1);
            List<TrackedEventMessage<?>> whileOpen = new ArrayList<>();

            store.inTransaction(open -> {
                store.engine().appendEvents(late);
                store.inTransaction(newest -> {
                    store.engine().appendEvents(later);
                    // Nothing has ended since these two began: a snapshot does not know of their ids yet.
                    whileOpen.addAll(reader.poll());
                });
                whileOpen.addAll(reader.poll());
            });

            assertThat(whileOpen).isEmpty();
            reader.awaitDelivered(2);
            assertThat(Store.ids(reader.delivered())).containsExactly(idOf(late), idOf(later));
        }
    }

    @Test
    void aReaderThatStartsAtTheHeadOrAtATimeStartsBeforeWhatIsStillOpen() throws SQLException {
        try (Store store = Store.jejak(database)) {
            store.append(Store.newEvents(3));
            List<Long> starts = new ArrayList<>();

            store.inTransaction(open -> {
                store.engine().appendEvents(Store.newEvents(1));
                store.append(Store.newEvents(1));
                store.outsideTransaction(() -> {
                    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
                    Instant afterTheOpenOne = recordedAt(database, 5);
                    starts.add(store.engine().createTokenAt(longAgo).position().orElseThrow());
                    starts.add(store.engine()
                            .createTokenAt(afterTheOpenOne)
                            .position()
                            .orElseThrow());
                    starts.add(store.engine().createHeadToken().position().orElseThrow());
                });
            });

            assertThat(starts).allMatch(position -> position < 4);
        }
    }

    @Test
    void whatWasRolledBackDoesNotStopTheReader() throws SQLException {
        try (Store store = Store.jejak(database)) {
            Store.Reader reader = store.reader();
            List<DomainEventMessage<?>> before = Store.newEvents(1);
            List<DomainEventMessage<?>> after = Store.newEvents(1);

            store.append(before);
            store.inTransaction(failing -> {
                store.engine().appendEvents(Store.newEvents(7));
                failing.setRollbackOnly();
            });
            store.append(after);

            reader.awaitDelivered(2);
            assertThat(Store.ids(reader.delivered())).containsExactly(idOf(before), idOf(after));
            assertThat(reader.delivered()).extracting(Store::positionOf).containsExactly(1L, 9L);
        }
    }

    @Test
    void whileManyWriteAReaderIsGivenEachEventOnceAndInOrder() throws Exception {
        int writers = 8;
        int transactions = 300;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (Store store = Store.jejak(database)) {
            Store.Reader reader = store.reader();
            List<Callable<List<String>>> work = IntStream.range(0, writers)
                    .<Callable<List<String>>>mapToObj(seed -> () -> write(store, transactions, new Random(seed)))
                    .toList();
            List<Future<List<String>>> writing =
                    work.stream().map(threads::submit).toList();

            int polls = 0;
            while (!writing.stream().allMatch(Future::isDone)) {
                polls += reader.poll().isEmpty() ? 0 : 1;
            }
            List<String> committed = new ArrayList<>();
            for (Future<List<String>> writer : writing) {
                committed.addAll(writer.get());
            }

            reader.awaitDelivered(committed.size());
            assertThat(polls).as("polls that found events while others wrote").isGreaterThan(10);
            assertThat(Store.ids(reader.delivered())).containsExactlyInAnyOrderElementsOf(committed);
            assertThat(reader.delivered()).extracting(Store::positionOf).isSorted();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Some transactions append several times, so that others commit in between, and some are rolled back. */
    private static List<String> write(Store store, int transactions, Random random) {
        List<String> committed = new ArrayList<>();
        for (int i = 0; i < transactions; i++) {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            boolean fails = random.nextInt(10) == 0;
            store.inTransaction(open -> {
                for (int append = random.nextInt(3); append >= 0; append--) {
                    List<DomainEventMessage<?>> some = Store.newEvents(1 + random.nextInt(5));
                    store.engine().appendEvents(some);
                    events.addAll(some);
                }
                if (fails) {
                    open.setRollbackOnly();
                }
            });
            if (!fails) {
                committed.addAll(Store.ids(events));
            }
        }
        return committed;
    }

    /** What the watermark rests on: whoever holds a position has had a transaction id since before. */
    @Test
    void aRowTakesItsTransactionIdBeforeItsPosition() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Store store = Store.jejak(database);
                Connection owner = database.owner().getConnection();
                Statement holdSequence = owner.createStatement()) {
            owner.setAutoCommit(false);
            holdSequence.execute("ALTER SEQUENCE ledger.event_position_seq INCREMENT BY 1");

            Future<?> insert = thread.submit(() -> store.append(Store.newEvents(3)));

            await().untilAsserted(() -> assertThat(backendsWaitingForTheSequence())
                    .singleElement()
                    .asString()
                    .as("transaction id of the one that waits")
                    .matches("\\d+"));
            assertThat(insert.isDone()).isFalse();
            owner.rollback();
            insert.get();
            Store.Reader reader = store.reader();
            reader.awaitDelivered(3);
            assertThat(reader.delivered()).hasSize(3);
        } finally {
            thread.shutdownNow();
        }
    }

    /** The transaction ids, or {@code none} where one has none. */
    private List<String> backendsWaitingForTheSequence() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT coalesce(a.backend_xid::text, 'none')
                        FROM pg_stat_activity a JOIN pg_locks l USING (pid)
                        WHERE NOT l.granted AND l.relation = 'ledger.event_position_seq'::regclass
                          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())""")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static Instant recordedAt(TestDatabase database, long position) {
        try (Connection connection = database.command().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT recorded_at::text FROM ledger.event WHERE position = " + position)) {
            assertThat(row.next()).isTrue();
            return Instant.parse(row.getString(1).replace(' ', 'T').replaceFirst("\\+00$", "Z"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String idOf(List<DomainEventMessage<?>> one) {
        return one.get(0).getIdentifier();
    }

    /** One transaction that stays open while others commit and a reader reads. */
    private static final class LateCommit {

        final Store.Reader reader;
        final DomainEventMessage<?> first = Store.newEvents(1).get(0);
        final DomainEventMessage<?> late = Store.newEvents(1).get(0);
        final List<DomainEventMessage<?>> later;
        final List<TrackedEventMessage<?>> deliveredWhileOpen = new ArrayList<>();

        private LateCommit(Store store, int laterEvents) {
            this.reader = store.reader();
            this.later = Store.newEvents(laterEvents);
        }

        static LateCommit in(Store store, int laterEvents, Duration ahead) {
            LateCommit run = new LateCommit(store, laterEvents);
            store.append(List.of(run.first));
            run.reader.awaitDelivered(1);
            store.inTransaction(open -> {
                store.engine().appendEvents(run.late);
                store.append(run.later);
                GenericEventMessage.clock = Clock.offset(GenericEventMessage.clock, ahead);
                run.deliveredWhileOpen.addAll(run.reader.poll());
            });
            return run;
        }

        List<DomainEventMessage<?>> allInOrder() {
            List<DomainEventMessage<?>> all = new ArrayList<>(List.of(first, late));
            all.addAll(later);
            return Collections.unmodifiableList(all);
        }
    }
}
