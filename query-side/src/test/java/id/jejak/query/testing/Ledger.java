package id.jejak.query.testing;

import static org.awaitility.Awaitility.await;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.testing.TestDatabase;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger to append events to as the command side does, with its role and rights, but without its decisions. */
public final class Ledger {

    private final JdbcTemplate jdbc;
    private final LedgerStorageEngine engine;
    private final TransactionTemplate transaction;

    public Ledger(TestDatabase database) {
        DataSource connections = database.command();
        this.jdbc = new JdbcTemplate(connections);
        this.engine = LedgerStorageEngine.on(connections);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    /** Appends the events in one transaction, each as the first of an aggregate, and returns the last position. */
    public long append(JejakEvent... events) {
        return append(Arrays.asList(events));
    }

    /** As {@link #append(JejakEvent...)}. */
    public long append(List<? extends JejakEvent> events) {
        return append(MetaData.emptyInstance(), events);
    }

    /** As {@link #append(JejakEvent...)}, with what a request says of itself. */
    public long append(MetaData metaData, List<? extends JejakEvent> events) {
        return readable(appendOnly(metaData, events));
    }

    /** Appends the events whether or not an open transaction before them keeps them from being read. */
    public long appendOnly(JejakEvent... events) {
        return appendOnly(MetaData.emptyInstance(), Arrays.asList(events));
    }

    private long appendOnly(MetaData metaData, List<? extends JejakEvent> events) {
        List<GenericDomainEventMessage<?>> messages = events.stream()
                .<GenericDomainEventMessage<?>>map(event ->
                        new GenericDomainEventMessage<>("Uji", UUID.randomUUID().toString(), 0, event, metaData))
                .toList();
        return Objects.requireNonNull(transaction.execute(open -> {
            engine.appendEvents(messages);
            return Objects.requireNonNull(jdbc.queryForObject("SELECT max(position) FROM ledger.event", Long.class));
        }));
    }

    /** Appends an event that no version of ours understands, and returns its position. */
    public long appendUnknown() {
        return readable(Objects.requireNonNull(jdbc.queryForObject("""
                INSERT INTO ledger.event (event_id, aggregate_type, aggregate_id, sequence, type, revision,
                    payload, metadata)
                VALUES (gen_random_uuid(), 'Uji', 'uji/hantu', 0, 'Hantu', '1', '{}', '{}')
                RETURNING position""", Long.class)));
    }

    /** A transaction of the server's own, as of a vacuum in whatever database, holds the watermark for a moment. */
    private long readable(long position) {
        await().pollDelay(Duration.ZERO).until(() -> engine.watermark() >= position);
        return position;
    }
}
