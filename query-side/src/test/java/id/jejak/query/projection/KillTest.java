package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.RebuildState.Keadaan;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import id.jejak.query.testing.ProjectingJvm;
import id.jejak.query.testing.ProjectingJvm.Work;
import id.jejak.query.testing.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that fills projections is killed, with no say in it, at the worst moments: nothing is lost or counted twice. */
class KillTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final int EVENTS = 3_000;
    /** How many events a rebuild writes at a time. */
    private static final int BATCH = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String LOCK_HALF_FILLED = """
            SELECT count(*) FROM (SELECT FROM query.side_copy
                WHERE name = 'belanja' AND position >= ? AND position < ? FOR UPDATE) AS half""";
    private static final String WRITES = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
              AND query LIKE ?""";
    private static final String WAITS_FOR_THE_GATE = """
            SELECT count(*) FROM pg_locks
            WHERE relation = 'query.projection'::regclass AND mode = 'AccessExclusiveLock' AND NOT granted""";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = new Ledger(database);
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private final Projections projections = new Projections(pool, QuerySide.projections());

    @BeforeEach
    void seed() {
        projections.install();
        ledger.append(realizations(EVENTS));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aFeedThatIsKilledInABatchIsTakenUpWhereItWas() throws IOException {
        try (ProjectingJvm feeding = ProjectingJvm.on(database, Work.FEED)) {
            awaitThat(feeding, () -> projections.heldByAll() > 0 && isWriting("COPY query.%"));
        }
        assertThat(projections.heldByAll()).isPositive().isLessThan(EVENTS);

        awaitThatAllIsHeld();

        assertAllHold(EVENTS);
    }

    @Test
    void aRebuildThatIsKilledLeavesTheTablesAndTheNextOneSucceeds() throws IOException {
        awaitThatAllIsHeld();
        Map<String, List<String>> live = Tables.dump(database);
        try (ProjectingJvm rebuilding = ProjectingJvm.on(database, Work.REBUILD)) {
            awaitThat(rebuilding, () -> isWriting("COPY query_rebuild.belanja_fakta%"));
        }

        assertThat(Tables.dump(database)).isEqualTo(live);
        assertTheNextRebuildSucceeds(live);
    }

    @Test
    void aRebuildThatIsKilledInTheSwitchLeavesTheTablesAndTheNextOneSucceeds() {
        awaitThatAllIsHeld();
        Map<String, List<String>> live = Tables.dump(database);
        // A reader that takes its time holds the gate open, so that the rebuild waits within its last transaction.
        new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(reading -> {
            Gate.pass(jdbc);
            try (ProjectingJvm rebuilding = ProjectingJvm.on(database, Work.REBUILD)) {
                awaitThat(rebuilding, () -> count(WAITS_FOR_THE_GATE) > 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertTheNextRebuildSucceeds(live);
    }

    @Test
    void aRebuildThatIsKilledIsGoneOnWithButByAnotherVersionOfTheProgram() {
        long last = ledger.append(realizations(2 * BATCH + 1 - EVENTS));
        awaitThatAllIsHeld(last);
        Map<String, List<String>> live = Tables.dump(database);
        // Whose next batch waits for this row's lock while it is killed.
        new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(locking -> {
            try (ProjectingJvm rebuilding = ProjectingJvm.on(database, Work.REBUILD)) {
                awaitThat(rebuilding, () -> count(LOCK_HALF_FILLED, BATCH, last) > 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        awaitBrokenOff();
        assertThat(Tables.dump(database)).isEqualTo(live);
        jdbc.update("UPDATE query.side_copy SET version = 'lain' WHERE name = 'pemeriksaan'");
        Map<String, CopyStart> starts = new HashMap<>();
        Map<String, Long> from = new HashMap<>();

        long applied = projections.rebuild(new RebuildProgress() {
            @Override
            public void begins(String projection, CopyStart start, long position) {
                starts.put(projection, start);
                from.put(projection, position);
            }

            @Override
            public void at(String projection, long position, long total) {}
        });

        assertThat(starts)
                .containsEntry("belanja", CopyStart.CONTINUED)
                .containsEntry("pemeriksaan", CopyStart.DISCARDED);
        assertThat(from.get("belanja")).isBetween((long) BATCH, last - 1);
        assertThat(from).containsEntry("pemeriksaan", 0L);
        assertThat(applied)
                .isEqualTo(from.values().stream()
                        .mapToLong(position -> last - position)
                        .sum());
        assertThat(projections
                        .rebuilding(projections.all().get(0))
                        .orElseThrow()
                        .from())
                .isEqualTo(from.get("belanja"));
        assertThat(Tables.dump(database)).isEqualTo(live);
        assertAllHold(last);
    }

    private static List<JejakEvent> realizations(int count) {
        return IntStream.range(0, count)
                .<JejakEvent>mapToObj(i -> Events.realisasi(SKPD, 2020, "5.2.1", i + 1))
                .toList();
    }

    private void awaitBrokenOff() {
        Projection first = projections.all().get(0);
        await().until(() -> projections.rebuilding(first).orElseThrow().keadaan() == Keadaan.TERPUTUS);
    }

    private void assertTheNextRebuildSucceeds(Map<String, List<String>> live) {
        awaitBrokenOff();
        assertThat(Tables.dump(database)).isEqualTo(live);

        projections.rebuild(RebuildProgress.SILENT);

        assertThat(Tables.dump(database)).isEqualTo(live);
        assertAllHold(EVENTS);
    }

    /** The server ends a killed process's transaction when it notices; until then the watermark may stand before it. */
    private void awaitThatAllIsHeld() {
        awaitThatAllIsHeld(EVENTS);
    }

    private void awaitThatAllIsHeld(long last) {
        await().atMost(PATIENCE).until(() -> {
            projections.catchUp();
            return projections.heldByAll() == last;
        });
    }

    private void assertAllHold(long last) {
        for (Projection projection : projections.all()) {
            Verification verification = projections.verify(projection, RebuildProgress.SILENT);
            assertThat(verification.holds()).as(verification.toString()).isTrue();
            assertThat(verification.position()).isEqualTo(last);
        }
    }

    private boolean isWriting(String like) {
        return count(WRITES, like) > 0;
    }

    private long count(String query, Object... values) {
        Long count = jdbc.queryForObject(query, Long.class, values);
        return count == null ? 0 : count;
    }

    private static void awaitThat(ProjectingJvm other, Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(PATIENCE)
                .failFast("The other JVM has ended by itself", () -> !other.isAlive())
                .until(condition);
    }
}
