package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.UnreadableEvent;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies events to a projection's live tables in transactions of its own, as far as it gets: everything before an event
 * that cannot be applied is applied, and that event is noted.
 */
final class CatchUp {

    private static final int BATCH = 5_000;

    private final Projection projection;
    private final Projector projector;
    private final LedgerReader ledger;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transaction;

    CatchUp(Projection projection, DataSource dataSource) {
        this.projection = projection;
        this.projector = new Projector(projection, dataSource);
        this.ledger = new LedgerReader(dataSource);
        this.deadLetters = new DeadLetters(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Applies the events after one position up to and including another.
     *
     * @param upTo not above the watermark
     * @throws EventNotApplied at the first that cannot be
     */
    void run(long after, long upTo) {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        try {
            ledger.read(after, upTo, event -> {
                batch.add(event);
                if (batch.size() == BATCH) {
                    apply(batch);
                    batch.clear();
                }
            });
        } catch (UnreadableEvent e) {
            apply(batch);
            throw noted(EventNotApplied.of(projection, e));
        }
        apply(batch);
    }

    /**
     * Applies these; where they do not go together their halves are tried, down to the one that does not go.
     *
     * @param batch in ledger order
     * @throws EventNotApplied at the first that cannot be
     */
    void apply(List<TrackedEventMessage<?>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> projector.apply(batch));
        } catch (UnreadableEvent e) {
            throw noted(EventNotApplied.of(projection, e));
        } catch (EventNotApplied | NonTransientDataAccessException e) {
            if (e instanceof NonTransientDataAccessResourceException) {
                throw e;
            }
            applyHalves(batch, e);
        }
    }

    private void applyHalves(List<TrackedEventMessage<?>> batch, RuntimeException why) {
        if (batch.size() == 1) {
            throw noted(
                    why instanceof EventNotApplied event ? event : EventNotApplied.of(projection, batch.get(0), why));
        }
        int half = batch.size() / 2;
        apply(batch.subList(0, half));
        apply(batch.subList(half, batch.size()));
    }

    private EventNotApplied noted(EventNotApplied event) {
        deadLetters.note(event);
        return event;
    }
}
