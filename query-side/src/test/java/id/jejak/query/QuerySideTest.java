package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.ledger.LedgerSerializer;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.query.projection.Projections;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import id.jejak.query.testing.Tables;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** How the query side is put together, and its live feed. */
class QuerySideTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void axonIsWiredByHandAndNotByItsDefaults() {
        Configuration axon = query.bean(Configuration.class);

        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(axon.eventSerializer()).isInstanceOf(LedgerSerializer.class);
        assertThat(axon.eventStore()).isInstanceOf(EmbeddedEventStore.class);
        Object engine = ReflectionTestUtils.invokeMethod(axon.eventStore(), "storageEngine");
        assertThat(engine).isInstanceOf(LedgerStorageEngine.class);
    }

    @Test
    void everyProjectionHasAProcessorOfItsOwnThatRuns() {
        Configuration axon = query.bean(Configuration.class);

        assertThat(axon.eventProcessingConfiguration().eventProcessors())
                .containsOnlyKeys(
                        "belanja", "dokumen_anggaran", "jejak", "kinerja", "pemeriksaan", "tabel_4_1", "tabel_6_1");
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            assertThat(processor).isInstanceOf(TrackingEventProcessor.class);
            assertThat(processor.isRunning()).isTrue();
            assertThat(axon.eventProcessingConfiguration().tokenStore(name)).isInstanceOf(JdbcTokenStore.class);
        });
    }

    @Test
    void axonsMetersOfTheProcessorsExist() {
        MeterRegistry meters = query.bean(MeterRegistry.class);

        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains("belanja.latency", "tabel_6_1.latency", "belanja.successTimer", "tabel_6_1.successTimer");
    }

    @Test
    void anEventDeliveredTwiceCountsOnce() {
        query.append(Events.pagu(SKPD, 2020, "5.2.1", 100), Events.realisasi(SKPD, 2020, "5.2.1", 40));
        List<String> before = facts();

        stopFeeds();
        new JdbcTemplate(query.database().query()).update("DELETE FROM query.token_entry");
        startFeeds();
        query.append(Events.realisasi(SKPD, 2020, "5.2.1", 2));

        assertThat(facts()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void aProcessWithoutFeedCatchesUpToTheSame() {
        query.append(Events.pagu(SKPD, 2019, "5.2.1", 100));
        List<String> before = facts();
        stopFeeds();
        query.appendOnly(Events.realisasi(SKPD, 2019, "5.2.1", 40));
        assertThat(facts()).isEqualTo(before);

        query.bean(Projections.class).catchUp();
        query.bean(Projections.class).catchUp();

        List<String> caughtUp = facts();
        assertThat(caughtUp).containsAll(before).hasSize(before.size() + 1);
        startFeeds();
        query.append(Events.realisasi(SKPD, 2019, "5.2.1", 2));
        assertThat(facts()).containsAll(caughtUp).hasSize(caughtUp.size() + 1);
    }

    private static List<String> facts() {
        return Objects.requireNonNull(Tables.dump(query.database()).get("belanja_fakta"));
    }

    private static void stopFeeds() {
        processors().forEach(TrackingEventProcessor::shutDown);
    }

    private static void startFeeds() {
        processors().forEach(TrackingEventProcessor::start);
    }

    private static List<TrackingEventProcessor> processors() {
        return query.bean(Configuration.class).eventProcessingConfiguration().eventProcessors().values().stream()
                .map(TrackingEventProcessor.class::cast)
                .toList();
    }
}
