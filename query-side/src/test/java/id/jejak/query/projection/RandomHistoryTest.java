package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.QuerySide;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import id.jejak.query.testing.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever happened, and in whatever portions it was projected: the tables are what the events say, at every position. */
class RandomHistoryTest {

    private static final List<String> AGENCIES = List.of("2.08.2.13.0.00.01.0000", "1.01.0.00.0.00.01.0000");

    /** What a portion of the history is followed by. */
    enum Then {
        NOTHING,
        CATCH_UP,
        REBUILD
    }

    record Portion(List<JejakEvent> events, Then then) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theTablesAreAFoldOfTheEventsAtEveryPosition(@ForAll("histories") List<Portion> history) {
        TestDatabase database = TestDatabase.fresh();
        try (HikariDataSource pool =
                Pools.open("uji", database.settings().url(), database.settings().query())) {
            Projections projections = new Projections(pool, QuerySide.projections());
            projections.install();
            List<BigDecimal> realized = play(history, new Ledger(database), projections);

            Map<String, List<String>> live = Tables.dump(database);
            projections.rebuild(RebuildProgress.SILENT);

            assertThat(Tables.dump(database)).isEqualTo(live);
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            for (int position = 0; position < realized.size(); position++) {
                assertThat(realizedUpTo(jdbc, position + 1)).isEqualByComparingTo(realized.get(position));
            }
            for (Projection projection : projections.all()) {
                assertThat(projections.verify(projection, RebuildProgress.SILENT).holds())
                        .isTrue();
            }
        }
    }

    /** Answers what is realized in all after each event. */
    private static List<BigDecimal> play(List<Portion> history, Ledger ledger, Projections projections) {
        List<BigDecimal> realized = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Portion portion : history) {
            ledger.append(portion.events());
            for (JejakEvent event : portion.events()) {
                sum = sum.add(effect(event));
                realized.add(sum);
            }
            switch (portion.then()) {
                case NOTHING -> {}
                case CATCH_UP -> projections.catchUp();
                case REBUILD -> projections.rebuild(RebuildProgress.SILENT);
            }
        }
        projections.catchUp();
        return realized;
    }

    private static BigDecimal effect(JejakEvent event) {
        if (event instanceof RealisasiPosted posted) {
            return posted.jumlah().amount();
        }
        return event instanceof RealisasiReversed reversed
                ? reversed.jumlah().amount().negate()
                : BigDecimal.ZERO;
    }

    private static BigDecimal realizedUpTo(JdbcTemplate jdbc, long position) {
        BigDecimal sum = jdbc.queryForObject(
                "SELECT coalesce(sum(nilai), 0) FROM query.belanja_fakta WHERE jenis = 'REALISASI' AND position <= ?",
                BigDecimal.class,
                position);
        return Objects.requireNonNull(sum);
    }

    @Provide
    Arbitrary<List<Portion>> histories() {
        Arbitrary<Portion> portion = Combinators.combine(
                        events().list().ofMinSize(1).ofMaxSize(12), Arbitraries.of(Then.class))
                .as(Portion::new);
        return portion.list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<JejakEvent> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(AGENCIES),
                        Arbitraries.integers().between(2019, 2023),
                        Arbitraries.of("5.2.1", "5.2.2"),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as(RandomHistoryTest::event);
    }

    private static JejakEvent event(int kind, String skpd, int year, String rekening, long amount) {
        String renstra = skpd + "/" + year + "-" + (year + 5);
        return switch (kind) {
            case 0 -> Events.pagu(skpd, year, rekening, amount);
            case 1 -> Events.realisasi(skpd, year, rekening, amount + 1);
            case 2 -> Events.pembalikan(skpd, year, rekening, amount + 1);
            case 3 -> Events.renstra(renstra);
            default -> Events.sub(renstra, "2.08.01.2.02.01", List.of("", Long.toString(amount), "NA"));
        };
    }
}
