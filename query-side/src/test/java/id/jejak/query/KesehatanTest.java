package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;

class KesehatanTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";

    @Test
    void aReaderWhoseFeedHasStoppedIsNotReadyAndSaysHowFarItIsBehind() {
        try (RunningQuerySide query = RunningQuerySide.start("--jejak.proyeksi.paling-lambat=200ms")) {
            query.append(Events.pagu(SKPD, 2020, "5.2.1", 100));
            assertThat(readiness(query)).isEqualTo(200);
            assertThat(meter(query, "jejak.proyeksi.tertinggal")).isZero();

            feeds(query).forEach(EventProcessor::shutDown);
            query.appendOnly(Events.realisasi(SKPD, 2020, "5.2.1", 1), Events.realisasi(SKPD, 2020, "5.2.1", 2));

            await().until(() -> readiness(query) == 503);
            assertThat(meter(query, "jejak.proyeksi.tertinggal")).isEqualTo(2);
            assertThat(meter(query, "jejak.proyeksi.menunggu")).isGreaterThan(0.2);
            assertThat(meter(query, "jejak.batas.menunggu")).isZero();

            feeds(query).forEach(EventProcessor::start);
            await().until(() -> readiness(query) == 200);
        }
    }

    private static int readiness(RunningQuerySide query) {
        return new Browser(query)
                .get("/actuator/health/readiness", "Accept", "application/json")
                .statusCode();
    }

    private static double meter(RunningQuerySide query, String name) {
        return query.bean(MeterRegistry.class).get(name).gauges().stream()
                .mapToDouble(gauge -> gauge.value())
                .max()
                .orElseThrow();
    }

    private static Iterable<EventProcessor> feeds(RunningQuerySide query) {
        return query.bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .values();
    }
}
