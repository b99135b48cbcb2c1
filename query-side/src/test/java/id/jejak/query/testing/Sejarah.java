package id.jejak.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildProgress;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What happened, in the portions in which it is recorded and projected. */
public record Sejarah(List<Portion> portions) {

    /** What a portion is followed by. */
    public enum Then {
        NOTHING,
        CATCH_UP,
        REBUILD
    }

    /** Events that are recorded in one transaction. */
    public record Portion(List<JejakEvent> events, Then then) {}

    /** Histories of at most so many portions of at most so many such events. */
    public static Arbitrary<Sejarah> of(Arbitrary<JejakEvent> event, int portions, int events) {
        Arbitrary<Portion> portion = Combinators.combine(
                        event.list().ofMinSize(1).ofMaxSize(events), Arbitraries.of(Then.class))
                .as(Portion::new);
        return portion.list().ofMinSize(1).ofMaxSize(portions).map(Sejarah::new);
    }

    /** All of them in the order of the ledger, where the first has position 1. */
    public List<JejakEvent> events() {
        return portions.stream().flatMap(portion -> portion.events().stream()).toList();
    }

    /** Records and projects it, asserts that a rebuild is the live projection, and shows the tables. */
    public void play(Consumer<HikariDataSource> tables) {
        TestDatabase database = TestDatabase.fresh();
        try (HikariDataSource pool =
                Pools.open("uji", database.settings().url(), database.settings().query())) {
            Projections projections = new Projections(pool, QuerySide.projections());
            projections.install();
            record(new Ledger(database), projections);

            Map<String, List<String>> live = Tables.dump(database);
            // Each is compared with the live one before it is switched, too.
            projections.rebuild(RebuildProgress.SILENT);
            assertThat(Tables.dump(database)).isEqualTo(live);
            tables.accept(pool);
        }
    }

    private void record(Ledger ledger, Projections projections) {
        for (Portion portion : portions) {
            ledger.append(portion.events());
            switch (portion.then()) {
                case NOTHING -> {}
                case CATCH_UP -> projections.catchUp();
                case REBUILD -> projections.rebuild(RebuildProgress.SILENT);
            }
        }
        projections.catchUp();
    }
}
