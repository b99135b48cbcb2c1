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
import static id.jejak.command.testing.Contoh.ubah;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A budget line of a closed year. */
class TutupBukuTest {

    private static final LocalDate MEI = LocalDate.of(2024, 5, 2);
    private static final LocalDate AKHIR = LocalDate.of(2024, 12, 31);
    private static final PaguSet PAGU_100 = new PaguSet(ANGGARAN, GAJI, DAU, Rupiah.of(100), AWAL_TAHUN);
    private static final RealisasiPosted TEREALISASI_60 =
            new RealisasiPosted(ANGGARAN, GAJI, DAU, Rupiah.of(60), sp2d("1"), "Belanja");

    private final AggregateTestFixture<Anggaran> fixture = new AggregateTestFixture<>(Anggaran.class);

    static Stream<Object> everyCommand() {
        return Stream.of(
                new SetPagu(ANGGARAN, AWAL_TAHUN, baris(pagu(POS, KERTAS, 1))),
                new ChangePagu(ANGGARAN, MEI, baris(ubah(POS, GAJI, 100, 110))),
                new SetCadangan(ANGGARAN, MEI, baris(new ReservePagu.Baris(POS, GAJI, DAU, Rupiah.of(1)))),
                new SetKomitmen(
                        ANGGARAN, "K/1", MEI, baris(new CommitPagu.Baris(POS, GAJI, DAU, Rupiah.ZERO, Rupiah.of(1)))),
                post("2", 1));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void takesNothingMore(Object command) {
        fixture.given(PAGU_100, TEREALISASI_60, new BukuClosed(ANGGARAN, AKHIR))
                .when(command)
                .expectException(because(Reason.TAHUN_DITUTUP, "tahun", 2024))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void takesAllAgainOnceReopened(Object command) {
        fixture.given(PAGU_100, TEREALISASI_60, new BukuClosed(ANGGARAN, AKHIR), new BukuReopened(ANGGARAN, AKHIR))
                .when(command)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aPaymentPostedBeforeIsStillTheSameWhenSentAgain() {
        fixture.given(PAGU_100, TEREALISASI_60, new BukuClosed(ANGGARAN, AKHIR))
                .when(post("1", 60))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    private static PostBaris post(String nomor, long rupiah) {
        return new PostBaris(ANGGARAN, sp2d(nomor), "Belanja", baris(realisasi(POS, GAJI, rupiah)));
    }
}
