package id.jejak.command.rencana;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Contoh.baris;
import static id.jejak.command.testing.Refused.because;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;

import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.PostCapaian.Capaian;
import id.jejak.contract.command.PostCapaian.ProgresFisik;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapaianTest {

    private static final Periode PERIODE = new Periode(2021, 2026);
    private static final KodeRencana NODE = new KodeRencana("2.08.01.2.02.01");
    private static final RencanaId ID = new RencanaId(new RenstraId(SKPD, PERIODE), NODE);
    private static final IndikatorId SATU = new IndikatorId(NODE, 1);
    private static final LocalDate HARI = LocalDate.of(2023, 12, 31);
    private static final Kurun TAHUN = new Kurun("2023");
    private static final NodeAdopted ADOPTED = new NodeAdopted(
            ID,
            "Nama",
            "",
            List.of(new Indikator(1, "Nilai", "Skor", NILAI_TERAKHIR, new TreeMap<>())),
            new TreeMap<>(),
            new TreeMap<>(),
            HARI);

    private final AggregateTestFixture<Rencana> fixture = new AggregateTestFixture<>(Rencana.class);

    @Test
    void anAchievementIsPostedForAYearAndAQuarterApart() {
        fixture.given(ADOPTED)
                .when(post("Lap", capaian(TAHUN, "90,57"), capaian(new Kurun("2023-TW1"), "NA")))
                .expectEvents(posted(TAHUN, "90,57", "Lap"), posted(new Kurun("2023-TW1"), "NA", "Lap"));
    }

    @Test
    void theSameAgainIsTheFirstAnswerAlsoAfterItWasCorrected() {
        fixture.given(ADOPTED, posted(TAHUN, "1", "Lap"))
                .when(post("Lap", capaian(TAHUN, "1")))
                .expectNoEvents();
        new AggregateTestFixture<>(Rencana.class)
                .given(ADOPTED, posted(TAHUN, "1", "Lap"), corrected("1", "2", "Lap 2"))
                .when(post("Lap", capaian(TAHUN, "1")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        new AggregateTestFixture<>(Rencana.class)
                .given(ADOPTED, posted(TAHUN, "1", "Lap"), corrected("1", "2", "Lap 2"))
                .when(post("Lap 2", correction("1", "2")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void anotherValueNeedsToNameWhatItCorrects() {
        fixture.given(ADOPTED, posted(TAHUN, "1", "Lap"))
                .when(post("Lap 2", correction("1", "2")))
                .expectEvents(corrected("1", "2", "Lap 2"));
        refuses(
                because(Reason.CAPAIAN_BERBEDA, "baris[0].mengoreksi", SATU.toString(), TAHUN, "1"),
                post("Lap", capaian(TAHUN, "2")),
                posted(TAHUN, "1", "Lap"));
        refuses(
                because(Reason.CAPAIAN_BERBEDA, "baris[0].mengoreksi", SATU.toString(), TAHUN, "2"),
                post("Lap 3", correction("1", "3")),
                posted(TAHUN, "1", "Lap"),
                corrected("1", "2", "Lap 2"));
        refuses(
                because(Reason.CAPAIAN_BERBEDA, "baris[0].mengoreksi", SATU.toString(), TAHUN, ""),
                post("Lap", correction("1", "2")));
    }

    @Test
    void aCorrectionThatNamesAVersionRestsOnThePresentOne() {
        fixture.given(ADOPTED, posted(TAHUN, "1", "Lap"))
                .when(post("Lap 2", correction("1", "2", 1)))
                .expectEvents(corrected("1", "2", "Lap 2"));
        refuses(
                because(Reason.VERSI_BERUBAH, "baris[0].versi", NODE, 0L, 1L),
                post("Lap 2", correction("1", "2", 0)),
                posted(TAHUN, "1", "Lap"));
        new AggregateTestFixture<>(Rencana.class)
                .given(ADOPTED, posted(TAHUN, "1", "Lap"), corrected("1", "2", "Lap 2"))
                .when(post("Lap 2", correction("1", "2", 1)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void ofADroppedIndicatorItCanStillBeSaidWhatWasReached() {
        fixture.given(ADOPTED, new IndikatorDropped(ID, SATU, HARI))
                .when(post("Lap", capaian(TAHUN, "1")))
                .expectEvents(posted(TAHUN, "1", "Lap"));
    }

    @Test
    void ofAnIndicatorThatNeverWasNothingIsPosted() {
        IndikatorId unknown = new IndikatorId(NODE, 2);
        refuses(
                because(Reason.INDIKATOR_TIDAK_ADA, "baris[0].indikator", unknown),
                post("Lap", new Capaian(unknown, TAHUN, new Target("1"), Optional.empty())));
    }

    @Test
    void afterThePlansEndNothingIsPosted() {
        refuses(
                because(Reason.TAHUN_DI_LUAR_PERIODE, "baris[0].kurun", NODE, 2027, PERIODE),
                post("Lap", capaian(new Kurun("2027"), "1")));
    }

    @Test
    void anEmptyAchievementIsRefused() {
        refuses(because(Reason.CAPAIAN_TIDAK_SAH, "baris[0].nilai", NODE, ""), post("Lap", capaian(TAHUN, " ")));
    }

    @Test
    void progressIsPostedAndCorrected() {
        fixture.given(ADOPTED)
                .when(post("Lap", progress("45,5", Optional.empty())))
                .expectEvents(new ProgresFisikPosted(ID, TAHUN, new Target("45,5"), "Lap", HARI));
        new AggregateTestFixture<>(Rencana.class)
                .given(ADOPTED, new ProgresFisikPosted(ID, TAHUN, new Target("45,5"), "Lap", HARI))
                .when(post("Lap 2", progress("100%", Optional.of(new Target("45,5")))))
                .expectEvents(
                        new ProgresFisikCorrected(ID, TAHUN, new Target("45,5"), new Target("100%"), "Lap 2", HARI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100,1", "-1", "-", "NA", ""})
    void progressIsAPercentage(String persen) {
        refuses(
                because(Reason.CAPAIAN_TIDAK_SAH, "baris[0].nilai", NODE, persen),
                post("Lap", progress(persen, Optional.empty())));
    }

    private void refuses(Matcher<?> refusal, Rencana.Post command, Object... after) {
        AggregateTestFixture<Rencana> fresh = new AggregateTestFixture<>(Rencana.class);
        fresh.given(ADOPTED)
                .andGiven(after)
                .when(command)
                .expectException(refusal)
                .expectNoEvents();
    }

    private static Rencana.Post post(String sumber, PostCapaian.Baris... lines) {
        return new Rencana.Post(ID, PERIODE, sumber, HARI, baris(lines));
    }

    private static Capaian capaian(Kurun kurun, String nilai) {
        return new Capaian(SATU, kurun, new Target(nilai), Optional.empty());
    }

    private static Capaian correction(String lama, String nilai) {
        return new Capaian(SATU, TAHUN, new Target(nilai), Optional.of(new Target(lama)));
    }

    private static Capaian correction(String lama, String nilai, long versi) {
        return new Capaian(SATU, TAHUN, new Target(nilai), Optional.of(new Target(lama)), OptionalLong.of(versi));
    }

    private static ProgresFisik progress(String persen, Optional<Target> mengoreksi) {
        return new ProgresFisik(NODE, TAHUN, new Target(persen), mengoreksi);
    }

    private static CapaianPosted posted(Kurun kurun, String nilai, String sumber) {
        return new CapaianPosted(ID, SATU, kurun, new Target(nilai), sumber, HARI);
    }

    private static CapaianCorrected corrected(String lama, String nilai, String sumber) {
        return new CapaianCorrected(ID, SATU, TAHUN, new Target(lama), new Target(nilai), sumber, HARI);
    }
}
