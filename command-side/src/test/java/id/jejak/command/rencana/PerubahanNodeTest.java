package id.jejak.command.rencana;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Refused.because;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.PerubahanNode;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class PerubahanNodeTest {

    private static final Periode PERIODE = new Periode(2021, 2027);
    private static final RenstraId RENSTRA = new RenstraId(SKPD, new Periode(2021, 2026));
    private static final KodeRencana LEAF = new KodeRencana("2.08.01.2.02.01");
    private static final KodeRencana GOAL = new KodeRencana("T1");
    private static final KodeRencana SASARAN = new KodeRencana("T1.S1");
    private static final IndikatorId IPG = IndikatorId.of("T1.S1#1");
    private static final IndikatorId IDG = IndikatorId.of("T1.S1#2");
    private static final LocalDate AWAL = LocalDate.of(2021, 9, 1);
    private static final LocalDate NANTI = LocalDate.of(2023, 2, 1);

    private final AggregateTestFixture<Rencana> fixture = new AggregateTestFixture<>(Rencana.class);

    @Test
    void theCeilingsOfTheYearsNamedChange() {
        fixture.given(adopted(LEAF))
                .when(revise(LEAF, new SetPaguIndikatif(LEAF, 0, pagu(2024, "7"))))
                .expectEvents(new PaguIndikatifRevised(id(LEAF), pagu(2024, "7"), NANTI));
    }

    @Test
    void theTargetsOfTheYearsNamedChangeAlsoInAYearByWhichThePlanWasExtended() {
        fixture.given(sasaran())
                .when(revise(SASARAN, new SetTarget(IPG, 0, target(2027, "91"))))
                .expectEvents(new TargetRevised(id(SASARAN), IPG, target(2027, "91"), NANTI));
    }

    @Test
    void aNodeIsRenamedAndRetired() {
        fixture.given(adopted(LEAF))
                .when(revise(LEAF, new RenameNode(LEAF, 0, "Baru", ""), new RetireNode(LEAF, 0)))
                .expectEvents(new NodeRenamed(id(LEAF), "Baru", "", NANTI), new NodeRetired(id(LEAF), NANTI));
    }

    @Test
    void allThatCanBecomeOfAnIndicator() {
        fixture.given(sasaran())
                .when(revise(
                        SASARAN,
                        new RenameIndikator(IPG, 0, "Indeks", "Skor", NILAI_TERAKHIR),
                        new MoveIndikator(IPG, 0, GOAL, 1),
                        new AddIndikator(SASARAN, 0, indikator(4), 1),
                        new MergeIndikator(IDG, 0, IndikatorId.of("T1.S1#4")),
                        new DropIndikator(IndikatorId.of("T1.S1#3"), 0)))
                .expectEvents(
                        new IndikatorRenamed(id(SASARAN), IPG, "Indeks", "Skor", NILAI_TERAKHIR, NANTI),
                        new IndikatorMoved(id(SASARAN), IPG, GOAL, 1, NANTI),
                        new IndikatorAdded(id(SASARAN), indikator(4), 1, NANTI),
                        new IndikatorMerged(id(SASARAN), IDG, IndikatorId.of("T1.S1#4"), NANTI),
                        new IndikatorDropped(id(SASARAN), IndikatorId.of("T1.S1#3"), NANTI));
    }

    @Test
    void aLineFromAnotherVersionRefusesAllOfThem() {
        refuses(
                List.of(sasaran(), new TargetRevised(id(SASARAN), IPG, target(2024, "1"), NANTI)),
                because(Reason.VERSI_BERUBAH, "baris[1].versi", SASARAN, 0L, 1L),
                new SetTarget(IPG, 1, target(2024, "2")),
                new DropIndikator(IDG, 0));
    }

    @Test
    void aNodeThatIsNotThereIsNotRevised() {
        fixture.givenNoPriorActivity()
                .when(revise(SASARAN, new DropIndikator(IPG, 0)))
                .expectException(because(Reason.NODE_TIDAK_ADA, "baris[0].node", SASARAN));
    }

    @Test
    void anAmountAboveTheSubKegiatanIsRefused() {
        refuses(
                List.of(sasaran()),
                because(Reason.JUMLAH_DI_ATAS_SUB_KEGIATAN, "baris[0].pagu", SASARAN),
                new SetPaguIndikatif(SASARAN, 0, pagu(2024, "1")));
    }

    @Test
    void aYearOutsideThePlanIsRefused() {
        refuses(
                List.of(sasaran()),
                because(Reason.TAHUN_DI_LUAR_PERIODE, "baris[0].target", SASARAN, 2028, PERIODE),
                new SetTarget(IPG, 0, target(2028, "1")));
        refuses(
                List.of(adopted(LEAF)),
                because(Reason.TAHUN_DI_LUAR_PERIODE, "baris[0].pagu", LEAF, 2020, PERIODE),
                new SetPaguIndikatif(LEAF, 0, pagu(2020, "1")));
    }

    @Test
    void aLineWithoutAYearIsRefused() {
        refuses(
                List.of(sasaran()),
                because(Reason.TANPA_TAHUN, "baris[0].target", SASARAN),
                new SetTarget(IPG, 0, new TreeMap<>()));
    }

    @Test
    void aBlankNameIsRefused() {
        refuses(
                List.of(adopted(LEAF)),
                because(Reason.NAMA_KOSONG, "baris[0].nama", LEAF),
                new RenameNode(LEAF, 0, " ", "Dinas"));
        refuses(
                List.of(sasaran()),
                because(Reason.NAMA_KOSONG, "baris[0].nama", SASARAN),
                new RenameIndikator(IPG, 0, "", "Skor", NILAI_TERAKHIR));
    }

    @Test
    void whatIsNotInThePlanAnyMoreIsNotRevised() {
        Matcher<?> gone = because(Reason.INDIKATOR_TIDAK_ADA, "baris[0].indikator", IPG);
        SetTarget line = new SetTarget(IPG, 1, target(2024, "1"));
        refuses(List.of(sasaran(), new IndikatorDropped(id(SASARAN), IPG, NANTI)), gone, line);
        refuses(List.of(sasaran(), new IndikatorMerged(id(SASARAN), IPG, IDG, NANTI)), gone, line);
        refuses(List.of(sasaran(), new NodeRetired(id(SASARAN), NANTI)), gone, line);
    }

    @Test
    void anIndicatorThatMovedAwayOutlivesTheNodeOfItsFirstAppearance() {
        fixture.given(
                        sasaran(),
                        new IndikatorMoved(id(SASARAN), IPG, GOAL, 1, NANTI),
                        new NodeRetired(id(SASARAN), NANTI))
                .when(revise(SASARAN, new SetTarget(IPG, 2, target(2024, "1"))))
                .expectEvents(new TargetRevised(id(SASARAN), IPG, target(2024, "1"), NANTI));
    }

    @Test
    void aRetiredNodeIsNotRevisedAndGetsNoIndicators() {
        List<Object> retired = List.of(sasaran(), new NodeRetired(id(SASARAN), NANTI));
        refuses(
                retired,
                because(Reason.NODE_TIDAK_ADA, "baris[0].node", SASARAN),
                new RenameNode(SASARAN, 1, "Baru", ""));
        refuses(
                retired,
                because(Reason.NODE_TIDAK_ADA, "baris[0].tempat", SASARAN),
                new AddIndikator(SASARAN, 1, indikator(9), 1));
    }

    @Test
    void theNumberOfADroppedIndicatorIsNotFreeAgain() {
        refuses(
                List.of(sasaran(), new IndikatorDropped(id(SASARAN), IPG, NANTI)),
                because(Reason.INDIKATOR_GANDA, "baris[0].indikator", SASARAN, 1),
                new AddIndikator(SASARAN, 1, indikator(1), 1));
    }

    @Test
    void anIndicatorIsMergedOnlyIntoOneThatIsThere() {
        fixture.given(sasaran())
                .when(new Rencana.RequireIndikator(id(SASARAN), IDG, "baris[3].ke"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        fixture.given(sasaran(), new IndikatorDropped(id(SASARAN), IDG, NANTI))
                .when(new Rencana.RequireIndikator(id(SASARAN), IDG, "baris[3].ke"))
                .expectException(because(Reason.INDIKATOR_TIDAK_ADA, "baris[3].ke", IDG));
    }

    private void refuses(List<?> given, Matcher<?> refusal, PerubahanNode... lines) {
        KodeRencana node = lines[0].node();
        new AggregateTestFixture<>(Rencana.class)
                .given(given)
                .when(revise(node, lines))
                .expectException(refusal)
                .expectNoEvents();
    }

    private static Rencana.Revise revise(KodeRencana node, PerubahanNode... lines) {
        return new Rencana.Revise(id(node), PERIODE, NANTI, "baris", baris(lines));
    }

    private static RencanaId id(KodeRencana kode) {
        return new RencanaId(RENSTRA, kode);
    }

    private static NodeAdopted sasaran() {
        return adopted(SASARAN, indikator(1), indikator(2), indikator(3));
    }

    private static NodeAdopted adopted(KodeRencana kode, Indikator... indikator) {
        return new NodeAdopted(
                id(kode), "Nama", "", Stream.of(indikator).toList(), new TreeMap<>(), new TreeMap<>(), AWAL);
    }

    private static Indikator indikator(int nomor) {
        return new Indikator(nomor, "Nilai " + nomor, "Skor", NILAI_TERAKHIR, target(2022, "10"));
    }

    private static SortedMap<Integer, Target> target(int tahun, String target) {
        return new TreeMap<>(Map.of(tahun, new Target(target)));
    }

    private static SortedMap<Integer, SelRupiah> pagu(int tahun, String sel) {
        return new TreeMap<>(Map.of(tahun, new SelRupiah(sel)));
    }
}
