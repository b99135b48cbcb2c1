package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes batches of events into the live tables of one projection. The projection's position is locked, checked and
 * moved in the transaction that writes the rows: whoever delivers an event, and however often, it counts once.
 */
final class Projector {

    private final Projection projection;
    private final JdbcTemplate jdbc;
    private final LedgerReader ledger;

    Projector(Projection projection, DataSource dataSource) {
        this.projection = projection;
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = new LedgerReader(dataSource);
    }

    /**
     * Applies the events that the projection does not hold yet, within the caller's transaction.
     *
     * @param batch in ledger order, not empty
     * @throws EventNotApplied where a handler fails
     */
    void apply(List<TrackedEventMessage<?>> batch) {
        long held = Objects.requireNonNull(jdbc.queryForObject(
                "SELECT position FROM query.projection WHERE name = ? FOR UPDATE", Long.class, projection.name()));
        long last = position(batch.get(batch.size() - 1));
        if (last <= held) {
            return;
        }
        List<TrackedEventMessage<?>> missing = new ArrayList<>();
        // Should the deliverer know more than the tables do, as after a restored backup, the ledger fills the gap.
        ledger.read(held, position(batch.get(0)) - 1, missing::add);
        batch.stream().filter(event -> position(event) > held).forEach(missing::add);
        new FactWriter(jdbc, Schemas.LIVE).write(factsOf(projection, missing));
        jdbc.update("UPDATE query.projection SET position = ? WHERE name = ?", last, projection.name());
    }

    static Facts factsOf(Projection projection, List<TrackedEventMessage<?>> events) {
        Facts facts = new Facts();
        Handlers handlers = projection.handlers();
        for (TrackedEventMessage<?> event : events) {
            handle(projection, handlers, event, facts);
        }
        return facts;
    }

    private static void handle(Projection projection, Handlers handlers, TrackedEventMessage<?> event, Facts facts) {
        Recorded<?> recorded =
                new Recorded<>(event.getPayload(), position(event), event.getTimestamp(), event.getMetaData());
        try {
            handlers.handle(recorded, facts);
        } catch (RuntimeException e) {
            throw EventNotApplied.of(projection, event, e);
        }
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
