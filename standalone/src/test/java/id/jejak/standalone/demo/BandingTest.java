package id.jejak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.Target;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.banding.BandingRencana;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.banding.BandingRencanaLembar;
import id.jejak.query.banding.BandingRencanaQuery;
import id.jejak.query.banding.Sasaran;
import id.jejak.query.banding.Ujung;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel41.SilsilahQuery;
import id.jejak.query.tabel41.Tabel41;
import id.jejak.query.tabel41.Tabel41Query;
import id.jejak.query.tabel41.Tabel41Query.Isi;
import id.jejak.query.tabel61.Tabel61Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The Binjai plan before and after its revision: Tabel 4.1 against 4.2, and 7.1 against 7.2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BandingTest {

    private static final String ORIGINAL = "Renstra Dinas P3AM 2021-2026";
    private static final String REVISED = "Perubahan Renstra Dinas P3AM 2021-2026";

    private final LoadedDemo demo = LoadedDemo.published();
    private final Tabel41Query tables = new Tabel41Query(demo.reads());
    private final BandingRencanaQuery query =
            new BandingRencanaQuery(new Tabel61Query(demo.reads()), new SilsilahQuery(demo.reads()));
    private final BandingRencana banding = compare(document(ORIGINAL), document(REVISED));

    @AfterAll
    void close() {
        demo.close();
    }

    @Test
    void whatHappenedToEachIndicatorIsItsLineage() {
        Map<IndikatorId, Ukuran> byId = byId();
        for (String table : List.of("4.2", "7.2")) {
            for (Lineage said : Lineage.of(table)) {
                Ukuran found = Objects.requireNonNull(byId.get(said.indicator()));
                assertThat(found.perubahan().stream().map(Enum::name).collect(Collectors.toSet()))
                        .as(said.indicator().toString())
                        .isEqualTo(said.change());
                assertThat(found.ke()).isEqualTo(said.into());
            }
        }
    }

    @Test
    void everyTargetIsThatOfTabel41And42And71And72() {
        for (Isi isi : Isi.values()) {
            assertTargets(table(isi, ORIGINAL), Sasaran::sebelum);
            assertTargets(table(isi, REVISED), Sasaran::sesudah);
        }
    }

    @Test
    void theComparisonIsTheOneThatIsKept() {
        assertThat(Unduhan.csv(BandingRencanaLembar.of(banding, true, Bahasa.INDONESIA)))
                .isEqualTo(golden("renstra-awal-dan-revisi.csv"));
    }

    @Test
    void theSamePointTwiceHasNoDifference() {
        BandingRencana same = compare(document(REVISED), Optional.of("sekarang"));
        assertThat(Unduhan.csv(BandingRencanaLembar.of(same, true, Bahasa.INDONESIA))
                        .lines())
                .hasSize(2);
    }

    private void assertTargets(Tabel41 table, Function<Sasaran, Target> side) {
        Map<IndikatorId, Ukuran> byId = byId();
        assertThat(table.baris()).isNotEmpty();
        for (Tabel41.Baris row : table.baris()) {
            Ukuran found = Objects.requireNonNull(byId.get(row.id()));
            row.target()
                    .forEach((year, target) -> assertThat(side.apply(
                                    Objects.requireNonNull(found.target().get(year))))
                            .as(row.id() + " " + year)
                            .isEqualTo(target));
        }
    }

    private Map<IndikatorId, Ukuran> byId() {
        return banding.node().stream()
                .flatMap(node -> node.indikator().stream())
                .collect(Collectors.toMap(Ukuran::id, Function.identity()));
    }

    private Tabel41 table(Isi isi, String versi) {
        return tables.table(isi, Optional.empty(), Optional.empty(), Optional.of(versi), Titik.SEKARANG);
    }

    private BandingRencana compare(Optional<String> dari, Optional<String> ke) {
        return query.compare(Optional.empty(), Optional.empty(), Ujung.read(dari), Ujung.read(ke), Titik.SEKARANG);
    }

    private static Optional<String> document(String nomor) {
        return Optional.of("dokumen:" + nomor);
    }

    private static String golden(String file) {
        try (InputStream in = Objects.requireNonNull(BandingTest.class.getResourceAsStream("/banding/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
