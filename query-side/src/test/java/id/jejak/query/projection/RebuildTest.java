package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.QuerySide;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.BelanjaProjection;
import id.jejak.query.tabel25.Tabel25;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import id.jejak.query.testing.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RebuildTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String RENSTRA = SKPD + "/2021-2026";
    /** More than there are connections. */
    private static final int READERS = 12;

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = new Ledger(database);
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final Projections projections = new Projections(pool, QuerySide.projections());

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aRebuiltTableIsTheLiveOneByteForByteHoweverOften() {
        projections.install();
        seed();
        projections.catchUp();
        Map<String, List<String>> live = Tables.dump(database);

        long events = projections.rebuild(RebuildProgress.SILENT);
        Map<String, List<String>> rebuilt = Tables.dump(database);
        projections.rebuild(RebuildProgress.SILENT);

        assertThat(events).isEqualTo(7L * QuerySide.projections().size());
        assertThat(live.get("belanja_fakta")).hasSize(4);
        assertThat(live.get("tabel_6_1_sel")).hasSize(4);
        assertThat(rebuilt).isEqualTo(live);
        assertThat(Tables.dump(database)).isEqualTo(live);
    }

    @Test
    void leavesNothingBeside() {
        projections.install();
        seed();

        projections.rebuild(RebuildProgress.SILENT);

        assertThat(new JdbcTemplate(pool)
                        .queryForList(
                                "SELECT tablename FROM pg_tables WHERE schemaname = 'query_rebuild'", String.class))
                .isEmpty();
    }

    @Test
    void whatIsReadByAnIndexAloneNeedsNoTableFromTheFirstMomentOn() {
        projections.install();
        seed100();

        projections.rebuild(RebuildProgress.SILENT);

        assertThat(new JdbcTemplate(pool).queryForMap("""
                SELECT relpages > 0 AS filled, relallvisible = relpages AS visible FROM pg_class
                WHERE oid = 'query.belanja_fakta'::regclass""")).isEqualTo(Map.of("filled", true, "visible", true));
    }

    @Test
    void tellsHowFarItIs() {
        projections.install();
        long last = seed();
        Map<String, Long> reached = new ConcurrentHashMap<>();

        projections.rebuild((projection, position, total) -> {
            assertThat(total).isEqualTo(last);
            reached.put(projection, position);
        });

        assertThat(reached)
                .isEqualTo(Map.of(
                        "belanja",
                        last,
                        "dokumen_anggaran",
                        last,
                        "jejak",
                        last,
                        "kinerja",
                        last,
                        "pemeriksaan",
                        last,
                        "tabel_4_1",
                        last,
                        "tabel_6_1",
                        last));
    }

    @Test
    void aProjectionThatLostItsRowIsRebuiltWhenInstalled() {
        projections.install();
        seed();
        projections.catchUp();
        Map<String, List<String>> before = Tables.dump(database);

        new JdbcTemplate(pool).update("DELETE FROM query.projection WHERE name = 'belanja'");
        new JdbcTemplate(pool).update("DELETE FROM query.belanja_fakta");
        projections.install();

        assertThat(Tables.dump(database)).isEqualTo(before);
    }

    @Test
    void theFeedOfAProjectionThatLostItsRowBeginsAnew() {
        projections.install();
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        for (String name : List.of("belanja", "tabel_6_1")) {
            jdbc.update("INSERT INTO query.token_entry (processor_name, segment) VALUES (?, 0)", name);
        }

        jdbc.update("DELETE FROM query.projection WHERE name = 'belanja'");
        projections.install();
        projections.rebuild(RebuildProgress.SILENT);

        assertThat(jdbc.queryForList("SELECT processor_name FROM query.token_entry", String.class))
                .containsExactly("tabel_6_1");
    }

    @Test
    void aProjectionOfAnotherShapeIsRebuiltWhenInstalledAndElseLeftAlone() {
        projections.install();
        seed();
        projections.catchUp();
        Map<String, List<String>> before = Tables.dump(database);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.update("DELETE FROM query.belanja_fakta");
        jdbc.update("DELETE FROM query.tabel_6_1_sel");

        jdbc.update("UPDATE query.projection SET schema = 'older' WHERE name = 'belanja'");
        projections.install();

        assertThat(Tables.dump(database).get("belanja_fakta")).isEqualTo(before.get("belanja_fakta"));
        assertThat(Tables.dump(database).get("tabel_6_1_sel")).isEmpty();
    }

    @Test
    void readersSeeAWholeTableAllTheWhile() {
        projections.install();
        AtomicLong added = new AtomicLong(seed100());
        projections.catchUp();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try {
            List<CompletableFuture<Void>> others = Stream.concat(
                            IntStream.range(0, READERS)
                                    .mapToObj(i -> CompletableFuture.runAsync(() -> readUntil(over, added), threads)),
                            Stream.of(CompletableFuture.runAsync(() -> feedUntil(over, added), threads)))
                    .toList();
            for (int i = 0; i < 5; i++) {
                projections.rebuild(RebuildProgress.SILENT);
            }
            over.set(true);
            others.forEach(CompletableFuture::join);
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    /** What was known to be in the table before the read began must be in it. */
    private void readUntil(AtomicBoolean over, AtomicLong added) {
        Tabel25Query query = new Tabel25Query(new Reads(pool));
        while (!over.get()) {
            long least = added.get();
            Tabel25 table = query.table(new Tabel25Query.Permintaan(
                    Optional.empty(), Optional.of(new Tahun(2020, 2020)), Basis.CAIR, Titik.SEKARANG));
            Rupiah sum = table.baris().get(1).sel().get(0).realisasi().orElse(Rupiah.ZERO);
            assertThat(sum.amount().longValueExact()).isGreaterThanOrEqualTo(least);
        }
    }

    private void feedUntil(AtomicBoolean over, AtomicLong added) {
        while (!over.get()) {
            long position = ledger.append(Events.realisasi(SKPD, 2020, "5.2.1", 1));
            // A rebuild's own transaction, while it is open, holds the watermark below the new event.
            while (projections.held(new BelanjaProjection()) < position) {
                projections.catchUp();
            }
            added.incrementAndGet();
        }
    }

    private long seed100() {
        ledger.append(IntStream.range(0, 100)
                .mapToObj(i -> Events.realisasi(SKPD, 2020, "5.2.1", 1))
                .toList());
        return 100;
    }

    private long seed() {
        return ledger.append(
                Events.renstra(RENSTRA),
                Events.parent(RENSTRA, "2.08.01", List.of("-")),
                Events.sub(RENSTRA, "2.08.01.2.02.01", List.of("", "10", "NA")),
                Events.pagu(SKPD, 2019, "5.2.1", 100),
                Events.pagu(SKPD, 2020, "5.2.1", 100),
                Events.realisasi(SKPD, 2020, "5.2.1", 40),
                Events.realisasi(SKPD, 2020, "5.2.1", 50));
    }
}
