package id.jejak.standalone.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.ledger.AxonWiring;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.query.LiveFeeds;
import id.jejak.query.projection.Projections;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Axon's tracking processors with their defaults, one per projection: each event in a transaction of its own. */
final class StockAxon {

    private static final long POLL_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HikariDataSource connections;
    private final Projections projections;

    /** @param projections that are installed and hold nothing */
    StockAxon(HikariDataSource connections, Projections projections) {
        this.connections = connections;
        this.projections = projections;
    }

    /**
     * The events per second that they apply to all projections at once, over so long a time from the first on.
     *
     * @throws IllegalStateException where they do not begin
     */
    double perSecond(Duration sample) throws InterruptedException {
        Configuration axon = LiveFeeds.register(
                        AxonWiring.on(
                                "bench",
                                LedgerStorageEngine.on(connections),
                                new JdbcTransactionManager(connections),
                                new SimpleMeterRegistry()),
                        connections,
                        projections,
                        1)
                .buildConfiguration();
        axon.start();
        try {
            long begun = System.nanoTime();
            while (projections.heldByAll() == 0) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("Axon's processors do not begin");
                }
                Thread.sleep(POLL_MILLIS);
            }
            long before = held();
            long start = System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(sample.toNanos());
            double applied = (double) (held() - before) / projections.all().size();
            return applied * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
        } finally {
            axon.shutdown();
        }
    }

    private long held() {
        return projections.all().stream().mapToLong(projections::held).sum();
    }
}
