package id.jejak.command.anggaran;

import static id.jejak.command.testing.Contoh.ANGGARAN;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.sp2d;
import static id.jejak.command.testing.Contoh.ubah;
import static id.jejak.command.testing.Refused.because;

import id.jejak.command.testing.Refused;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.event.AnggaranEvent.KomitmenDrawn;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What ties a ceiling: reservations and contracts. */
class IkatanTest {

    private static final LocalDate MEI = LocalDate.of(2024, 5, 2);
    private static final PaguSet PAGU_100 = new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(100), AWAL_TAHUN);
    private static final RealisasiPosted TEREALISASI_60 =
            new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(60), sp2d("1"), "Belanja");

    private final AggregateTestFixture<Anggaran> fixture = new AggregateTestFixture<>(Anggaran.class);

    @Test
    void whatRemainsCanBeHeldBack() {
        fixture.given(PAGU_100, TEREALISASI_60).when(reserve(40)).expectEvents(reserved(40));
    }

    @Test
    void noMoreThanRemainsIsHeldBack() {
        fixture.given(PAGU_100, TEREALISASI_60, committed("K/1", 10))
                .when(reserve(31))
                .expectException(tied("baris[0].cadangan", 100, 60, 10, 31))
                .expectNoEvents();
    }

    @Test
    void whatIsHeldBackIsNotSpent() {
        fixture.given(PAGU_100, reserved(40))
                .when(new PostBaris(ANGGARAN, sp2d("1"), "Belanja", baris(realisasi(POS, GAJI, 61))))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(61), Rupiah.of(60)))
                .expectNoEvents();
    }

    @Test
    void whatIsReleasedCanBeSpent() {
        fixture.given(PAGU_100, reserved(40))
                .andGivenCommands(reserve(0))
                .when(new PostBaris(ANGGARAN, sp2d("1"), "Belanja", baris(realisasi(POS, GAJI, 100))))
                .expectResultMessagePayload(true);
    }

    @Test
    void holdingBackTheSameAgainIsNoEvent() {
        fixture.given(PAGU_100, reserved(40)).when(reserve(40)).expectNoEvents();
    }

    @Test
    void aReservationIsNotNegative() {
        fixture.given(PAGU_100)
                .when(reserve(-1))
                .expectException(because(Reason.JUMLAH_NEGATIF, "baris[0].cadangan", Rupiah.of(-1)))
                .expectNoEvents();
    }

    @Test
    void aContractCommitsNoMoreThanRemains() {
        fixture.given(PAGU_100, TEREALISASI_60)
                .when(commit("K/1", 0, 41))
                .expectException(tied("baris[0].komitmen", 100, 60, 41, 0))
                .expectNoEvents();
    }

    @Test
    void aContractsNewAmountReplacesItsOldOneButNotAnothers() {
        fixture.given(PAGU_100, committed("K/1", 70), committed("K/2", 20))
                .when(commit("K/1", 70, 80))
                .expectEvents(committed("K/1", 80));
        fixture.given(PAGU_100, committed("K/1", 70), committed("K/2", 20))
                .when(commit("K/1", 70, 81))
                .expectException(tied("baris[0].komitmen", 100, 0, 101, 0));
    }

    @Test
    void aCeilingIsNotCutBelowWhatIsCommittedAndHeldBack() {
        fixture.given(PAGU_100, TEREALISASI_60, committed("K/1", 15), reserved(5))
                .when(new ChangePagu(ANGGARAN, MEI, baris(ubah(POS, GAJI, 100, 79))))
                .expectException(tied("baris[0].sesudah", 79, 60, 15, 5))
                .expectNoEvents();
        fixture.given(PAGU_100, TEREALISASI_60, committed("K/1", 15), reserved(5))
                .when(new ChangePagu(ANGGARAN, MEI, baris(ubah(POS, GAJI, 100, 80))))
                .expectEvents(new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(80), MEI));
    }

    /** Before commitments were kept from others payments took what a contract had committed; that is no reason to refuse a document that cuts nothing. */
    @Test
    void aCeilingThatDoesNotFallIsNotRefusedForWhatTiesIt() {
        fixture.given(PAGU_100, committed("K/1", 70), TEREALISASI_60)
                .when(new ChangePagu(ANGGARAN, MEI, baris(ubah(POS, GAJI, 100, 101))))
                .expectEvents(new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(101), MEI));
    }

    @Test
    void aContractsAmountIsChangedFromTheOneInForceOnly() {
        fixture.given(PAGU_100, committed("K/1", 70), posted("2", 30), drawn("2", "K/1", 30))
                .when(commit("K/1", 70, 75))
                .expectException(
                        because(Reason.KOMITMEN_BERUBAH, "baris[0].sebelum", "K/1", GAJI, Rupiah.of(70), Rupiah.of(40)))
                .expectNoEvents();
    }

    @Test
    void whatAContractCommitsIsNotSpentByOthers() {
        fixture.given(PAGU_100, committed("K/1", 70), committed("K/2", 10))
                .when(pay("2", "", 21))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(21), Rupiah.of(20)))
                .expectNoEvents();
        fixture.given(PAGU_100, committed("K/1", 70), committed("K/2", 10))
                .when(pay("2", "K/2", 11))
                .expectException(
                        because(Reason.MELEBIHI_KOMITMEN, "baris[0].jumlah", "K/2", GAJI, Rupiah.of(11), Rupiah.of(10)))
                .expectNoEvents();
        fixture.given(PAGU_100, committed("K/1", 70))
                .when(pay("2", "K/9", 1))
                .expectException(
                        because(Reason.MELEBIHI_KOMITMEN, "baris[0].jumlah", "K/9", GAJI, Rupiah.of(1), Rupiah.ZERO));
        fixture.given(PAGU_100, committed("K/1", 70), committed("K/2", 10))
                .when(pay("2", "", 20))
                .expectEvents(posted("2", 20));
    }

    @Test
    void aPaymentDrawsOnItsContract() {
        fixture.given(PAGU_100, committed("K/1", 70))
                .when(pay("2", "K/1", 30))
                .expectEvents(posted("2", 30), drawn("2", "K/1", 30));
        fixture.given(PAGU_100, committed("K/1", 70), posted("2", 30), drawn("2", "K/1", 30))
                .when(pay("3", "K/1", 41))
                .expectException(because(
                        Reason.MELEBIHI_KOMITMEN, "baris[0].jumlah", "K/1", GAJI, Rupiah.of(41), Rupiah.of(40)));
        fixture.given(PAGU_100, committed("K/1", 70), posted("2", 70), drawn("2", "K/1", 70))
                .when(pay("3", "", 30))
                .expectEvents(posted("3", 30));
    }

    /** Events from before commitments were kept from others; no contract may spend what is not there. */
    @Test
    void aContractPaysNoMoreThanTheCeilingLeaves() {
        fixture.given(PAGU_100, committed("K/1", 70), TEREALISASI_60)
                .when(pay("2", "K/1", 41))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(41), Rupiah.of(40)));
    }

    @Test
    void whatIsUndoneIsCommittedAgainAndWhatCameBackIsNot() {
        for (DokumenPengembalian.Jenis undo :
                List.of(DokumenPengembalian.Jenis.PEMBATALAN, DokumenPengembalian.Jenis.KOREKSI)) {
            fixture.given(PAGU_100, committed("K/1", 70), posted("2", 30), drawn("2", "K/1", 30))
                    .when(takeBack(undo, 10))
                    .expectEvents(
                            new RealisasiReversed(ANGGARAN, GAJI, DAU, Rupiah.of(10), "2", dokumen(undo), "Salah"),
                            committed("K/1", 50));
        }
        DokumenPengembalian.Jenis returned = DokumenPengembalian.Jenis.STS;
        fixture.given(PAGU_100, committed("K/1", 70), posted("2", 30), drawn("2", "K/1", 30))
                .when(takeBack(returned, 10))
                .expectEvents(
                        new RealisasiReversed(ANGGARAN, GAJI, DAU, Rupiah.of(10), "2", dokumen(returned), "Salah"));
    }

    /** As it may be in a ledger from before commitments were kept from others. */
    @Test
    void whatTiesLessThanBeforeIsNotRefused() {
        fixture.given(PAGU_100, committed("K/1", 70), reserved(30), TEREALISASI_60)
                .when(commit("K/1", 70, 50))
                .expectEvents(committed("K/1", 50));
        fixture.given(PAGU_100, committed("K/1", 70), reserved(30), TEREALISASI_60)
                .when(reserve(20))
                .expectEvents(reserved(20));
    }

    @Test
    void whatIsAlreadyCommittedIsNoEvent() {
        fixture.given(PAGU_100, committed("K/1", 70)).when(commit("K/1", 0, 70)).expectNoEvents();
        fixture.givenNoPriorActivity().when(commit("K/1", 0, 0)).expectNoEvents();
    }

    @Test
    void aContractThatIsPaidOffTiesNothing() {
        fixture.given(PAGU_100, committed("K/1", 70), committed("K/1", 0))
                .when(new ChangePagu(ANGGARAN, MEI, baris(ubah(POS, GAJI, 100, 0))))
                .expectEvents(new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.ZERO, MEI));
    }

    private static Refused tied(String field, long pagu, long realisasi, long komitmen, long cadangan) {
        return because(
                Reason.PAGU_TERIKAT,
                field,
                GAJI,
                Rupiah.of(pagu),
                Rupiah.of(realisasi),
                Rupiah.of(komitmen),
                Rupiah.of(cadangan));
    }

    private static SetCadangan reserve(long rupiah) {
        return new SetCadangan(ANGGARAN, MEI, baris(new ReservePagu.Baris(POS, GAJI, DAU, Rupiah.of(rupiah))));
    }

    private static SetKomitmen commit(String kontrak, long sebelum, long rupiah) {
        return new SetKomitmen(
                ANGGARAN,
                kontrak,
                MEI,
                baris(new CommitPagu.Baris(POS, GAJI, DAU, Rupiah.of(sebelum), Rupiah.of(rupiah))));
    }

    private static PostBaris pay(String nomor, String kontrak, long rupiah) {
        return new PostBaris(ANGGARAN, sp2d(nomor), "Belanja", baris(realisasi(POS, GAJI, rupiah)), kontrak, false);
    }

    private static KomitmenDrawn drawn(String nomor, String kontrak, long rupiah) {
        return new KomitmenDrawn(ANGGARAN, GAJI, DAU, kontrak, Rupiah.of(rupiah), sp2d(nomor));
    }

    private static RealisasiPosted posted(String nomor, long rupiah) {
        return new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(rupiah), sp2d(nomor), "Belanja");
    }

    private static DokumenPengembalian dokumen(DokumenPengembalian.Jenis jenis) {
        return new DokumenPengembalian(jenis, "KMB/1", MEI);
    }

    private static ReverseBaris takeBack(DokumenPengembalian.Jenis jenis, long rupiah) {
        return new ReverseBaris(
                ANGGARAN, "2", dokumen(jenis), "Salah", baris(new BarisBelanja(POS, GAJI, DAU, Rupiah.of(rupiah))));
    }

    private static CadanganSet reserved(long rupiah) {
        return new CadanganSet(ANGGARAN, GAJI, DAU, Rupiah.of(rupiah), MEI);
    }

    private static KomitmenSet committed(String kontrak, long rupiah) {
        return new KomitmenSet(ANGGARAN, GAJI, DAU, kontrak, Rupiah.of(rupiah), MEI);
    }
}
