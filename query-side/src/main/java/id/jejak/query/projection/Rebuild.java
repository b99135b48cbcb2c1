package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.query.projection.RebuildState.Keadaan;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a projection's tables anew from the first event on, beside the live ones, compares both, and puts the new ones
 * in the place of the old in one transaction. Until then readers see the old tables, afterwards the new ones, never
 * anything between.
 */
final class Rebuild {

    private final Projection projection;
    private final LedgerStorageEngine engine;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RebuildProgress progress;
    private final OnDifference onDifference;
    private final RebuildLog log;
    private final SideCopy copy;
    private final Comparison comparison;

    Rebuild(
            Projection projection,
            DataSource dataSource,
            LedgerStorageEngine engine,
            OnDifference onDifference,
            RebuildProgress progress) {
        this.projection = projection;
        this.engine = engine;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.progress = progress;
        this.onDifference = onDifference;
        this.log = new RebuildLog(projection, jdbc);
        this.copy = new SideCopy(projection, dataSource, this::at);
        this.comparison = new Comparison(projection, jdbc);
    }

    /** The lock under which a projection's side copy is made, in whatever process. */
    static ExclusiveLock lock(JdbcTemplate jdbc, Projection projection) {
        return new ExclusiveLock(jdbc, "rebuild " + projection.name());
    }

    /**
     * Rebuilds the projection if it is still wanted once no other rebuild of it is under way in any process.
     *
     * @return how many events it was built from; none where it was no longer wanted
     * @throws ProjectionDiffers where the new tables are not the live ones and that stops it; the new ones stay beside
     *     until the next rebuild, to be looked at
     */
    long run(BooleanSupplier wanted) {
        return lock(jdbc, projection).hold(() -> {
            if (!wanted.getAsBoolean()) {
                return 0L;
            }
            try {
                rebuild();
            } catch (ProjectionDiffers e) {
                log.failed(Keadaan.BERBEDA, e);
                throw e;
            } catch (RuntimeException e) {
                log.failed(Keadaan.GAGAL, e);
                throw e;
            }
            return copy.events();
        });
    }

    private void rebuild() {
        long upTo = engine.watermark();
        log.begin(upTo);
        copy.create();
        copy.fill(0, upTo, upTo);
        long compared = compareBeforehand(upTo);
        transaction.executeWithoutResult(status -> putInPlace(upTo, compared));
        progress.at(projection.name(), upTo, upTo);
    }

    private void at(String name, long position, long total) {
        log.at(position, total);
        progress.at(name, position, total);
    }

    /** Nearly everything is compared while readers and the feed go on; answers the position up to which it was. */
    private long compareBeforehand(long upTo) {
        Optional<Built> live = comparable();
        live.ifPresent(built -> judge(comparison.differences(0, Math.min(built.position(), upTo))));
        return live.map(built -> Math.min(built.position(), upTo)).orElse(0L);
    }

    /** Under the gate that readers and the live feed pass, so that none of them meets a table that is going away. */
    private void putInPlace(long upTo, long compared) {
        Gate.close(jdbc);
        Optional<Long> live = Built.of(jdbc, projection).map(Built::position);
        if (live.isPresent() && live.get() > upTo) {
            copy.fill(upTo, live.get(), live.get());
        }
        comparable().ifPresent(built -> judge(comparison.differences(compared, built.position())));
        if (live.isEmpty()) {
            // The feed's token may know of events that these tables lack, so that it would wait for a newer one.
            // Begun anew it delivers all; what the tables hold by then counts once.
            jdbc.update("DELETE FROM query.token_entry WHERE processor_name = ?", projection.name());
        }
        Schemas.drop(jdbc, Schemas.LIVE, projection);
        for (String table : Schemas.tables(jdbc, Schemas.REBUILD, projection)) {
            jdbc.execute("ALTER TABLE %s.%s SET SCHEMA %s".formatted(Schemas.REBUILD, table, Schemas.LIVE));
        }
        noteAs(Math.max(live.orElse(0L), upTo));
        log.done();
    }

    /** Tables of another shape have nothing that could be compared. */
    private Optional<Built> comparable() {
        return Built.of(jdbc, projection).filter(built -> built.sameShape(projection));
    }

    private void judge(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        if (onDifference == OnDifference.STOP) {
            throw new ProjectionDiffers(differences);
        }
        differences.forEach(progress::differs);
    }

    private void noteAs(long position) {
        jdbc.update("""
                INSERT INTO query.projection (name, position, schema) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET position = excluded.position, schema = excluded.schema""", projection.name(), position, Fingerprint.of(projection.schema()));
    }
}
