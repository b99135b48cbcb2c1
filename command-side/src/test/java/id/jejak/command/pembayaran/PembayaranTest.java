package id.jejak.command.pembayaran;

import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Refused.because;

import id.jejak.command.tahunanggaran.TahunTerbuka;
import id.jejak.command.testing.Refused;
import id.jejak.contract.command.PembayaranCommand.AcceptSpj;
import id.jejak.contract.command.PembayaranCommand.Advise;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.Cash;
import id.jejak.contract.command.PembayaranCommand.IssueSp2d;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.PayPotongan;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.PembayaranEvent;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cancelled;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.KontrakNamed;
import id.jejak.contract.event.PembayaranEvent.PotonganPaid;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SpmIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Potongan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PembayaranTest {

    private static final PembayaranId ID = new PembayaranId(TAHUN, "0001/SPP-LS/2024");
    private static final PenerimaId PENERIMA = new PenerimaId("0d1f8f3e-5a0e-4f0e-9d0b-2f6f2f0c7a11");
    private static final BarisBelanja SERATUS = new BarisBelanja(POS, KERTAS, DAU, Rupiah.of(100));
    private static final Potongan PPN = new Potongan("1", Potongan.Jenis.PPN, Rupiah.of(11));

    private static final Map<String, String> LAIN = Map.of(Permintaan.PELAKU, "sari");

    private final AggregateTestFixture<Pembayaran> fixture = new AggregateTestFixture<>(Pembayaran.class);
    private boolean ditutup;

    @BeforeEach
    void openTheYear() {
        fixture.registerInjectableResource((TahunTerbuka) this::requireOpen);
    }

    private void requireOpen(TahunAnggaranId tahun) {
        if (ditutup) {
            throw new Refusal(Reason.TAHUN_DITUTUP, "tahun", tahun.tahun());
        }
    }

    @Test
    void aPaymentIsRequestedWithItsLines() {
        fixture.givenNoPriorActivity()
                .when(submit(ls()))
                .expectResultMessagePayload(true)
                .expectEvents(submitted(ls()));
    }

    @Test
    void aFloatIsRequestedAsAnAmount() {
        SubmitSpp up = spp(JenisPembayaran.UP, PENERIMA, 50, List.of());
        fixture.givenNoPriorActivity().when(submit(up)).expectEvents(submitted(up));
    }

    @Test
    void aContractIsNamedWithTheRequestAndIsAPartOfIt() {
        SubmitSpp owed = new SubmitSpp(
                ID, JenisPembayaran.LS, day(11), "Kertas", PENERIMA, Rupiah.ZERO, List.of(SERATUS), List.of(), "K/1");
        fixture.givenNoPriorActivity().when(submit(owed)).expectEvents(submitted(ls()), new KontrakNamed(ID, "K/1"));
        fixture.given(submitted(ls()), new KontrakNamed(ID, "K/1"))
                .when(submit(owed))
                .expectResultMessagePayload(false);
        fixture.given(submitted(ls()), new KontrakNamed(ID, "K/1"))
                .when(submit(ls()))
                .expectException(because(Reason.BUKTI_BERBEDA, "nomor", ID.nomor()));
        refuses(
                new SubmitSpp(
                        ID, JenisPembayaran.UP, day(11), "U", PENERIMA, Rupiah.of(1), List.of(), List.of(), "K/1"),
                because(Reason.UANG_MUKA_TIDAK_SESUAI, "kontrak", JenisPembayaran.UP));
    }

    @Test
    void theSameRequestAgainIsNoNewOne() {
        fixture.given(submitted(ls()))
                .when(submit(ls()))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void anotherRequestUnderTheSameNumberIsAConflict() {
        fixture.given(submitted(ls()))
                .when(submit(spp(JenisPembayaran.GU, PENERIMA, 0, List.of(SERATUS))))
                .expectException(because(Reason.BUKTI_BERBEDA, "nomor", ID.nomor()))
                .expectNoEvents();
    }

    @Test
    void whatDoesNotFitItsKindIsRefused() {
        for (JenisPembayaran uang : List.of(JenisPembayaran.UP, JenisPembayaran.TU)) {
            refuses(spp(uang, PENERIMA, 0, List.of()), because(Reason.UANG_MUKA_TIDAK_SESUAI, "uang", uang));
            refuses(spp(uang, PENERIMA, 1, List.of(SERATUS)), because(Reason.UANG_MUKA_TIDAK_SESUAI, "uang", uang));
            refuses(
                    spp(uang, PenerimaId.TIDAK_ADA, 1, List.of()),
                    because(Reason.PENERIMA_TIDAK_SESUAI, "penerima", uang));
        }
        refuses(
                spp(JenisPembayaran.LS, PENERIMA, 1, List.of(SERATUS)),
                because(Reason.UANG_MUKA_TIDAK_SESUAI, "uang", JenisPembayaran.LS));
        refuses(
                spp(JenisPembayaran.LS, PenerimaId.TIDAK_ADA, 0, List.of(SERATUS)),
                because(Reason.PENERIMA_TIDAK_SESUAI, "penerima", JenisPembayaran.LS));
        refuses(
                spp(JenisPembayaran.NIHIL, PENERIMA, 0, List.of(SERATUS)),
                because(Reason.PENERIMA_TIDAK_SESUAI, "penerima", JenisPembayaran.NIHIL));
        refuses(spp(JenisPembayaran.LS, PENERIMA, 0, List.of()), because(Reason.DOKUMEN_KOSONG, "baris"));
        refuses(
                spp(JenisPembayaran.LS, PENERIMA, 0, List.of(SERATUS, SERATUS)),
                because(Reason.BARIS_GANDA, "baris[1]", POS, KERTAS));
        refuses(
                spp(JenisPembayaran.LS, PENERIMA, 0, List.of(new BarisBelanja(POS, GAJI, DAU, Rupiah.ZERO))),
                because(Reason.JUMLAH_TIDAK_POSITIF, "baris[0].jumlah", Rupiah.ZERO));
    }

    @Test
    void theStepsFollowOneAnother() {
        fixture.given(submitted(ls())).when(spm(0, 12, PPN), LAIN).expectEvents(spmIssued(12, PPN));
        fixture.given(until(2))
                .when(new Pembayaran.Issue(ID, new IssueSp2d(ID, 1, "SP2D/1", day(13))))
                .expectResultMessagePayload(submitted(ls()))
                .expectEvents(new Sp2dIssued(ID, "SP2D/1", day(13)));
        fixture.given(until(3))
                .when(new Advise(ID, 2, "ADV/1", day(14)))
                .expectEvents(new Advised(ID, "ADV/1", day(14)));
        fixture.given(until(4))
                .when(new Pembayaran.Pay(ID, new Cash(ID, 3, day(15))))
                .expectEvents(new Cashed(ID, day(15)));
        fixture.given(until(5)).when(accept(4)).expectEvents(new SpjAccepted(ID, "SPJ/1", day(20), List.of()));
    }

    @Test
    void whoSubmittedTheRequestDoesNotOrderIt() {
        Object request = GenericEventMessage.asEventMessage(submitted(ls())).withMetaData(LAIN);
        fixture.given(request)
                .when(spm(0, 12, PPN), LAIN)
                .expectException(because(Reason.PENERBIT_SAMA, ""))
                .expectNoEvents();
        fixture.given(request)
                .when(spm(0, 12, PPN), Map.of(Permintaan.PELAKU, "budi"))
                .expectEvents(spmIssued(12, PPN));
    }

    @Test
    void noStepIsTakenInAClosedYearButThePaymentOfTaxes() {
        ditutup = true;
        Refused closed = because(Reason.TAHUN_DITUTUP, "tahun", 2024);
        fixture.givenNoPriorActivity()
                .when(submit(ls()))
                .expectException(closed)
                .expectNoEvents();
        fixture.given(until(1)).when(submit(ls())).expectResultMessagePayload(false);
        fixture.given(until(1)).when(spm(0, 12), LAIN).expectException(closed);
        fixture.given(until(1)).when(cancel(0)).expectException(closed);
        fixture.given(until(2))
                .when(new Pembayaran.Issue(ID, new IssueSp2d(ID, 1, "SP2D/1", day(13))))
                .expectException(closed);
        fixture.given(until(3)).when(new Advise(ID, 2, "ADV/1", day(14))).expectException(closed);
        fixture.given(until(4))
                .when(new Pembayaran.Pay(ID, new Cash(ID, 3, day(15))))
                .expectException(closed);
        fixture.given(until(5)).when(accept(4)).expectException(closed);
        fixture.given(submitted(ls()), spmIssued(12, PPN))
                .when(new PayPotongan(ID, 1, "1", "0123456789ABCDEF", LocalDate.of(2025, 1, 6)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void noStepIsSkippedOrTakenTwice() {
        fixture.given(until(1)).when(new Advise(ID, 0, "ADV/1", day(14))).expectException(outOf("SPP", "ADVIS"));
        fixture.given(until(1)).when(accept(0)).expectException(outOf("SPP", "SPJ"));
        fixture.given(until(2)).when(spm(1, 12), LAIN).expectException(outOf("SPM", "SPM"));
        fixture.given(until(2))
                .when(spm(0, 12), LAIN)
                .expectResultMessagePayload(false)
                .expectNoEvents();
        fixture.given(until(3))
                .when(new Pembayaran.Pay(ID, new Cash(ID, 2, day(15))))
                .expectException(outOf("SP2D", "CAIR"));
        fixture.given(until(5)).when(cancel(4)).expectException(outOf("CAIR", "BATAL"));
        fixture.given(until(6)).when(accept(5)).expectException(outOf("SPJ", "SPJ"));
    }

    @Test
    void thereIsNoStepWithoutARequest() {
        fixture.givenNoPriorActivity()
                .when(spm(0, 12), LAIN)
                .expectException(because(Reason.PEMBAYARAN_TIDAK_ADA, "nomor", ID.nomor()));
        fixture.givenNoPriorActivity()
                .when(cancel(0))
                .expectException(because(Reason.PEMBAYARAN_TIDAK_ADA, "nomor", ID.nomor()));
    }

    @Test
    void aStepFromAnotherVersionIsRefused() {
        fixture.given(until(2))
                .when(new Advise(ID, 0, "ADV/1", day(14)))
                .expectException(because(Reason.VERSI_USANG, "If-Match", 0L, 1L))
                .expectNoEvents();
    }

    @Test
    void aStepBeforeTheOneItFollowsIsRefused() {
        fixture.given(until(1))
                .when(spm(0, 10), LAIN)
                .expectException(because(Reason.TANGGAL_MUNDUR, "tanggal", day(10), day(11)));
    }

    @Test
    void aStepOutsideTheYearIsRefused() {
        LocalDate after = LocalDate.of(2025, 1, 1);
        fixture.given(until(4))
                .when(new Pembayaran.Pay(ID, new Cash(ID, 3, after)))
                .expectException(because(Reason.TANGGAL_DI_LUAR_TAHUN, "tanggal", after, 2024));
    }

    @Test
    void deductionsStayWithinTheGrossAmount() {
        Potongan all = new Potongan("2", Potongan.Jenis.PPH_22, Rupiah.of(89));
        Potongan tooMuch = new Potongan("2", Potongan.Jenis.PPH_22, Rupiah.of(90));
        fixture.given(until(1)).when(spm(0, 12, PPN, all), LAIN).expectEvents(spmIssued(12, PPN, all));
        fixture.given(until(1))
                .when(spm(0, 12, PPN, tooMuch), LAIN)
                .expectException(because(Reason.POTONGAN_MELEBIHI_BRUTO, "potongan", Rupiah.of(101), Rupiah.of(100)));
        fixture.given(until(1))
                .when(spm(0, 12, PPN, PPN), LAIN)
                .expectException(because(Reason.POTONGAN_GANDA, "potongan[1].kodeBilling", "1"));
        fixture.given(until(1))
                .when(spm(0, 12, new Potongan("3", Potongan.Jenis.LAINNYA, Rupiah.ZERO)), LAIN)
                .expectException(because(Reason.JUMLAH_TIDAK_POSITIF, "potongan[0].jumlah", Rupiah.ZERO));
    }

    @Test
    void aDeductionIsPaidOnce() {
        PotonganPaid paid = new PotonganPaid(ID, "1", "0123456789ABCDEF", day(16));
        PayPotongan pay = new PayPotongan(ID, 1, "1", "0123456789ABCDEF", day(16));
        fixture.given(submitted(ls()), spmIssued(12, PPN)).when(pay).expectEvents(paid);
        fixture.given(submitted(ls()), spmIssued(12, PPN), paid)
                .when(new PayPotongan(ID, 2, "1", "0123456789ABCDEF", day(16)))
                .expectException(because(Reason.POTONGAN_TIDAK_ADA, "kodeBilling", "1"));
        fixture.given(submitted(ls()), spmIssued(12, PPN))
                .when(new PayPotongan(ID, 1, "1", "0123", day(16)))
                .expectException(because(Reason.NTPN_TIDAK_SAH, "ntpn"));
    }

    @Test
    void aPaymentWithoutCashIsAccountedForByItsSp2d() {
        SubmitSpp nihil = spp(JenisPembayaran.NIHIL, PenerimaId.TIDAK_ADA, 0, List.of(SERATUS));
        Object[] issued = {submitted(nihil), spmIssued(12), new Sp2dIssued(ID, "SP2D/1", day(13))};
        fixture.given(issued).when(new Advise(ID, 2, "ADV/1", day(14))).expectException(outOf("SP2D", "ADVIS"));
        fixture.given(issued).when(accept(2)).expectEvents(new SpjAccepted(ID, "SPJ/1", day(20), List.of()));
    }

    @Test
    void noMoreOfAFloatIsAccountedForThanWasCashed() {
        SubmitSpp tu = spp(JenisPembayaran.TU, PENERIMA, 150, List.of());
        List<PembayaranEvent> cashed = List.of(
                submitted(tu),
                spmIssued(12),
                new Sp2dIssued(ID, "SP2D/1", day(13)),
                new Advised(ID, "ADV/1", day(14)),
                new Cashed(ID, day(15)));
        SpjAccepted first = new SpjAccepted(ID, "SPJ/1", day(20), List.of(SERATUS));
        fixture.given(cashed).when(accept(4, SERATUS)).expectEvents(first);
        fixture.given(cashed)
                .when(accept(4))
                .expectException(because(Reason.UANG_MUKA_TIDAK_SESUAI, "baris", JenisPembayaran.TU));
        fixture.given(Stream.concat(cashed.stream(), Stream.of(first)).toList())
                .when(accept(5, SERATUS))
                .expectException(because(Reason.MELEBIHI_UANG_MUKA, "baris", Rupiah.of(200), Rupiah.of(150)));
    }

    @Test
    void untilItIsCashedAPaymentCanBeCancelled() {
        Cancelled cancelled = new Cancelled(ID, pembatalan(), "Rekening ditutup");
        fixture.given(until(1)).when(cancel(0)).expectResultMessagePayload("").expectEvents(cancelled);
        fixture.given(until(4))
                .when(cancel(3))
                .expectResultMessagePayload("SP2D/1")
                .expectEvents(cancelled);
        fixture.given(submitted(ls()), cancelled).when(spm(1, 18), LAIN).expectException(outOf("BATAL", "SPM"));
    }

    private void refuses(SubmitSpp spp, Matcher<?> refusal) {
        fixture.givenNoPriorActivity()
                .when(submit(spp))
                .expectException(refusal)
                .expectNoEvents();
    }

    /** The first so many events of a payment's life. */
    private static List<PembayaranEvent> until(int steps) {
        return List.<PembayaranEvent>of(
                        submitted(ls()),
                        spmIssued(12),
                        new Sp2dIssued(ID, "SP2D/1", day(13)),
                        new Advised(ID, "ADV/1", day(14)),
                        new Cashed(ID, day(15)),
                        new SpjAccepted(ID, "SPJ/1", day(20), List.of()))
                .subList(0, steps);
    }

    private static Matcher<?> outOf(String from, String step) {
        return because(Reason.LANGKAH_TIDAK_SESUAI, "", Langkah.valueOf(from), step);
    }

    private static SubmitSpp ls() {
        return spp(JenisPembayaran.LS, PENERIMA, 0, List.of(SERATUS));
    }

    private static SubmitSpp spp(JenisPembayaran jenis, PenerimaId penerima, long uang, List<BarisBelanja> baris) {
        return new SubmitSpp(ID, jenis, day(11), "Kertas", penerima, Rupiah.of(uang), baris, List.of());
    }

    private static Pembayaran.Submit submit(SubmitSpp spp) {
        return new Pembayaran.Submit(ID, spp);
    }

    private static SppSubmitted submitted(SubmitSpp spp) {
        return new SppSubmitted(
                ID, spp.jenis(), spp.tanggal(), spp.uraian(), spp.penerima(), spp.uang(), spp.baris(), spp.lampiran());
    }

    private static Pembayaran.Order spm(long versi, int day, Potongan... potongan) {
        return new Pembayaran.Order(ID, new IssueSpm(ID, versi, "SPM/1", day(day), List.of(potongan)));
    }

    private static SpmIssued spmIssued(int day, Potongan... potongan) {
        return new SpmIssued(ID, "SPM/1", day(day), List.of(potongan));
    }

    private static Pembayaran.Accept accept(long versi, BarisBelanja... baris) {
        return new Pembayaran.Accept(ID, new AcceptSpj(ID, versi, "SPJ/1", day(20), List.of(baris)));
    }

    private static Pembayaran.Call cancel(long versi) {
        return new Pembayaran.Call(ID, new Cancel(ID, versi, pembatalan(), "Rekening ditutup"));
    }

    private static DokumenPengembalian pembatalan() {
        return new DokumenPengembalian(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1", day(18));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 3, day);
    }
}
