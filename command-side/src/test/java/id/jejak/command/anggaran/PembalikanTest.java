package id.jejak.command.anggaran;

import static id.jejak.command.testing.Contoh.ANGGARAN;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.sp2d;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.PengembalianReceived;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What was realized is taken back. */
class PembalikanTest {

    private static final LocalDate MEI = LocalDate.of(2024, 5, 2);

    private final AggregateTestFixture<Anggaran> fixture = new AggregateTestFixture<>(Anggaran.class);

    @Test
    void aPartIsTakenBack() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 60, "1"))
                .when(reverse("1", MEI, line(GAJI, 20)))
                .expectEvents(reversed(GAJI, 20));
    }

    @Test
    void allThatRemainsIsTakenBackAccountByAccount() {
        fixture.given(
                        pagu(GAJI, 100),
                        pagu(KERTAS, 10),
                        posted(KERTAS, 10, "1"),
                        posted(GAJI, 60, "1"),
                        reversed(GAJI, 20))
                .when(reverse("1", MEI))
                .expectEvents(reversed(GAJI, 40), reversed(KERTAS, 10));
    }

    @Test
    void whatWasTakenBackCanBeSpentAgain() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), reversed(GAJI, 20))
                .when(new PostBaris(ANGGARAN, sp2d("2"), "Belanja", baris(realisasi(POS, GAJI, 20))))
                .expectEvents(posted(GAJI, 20, "2"));
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), reversed(GAJI, 20))
                .when(new PostBaris(ANGGARAN, sp2d("2"), "Belanja", baris(realisasi(POS, GAJI, 21))))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(21), Rupiah.of(20)));
    }

    @Test
    void neverMoreThanWasPosted() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"), posted(GAJI, 60, "2"), reversed(GAJI, 20))
                .when(reverse("1", MEI, line(GAJI, 11)))
                .expectException(because(Reason.MELEBIHI_ASAL, "baris[0].jumlah", GAJI, Rupiah.of(11), Rupiah.of(10)))
                .expectNoEvents();
    }

    @Test
    void onlyWhatThisProofHadPostedUnderThisAccount() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"))
                .when(reverse("2", MEI, line(GAJI, 1)))
                .expectException(because(Reason.ASAL_TIDAK_ADA, "asal", "2", "-"))
                .expectNoEvents();
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"))
                .when(reverse("1", MEI, line(KERTAS, 1)))
                .expectException(because(Reason.ASAL_TIDAK_ADA, "baris[0]", "1", KERTAS))
                .expectNoEvents();
    }

    @Test
    void anAmountOfZeroIsRefused() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"))
                .when(reverse("1", MEI, line(GAJI, 0)))
                .expectException(because(Reason.JUMLAH_TIDAK_POSITIF, "baris[0].jumlah", Rupiah.ZERO))
                .expectNoEvents();
    }

    @Test
    void whatComesBackAfterTheYearIsIncomeAndLowersNothing() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), new BukuClosed(ANGGARAN, LocalDate.of(2024, 12, 31)))
                .when(receive(40))
                .expectEvents(received(40));
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), received(40))
                .when(new PostBaris(ANGGARAN, sp2d("2"), "Belanja", baris(realisasi(POS, GAJI, 1))))
                .expectException(
                        because(Reason.MELEBIHI_PAGU, "baris[0].jumlah", POS, GAJI, Rupiah.of(1), Rupiah.ZERO));
    }

    @Test
    void whatComesBackAfterTheYearStaysWithinWhatRemains() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), reversed(GAJI, 20), received(40))
                .when(receive(41))
                .expectException(because(Reason.MELEBIHI_ASAL, "baris[0].jumlah", GAJI, Rupiah.of(41), Rupiah.of(40)))
                .expectNoEvents();
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), received(40))
                .when(reverse("1", MEI, line(GAJI, 61)))
                .expectException(because(Reason.MELEBIHI_ASAL, "baris[0].jumlah", GAJI, Rupiah.of(61), Rupiah.of(60)));
        fixture.given(pagu(GAJI, 100), posted(GAJI, 100, "1"), reversed(GAJI, 20), received(40))
                .when(new ReverseBaris(ANGGARAN, "1", sts(), "Temuan", baris()))
                .expectEvents(received(40));
    }

    /** The money is back, but it was spent: what it was spent on stays posted. */
    @Test
    void whatCameBackAfterTheYearFreesNoNumber() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"), received(30))
                .when(new PostBaris(ANGGARAN, sp2d("1"), "Belanja", baris(realisasi(POS, GAJI, 40)), "", true))
                .expectException(because(Reason.BUKTI_BERBEDA, "bukti.nomor", "1"))
                .expectNoEvents();
    }

    @Test
    void aLaterYearsReturnIsRecordedByADepositSlipOnly() {
        LocalDate nextYear = LocalDate.of(2025, 1, 2);
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"))
                .when(reverse("1", nextYear, line(GAJI, 1)))
                .expectException(because(Reason.PENDAPATAN_TAHUN_LAIN, "pengembalian.tanggal", nextYear, 2024))
                .expectNoEvents();
    }

    @Test
    void nothingIsTakenBackInAClosedYear() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"), new BukuClosed(ANGGARAN, LocalDate.of(2024, 12, 31)))
                .when(reverse("1", MEI, line(GAJI, 1)))
                .expectException(because(Reason.TAHUN_DITUTUP, "tahun", 2024))
                .expectNoEvents();
    }

    @Test
    void nothingComesBackBeforeItWasSpent() {
        LocalDate before = LocalDate.of(2024, 3, 14);
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"))
                .when(reverse("1", before, line(GAJI, 1)))
                .expectException(because(
                        Reason.KEMBALI_SEBELUM_BELANJA, "pengembalian.tanggal", before, LocalDate.of(2024, 3, 15)))
                .expectNoEvents();
    }

    @Test
    void aReversedNumberIsNotFreeUnlessItWasGivenFree() {
        Object[] takenBack = {pagu(GAJI, 100), posted(GAJI, 30, "1"), reversed(GAJI, 30)};
        fixture.given(takenBack)
                .when(new PostBaris(ANGGARAN, sp2d("1"), "Belanja", baris(realisasi(POS, GAJI, 30))))
                .expectResultMessagePayload(false)
                .expectNoEvents();
        fixture.given(takenBack)
                .when(new PostBaris(ANGGARAN, sp2d("1"), "Belanja", baris(realisasi(POS, GAJI, 40)), "", true))
                .expectResultMessagePayload(true)
                .expectEvents(posted(GAJI, 40, "1"));
    }

    @Test
    void aNumberUsedAnewStandsForItsNewContent() {
        fixture.given(pagu(GAJI, 100), posted(GAJI, 30, "1"), reversed(GAJI, 30), posted(GAJI, 40, "1"))
                .when(reverse("1", MEI, line(GAJI, 41)))
                .expectException(because(Reason.MELEBIHI_ASAL, "baris[0].jumlah", GAJI, Rupiah.of(41), Rupiah.of(40)))
                .expectNoEvents();
    }

    private static ReverseBaris reverse(String asal, LocalDate tanggal, BarisBelanja... lines) {
        return new ReverseBaris(ANGGARAN, asal, dokumen(tanggal), "Kelebihan bayar", baris(lines));
    }

    private static ReverseBaris receive(long rupiah) {
        return new ReverseBaris(ANGGARAN, "1", sts(), "Temuan", baris(line(GAJI, rupiah)));
    }

    private static PengembalianReceived received(long rupiah) {
        return new PengembalianReceived(ANGGARAN, GAJI, DAU, Rupiah.of(rupiah), "1", sts(), "Temuan");
    }

    private static DokumenPengembalian sts() {
        return new DokumenPengembalian(DokumenPengembalian.Jenis.STS, "STS/1", LocalDate.of(2025, 2, 14));
    }

    private static BarisBelanja line(KodeRekening rekening, long rupiah) {
        return new BarisBelanja(POS, rekening, DAU, Rupiah.of(rupiah));
    }

    private static RealisasiReversed reversed(KodeRekening rekening, long rupiah) {
        return new RealisasiReversed(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), "1", dokumen(MEI), "Kelebihan bayar");
    }

    private static DokumenPengembalian dokumen(LocalDate tanggal) {
        return new DokumenPengembalian(DokumenPengembalian.Jenis.CONTRA_POS, "CP/1", tanggal);
    }

    private static PaguSet pagu(KodeRekening rekening, long rupiah) {
        return new PaguSet(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), AWAL_TAHUN);
    }

    private static RealisasiPosted posted(KodeRekening rekening, long rupiah, String nomor) {
        return new RealisasiPosted(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), sp2d(nomor), "Belanja");
    }
}
