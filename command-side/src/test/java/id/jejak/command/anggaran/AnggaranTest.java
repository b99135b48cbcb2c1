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
    void aCeilingMayFallToWhatIsRealized() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60, "1"))
                .when(new SetPagu(ANGGARAN, AWAL_TAHUN, baris(pagu(POS, GAJI, 60))))
                .expectEvents(paguSet(GAJI, 60));
    }

    @Test
    void aCeilingBelowWhatIsRealizedIsRefused() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60, "1"))
                .when(new SetPagu(ANGGARAN, AWAL_TAHUN, baris(pagu(POS, GAJI, 59))))
                .expectException(
                        because(Reason.PAGU_DI_BAWAH_REALISASI, "baris[0].pagu", GAJI, Rupiah.of(59), Rupiah.of(60)))
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
        return new PaguSet(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), AWAL_TAHUN);
    }

    private static RealisasiPosted posted(KodeRekening rekening, long rupiah, String nomor) {
        return new RealisasiPosted(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), sp2d(nomor), "Belanja");
    }
}
