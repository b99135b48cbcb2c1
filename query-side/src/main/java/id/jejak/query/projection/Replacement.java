package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.query.projection.RebuildState.Keadaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One projection's way through a rebuild: from its side copy, compared, into the place of the live tables. */
final class Replacement {

    private final Projection projection;
    private final LedgerReader ledger;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RebuildLog log;
    private final SideCopy copy;
    private final Comparison comparison;
    private final OnDifference onDifference;
    private final RebuildProgress progress;

    Replacement(Projection projection, DataSource dataSource, OnDifference onDifference, RebuildProgress progress) {
        this.projection = projection;
        this.ledger = new LedgerReader(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = new RebuildLog(projection, jdbc);
        this.copy = new SideCopy(projection, dataSource);
        this.comparison = new Comparison(projection, jdbc);
        this.onDifference = onDifference;
        this.progress = progress;
    }

    SideCopy copy() {
        return copy;
    }

    /** The ledger position up to which all is decided since some projection's tables, live or not, hold it. */
    long decided() {
        return Math.max(copy.position(), live().orElse(0L));
    }

    /** Begins the copy, or goes on with it. */
    void begin() {
        CopyStart start = copy.begin();
        log.begin(copy.position());
        progress.begins(projection.name(), start, copy.position());
    }

    /** Notes up to which position the copy is filled, and at which it will be. */
    void at(long total) {
        log.at(copy.position(), total);
        progress.at(projection.name(), copy.position(), total);
    }

    /**
     * Compares and switches, or leaves the live tables where they differ and that stops it.
     *
     * @param upTo up to where the copy is filled, or where the ledger has no more
     * @return what stops it; nothing where it was switched
     */
    List<Difference> replace(long upTo) {
        try {
            long compared = compareBeforehand(upTo);
            transaction.executeWithoutResult(status -> putInPlace(upTo, compared));
            return List.of();
        } catch (ProjectionDiffers e) {
            // They stay to be looked at; but nobody goes on with what may be wrong.
            copy.isOver();
            log.failed(Keadaan.BERBEDA, e);
            return e.differences();
        }
    }

    void failed(RuntimeException why) {
        log.failed(Keadaan.GAGAL, why);
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
        Optional<Long> live = live();
        if (live.isPresent() && live.get() > upTo) {
            List<TrackedEventMessage<?>> late = new ArrayList<>();
            ledger.read(upTo, live.get(), late::add);
            copy.write(late);
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
        copy.isOver();
        noteAs(Math.max(live.orElse(0L), upTo));
        log.done();
    }

    private Optional<Long> live() {
        return Built.of(jdbc, projection).map(Built::position);
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
