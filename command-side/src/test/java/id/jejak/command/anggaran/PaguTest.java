package id.jejak.command.anggaran;

import static id.jejak.command.testing.Contoh.ANGGARAN;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.sp2d;
import static id.jejak.command.testing.Contoh.ubah;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** How ceilings change. */
class PaguTest {

    private static final LocalDate MEI = LocalDate.of(2024, 5, 2);

    private final AggregateTestFixture<Anggaran> fixture = new AggregateTestFixture<>(Anggaran.class);

    @Test
    void aFirstCeilingComesOnce() {
        fixture.given(paguSet(GAJI, 0))
                .when(new SetPagu(ANGGARAN, AWAL_TAHUN, baris(pagu(POS, KERTAS, 1), pagu(POS, GAJI, 1))))
                .expectException(because(Reason.PAGU_SUDAH_ADA, "baris[1].pagu", POS, GAJI, Rupiah.ZERO))
                .expectNoEvents();
    }

    @Test
    void aCeilingChangesFromTheOneInForceToTheNewOne() {
        fixture.given(paguSet(GAJI, 100), paguSet(KERTAS, 10))
                .when(change(ubah(POS, GAJI, 100, 90), ubah(POS, KERTAS, 10, 20)))
                .expectEvents(
                        new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(90), MEI),
                        new PaguSet(ANGGARAN, KERTAS, DAU, Rupiah.of(20), MEI));
    }

    @Test
    void aLineThatStaysAsItIsIsNoEvent() {
        fixture.given(paguSet(GAJI, 100))
                .when(change(ubah(POS, GAJI, 100, 100)))
                .expectNoEvents();
    }

    @Test
    void aNewLineComesFromZero() {
        fixture.given(paguSet(GAJI, 100))
                .when(change(ubah(POS, KERTAS, 0, 7)))
                .expectEvents(new PaguSet(ANGGARAN, KERTAS, DAU, Rupiah.of(7), MEI));
    }

    @Test
    void aDocumentThatRestsOnAnotherCeilingIsRefused() {
        fixture.given(paguSet(GAJI, 100), paguSet(GAJI, 120))
                .when(change(ubah(POS, GAJI, 100, 130)))
                .expectException(
                        because(Reason.PAGU_BERUBAH, "baris[0].sebelum", POS, GAJI, Rupiah.of(100), Rupiah.of(120)))
                .expectNoEvents();
    }

    @Test
    void aCeilingMayFallToWhatIsRealized() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60))
                .when(change(ubah(POS, GAJI, 100, 60)))
                .expectEvents(new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(60), MEI));
    }

    @Test
    void aCeilingBelowWhatIsRealizedIsRefused() {
        fixture.given(paguSet(GAJI, 100), posted(GAJI, 60))
                .when(change(ubah(POS, GAJI, 100, 59)))
                .expectException(
                        because(Reason.PAGU_DI_BAWAH_REALISASI, "baris[0].sesudah", GAJI, Rupiah.of(59), Rupiah.of(60)))
                .expectNoEvents();
    }

    @Test
    void aCeilingBelowZeroIsRefused() {
        fixture.given(paguSet(GAJI, 100))
                .when(change(ubah(POS, GAJI, 100, -1)))
                .expectException(because(Reason.PAGU_NEGATIF, "baris[0].sesudah", Rupiah.of(-1)))
                .expectNoEvents();
    }

    @Test
    void aChangeFromOutsideTheYearIsRefused() {
        LocalDate after = LocalDate.of(2025, 1, 1);
        fixture.given(paguSet(GAJI, 100))
                .when(new ChangePagu(ANGGARAN, after, baris(ubah(POS, GAJI, 100, 1))))
                .expectException(because(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", after, 2024))
                .expectNoEvents();
    }

    private static ChangePagu change(BarisPerubahan... lines) {
        return new ChangePagu(ANGGARAN, MEI, baris(lines));
    }

    private static PaguSet paguSet(KodeRekening rekening, long rupiah) {
        return new PaguSet(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), AWAL_TAHUN);
    }

    private static RealisasiPosted posted(KodeRekening rekening, long rupiah) {
        return new RealisasiPosted(ANGGARAN, rekening, DAU, Rupiah.of(rupiah), sp2d("1"), "Belanja");
    }
}
