package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.ledger.UnreadableEvent;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.QuerySide;
import id.jejak.query.belanja.BelanjaProjection;
import id.jejak.query.projection.RebuildState.Keadaan;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import id.jejak.query.testing.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether what the tables hold is what the events say; and what a rebuild does where it is not. */
class VerificationTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final Projection BELANJA = new BelanjaProjection();

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = new Ledger(database);
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private final Projections projections = new Projections(pool, QuerySide.projections());

    private long second;
    private long last;

    @BeforeEach
    void seed() {
        projections.install();
        ledger.append(Events.pagu(SKPD, 2020, "5.2.1", 100));
        second = ledger.append(Events.realisasi(SKPD, 2020, "5.2.1", 40));
        last = ledger.append(Events.realisasi(SKPD, 2020, "5.2.1", 50));
        projections.catchUp();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void whatTheEventsSayHoldsAndNothingIsLeftBeside() {
        for (Projection projection : projections.all()) {
            assertThat(verify(projection)).isEqualTo(new Verification(projection.name(), last, false, List.of()));
        }
        assertThat(beside()).isEmpty();
    }

    @Test
    void eventsThatAreNotInTheTablesYetAreNoDifference() {
        ledger.append(Events.realisasi(SKPD, 2020, "5.2.1", 5));

        assertThat(verify(BELANJA).holds()).isTrue();
        assertThat(verify(BELANJA).position()).isEqualTo(last);
    }

    @Test
    void aLostRowIsNamedWithCountSumsAndItsEvent() {
        jdbc.update("DELETE FROM query.belanja_fakta WHERE position = ?", second);

        Difference difference = onlyDifference();

        assertThat(difference.table()).isEqualTo("belanja_fakta");
        assertThat(difference.position()).isEqualTo(second);
        assertThat(difference.live().rows()).isEqualTo(2);
        assertThat(difference.folded().rows()).isEqualTo(3);
        assertThat(difference.live().sums().get("nilai")).isEqualByComparingTo(BigDecimal.valueOf(150));
        assertThat(difference.folded().sums().get("nilai")).isEqualByComparingTo(BigDecimal.valueOf(190));
    }

    @Test
    void aChangedTextIsFoundThoughEveryCountAndSumAgrees() {
        jdbc.update("UPDATE query.belanja_fakta SET rekening = '5.2.2' WHERE position = ?", last);

        Difference difference = onlyDifference();

        assertThat(difference.position()).isEqualTo(last);
        assertThat(difference.live().rows()).isEqualTo(difference.folded().rows());
        assertThat(difference.live().sums()).isEqualTo(difference.folded().sums());
        assertThat(difference.live().fingerprint())
                .isNotEqualTo(difference.folded().fingerprint());
    }

    @Test
    void aRowOfNoEventAndALostTableAreFound() {
        jdbc.update("INSERT INTO query.belanja_renstra (position, skpd, dasar) VALUES (1, ?, 2021)", SKPD);
        jdbc.execute("DROP TABLE query.belanja_bebas");

        assertThat(verify(BELANJA).differences())
                .extracting(Difference::table, Difference::position)
                .containsExactly(tuple("belanja_bebas", 0L), tuple("belanja_renstra", 1L));
    }

    @Test
    void tablesOfAnotherShapeCannotBeComparedAndAreReplaced() {
        jdbc.update("DELETE FROM query.belanja_fakta");
        jdbc.update("UPDATE query.projection SET schema = 'older' WHERE name = 'belanja'");
        assertThat(verify(BELANJA).foreign()).isTrue();
        assertThat(verify(BELANJA).holds()).isFalse();

        projections.rebuild(RebuildProgress.SILENT);

        assertThat(verify(BELANJA).holds()).isTrue();
    }

    @Test
    void aRebuildThatDiffersIsNotSwitchedButWhereThatIsExpected() {
        Map<String, List<String>> right = Tables.dump(database);
        jdbc.update("DELETE FROM query.belanja_fakta WHERE position = ?", second);
        Map<String, List<String>> wrong = Tables.dump(database);

        assertThatThrownBy(() -> projections.rebuild(RebuildProgress.SILENT))
                .asInstanceOf(InstanceOfAssertFactories.type(ProjectionDiffers.class))
                .extracting(ProjectionDiffers::differences, InstanceOfAssertFactories.list(Difference.class))
                .extracting(Difference::position)
                .containsExactly(second);
        assertThat(Tables.dump(database)).isEqualTo(wrong);
        assertThat(rebuilding()).isEqualTo(Keadaan.BERBEDA);

        List<Difference> told = new ArrayList<>();
        projections.rebuild(List.of(BELANJA), OnDifference.ACCEPT, new RebuildProgress() {
            @Override
            public void at(String projection, long position, long total) {}

            @Override
            public void differs(Difference difference) {
                told.add(difference);
            }
        });
        assertThat(told).extracting(Difference::table).containsExactly("belanja_fakta");
        assertThat(Tables.dump(database)).isEqualTo(right);
        assertThat(rebuilding()).isEqualTo(Keadaan.SELESAI);
        assertThat(beside()).isEmpty();
    }

    @Test
    void whatTheFeedWritesDuringTheRebuildIsComparedToo() {
        assertThatThrownBy(() -> projections.rebuild(List.of(BELANJA), OnDifference.STOP, this::feedAndSpoil))
                .isInstanceOf(ProjectionDiffers.class);
        assertThat(projections.held(BELANJA)).isGreaterThan(last);
    }

    /** After the rebuild has read all there was: one more event, and its row is changed behind our back. */
    private void feedAndSpoil(String projection, long position, long total) {
        if (projections.held(BELANJA) == last) {
            long late = ledger.append(Events.realisasi(SKPD, 2020, "5.2.1", 7));
            projections.catchUp();
            jdbc.update("UPDATE query.belanja_fakta SET nilai = 8 WHERE position = ?", late);
        }
    }

    @Test
    void anEventThatCannotBeReadStopsTheRebuildAndIsNamed() {
        Map<String, List<String>> before = Tables.dump(database);
        long position = ledger.appendUnknown();

        assertThatThrownBy(() -> projections.rebuild(RebuildProgress.SILENT))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("Event " + position + " (Hantu of uji/hantu)");
        assertThat(Tables.dump(database)).isEqualTo(before);
        assertThat(rebuilding()).isEqualTo(Keadaan.GAGAL);
    }

    @Test
    void howFarARebuildIsCanBeReadElsewhere() {
        List<RebuildState> seen = new ArrayList<>();

        projections.rebuild(
                List.of(BELANJA),
                OnDifference.STOP,
                (projection, position, total) ->
                        seen.add(projections.rebuilding(BELANJA).orElseThrow()));

        assertThat(seen.get(0).keadaan()).isEqualTo(Keadaan.BERJALAN);
        assertThat(seen.get(0).position()).isEqualTo(last);
        assertThat(seen.get(0).share()).isEqualTo(1);
    }

    @Test
    void aRebuildWhoseProcessIsGoneIsNoLongerUnderWay() {
        projections.rebuild(List.of(BELANJA), OnDifference.STOP, RebuildProgress.SILENT);
        jdbc.update("UPDATE query.rebuild SET keadaan = 'BERJALAN', position = 1");

        assertThat(rebuilding()).isEqualTo(Keadaan.TERPUTUS);
    }

    @Test
    void everyRowCanBeTracedToItsEvent() {
        assertThat(jdbc.queryForList("""
                        SELECT tablename FROM pg_tables t
                        WHERE schemaname = 'query' AND tablename NOT IN ('projection', 'token_entry', 'rebuild', 'dead_letter')
                          AND NOT EXISTS (SELECT FROM pg_attribute a
                              WHERE a.attrelid = ('query.' || t.tablename)::regclass
                                AND a.attname = 'position' AND a.attnotnull)""", String.class))
                .as("tables that a rebuild cannot compare with the live ones")
                .isEmpty();
    }

    private Difference onlyDifference() {
        List<Difference> differences = verify(BELANJA).differences();
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    private Verification verify(Projection projection) {
        return projections.verify(projection, RebuildProgress.SILENT);
    }

    private Keadaan rebuilding() {
        return projections.rebuilding(BELANJA).orElseThrow().keadaan();
    }

    private List<String> beside() {
        return jdbc.queryForList("SELECT tablename FROM pg_tables WHERE schemaname = 'query_rebuild'", String.class);
    }
}
