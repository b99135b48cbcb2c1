package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Refused.because;

import id.jejak.command.dokumen.DokumenAnggaran.Status;
import id.jejak.command.lampiran.DaftarLampiran;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.DokumenAnggaranCommand.Redraft;
import id.jejak.contract.command.DokumenAnggaranCommand.Return;
import id.jejak.contract.command.DokumenAnggaranCommand.Submit;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Enacted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.event.DokumenAnggaranEvent.Submitted;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DokumenAnggaranTest {

    private static final DokumenId ID = new DokumenId(TAHUN, "a1");
    private static final Sha256 KEPT = Sha256.of("kept");
    private static final IsiDokumen TUTUP =
            new IsiDokumen.Penutupan(dokumen(Jenis.PENUTUPAN, "T/1"), LocalDate.of(2024, 12, 31));
    private static final IsiDokumen TUTUP_LAGI =
            new IsiDokumen.Penutupan(dokumen(Jenis.PENUTUPAN, "T/2"), LocalDate.of(2024, 12, 31));

    private static final Drafted DRAFTED = new Drafted(ID, TUTUP, List.of());
    private static final Submitted SUBMITTED = new Submitted(ID);
    private static final Returned RETURNED = new Returned(ID, "Kurang");
    private static final Enacted ENACTED = new Enacted(ID);

    private final AggregateTestFixture<DokumenAnggaran> fixture = new AggregateTestFixture<>(DokumenAnggaran.class);

    @BeforeEach
    void attachments() {
        DaftarLampiran onlyOne =
                sums -> sums.stream().filter(sum -> !sum.equals(KEPT)).toList();
        fixture.registerInjectableResource(onlyOne);
    }

    @Test
    void isDraftedWithAttachmentsThatAreKept() {
        fixture.givenNoPriorActivity()
                .when(new Draft(ID, TUTUP, List.of(KEPT)), by("rencana"))
                .expectEvents(new Drafted(ID, TUTUP, List.of(KEPT)));
        Sha256 other = Sha256.of("other");
        fixture.givenNoPriorActivity()
                .when(new Draft(ID, TUTUP, List.of(KEPT, other)), by("rencana"))
                .expectException(because(Reason.LAMPIRAN_TIDAK_ADA, "lampiran", other));
    }

    @Test
    void isDraftedOnce() {
        given(DRAFTED)
                .when(new Draft(ID, TUTUP_LAGI, List.of()), by("rencana"))
                .expectException(because(Reason.SUDAH_ADA, "id", ID));
    }

    @Test
    void isDraftedAnewBeforeItIsHandedInAndAfterItWasGivenBack() {
        given(DRAFTED)
                .when(new Redraft(ID, 0, TUTUP_LAGI, List.of()), by("rencana"))
                .expectEvents(new Drafted(ID, TUTUP_LAGI, List.of()));
        given(DRAFTED, SUBMITTED, RETURNED)
                .when(new Redraft(ID, 2, TUTUP_LAGI, List.of()), by("rencana"))
                .expectEvents(new Drafted(ID, TUTUP_LAGI, List.of()));
    }

    @Test
    void isHandedInGivenBackAndEnactedByAnother() {
        given(DRAFTED).when(new Submit(ID, 0), by("rencana")).expectEvents(SUBMITTED);
        given(DRAFTED, SUBMITTED)
                .when(new Return(ID, 1, "Kurang"), by("setuju"))
                .expectEvents(RETURNED);
        given(DRAFTED, SUBMITTED)
                .when(new TakeForce(ID, 1), by("setuju"))
                .expectResultMessagePayload(TUTUP)
                .expectEvents(ENACTED);
    }

    @Test
    void nobodyEnactsOrGivesBackWhatTheyDrafted() {
        given(DRAFTED, SUBMITTED)
                .when(new TakeForce(ID, 1), by("rencana"))
                .expectException(because(Reason.PENGESAH_SAMA, ""))
                .expectNoEvents();
        given(DRAFTED, SUBMITTED)
                .when(new Return(ID, 1, "Kurang"), by("rencana"))
                .expectException(because(Reason.PENGESAH_SAMA, ""));
    }

    @Test
    void whoDraftedAnEarlierTextHasDraftedToo() {
        fixture.given(message("rencana", DRAFTED), message("lain", DRAFTED), message("lain", SUBMITTED))
                .when(new TakeForce(ID, 2), by("rencana"))
                .expectException(because(Reason.PENGESAH_SAMA, ""));
    }

    record Step(Status status, String name, Object command, List<DokumenAnggaranEvent> before) {

        static Step wrong(Status status, String name, Object command, DokumenAnggaranEvent... before) {
            return new Step(status, name, command, List.of(before));
        }
    }

    static Stream<Step> wrongSteps() {
        return Stream.of(
                Step.wrong(Status.KONSEP, "SAHKAN", new TakeForce(ID, 0), DRAFTED),
                Step.wrong(Status.KONSEP, "KEMBALIKAN", new Return(ID, 0, "x"), DRAFTED),
                Step.wrong(Status.DIAJUKAN, "AJUKAN", new Submit(ID, 1), DRAFTED, SUBMITTED),
                Step.wrong(Status.DIAJUKAN, "UBAH", new Redraft(ID, 1, TUTUP, List.of()), DRAFTED, SUBMITTED),
                Step.wrong(Status.DIKEMBALIKAN, "AJUKAN", new Submit(ID, 2), DRAFTED, SUBMITTED, RETURNED),
                Step.wrong(Status.DIKEMBALIKAN, "SAHKAN", new TakeForce(ID, 2), DRAFTED, SUBMITTED, RETURNED),
                Step.wrong(Status.DISAHKAN, "SAHKAN", new TakeForce(ID, 2), DRAFTED, SUBMITTED, ENACTED),
                Step.wrong(Status.DISAHKAN, "KEMBALIKAN", new Return(ID, 2, "x"), DRAFTED, SUBMITTED, ENACTED),
                Step.wrong(Status.DISAHKAN, "UBAH", new Redraft(ID, 2, TUTUP, List.of()), DRAFTED, SUBMITTED, ENACTED));
    }

    @ParameterizedTest
    @MethodSource("wrongSteps")
    void aStepFollowsFromTheState(Step step) {
        given(step.before().toArray(DokumenAnggaranEvent[]::new))
                .when(step.command(), by("setuju"))
                .expectException(because(Reason.STATUS_TIDAK_SESUAI, "id", step.status(), step.name()))
                .expectNoEvents();
    }

    static Stream<Object> stepsFromVersionFive() {
        return Stream.of(
                new Redraft(ID, 5, TUTUP, List.of()), new Submit(ID, 5), new Return(ID, 5, "x"), new TakeForce(ID, 5));
    }

    @ParameterizedTest
    @MethodSource("stepsFromVersionFive")
    void aStepKnowsTheVersionItChanges(Object command) {
        given(DRAFTED, SUBMITTED)
                .when(command, by("setuju"))
                .expectException(because(Reason.VERSI_USANG, "If-Match", 5L, 1L))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("stepsFromVersionFive")
    void whereThereIsNoDocumentNoStepIsTaken(Object command) {
        fixture.givenNoPriorActivity()
                .when(command, by("setuju"))
                .expectException(because(Reason.DOKUMEN_TIDAK_ADA, "id", "a1"));
    }

    private TestExecutor<DokumenAnggaran> given(DokumenAnggaranEvent... events) {
        return fixture.given(
                Stream.of(events).map(event -> message("rencana", event)).toList());
    }

    private static Object message(String pelaku, DokumenAnggaranEvent event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(by(pelaku));
    }

    private static Map<String, ?> by(String pelaku) {
        return MetaData.with(Permintaan.PELAKU, pelaku);
    }
}
