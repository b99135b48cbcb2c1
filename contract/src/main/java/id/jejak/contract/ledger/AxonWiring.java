package id.jejak.contract.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.CommandLineUsagePropertyProvider;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon on the ledger, wired by hand: what both sides have in common. */
public final class AxonWiring {

    /** How long a new event of another process may wait before this one looks. */
    private static final long POLL_MILLIS = 50;

    private static final int CACHED_EVENTS = 10_000;
    private static final long CACHE_CHECK_MILLIS = 10_000;

    private AxonWiring() {}

    /**
     * A configurer with store, transactions, serializers and meters in place; the caller adds its own components.
     *
     * @param side the value of the tag {@code side} on Axon's meters: both sides may be in one process
     */
    public static Configurer on(
            String side, LedgerStorageEngine engine, PlatformTransactionManager transactions, MeterRegistry meters) {
        // The checker calls home; a ledger in a government's network does not.
        System.setProperty(CommandLineUsagePropertyProvider.DISABLED_KEY, "true");
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(axon -> LedgerSerializer.create())
                .configureMessageSerializer(axon -> LedgerSerializer.create())
                .configureEventSerializer(axon -> LedgerSerializer.create())
                .configureTransactionManager(axon -> new SpringTransactionManager(transactions))
                .configureEventStore(axon -> EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                        .cachedEvents(CACHED_EVENTS)
                        .fetchDelay(POLL_MILLIS)
                        .cleanupDelay(CACHE_CHECK_MILLIS)
                        .build());
        MeterRegistry tagged = tagged(meters, side);
        // An event's time is that of its command, which is measured: events are only counted.
        return new GlobalMetricRegistry(tagged)
                .registerWithConfigurer(configurer)
                .configureMessageMonitor(
                        EventStore.class, (axon, type, name) -> MessageCountingMonitor.buildMonitor(name, tagged));
    }

    private static MeterRegistry tagged(MeterRegistry meters, String side) {
        CompositeMeterRegistry tagged = new CompositeMeterRegistry();
        tagged.config().commonTags("side", side);
        tagged.add(meters);
        return tagged;
    }
}
