package id.jejak.command.rencana;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.event.RencanaEvent.NodesListed;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenstraTest {

    private static final RenstraId ID = new RenstraId(SKPD, new Periode(2021, 2026));
    private static final LocalDate BERLAKU = LocalDate.of(2021, 9, 1);
    private static final LocalDate NANTI = LocalDate.of(2023, 2, 1);
    private static final DasarHukum PERWAL = new DasarHukum(DasarHukum.Jenis.RENSTRA, "12/2021", BERLAKU, "Renstra");
    private static final DasarHukum PERUBAHAN =
            new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, "3/2023", NANTI, "Perubahan Renstra");

    private final AggregateTestFixture<Renstra> fixture = new AggregateTestFixture<>(Renstra.class);

    @Test
    void aPlanIsAdopted() {
        fixture.givenNoPriorActivity()
                .when(new Renstra.Adopt(ID, "Renstra", PERWAL, BERLAKU, codes("T1", "T1.S1")))
                .expectEvents(ADOPTED, new NodesListed(ID, codes("T1", "T1.S1")));
    }

    @Test
    void onlyOnce() {
        fixture.given(ADOPTED)
                .when(new Renstra.Adopt(ID, "Renstra", PERWAL, BERLAKU, List.of()))
                .expectException(because(Reason.SUDAH_ADA, "id", ID))
                .expectNoEvents();
    }

    @Test
    void aRevisionSaysWhatItDoesToTheTreeAndAnswersThePlansYears() {
        fixture.given(ADOPTED, listed("2.08.01", "2.08.01.2.01", "2.08.02"))
                .when(revise(NANTI, add("2.08.03.2.01"), add("2.08.03"), retire("2.08.01.2.01"), retire("2.08.01")))
                .expectResultMessagePayload(new Periode(2021, 2026))
                .expectEvents(revised(NANTI, codes("2.08.03", "2.08.03.2.01"), codes("2.08.01", "2.08.01.2.01")));
    }

    @Test
    void aPlanIsExtendedFromItsPresentVersion() {
        fixture.given(ADOPTED, listed("T1"))
                .when(revise(NANTI, new ExtendPeriode(1, 2027)))
                .expectResultMessagePayload(new Periode(2021, 2027))
                .expectEvents(new PeriodeExtended(ID, 2027, NANTI), revised(NANTI, List.of(), List.of()));
    }

    @Test
    void aDocumentMayInsistThatNothingElseRevisedThePlanSince() {
        given(listed("T1"), revised(NANTI, List.of(), List.of()))
                .expect(
                        new Renstra.Revise(ID, OptionalLong.of(1), PERUBAHAN, NANTI, baris(add("T2"))),
                        because(Reason.VERSI_BERUBAH, "versi", ID, 1L, 2L));
    }

    @Test
    void anExtensionFromAnotherVersionIsRefused() {
        given(listed("T1"))
                .expect(
                        revise(NANTI, new ExtendPeriode(0, 2027)),
                        because(Reason.VERSI_BERUBAH, "baris[0].versi", ID, 0L, 1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2025, 2032})
    void anExtensionThatExtendsNothingOrTooFarIsRefused(int akhir) {
        given(listed("T1"))
                .expect(
                        revise(NANTI, new ExtendPeriode(1, akhir)),
                        because(Reason.PERIODE_TIDAK_SAH, "baris[0].akhir", akhir, 2026));
    }

    @Test
    void theEndOfAnExtendedPlanIsWhereTheNextExtensionBegins() {
        given(listed("T1"), new PeriodeExtended(ID, 2027, NANTI), revised(NANTI, List.of(), List.of()))
                .expect(
                        revise(NANTI, new ExtendPeriode(3, 2027)),
                        because(Reason.PERIODE_TIDAK_SAH, "baris[0].akhir", 2027, 2027));
    }

    @Test
    void documentsTakeForceOneAfterTheOther() {
        given(listed("T1"), revised(NANTI, List.of(), List.of()))
                .expect(
                        revise(NANTI.minusDays(1), add("T2")),
                        because(Reason.BERLAKU_MUNDUR, "berlaku", NANTI.minusDays(1), NANTI));
    }

    @Test
    void anotherKindOfDocumentRevisesNoPlan() {
        given(listed("T1"))
                .expect(
                        new Renstra.Revise(ID, OptionalLong.empty(), PERWAL, NANTI, baris(add("T2"))),
                        because(
                                Reason.JENIS_DOKUMEN_SALAH,
                                "dasarHukum.jenis",
                                DasarHukum.Jenis.RENSTRA,
                                DasarHukum.Jenis.PERUBAHAN_RENSTRA));
    }

    @Test
    void aPlanThatIsNotThereIsNotRevised() {
        fixture.givenNoPriorActivity()
                .when(revise(NANTI, add("T1")))
                .expectException(because(Reason.RENSTRA_TIDAK_ADA, "id", ID));
    }

    @Test
    void aNodeWithoutItsParentIsRefused() {
        given(listed("T1"))
                .expect(
                        revise(NANTI, add("T2.S1")),
                        because(Reason.INDUK_TIDAK_ADA, "baris[0].isi.kode", kode("T2.S1"), kode("T2")));
    }

    @Test
    void aNodeBelowOneThatTheSameDocumentRetiresIsRefused() {
        given(listed("T1"))
                .expect(
                        revise(NANTI, retire("T1"), add("T1.S1")),
                        because(Reason.INDUK_TIDAK_ADA, "baris[1].isi.kode", kode("T1.S1"), kode("T1")));
    }

    @Test
    void aNodeThatIsThereIsNotAddedAgain() {
        given(listed("T1"))
                .expect(revise(NANTI, add("T1")), because(Reason.SUDAH_ADA, "baris[0].isi.kode", kode("T1")));
    }

    @Test
    void theCodeOfARetiredNodeIsNotFreeAgain() {
        given(listed("T1"), revised(NANTI, List.of(), codes("T1")))
                .expect(revise(NANTI, add("T1")), because(Reason.SUDAH_ADA, "baris[0].isi.kode", kode("T1")));
    }

    @Test
    void aNodeWithChildrenIsNotRetired() {
        given(listed("2.08.01", "2.08.01.2.01"))
                .expect(
                        revise(NANTI, retire("2.08.01")),
                        because(Reason.ANAK_MASIH_ADA, "baris[0].node", kode("2.08.01"), kode("2.08.01.2.01")));
    }

    @Test
    void onceItsChildrenAreRetiredANodeIsRetiredToo() {
        fixture.given(ADOPTED, listed("T1", "T1.S1"), revised(NANTI, List.of(), codes("T1.S1")))
                .when(revise(NANTI, retire("T1")))
                .expectEvents(revised(NANTI, List.of(), codes("T1")));
    }

    @Test
    void aNodeIsRetiredOnce() {
        given(listed("T1"))
                .expect(
                        revise(NANTI, retire("T1"), retire("T1")),
                        because(Reason.NODE_TIDAK_ADA, "baris[1].node", kode("T1")));
    }

    @Test
    void anIndicatorMovesOnlyToANodeThatIsThereAfterwards() {
        MoveIndikator toNowhere = new MoveIndikator(IndikatorId.of("T1#1"), 0, kode("T9"), 1);
        given(listed("T1", "T2"))
                .expect(revise(NANTI, toNowhere), because(Reason.NODE_TIDAK_ADA, "baris[0].ke", kode("T9")));
    }

    @Test
    void anIndicatorDoesNotMoveToANodeThatTheSameDocumentRetires() {
        MoveIndikator toRetired = new MoveIndikator(IndikatorId.of("T1#1"), 0, kode("T2"), 1);
        given(listed("T1", "T2"))
                .expect(
                        revise(NANTI, toRetired, retire("T2")),
                        because(Reason.NODE_TIDAK_ADA, "baris[0].ke", kode("T2")));
    }

    @Test
    void theTreeOfAPlanThatDidNotListItsNodesStaysAsItIs() {
        given().expect(revise(NANTI, add("T1")), because(Reason.STRUKTUR_TIDAK_TERCATAT, "baris", ID));
    }

    private static final RenstraAdopted ADOPTED = new RenstraAdopted(ID, "Renstra", PERWAL, BERLAKU);

    private interface Refusing {
        void expect(Renstra.Revise command, Matcher<?> refusal);
    }

    private Refusing given(Object... after) {
        return (command, refusal) -> fixture.given(
                        Stream.concat(Stream.of(ADOPTED), Stream.of(after)).toList())
                .when(command)
                .expectException(refusal)
                .expectNoEvents();
    }

    private static Renstra.Revise revise(LocalDate berlaku, Baris... lines) {
        return new Renstra.Revise(ID, OptionalLong.empty(), PERUBAHAN, berlaku, baris(lines));
    }

    private static RenstraRevised revised(LocalDate berlaku, List<KodeRencana> ditambah, List<KodeRencana> dicabut) {
        return new RenstraRevised(ID, PERUBAHAN, berlaku, ditambah, dicabut);
    }

    private static NodesListed listed(String... codes) {
        return new NodesListed(ID, codes(codes));
    }

    private static AddNode add(String kode) {
        return new AddNode(new AdoptRenstra.Node(kode(kode), "Nama", "", List.of(), new TreeMap<>(), new TreeMap<>()));
    }

    private static RetireNode retire(String kode) {
        return new RetireNode(kode(kode), 0);
    }

    private static List<KodeRencana> codes(String... codes) {
        return Stream.of(codes).map(KodeRencana::new).toList();
    }

    private static KodeRencana kode(String kode) {
        return new KodeRencana(kode);
    }
}
