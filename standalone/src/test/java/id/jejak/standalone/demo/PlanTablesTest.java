package id.jejak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.dokumen.HasilUjiCoba;
import id.jejak.command.dokumen.UjiCoba;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.database.Pools;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.QuerySide;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.pemeriksaan.Pemeriksaan;
import id.jejak.query.pemeriksaan.PemeriksaanLembar;
import id.jejak.query.pemeriksaan.PemeriksaanQuery;
import id.jejak.query.pemeriksaan.tanggapan.TanggapanQuery;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel23.Tabel23;
import id.jejak.query.tabel23.Tabel23Lembar;
import id.jejak.query.tabel41.Silsilah;
import id.jejak.query.tabel41.Tabel41;
import id.jejak.query.tabel41.Tabel41Lembar;
import id.jejak.query.tabel41.Tabel41Query;
import id.jejak.query.tabel41.Tabel41Query.Isi;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Belahan;
import id.jejak.query.tabel61.Tabel61Query;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The published tables before and after the revision are one plan, read as of either document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTablesTest {

    private static final Optional<String> ORIGINAL = Optional.of("Renstra Dinas P3AM 2021-2026");
    private static final Optional<String> REVISED = Optional.of("Perubahan Renstra Dinas P3AM 2021-2026");

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource connections =
            Pools.open("query", database.settings().url(), database.settings().query());
    private final Reads reads = new Reads(connections);
    private final Tabel41Query query = new Tabel41Query(reads);
    private @Nullable HasilUjiCoba trial;

    @BeforeAll
    void load() {
        try (HikariDataSource command = Pools.open(
                "command", database.settings().url(), database.settings().command())) {
            Configuration axon = CommandSide.axon(
                    command, new JdbcTransactionManager(command), new SimpleMeterRegistry(), KewenanganDaerah.BAWAAN);
            axon.start();
            try {
                DemoLoader loader = new DemoLoader(CommandDesk.of(axon));
                loader.load(
                        true,
                        (done, of, document, added) ->
                                assertThat(added).as(document).isTrue());
                loader.load(
                        true,
                        (done, of, document, added) ->
                                assertThat(added).as(document).isFalse());
                Draft sample = new SampleData()
                        .steps().stream()
                                .map(Langkah::command)
                                .filter(Draft.class::isInstance)
                                .map(Draft.class::cast)
                                .findFirst()
                                .orElseThrow();
                trial = new UjiCoba(axon).jalankan(sample.id().tahun(), sample.isi());
            } finally {
                axon.shutdown();
            }
        }
        Projections projections = new Projections(connections, QuerySide.projections());
        projections.install();
        projections.catchUp();
    }

    @AfterAll
    void close() {
        connections.close();
    }

    @Test
    void tabel41IsTheOneOfTheOriginalPlan() {
        assertThat(goals(ORIGINAL)).isEqualTo(published("table-4.1-original-targets.csv"));
    }

    @Test
    void tabel42IsTheSamePlanAfterTheRevision() {
        assertThat(goals(REVISED)).isEqualTo(published("table-4.2-revised-targets.csv"));
        assertThat(goals(Optional.empty())).isEqualTo(published("table-4.2-revised-targets.csv"));
    }

    @Test
    void tabel71IsTheOneOfTheOriginalPlan() {
        assertThat(performance(ORIGINAL)).isEqualTo(published("table-7.1-rpjmd-indicators.csv"));
    }

    /** Cell for cell, but for the columns' names, the unit, and one blank in a target that the document prints twice. */
    @Test
    void tabel72IsTheSamePlanAfterTheRevision() {
        String published = published("table-7.2-rpjmd-indicators-revised.csv");
        assertThat(published).containsOnlyOnce("\"0,005 %\",\"0,005%\"\n");

        List<String> expected =
                published.replace("\"0,005%\"", "\"0,005 %\"").lines().skip(1).toList();
        assertThat(performance(REVISED).lines().skip(1).map(PlanTablesTest::withoutUnit))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theLineageIsTheOneThatTheDemoStates() {
        assertLineage(Isi.TUJUAN_SASARAN, "4.2");
        assertLineage(Isi.KINERJA_URUSAN, "7.2");
    }

    @Test
    void tabel61IsNotTouchedByTheRevision() {
        Tabel61 table = new Tabel61Query(reads).table(Optional.empty(), Optional.empty(), Titik.SEKARANG);

        assertThat(Unduhan.csv(Tabel61Belahan.of(table, Tabel61Belahan.Bagian.INDICATORS)))
                .isEqualTo(published("table-6.1-indicators.csv"));
    }

    @Test
    void whatTabel23SaysWasReachedIsInTheLedgerCellByCell() {
        List<String> cells = new JdbcTemplate(database.query()).queryForList("""
                SELECT string_agg(tertulis, '|' ORDER BY kurun) FROM query.tabel_4_1_capaian
                WHERE kode = 'R2' GROUP BY nomor ORDER BY nomor""", String.class);

        List<String> expected = Rows.of("table-2.3-performance.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.getField("realization_2016"),
                        row.getField("realization_2017"),
                        row.getField("realization_2018"),
                        row.getField("realization_2019"),
                        row.getField("realization_2020")))
                .toList();
        assertThat(cells).isEqualTo(expected);
    }

    /** The golden file's ratios were made by another program from the published targets and achievements. */
    @Test
    void tabel23IsThePublishedOneWithItsRatiosComputed() {
        KinerjaQuery.Kinerja kinerja =
                new KinerjaQuery(reads).at(PlanData.TABEL_2_3, Optional.empty(), Optional.empty(), Titik.SEKARANG);

        assertThat(Unduhan.csv(Tabel23Lembar.of(Tabel23.of(kinerja, Set.of()), Bahasa.INDONESIA)))
                .isEqualTo(resource("/golden/tabel-2.3.csv"));
    }

    /** Every finding there is on the published plan, and no other: docs/decisions/0026 says why each one. */
    @Test
    void theFindingsOnThePublishedPlanAreThese() {
        PemeriksaanQuery checks = new PemeriksaanQuery(
                reads, new Tabel61Query(reads), new KinerjaQuery(reads), new TanggapanQuery(reads));
        Pemeriksaan findings = checks.findings(Optional.empty(), Titik.SEKARANG);

        assertThat(Unduhan.csv(PemeriksaanLembar.berkas(findings, Bahasa.INDONESIA)))
                .isEqualTo(resource("/golden/pemeriksaan.csv"));
        assertThat(findings.baris())
                .allSatisfy(
                        row -> assertThat(row.temuan().orElseThrow().bukti()).isNotEmpty());
    }

    @Test
    void theSampleRevisionMovesMoneyWithinItsProgramAndCouldBeEnacted() {
        HasilUjiCoba hasil = Objects.requireNonNull(trial);

        assertThat(hasil.keberatan()).isEmpty();
        assertThat(hasil.jumlahRencana().stream()
                        .filter(each -> each.tahun() == 2026 && each.kelompok() != HasilUjiCoba.Kelompok.SUB_KEGIATAN))
                .hasSize(2)
                .allMatch(each -> each.sebelum().equals(each.sesudah()));
    }

    @Test
    void theTrailHasEveryEventOnceWithWhoAskedForIt() {
        JdbcTemplate jdbc = new JdbcTemplate(database.query());
        List<String> ledger = jdbc.queryForList(
                "SELECT position || ' ' || type || ' ' || (metadata ->> 'pelaku') FROM ledger.event ORDER BY position",
                String.class);
        List<String> trail = jdbc.queryForList(
                "SELECT position || ' ' || peristiwa || ' ' || pelaku FROM query.jejak_peristiwa ORDER BY position",
                String.class);

        assertThat(trail).isNotEmpty().isEqualTo(ledger);
        assertThat(jdbc.queryForObject("SELECT count(DISTINCT position) FROM query.jejak_rincian", Integer.class))
                .isEqualTo(ledger.size());
    }

    private void assertLineage(Isi isi, String table) {
        List<Silsilah> found = query.silsilah(isi, Optional.empty(), Optional.empty(), REVISED);
        List<Lineage> stated = Lineage.of(table);
        assertThat(found).hasSize(stated.size());
        for (int i = 0; i < found.size(); i++) {
            Silsilah one = found.get(i);
            Lineage said = stated.get(i);
            assertThat(one.id()).isEqualTo(said.indicator());
            assertThat(one.sebelum().orElse("")).isEqualTo(said.before());
            assertThat(one.sesudah().orElse("")).isEqualTo(said.after());
            assertThat(one.ke()).isEqualTo(said.into());
            assertThat(new TreeSet<>(one.perubahan().stream().map(Enum::name).toList()))
                    .as(one.id().toString())
                    .isEqualTo(said.change());
        }
    }

    private String goals(Optional<String> versi) {
        return table(Isi.TUJUAN_SASARAN, versi);
    }

    private String performance(Optional<String> versi) {
        return table(Isi.KINERJA_URUSAN, versi);
    }

    private String table(Isi isi, Optional<String> versi) {
        Tabel41 table = query.table(isi, Optional.empty(), Optional.empty(), versi, Titik.SEKARANG);
        return Unduhan.csv(Tabel41Lembar.of(table, Bahasa.INDONESIA));
    }

    /** The third cell of a row whose second may hold commas within quotes. */
    private static String withoutUnit(String row) {
        int second = row.indexOf(',') + 1;
        int end = row.charAt(second) == '"' ? row.indexOf('"', second + 1) + 1 : row.indexOf(',', second);
        List<String> rest = new ArrayList<>(Arrays.asList(row.substring(end + 1).split(",", -1)));
        rest.remove(0);
        return row.substring(0, end) + "," + String.join(",", rest);
    }

    private static String published(String file) {
        return resource("/demo/" + file);
    }

    private static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(PlanTablesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
