package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A projection's tables beside the live ones, filled from the events; one at a time per projection. */
final class SideCopy {

    private static final int BATCH = 5_000;

    private final Projection projection;
    private final LedgerReader ledger;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RebuildProgress progress;
    private long events;

    SideCopy(Projection projection, DataSource dataSource, RebuildProgress progress) {
        this.projection = projection;
        this.ledger = new LedgerReader(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.progress = progress;
    }

    /** Makes the tables, empty; what a copy before left behind is gone. */
    void create() {
        transaction.executeWithoutResult(status -> {
            Schemas.drop(jdbc, Schemas.REBUILD, projection);
            jdbc.execute("SET LOCAL search_path = " + Schemas.REBUILD);
            jdbc.execute(projection.schema());
        });
    }

    void drop() {
        transaction.executeWithoutResult(status -> Schemas.drop(jdbc, Schemas.REBUILD, projection));
    }

    /**
     * Adds the rows of the events after one position up to and including another.
     *
     * @param total the position at which all will be done
     * @throws id.jejak.contract.ledger.UnreadableEvent at one that this version does not understand
     */
    void fill(long after, long upTo, long total) {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        ledger.read(after, upTo, event -> {
            batch.add(event);
            if (batch.size() == BATCH) {
                write(batch, total);
            }
        });
        write(batch, total);
    }

    /** How many events its rows come from. */
    long events() {
        return events;
    }

    private void write(List<TrackedEventMessage<?>> batch, long total) {
        if (batch.isEmpty()) {
            return;
        }
        FactWriter.write(jdbc, Schemas.REBUILD, Projector.factsOf(projection, batch));
        events += batch.size();
        progress.at(projection.name(), Projector.position(batch.get(batch.size() - 1)), total);
        batch.clear();
    }
}
