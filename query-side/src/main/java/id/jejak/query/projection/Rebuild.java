package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerStorageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills projections' tables anew from the first event on, beside the live ones and all from one reading of the ledger,
 * compares both, and puts each one's new tables in the place of the old in one transaction. Until then readers see the
 * old tables, afterwards the new ones, never anything between. One that is killed is gone on with by the next.
 */
final class Rebuild {

    private final List<Projection> projections;
    private final DataSource dataSource;
    private final LedgerStorageEngine engine;
    private final JdbcTemplate jdbc;
    private final OnDifference onDifference;
    private final RebuildProgress progress;

    Rebuild(
            List<Projection> projections,
            DataSource dataSource,
            LedgerStorageEngine engine,
            OnDifference onDifference,
            RebuildProgress progress) {
        this.projections = projections;
        this.dataSource = dataSource;
        this.engine = engine;
        this.jdbc = new JdbcTemplate(dataSource);
        this.onDifference = onDifference;
        this.progress = progress;
    }

    /** The lock under which the side copies of these projections are made, in whatever process. */
    static ExclusiveLock lock(JdbcTemplate jdbc, List<Projection> projections) {
        return new ExclusiveLock(
                jdbc,
                projections.stream()
                        .map(projection -> "rebuild " + projection.name())
                        .toList());
    }

    /**
     * Rebuilds those that are still wanted once no other rebuild of any of them is under way in any process. What one
     * projection fails on stops all that are not switched yet; a difference stops only the one that has it.
     *
     * @return how many events were applied, over all projections
     * @throws ProjectionDiffers where new tables are not the live ones and that stops it; the new ones stay beside until
     *     the next rebuild, to be looked at
     */
    long run(Predicate<Projection> wanted) {
        return lock(jdbc, projections).hold(() -> {
            List<Replacement> chosen = projections.stream()
                    .filter(wanted)
                    .map(projection -> new Replacement(projection, dataSource, onDifference, progress))
                    .toList();
            return chosen.isEmpty() ? 0L : rebuild(chosen);
        });
    }

    private long rebuild(List<Replacement> chosen) {
        List<Replacement> open = new ArrayList<>(chosen);
        List<Difference> differences = new ArrayList<>();
        try {
            chosen.forEach(Replacement::begin);
            long upTo = upTo(chosen);
            fill(chosen, upTo);
            for (Replacement one : chosen) {
                differences.addAll(one.replace(upTo));
                open.remove(one);
            }
        } catch (RuntimeException e) {
            open.forEach(one -> one.failed(e));
            throw e;
        }
        if (!differences.isEmpty()) {
            throw new ProjectionDiffers(differences);
        }
        return chosen.stream().mapToLong(one -> one.copy().events()).sum();
    }

    /** A process that has just begun may know less of the watermark than the tables prove. */
    private long upTo(List<Replacement> chosen) {
        return LongStream.concat(
                        LongStream.of(engine.watermark()), chosen.stream().mapToLong(Replacement::decided))
                .max()
                .orElseThrow();
    }

    private void fill(List<Replacement> chosen, long upTo) {
        List<SideCopy> copies = chosen.stream().map(Replacement::copy).toList();
        try (Filling filling = new Filling(dataSource, copies, () -> chosen.forEach(one -> one.at(upTo)))) {
            filling.upTo(upTo);
            filling.finish();
        }
    }
}
