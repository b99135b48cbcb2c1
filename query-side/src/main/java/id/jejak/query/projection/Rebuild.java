package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.LedgerStorageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a projection's tables anew from the first event on, beside the live ones, and puts them in their place in one
 * transaction. Until then readers see the old tables, afterwards the new ones, never anything between.
 */
final class Rebuild {

    private static final int BATCH = 5_000;

    private final Projection projection;
    private final LedgerStorageEngine engine;
    private final LedgerReader ledger;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RebuildProgress progress;
    private long events;

    Rebuild(Projection projection, DataSource dataSource, LedgerStorageEngine engine, RebuildProgress progress) {
        this.projection = projection;
        this.engine = engine;
        this.ledger = new LedgerReader(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.progress = progress;
    }

    /**
     * Rebuilds the projection if it is still wanted once no other rebuild of it is under way in any process.
     *
     * @return how many events it was built from; none where it was no longer wanted
     */
    long run(BooleanSupplier wanted) {
        return new ExclusiveLock(jdbc, "rebuild " + projection.name()).hold(() -> {
            if (!wanted.getAsBoolean()) {
                return 0L;
            }
            long upTo = engine.watermark();
            transaction.executeWithoutResult(status -> createTables());
            fill(0, upTo, upTo);
            transaction.executeWithoutResult(status -> putInPlace(upTo));
            progress.at(projection.name(), upTo, upTo);
            return events;
        });
    }

    private void createTables() {
        dropTables(Schemas.REBUILD);
        jdbc.execute("SET LOCAL search_path = " + Schemas.REBUILD);
        jdbc.execute(projection.schema());
    }

    private void fill(long after, long upTo, long total) {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        ledger.read(after, upTo, event -> {
            batch.add(event);
            if (batch.size() == BATCH) {
                write(batch, total);
            }
        });
        write(batch, total);
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

    /** Under the gate that readers and the live feed pass, so that none of them meets a table that is going away. */
    private void putInPlace(long upTo) {
        Gate.close(jdbc);
        Optional<Long> live = livePosition();
        if (live.isPresent() && live.get() > upTo) {
            fill(upTo, live.get(), live.get());
        }
        if (live.isEmpty()) {
            // The feed's token may know of events that these tables lack, so that it would wait for a newer one.
            // Begun anew it delivers all; what the tables hold by then counts once.
            jdbc.update("DELETE FROM query.token_entry WHERE processor_name = ?", projection.name());
        }
        dropTables(Schemas.LIVE);
        for (String table : tables(Schemas.REBUILD)) {
            jdbc.execute("ALTER TABLE %s.%s SET SCHEMA %s".formatted(Schemas.REBUILD, table, Schemas.LIVE));
        }
        noteAs(Math.max(live.orElse(0L), upTo));
    }

    private Optional<Long> livePosition() {
        return jdbc
                .queryForList("SELECT position FROM query.projection WHERE name = ?", Long.class, projection.name())
                .stream()
                .findFirst();
    }

    private void noteAs(long position) {
        jdbc.update("""
                INSERT INTO query.projection (name, position, schema) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET position = excluded.position, schema = excluded.schema""", projection.name(), position, Fingerprint.of(projection.schema()));
    }

    private void dropTables(String schema) {
        for (String table : tables(schema)) {
            jdbc.execute("DROP TABLE %s.%s".formatted(schema, table));
        }
    }

    private List<String> tables(String schema) {
        return jdbc.queryForList(
                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = ? AND starts_with(tablename, ?) ORDER BY 1",
                String.class,
                schema,
                projection.name() + "_");
    }
}
