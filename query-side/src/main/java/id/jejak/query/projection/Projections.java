package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.ledger.LedgerStorageEngine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** All projections of this version on one database. */
public final class Projections {

    private final List<Projection> projections;
    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final LedgerStorageEngine engine;
    private final LedgerReader ledger;

    /** Works with the rights of the query side's role. */
    public Projections(DataSource dataSource, List<Projection> projections) {
        this.projections = List.copyOf(projections);
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.engine = LedgerStorageEngine.on(dataSource);
        this.ledger = new LedgerReader(dataSource);
    }

    /** Each of them, in the order in which they are rebuilt. */
    public List<Projection> all() {
        return projections;
    }

    /** Builds every projection that is missing, or that another version built with another schema. */
    public void install() {
        List<Projection> foreign = projections.stream().filter(this::isForeign).toList();
        new Rebuild(foreign, dataSource, engine, OnDifference.STOP, RebuildProgress.SILENT).run(this::isForeign);
    }

    /**
     * Throws every projection away and builds it anew from the events, while the old ones are still being read. As
     * {@link #rebuild(List, OnDifference, RebuildProgress)}, and a difference stops it.
     *
     * @return how many events were applied, over all projections
     */
    public long rebuild(RebuildProgress progress) {
        return rebuild(projections, OnDifference.STOP, progress);
    }

    /**
     * Builds these projections anew from the events, all from one reading of the ledger, beside those that are being
     * read, compares and switches. One whose rebuild was broken off goes on from there, where this version began it.
     *
     * @return how many events were applied
     * @throws ProjectionDiffers where some differ and that stops them; the others are switched
     * @throws id.jejak.contract.ledger.UnreadableEvent at an event that this version does not understand
     */
    public long rebuild(List<Projection> some, OnDifference onDifference, RebuildProgress progress) {
        return new Rebuild(some, dataSource, engine, onDifference, progress).run(projection -> true);
    }

    /** How this projection's last rebuild stands, in whatever process; none where there never was one. */
    public Optional<RebuildState> rebuilding(Projection projection) {
        return new RebuildLog(projection, jdbc).state();
    }

    /** Whether this projection's tables are what the events say, found by folding them all again. */
    public Verification verify(Projection projection, RebuildProgress progress) {
        return new Verify(projection, dataSource, progress).run();
    }

    /**
     * Applies what every projection does not hold yet, for a process that has no live feed.
     *
     * @throws EventNotApplied at the first event that cannot be
     */
    public void catchUp() {
        projections.forEach(this::catchUp);
    }

    /**
     * Applies what this projection does not hold yet, beside its feed or without: so an event that stops it is tried
     * again, and what comes after it.
     *
     * @throws EventNotApplied where an event stops it still, or another one does
     */
    public void catchUp(Projection projection) {
        new CatchUp(projection, dataSource).run(held(projection), engine.watermark());
    }

    /** The event that this projection cannot apply and that stops it, in whatever process it is fed. */
    public Optional<DeadLetter> deadLetter(Projection projection) {
        return new DeadLetters(dataSource).of(projection);
    }

    /** A feed per projection, for Axon's processors. */
    public List<LiveFeed> feeds() {
        return projections.stream()
                .map(projection -> new LiveFeed(projection, dataSource))
                .toList();
    }

    /** The ledger position up to which this projection's tables are filled. */
    public long held(Projection projection) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT position FROM query.projection WHERE name = ?", Long.class, projection.name()));
    }

    /** How many events this projection's tables do not hold yet, those included that nobody may read yet. */
    public long behind(Projection projection) {
        return ledger.countAfter(held(projection));
    }

    /** For how long the first of them has been waiting; nothing where there is none. */
    public Duration waiting(Projection projection) {
        return ledger.waitingAfter(held(projection)).orElse(Duration.ZERO);
    }

    /** For how long the first event above the watermark has been waiting: a transaction that stays open holds it. */
    public Duration watermarkAge() {
        return ledger.waitingAfter(engine.watermark()).orElse(Duration.ZERO);
    }

    /** The ledger position up to which the tables of every projection are filled. */
    public long heldByAll() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT min(position) FROM query.projection WHERE name = ANY (?)", Long.class, (Object)
                        projections.stream().map(Projection::name).toArray(String[]::new)));
    }

    private boolean isForeign(Projection projection) {
        return Built.of(jdbc, projection)
                .filter(built -> built.sameShape(projection))
                .isEmpty();
    }
}
