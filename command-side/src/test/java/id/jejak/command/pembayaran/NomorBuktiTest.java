package id.jejak.command.pembayaran;

import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Refused.because;

import id.jejak.command.pembayaran.NomorBukti.Keadaan;
import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class NomorBuktiTest {

    private static final NomorBuktiId ID = NomorBuktiId.belanja(TAHUN, "0001/LS/2024");
    private static final LocalDate TANGGAL = LocalDate.of(2024, 6, 3);
    private static final Freed FREED = new Freed(ID, "900/12", TANGGAL, "Diterbitkan kembali");

    private final AggregateTestFixture<NomorBukti> fixture = new AggregateTestFixture<>(NomorBukti.class);

    @Test
    void aNumberIsUsed() {
        fixture.givenNoPriorActivity()
                .when(use("isi", ""))
                .expectResultMessagePayload(Keadaan.BARU)
                .expectEvents(used("isi", ""));
    }

    @Test
    void theSameContentIsTheSameProof() {
        fixture.given(used("isi", ""))
                .when(use("isi", ""))
                .expectResultMessagePayload(Keadaan.SAMA)
                .expectNoEvents();
    }

    @Test
    void anotherContentIsAConflict() {
        fixture.given(used("isi", ""))
                .when(use("lain", ""))
                .expectException(because(Reason.BUKTI_BERBEDA, "bukti.nomor", ID.nomor()))
                .expectNoEvents();
    }

    @Test
    void theSameContentOfAnotherPaymentIsAConflict() {
        fixture.given(used("isi", "SPP/1"))
                .when(use("isi", "SPP/2"))
                .expectException(because(Reason.BUKTI_BERBEDA, "bukti.nomor", ID.nomor()))
                .expectNoEvents();
    }

    @Test
    void aNumberGivenFreeIsUsedAnew() {
        fixture.given(used("isi", "")).when(free()).expectEvents(FREED);
        fixture.given(used("isi", ""), FREED)
                .when(use("isi", ""))
                .expectResultMessagePayload(Keadaan.DIBEBASKAN)
                .expectEvents(used("isi", ""));
    }

    @Test
    void aNumberThatStandsForNothingIsFreeAlready() {
        fixture.givenNoPriorActivity()
                .when(free())
                .expectException(because(Reason.ASAL_TIDAK_ADA, "nomor", ID.nomor(), "-"))
                .expectNoEvents();
        fixture.given(used("isi", ""), FREED)
                .when(free())
                .expectException(because(Reason.ASAL_TIDAK_ADA, "nomor", ID.nomor(), "-"))
                .expectNoEvents();
    }

    private static NomorBukti.Use use(String isi, String pembayaran) {
        return new NomorBukti.Use(ID, Sha256.of(isi), List.of(POS), pembayaran);
    }

    private static Used used(String isi, String pembayaran) {
        return new Used(ID, Sha256.of(isi), List.of(POS), pembayaran);
    }

    private static NomorBukti.Free free() {
        return new NomorBukti.Free(
                ID, new FreeNomorBukti(TAHUN, ID.golongan(), ID.nomor(), "900/12", TANGGAL, "Diterbitkan kembali"));
    }
}
