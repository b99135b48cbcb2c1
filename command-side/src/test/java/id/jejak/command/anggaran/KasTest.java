package id.jejak.command.anggaran;

import static id.jejak.command.testing.Contoh.ANGGARAN;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.event.AnggaranEvent.SpdRequired;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Months and releases below the ceilings. */
class KasTest {

    private static final LocalDate TW1 = LocalDate.of(2024, 1, 1);
    private static final LocalDate AKHIR_TW1 = LocalDate.of(2024, 3, 31);
    private static final LocalDate TW2 = LocalDate.of(2024, 4, 1);
    private static final LocalDate AKHIR_TW2 = LocalDate.of(2024, 6, 30);
    private static final PaguSet PAGU_120 = new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(120), AWAL_TAHUN);
    private static final List<Rupiah> TEN_EACH = months(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);

    private final AggregateTestFixture<Anggaran> fixture = new AggregateTestFixture<>(Anggaran.class);

    @Test
    void aCeilingIsSpreadOverTwelveMonths() {
        fixture.given(PAGU_120).when(spread(TEN_EACH)).expectEvents(planned(TEN_EACH));
        fixture.given(PAGU_120)
                .when(spread(months(120)))
                .expectException(because(Reason.BULAN_TIDAK_DUA_BELAS, "baris[0].bulan", GAJI, 1));
    }

    @Test
    void theMonthsSumToTheCeiling() {
        fixture.given(PAGU_120)
                .when(spread(months(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11)))
                .expectException(because(
                        Reason.KAS_TIDAK_SAMA_PAGU, "baris[0].bulan", POS, GAJI, Rupiah.of(121), Rupiah.of(120)))
                .expectNoEvents();
    }

    @Test
    void aMonthIsNotNegative() {
        fixture.given(PAGU_120)
                .when(spread(months(-1, 11, 10, 10, 10, 10, 10, 10, 10, 10, 20, 20)))
                .expectException(because(Reason.JUMLAH_NEGATIF, "baris[0].bulan", Rupiah.of(-1)));
    }

    @Test
    void whatIsRealizedStaysWithinTheMonthsUpToIt() {
        fixture.given(PAGU_120, planned(TEN_EACH), posted(2, 20))
                .when(post(3, 10))
                .expectResultMessagePayload(true);
        fixture.given(PAGU_120, planned(TEN_EACH), posted(2, 20))
                .when(post(3, 11))
                .expectException(
                        because(Reason.MELEBIHI_KAS, "baris[0].jumlah", POS, GAJI, Rupiah.of(11), Rupiah.of(10)))
                .expectNoEvents();
    }

    @Test
    void aLateProofDoesNotTakeWhatLaterMonthsHaveSpent() {
        fixture.given(PAGU_120, planned(TEN_EACH), posted(3, 25))
                .when(post(1, 6))
                .expectException(
                        because(Reason.MELEBIHI_KAS, "baris[0].jumlah", POS, GAJI, Rupiah.of(6), Rupiah.of(5)));
    }

    @Test
    void monthsAreShiftedByAnotherPlanButNotBelowWhatIsRealized() {
        List<Rupiah> later = months(0, 20, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);
        fixture.given(PAGU_120, planned(TEN_EACH), posted(2, 15))
                .when(spread(later))
                .expectEvents(planned(later));
        fixture.given(PAGU_120, planned(TEN_EACH), posted(1, 5))
                .when(spread(later))
                .expectException(
                        because(Reason.KAS_DI_BAWAH_REALISASI, "baris[0].bulan", GAJI, 1, Rupiah.ZERO, Rupiah.of(5)))
                .expectNoEvents();
    }

    @Test
    void whereNoSpdIsUsedNoneIsNeeded() {
        fixture.given(PAGU_120).when(post(1, 120)).expectResultMessagePayload(true);
    }

    @Test
    void whereSpdIsUsedNothingIsSpentAboveIt() {
        fixture.given(PAGU_120, new SpdRequired(ANGGARAN), released(30, TW1, AKHIR_TW1), posted(1, 20))
                .when(post(2, 11))
                .expectException(because(Reason.MELEBIHI_SPD, "baris[0].jumlah", POS, Rupiah.of(11), Rupiah.of(10)))
                .expectNoEvents();
        fixture.given(PAGU_120, new SpdRequired(ANGGARAN), released(30, TW1, AKHIR_TW1), posted(1, 20))
                .when(post(2, 10))
                .expectResultMessagePayload(true);
        fixture.given(PAGU_120, new SpdRequired(ANGGARAN))
                .when(post(1, 1))
                .expectException(because(Reason.MELEBIHI_SPD, "baris[0].jumlah", POS, Rupiah.of(1), Rupiah.ZERO));
    }

    @Test
    void whatIsReleasedForALaterPeriodIsNotSpentBefore() {
        fixture.given(PAGU_120, new SpdRequired(ANGGARAN), released(30, TW1, AKHIR_TW1), released(30, TW2, AKHIR_TW2))
                .when(post(3, 31))
                .expectException(because(Reason.MELEBIHI_SPD, "baris[0].jumlah", POS, Rupiah.of(31), Rupiah.of(30)));
    }

    @Test
    void releasesStayWithinTheCeilingsOfTheirSource() {
        fixture.given(PAGU_120, released(100, TW1, AKHIR_TW1))
                .when(release(20))
                .expectEvents(released(20, TW2, AKHIR_TW2));
        fixture.given(PAGU_120, released(100, TW1, AKHIR_TW1))
                .when(release(21))
                .expectException(
                        because(Reason.SPD_MELEBIHI_PAGU, "baris[0].jumlah", POS, Rupiah.of(121), Rupiah.of(120)))
                .expectNoEvents();
        fixture.given(PAGU_120)
                .when(release(0))
                .expectException(because(Reason.JUMLAH_TIDAK_POSITIF, "baris[0].jumlah", Rupiah.ZERO));
    }

    @Test
    void ceilingsAreNotCutBelowWhatIsReleasedButShiftedAmongThemselves() {
        fixture.given(PAGU_120, released(100, TW1, AKHIR_TW1))
                .when(new ChangePagu(ANGGARAN, TW2, baris(ubah(POS, GAJI, 120, 99))))
                .expectException(because(Reason.PAGU_DI_BAWAH_SPD, "baris", POS, Rupiah.of(99), Rupiah.of(100)))
                .expectNoEvents();
        fixture.given(PAGU_120, released(100, TW1, AKHIR_TW1))
                .when(new ChangePagu(ANGGARAN, TW2, baris(ubah(POS, GAJI, 120, 60), ubah(POS, KERTAS, 0, 60))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aLineLearnsOnceThatItNeedsAnSpd() {
        fixture.given(PAGU_120).when(new RequireSpd(ANGGARAN)).expectEvents(new SpdRequired(ANGGARAN));
        fixture.given(PAGU_120, new SpdRequired(ANGGARAN))
                .when(new RequireSpd(ANGGARAN))
                .expectNoEvents();
        fixture.givenNoPriorActivity().when(new RequireSpd(ANGGARAN)).expectNoEvents();
    }

    private static List<Rupiah> months(long... rupiah) {
        return LongStream.of(rupiah).mapToObj(Rupiah::of).toList();
    }

    private static SetKas spread(List<Rupiah> bulan) {
        return new SetKas(ANGGARAN, AWAL_TAHUN, baris(new IsiDokumen.Kas(POS, GAJI, DAU, bulan)));
    }

    private static KasSet planned(List<Rupiah> bulan) {
        return new KasSet(ANGGARAN, GAJI, DAU, bulan, AWAL_TAHUN);
    }

    private static ReceiveSpd release(long rupiah) {
        return new ReceiveSpd(ANGGARAN, TW2, AKHIR_TW2, baris(new IsiDokumen.Penyediaan(POS, DAU, Rupiah.of(rupiah))));
    }

    private static SpdReleased released(long rupiah, LocalDate mulai, LocalDate sampai) {
        return new SpdReleased(ANGGARAN, DAU, Rupiah.of(rupiah), mulai, sampai);
    }

    private static Bukti bukti(int bulan) {
        return new Bukti(Bukti.Jenis.SP2D_LS, "SP2D/" + bulan, LocalDate.of(2024, bulan, 15));
    }

    private static RealisasiPosted posted(int bulan, long rupiah) {
        return new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(rupiah), bukti(bulan), "Belanja");
    }

    private static PostBaris post(int bulan, long rupiah) {
        return new PostBaris(ANGGARAN, bukti(bulan), "Belanja", baris(realisasi(POS, GAJI, rupiah)));
    }
}
