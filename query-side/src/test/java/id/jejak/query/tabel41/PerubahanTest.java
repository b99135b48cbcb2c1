package id.jejak.query.tabel41;

import static id.jejak.contract.value.AkhirRencana.JUMLAH;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Choice;
import id.jejak.query.QuerySide;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel41.Silsilah.Perubahan;
import id.jejak.query.tabel41.Tabel41Query.Isi;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a revision's events do to the indicators of goals and performance, read as of each document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerubahanTest {

    private static final String PLAN = "2.08.2.13.0.00.01.0000/2021-2023";
    private static final RenstraId ID = RenstraId.of(PLAN);
    private static final LocalDate NANTI = LocalDate.of(2022, 2, 1);
    private static final Optional<String> ORIGINAL = Optional.of("CONTOH-1");

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final Tabel41Query query = new Tabel41Query(new Reads(pool));

    @BeforeAll
    void revise() {
        new Ledger(database).append(events());
        Projections projections = new Projections(pool, QuerySide.projections());
        projections.install();
        projections.catchUp();
    }

    @AfterAll
    void close() {
        pool.close();
    }

    private static List<JejakEvent> events() {
        return List.of(
                Events.renstra(PLAN),
                Events.parent(PLAN, "T1", List.of()),
                Events.parent(
                        PLAN,
                        "T1.S1",
                        List.of(),
                        Events.indikator(1, NILAI_TERAKHIR, 2021, "1", "2", "3"),
                        Events.indikator(2, NILAI_TERAKHIR, 2021, "4"),
                        Events.indikator(3, NILAI_TERAKHIR, 2021, "5"),
                        Events.indikator(4, JUMLAH, 2021, "6")),
                Events.parent(PLAN, "T2", List.of(), Events.indikator(1, NILAI_TERAKHIR, 2021, "7")),
                Events.parent(PLAN, "R1", List.of(), Events.indikator(1, NILAI_TERAKHIR, 2022, "8", "9")),
                new CapaianPosted(id("R1"), IndikatorId.of("R1#1"), new Kurun("2020"), new Target("NA"), "1", NANTI),
                new CapaianPosted(id("R1"), IndikatorId.of("R1#1"), new Kurun("2021"), new Target("0"), "1", NANTI),
                new RenstraRevised(ID, dokumen(), NANTI, List.of(), List.of(new KodeRencana("T2"))),
                new PeriodeExtended(ID, 2024, NANTI),
                new NodeRenamed(id("T1"), "Tujuan baru", "", NANTI),
                new IndikatorMoved(id("T1.S1"), IndikatorId.of("T1.S1#1"), new KodeRencana("T1"), 1, NANTI),
                new TargetRevised(
                        id("T1.S1"),
                        IndikatorId.of("T1.S1#1"),
                        new TreeMap<>(Map.of(2022, new Target("2,5"), 2024, new Target("3"))),
                        NANTI),
                new IndikatorRenamed(
                        id("T1.S1"), IndikatorId.of("T1.S1#2"), "Nama baru", "unit", NILAI_TERAKHIR, NANTI),
                new IndikatorAdded(
                        id("T1.S1"),
                        new Indikator(5, "Baru", "%", NILAI_TERAKHIR, new TreeMap<>(Map.of(2024, new Target("-")))),
                        1,
                        NANTI),
                new IndikatorMerged(id("T1.S1"), IndikatorId.of("T1.S1#3"), IndikatorId.of("T1.S1#5"), NANTI),
                new IndikatorDropped(id("T1.S1"), IndikatorId.of("T1.S1#4"), NANTI),
                new NodeRetired(id("T2"), NANTI),
                new CapaianCorrected(
                        id("R1"),
                        IndikatorId.of("R1#1"),
                        new Kurun("2020"),
                        new Target("NA"),
                        new Target("7"),
                        "2",
                        NANTI));
    }

    @Test
    void theOriginalDocumentStaysAsItWas() {
        assertThat(goals(ORIGINAL))
                .containsExactly(
                        "no,goal,objective,indicator,unit,target_2021,target_2022,target_2023",
                        "1,Nama T1,Nama T1.S1,Indikator 1,unit,1,2,3",
                        "1,Nama T1,Nama T1.S1,Indikator 2,unit,4,,",
                        "1,Nama T1,Nama T1.S1,Indikator 3,unit,5,,",
                        "1,Nama T1,Nama T1.S1,Indikator 4,unit,6,,",
                        "2,Nama T2,,Indikator 1,unit,7,,");
        assertThat(performance(ORIGINAL))
                .containsExactly(
                        "no,indicator,unit,baseline_2020,target_2022,target_2023,target_end_rpjmd",
                        "1,Indikator 1,unit,NA,8,9,9");
    }

    @Test
    void theRevisionIsTheSamePlanAfterIt() {
        assertThat(goals(Optional.empty()))
                .containsExactly(
                        "no,goal,objective,indicator,unit,target_2021,target_2022,target_2023,target_2024",
                        "1,Tujuan baru,,Indikator 1,unit,1,\"2,5\",3,3",
                        "1,Tujuan baru,Nama T1.S1,Baru,%,,,,-",
                        "1,Tujuan baru,Nama T1.S1,Nama baru,unit,4,,,");
        assertThat(performance(Optional.empty()))
                .containsExactly(
                        "no,indicator,unit,baseline_2020,target_2022,target_2023,target_end_rpjmd",
                        "1,Indikator 1,unit,7,8,9,9");
    }

    @Test
    void theLineageSaysWhatBecameOfEachIndicator() {
        List<Silsilah> lineage =
                query.silsilah(Isi.TUJUAN_SASARAN, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(lineage)
                .extracting(one -> one.id() + " " + one.perubahan())
                .containsExactly(
                        "T1.S1#1 [TARGET_BERUBAH, HORIZON_DIPERPANJANG, PINDAH]",
                        "T1.S1#2 [GANTI_NAMA]",
                        "T1.S1#3 [DIGABUNG]",
                        "T1.S1#4 [DIHAPUS]",
                        "T1.S1#5 [BARU]",
                        "T2#1 [DIHAPUS]");
        assertThat(lineage.get(2).ke()).contains(IndikatorId.of("T1.S1#5"));
        assertThat(query.silsilah(Isi.KINERJA_URUSAN, Optional.empty(), Optional.empty(), Optional.empty()))
                .singleElement()
                .satisfies(one -> assertThat(one.perubahan()).containsExactly(Perubahan.TETAP));
    }

    @Test
    void asKnownAtAPositionOrOnADayTheTableIsThatOfTheDocumentOfThen() {
        Optional<String> latest = Optional.empty();
        List<String> original = goals(ORIGINAL);
        assertThat(table(Isi.TUJUAN_SASARAN, latest, tercatat(7))).isEqualTo(original);
        assertThat(table(Isi.TUJUAN_SASARAN, ORIGINAL, tercatat(7))).isEqualTo(original);
        assertThat(table(Isi.TUJUAN_SASARAN, latest, new Titik(Optional.of(NANTI.minusDays(1)), Optional.empty())))
                .isEqualTo(original);
        assertThat(table(Isi.TUJUAN_SASARAN, latest, new Titik(Optional.of(NANTI), Optional.empty())))
                .isEqualTo(goals(latest));
        assertThat(table(Isi.TUJUAN_SASARAN, latest, tercatat(10)))
                .contains("1,Tujuan baru,Nama T1.S1,Indikator 1,unit,1,2,3");
        assertThat(table(Isi.KINERJA_URUSAN, ORIGINAL, tercatat(5)))
                .containsExactly(
                        "no,indicator,unit,target_2022,target_2023,target_end_rpjmd", "1,Indikator 1,unit,8,9,9");
        assertThatThrownBy(() -> table(Isi.TUJUAN_SASARAN, Optional.of("CONTOH-2"), tercatat(7)))
                .isInstanceOf(Choice.Impossible.class);
    }

    /** So that it can be made again from it. */
    @Test
    void theTableOfADocumentIsReadUpToTheLastEventBeforeTheNext() {
        Tabel41 table = query.table(Isi.TUJUAN_SASARAN, Optional.empty(), Optional.empty(), ORIGINAL, Titik.SEKARANG);

        assertThat(table.posisi().nomor()).isEqualTo(7);
        assertThat(table.ke()).isZero();
        assertThat(Tabel41Lembar.of(table, Bahasa.INDONESIA).nomor()).isEqualTo("Tabel 4.1");
        assertThat(Tabel41Lembar.of(
                                query.table(
                                        Isi.KINERJA_URUSAN,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Titik.SEKARANG),
                                Bahasa.INDONESIA)
                        .nomor())
                .isEqualTo("Tabel 7.2");
    }

    @Test
    void aDocumentThatThePlanDoesNotHaveIsSaid() {
        assertThatThrownBy(() -> goals(Optional.of("CONTOH-3")))
                .isInstanceOfSatisfying(
                        Choice.Impossible.class,
                        choice -> assertThat(choice.existing()).containsExactly("CONTOH-1", "CONTOH-2"));
        assertThatThrownBy(() -> query.silsilah(Isi.TUJUAN_SASARAN, Optional.empty(), Optional.empty(), ORIGINAL))
                .isInstanceOf(Choice.Impossible.class);
    }

    private List<String> goals(Optional<String> versi) {
        return table(Isi.TUJUAN_SASARAN, versi, Titik.SEKARANG);
    }

    private List<String> performance(Optional<String> versi) {
        return table(Isi.KINERJA_URUSAN, versi, Titik.SEKARANG);
    }

    private List<String> table(Isi isi, Optional<String> versi, Titik titik) {
        Tabel41 table = query.table(isi, Optional.empty(), Optional.empty(), versi, titik);
        return Unduhan.csv(Tabel41Lembar.of(table, Bahasa.INDONESIA)).lines().toList();
    }

    private static Titik tercatat(long position) {
        return new Titik(Optional.empty(), Optional.of(new Titik.Tercatat.Posisi(position)));
    }

    private static RencanaId id(String kode) {
        return new RencanaId(ID, new KodeRencana(kode));
    }

    private static DasarHukum dokumen() {
        return new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, "CONTOH-2", NANTI, "Perubahan");
    }
}
