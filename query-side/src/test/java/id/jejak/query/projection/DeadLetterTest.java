package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.AxonWiring;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.LiveFeeds;
import id.jejak.query.belanja.BelanjaProjection;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** An event that cannot be applied stops its projection, right before it, and is named until it is passed. */
class DeadLetterTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = new Ledger(database);
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private final Fragile projection = new Fragile();
    private final Projections projections = new Projections(pool, List.of(projection));

    /** Belanja with a mistake in it, until it is mended. */
    private static final class Fragile implements Projection {

        private final Projection belanja = new BelanjaProjection();
        private final Set<Long> mistakes = ConcurrentHashMap.newKeySet();

        @Override
        public String name() {
            return belanja.name();
        }

        @Override
        public Handlers handlers() {
            Handlers.Builder builder = Handlers.handlers();
            EventTypes.all().forEach(type -> builder.on(type, this::handle));
            return builder.build();
        }

        private void handle(Recorded<?> recorded, Facts facts) {
            if (mistakes.contains(recorded.position())) {
                throw new IllegalStateException("A mistake");
            }
            belanja.handlers().handle(recorded, facts);
        }
    }

    @BeforeEach
    void install() {
        projections.install();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aFeedStopsBeforeTheEventAndGoesOnOnceItIsMended() {
        long first = append(1);
        projection.mistakes.add(first + 2);
        append(2);
        append(3);
        long last = append(4);
        Configuration feed = feed();
        try {
            await().until(() -> projections.deadLetter(projection).isPresent());

            DeadLetter stopped = projections.deadLetter(projection).orElseThrow();
            assertThat(stopped.position()).isEqualTo(first + 2);
            assertThat(stopped.type()).isEqualTo("anggaran.realisasi-posted");
            assertThat(stopped.cause()).isEqualTo("java.lang.IllegalStateException: A mistake");
            assertThat(projections.held(projection)).isEqualTo(first + 1);
            assertThat(rows()).containsExactly(first, first + 1);

            projection.mistakes.clear();
            projections.catchUp(projection);
            assertThat(projections.deadLetter(projection)).isEmpty();
            assertThat(rows()).containsExactly(first, first + 1, first + 2, last);

            long afterwards = append(5);
            await().until(() -> projections.held(projection) == afterwards);
            assertThat(rows()).containsExactly(first, first + 1, first + 2, last, afterwards);
        } finally {
            feed.shutdown();
        }
    }

    @Test
    void everyVainAttemptIsCountedAndARebuildPassesTheEventToo() {
        long position = append(1);
        projection.mistakes.add(position);

        for (int tries = 1; tries <= 2; tries++) {
            assertThatThrownBy(() -> projections.catchUp(projection)).isInstanceOf(EventNotApplied.class);
            assertThat(projections.deadLetter(projection).orElseThrow().tries()).isEqualTo(tries);
        }
        assertThatThrownBy(this::rebuild).isInstanceOf(EventNotApplied.class);

        projection.mistakes.clear();
        rebuild();

        assertThat(projections.deadLetter(projection)).isEmpty();
        assertThat(rows()).containsExactly(position);
    }

    @Test
    void anEventThatCannotBeReadIsNamedEvenBeforeItWasTried() {
        long readable = append(1);
        long unknown = ledger.appendUnknown();

        assertThatThrownBy(() -> projections.catchUp(projection))
                .isInstanceOfSatisfying(
                        EventNotApplied.class,
                        event -> assertThat(event.position()).isEqualTo(unknown));

        assertThat(rows()).containsExactly(readable);
        jdbc.update("DELETE FROM query.dead_letter");
        DeadLetter stopped = projections.deadLetter(projection).orElseThrow();
        assertThat(stopped.position()).isEqualTo(unknown);
        assertThat(stopped.type()).isEqualTo("Hantu");
        assertThat(stopped.aggregateId()).isEqualTo("uji/hantu");
    }

    private long append(long amount) {
        return ledger.append(Events.realisasi(SKPD, 2020, "5.2.1", amount));
    }

    private void rebuild() {
        projections.rebuild(List.of(projection), OnDifference.STOP, RebuildProgress.SILENT);
    }

    private List<Long> rows() {
        return jdbc.queryForList("SELECT position FROM query.belanja_fakta ORDER BY 1", Long.class);
    }

    private Configuration feed() {
        Configuration axon = LiveFeeds.register(
                        AxonWiring.on(
                                "query",
                                LedgerStorageEngine.on(pool),
                                new JdbcTransactionManager(pool),
                                new SimpleMeterRegistry()),
                        pool,
                        projections,
                        100)
                .buildConfiguration();
        axon.start();
        return axon;
    }
}
