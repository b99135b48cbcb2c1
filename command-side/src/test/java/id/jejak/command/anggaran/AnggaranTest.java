package id.jejak.command.anggaran;

import static id.jejak.command.testing.Contoh.ANGGARAN;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.sp2d;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AnggaranTest {

    private final AggregateTestFixture<Anggaran> fixture = new AggregateTestFixture<>(Anggaran.class);

    @Test
    void aCeilingIsSetForEachLine() {
        fixture.givenNoPriorActivity()
                .when(new SetPagu(ANGGARAN, AWAL_TAHUN, baris(pagu(POS, GAJI, 100), pagu(POS, KERTAS, 0))))
                .expectEvents(paguSet(GAJI, 100), paguSet(KERTAS, 0));
    }

    @Test
    void aNegativeCeilingIsRefused() {
        fixture.given(paguSet(GAJI, 50))
                .when(new SetPagu(ANGGARAN, AWAL_TAHUN, baris(pagu(POS, KERTAS, 10), pagu(POS, GAJI, -1))))
                .expectException(because(Reason.PAGU_NEGATIF, "baris[1].pagu", Rupiah.of(-1)))
                .expectNoEvents();
    }

    @Test
    void aCeilingFromOutsideTheYearIsRefused() {
        LocalDate before = LocalDate.of(2023, 12, 31);
        fixture.givenNoPriorActivity()
                .when(new SetPagu(ANGGARAN, before, baris(pagu(POS, GAJI, 1))))
                .expectException(because(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", before, 2024))
                .expectNoEvents();
    }

    @Test
    void aRealizationUpToTheCeilingIsPosted() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60, "1"))
                .when(post("2", realisasi(POS, GAJI, 40)))
                .expectResultMessagePayload(true)
                .expectEvents(posted(GAJI, 40, "2"));
    }

    @Test
    void aRupiahAboveTheCeilingIsRefused() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60, "1"))
                .when(post("2", realisasi(POS, GAJI, 41)))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(41), Rupiah.of(40)))
                .expectNoEvents();
    }

    @Test
    void onlyTheCeilingInForceCounts() {
        fixture.given(paguSet(GAJI, 100), paguSet(GAJI, 30))
                .when(post("1", realisasi(POS, GAJI, 31)))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(31), Rupiah.of(30)))
                .expectNoEvents();
    }

    /** A DPA opens the year from the day from which it is in force, whenever it was recorded. */
    @Test
    void nothingIsPostedBeforeItsFirstCeilingIsInForce() {
        LocalDate day = LocalDate.of(2024, 3, 15);
        fixture.given(paguSet(GAJI, 100, day.plusDays(1)))
                .when(post("1", realisasi(POS, GAJI, 1)))
                .expectException(because(
                        Reason.MELEBIHI_PAGU_SAAT_ITU, "baris[0].jumlah", POS, GAJI, day, Rupiah.ZERO, Rupiah.of(1)))
                .expectNoEvents();
        fixture.given(paguSet(GAJI, 100, day))
                .when(post("1", realisasi(POS, GAJI, 100)))
                .expectEvents(posted(GAJI, 100, "1"));
    }

    @Test
    void aPostingBelongsToTheCeilingInForceOnItsDate() {
        PaguSet raised = paguSet(GAJI, 150, LocalDate.of(2024, 10, 1));
        Bukti later = new Bukti(Bukti.Jenis.SP2D_LS, "2", LocalDate.of(2024, 10, 1));
        fixture.given(paguSet(GAJI, 100), raised, posted(GAJI, 60, "1"))
                .when(post("2", realisasi(POS, GAJI, 41)))
                .expectException(because(
                        Reason.MELEBIHI_PAGU_SAAT_ITU,
                        "baris[0].jumlah",
                        POS,
                        GAJI,
                        LocalDate.of(2024, 9, 30),
                        Rupiah.of(100),
                        Rupiah.of(101)))
                .expectNoEvents();
        fixture.given(paguSet(GAJI, 100), raised, posted(GAJI, 60, "1"))
                .when(new PostBaris(ANGGARAN, later, "Belanja", baris(realisasi(POS, GAJI, 90))))
                .expectEvents(new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(90), later, "Belanja"));
        fixture.given(
                        paguSet(GAJI, 100),
                        raised,
                        new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(90), later, "Belanja"))
                .when(post("3", realisasi(POS, GAJI, 60)))
                .expectEvents(posted(GAJI, 60, "3"));
    }

    @Test
    void norIsALaterCeilingExceededThatWasInForceForATime() {
        Bukti march = new Bukti(Bukti.Jenis.SP2D_LS, "1", LocalDate.of(2024, 3, 1));
        fixture.given(
                        paguSet(GAJI, 100),
                        paguSet(GAJI, 50, LocalDate.of(2024, 2, 1)),
                        paguSet(GAJI, 150, LocalDate.of(2024, 10, 1)),
                        new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(50), march, "Belanja"))
                .when(new PostBaris(
                        ANGGARAN,
                        new Bukti(Bukti.Jenis.SP2D_LS, "2", LocalDate.of(2024, 1, 15)),
                        "Belanja",
                        baris(realisasi(POS, GAJI, 1))))
                .expectException(because(
                        Reason.MELEBIHI_PAGU_SAAT_ITU,
                        "baris[0].jumlah",
                        POS,
                        GAJI,
                        LocalDate.of(2024, 9, 30),
                        Rupiah.of(50),
                        Rupiah.of(51)))
                .expectNoEvents();
    }

    @Test
    void aDocumentThatIsInForceEarlierReplacesWhatOthersSaidOfLaterDays() {
        fixture.given(
                        paguSet(GAJI, 100),
                        paguSet(GAJI, 20, LocalDate.of(2024, 3, 1)),
                        paguSet(GAJI, 80, LocalDate.of(2024, 2, 1)))
                .when(post("1", realisasi(POS, GAJI, 80)))
                .expectEvents(posted(GAJI, 80, "1"));
    }

    @Test
    void whereThereIsNoCeilingNothingRemains() {
        fixture.givenNoPriorActivity()
                .when(post("1", realisasi(POS, GAJI, 1)))
                .expectException(because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(1), Rupiah.ZERO))
                .expectNoEvents();
    }

    @Test
    void anotherFundingSourceHasACeilingOfItsOwn() {
        SumberDana lain = new SumberDana("1.2.02");
        fixture.given(paguSet(GAJI, 100))
                .when(post("1", new PostRealisasi.Baris(POS, GAJI, lain, Rupiah.of(1))))
                .expectException(because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(1), Rupiah.ZERO))
                .expectNoEvents();
    }

    @Test
    void oneLineTooManyAndNoneIsPosted() {
        fixture.given(paguSet(GAJI, 100), paguSet(KERTAS, 10))
                .when(post("1", realisasi(POS, GAJI, 100), realisasi(POS, KERTAS, 11)))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[1].jumlah", POS, KERTAS, Rupiah.of(11), Rupiah.of(10)))
                .expectNoEvents();
    }

    @Test
    void anAmountOfZeroIsRefused() {
        fixture.given(paguSet(GAJI, 100))
                .when(post("1", realisasi(POS, GAJI, 0)))
                .expectException(because(Reason.JUMLAH_TIDAK_POSITIF, "baris[0].jumlah", Rupiah.ZERO))
                .expectNoEvents();
    }

    @Test
    void aProofFromOutsideTheYearIsRefused() {
        LocalDate after = LocalDate.of(2025, 1, 1);
        Bukti bukti = new Bukti(Bukti.Jenis.SP2D_LS, "1", after);
        fixture.given(paguSet(GAJI, 100))
                .when(new PostBaris(ANGGARAN, bukti, "Belanja", baris(realisasi(POS, GAJI, 1))))
                .expectException(because(Reason.TANGGAL_DI_LUAR_TAHUN, "bukti.tanggal", after, 2024))
                .expectNoEvents();
    }

    @Test
    void theSamePaymentAgainIsNoNewOne() {
        fixture.given(paguSet(GAJI, 100), paguSet(KERTAS, 10), posted(GAJI, 60, "1"), posted(KERTAS, 5, "1"))
                .when(post("1", realisasi(POS, KERTAS, 5), realisasi(POS, GAJI, 60)))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void theSameNumberWithOtherAmountsIsAConflict() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60, "1"))
                .when(post("1", realisasi(POS, GAJI, 61)))
                .expectException(because(Reason.BUKTI_BERBEDA, "bukti.nomor", "1"))
                .expectNoEvents();
    }

    @Test
    void theSameNumberWithAnotherDateIsAConflict() {
        Bukti later = new Bukti(Bukti.Jenis.SP2D_LS, "1", LocalDate.of(2024, 4, 1));
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60, "1"))
                .when(new PostBaris(ANGGARAN, later, "Belanja", baris(realisasi(POS, GAJI, 60))))
                .expectException(because(Reason.BUKTI_BERBEDA, "bukti.nomor", "1"))
                .expectNoEvents();
    }

    private static PostBaris post(String nomor, PostRealisasi.Baris... lines) {
        return new PostBaris(ANGGARAN, sp2d(nomor), "Belanja", baris(lines));
    }

    private static PaguSet paguSet(KodeRekening rekening, long rupiah) {
        return paguSet(rekening, rupiah, AWAL_TAHUN);
    }

    private static PaguSet paguSet(KodeRekening rekening, long rupiah, LocalDate berlaku) {
        return new PaguSet(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), berlaku);
    }

    private static RealisasiPosted posted(KodeRekening rekening, long rupiah, String nomor) {
        return new RealisasiPosted(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), sp2d(nomor), "Belanja");
    }
}
