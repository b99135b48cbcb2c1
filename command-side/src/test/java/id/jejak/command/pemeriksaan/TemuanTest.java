package id.jejak.command.pemeriksaan;

import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.StateTerbitan;
import id.jejak.contract.command.TemuanCommand.Annotate;
import id.jejak.contract.command.TemuanCommand.Reopen;
import id.jejak.contract.command.TemuanCommand.Settle;
import id.jejak.contract.event.TemuanEvent.Annotated;
import id.jejak.contract.event.TemuanEvent.Reopened;
import id.jejak.contract.event.TemuanEvent.Settled;
import id.jejak.contract.event.TerbitanEvent.AngkaStated;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.TerbitanId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What inspectors say of findings, and the published figures that these rest on. */
class TemuanTest {

    private static final TemuanId ID =
            TemuanId.of("2.08.2.13.0.00.01.0000/LONCATAN/2021-2026/6.1/2.08.01.2.02.01/2023");
    private static final Sha256 BUKTI = Sha256.of("bukti");
    private static final TerbitanId TABEL = TerbitanId.of("2.08.2.13.0.00.01.0000/2021-2026/TABEL_6_1");
    private static final LocalDate HARI = LocalDate.of(2021, 1, 1);

    private final AggregateTestFixture<Temuan> findings = new AggregateTestFixture<>(Temuan.class);
    private final AggregateTestFixture<Terbitan> published = new AggregateTestFixture<>(Terbitan.class);

    @Test
    void aNoteIsTakenWhetherTheFindingIsSettledOrNot() {
        findings.givenNoPriorActivity()
                .when(new Annotate(ID, " Ditanyakan. "))
                .expectEvents(new Annotated(ID, "Ditanyakan."));
        findings.given(settled()).when(new Annotate(ID, "Lagi.")).expectEvents(new Annotated(ID, "Lagi."));
    }

    @Test
    void aFindingIsSettledOnceUntilItIsOpenedAgain() {
        findings.given(new Annotated(ID, "Ditanyakan.")).when(settle()).expectEvents(settled());
        findings.given(settled())
                .when(settle())
                .expectException(because(Reason.TEMUAN_SUDAH_SELESAI, "temuan", ID))
                .expectNoEvents();
        findings.given(settled(), new Reopened(ID, "Keliru.")).when(settle()).expectEvents(settled());
    }

    @Test
    void itIsSettledAndOpenedFromWhatWasSaidOfIt() {
        Settle second = new Settle(ID, PutusanTemuan.SESUAI_SUMBER, "Tercetak demikian.", BUKTI, OptionalLong.of(1));
        findings.given(new Annotated(ID, "Ditanyakan.")).when(second).expectEvents(settled());
        findings.given(new Annotated(ID, "Ditanyakan."), new Annotated(ID, "Dijawab."))
                .when(second)
                .expectException(because(Reason.VERSI_USANG, "If-Match", 1L, 2L))
                .expectNoEvents();
        findings.given(settled(), new Annotated(ID, "Lagi."))
                .when(new Reopen(ID, "Keliru.", OptionalLong.of(1)))
                .expectException(because(Reason.VERSI_USANG, "If-Match", 1L, 2L));
    }

    @Test
    void onlyWhatIsSettledIsOpenedAgain() {
        findings.given(settled()).when(new Reopen(ID, "Keliru.")).expectEvents(new Reopened(ID, "Keliru."));
        findings.given(new Annotated(ID, "Ditanyakan."))
                .when(new Reopen(ID, "Keliru."))
                .expectException(because(Reason.TEMUAN_MASIH_TERBUKA, "temuan", ID));
    }

    @Test
    void aPublishedTableTellsOnlyWhatItSaysOtherwise() {
        published
                .given(stated(cell("2022", "15"), cell("akhir", "")))
                .when(new StateTerbitan(TABEL, "Dok", HARI, List.of(cell("2022", "15"), cell("akhir", "30"))))
                .expectEvents(stated(cell("akhir", "30")));
        published
                .given(stated(cell("2022", "15")))
                .when(new StateTerbitan(TABEL, "Dok", HARI, List.of(cell("2022", "15"))))
                .expectNoEvents();
    }

    private static AngkaTerbit cell(String kolom, String tertulis) {
        return new AngkaTerbit(Ukuran.PAGU_INDIKATIF, "2.13.05", kolom, tertulis);
    }

    private static AngkaStated stated(AngkaTerbit... cells) {
        return new AngkaStated(TABEL, "Dok", HARI, List.of(cells));
    }

    private static Settle settle() {
        return new Settle(ID, PutusanTemuan.SESUAI_SUMBER, "Tercetak demikian.", BUKTI);
    }

    private static Settled settled() {
        return new Settled(ID, PutusanTemuan.SESUAI_SUMBER, "Tercetak demikian.", BUKTI);
    }
}
