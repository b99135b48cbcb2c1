package id.jejak.command.pembayaran;

import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.sp2d;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.penerima.Penerima;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Contoh;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PembayaranCommand.AcceptSpj;
import id.jejak.contract.command.PembayaranCommand.Advise;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.Cash;
import id.jejak.contract.command.PembayaranCommand.IssueSp2d;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReopenTahun;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.NomorBuktiId.Golongan;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Payments, numbers and budget lines together, on the real Axon and a real database. */
class PenatausahaanTest {

    private static final LocalDate TANGGAL = LocalDate.of(2024, 3, 15);
    private static final LocalDate AKHIR = LocalDate.of(2024, 12, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);

    private final DaftarPenerima daftar =
            new DaftarPenerima(database.command(), new DataSourceTransactionManager(database.command()));
    private final Permintaan bendahara = new Permintaan("budi", "BENDAHARA", "permintaan-1", "uji");
    private final PenerimaId penerima = daftar.register(bendahara, new Penerima("PT Uji", "", "", ""));

    @BeforeEach
    void addCeilings() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS_LAIN, KERTAS, 100)));
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void aPostedProofIsTwoEventsOfOneTransaction() {
        process.send(belanja("1", realisasi(POS, GAJI, 10)));

        assertThat(ledger.list("SELECT type || ' ' || count(*) OVER (PARTITION BY xid) FROM ledger.event"
                        + " WHERE position > (SELECT max(position) FROM ledger.event WHERE type = 'anggaran.pagu-set')"
                        + " ORDER BY position"))
                .containsExactly("nomor-bukti.used 2", "anggaran.realisasi-posted 2");
    }

    @Test
    void aNumberStandsForOneProofAcrossTheBudget() {
        process.send(belanja("1", realisasi(POS, GAJI, 10)));

        refuses(belanja("1", realisasi(POS_LAIN, KERTAS, 10)), Reason.BUKTI_BERBEDA, "bukti.nomor");
        assertThat(process.send(belanja("1", realisasi(POS, GAJI, 10))).position())
                .isEmpty();
        assertThat(realized()).isEqualTo("10");
    }

    @Test
    void aRefusedPostingLeavesItsNumberFree() {
        refuses(belanja("1", realisasi(POS, GAJI, 101)), Reason.MELEBIHI_PAGU, "baris[0].jumlah");

        process.send(belanja("1", realisasi(POS_LAIN, KERTAS, 10)));
        assertThat(realized()).isEqualTo("10");
    }

    @Test
    void aPayeeIsInTheRegisterWhenPaymentIsRequested() {
        request(JenisPembayaran.UP, 50);
        daftar.erase(bendahara, penerima, 0);

        request(JenisPembayaran.UP, 50);
        refuses(
                new SubmitSpp(
                        new PembayaranId(TAHUN, "SPP/2"),
                        JenisPembayaran.UP,
                        TANGGAL,
                        "Uji",
                        penerima,
                        Rupiah.of(50),
                        List.of(),
                        List.of()),
                Reason.PENERIMA_TIDAK_DIKENAL,
                "penerima");
        assertThat(count("pembayaran.spp-submitted")).isEqualTo("1");
    }

    @Test
    void aFloatIsNoRealization() {
        Bukti up = new Bukti(Bukti.Jenis.SP2D_UP, "1", TANGGAL);
        refuses(
                new PostRealisasi(TAHUN, up, "UP", List.of(realisasi(POS, GAJI, 1))),
                Reason.BUKAN_REALISASI,
                "bukti.jenis");
    }

    @Test
    void whatIsPaidDirectlyIsRealizedWithItsSp2d() {
        PembayaranId id = request(JenisPembayaran.LS, 0, line(POS, GAJI, 10), line(POS_LAIN, KERTAS, 20));
        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));
        assertThat(realized()).isEqualTo("null");

        process.send(new IssueSp2d(id, 1, "SP2D/1", TANGGAL));

        assertThat(realized()).isEqualTo("30");
        refuses(belanja("SP2D/1", realisasi(POS, GAJI, 10)), Reason.BUKTI_BERBEDA, "bukti.nomor");
    }

    @Test
    void whatIsOwedUnderAContractDrawsOnItAndACancellationGivesItBack() {
        process.send(new CommitPagu(
                TAHUN, "K/1", TANGGAL, List.of(new CommitPagu.Baris(POS, GAJI, DAU, Rupiah.ZERO, Rupiah.of(90)))));
        refuses(belanja("1", realisasi(POS, GAJI, 11)), Reason.MELEBIHI_PAGU, "baris[0].jumlah");
        PembayaranId id = new PembayaranId(TAHUN, "SPP/1");
        SubmitSpp spp = new SubmitSpp(
                id,
                JenisPembayaran.LS,
                TANGGAL,
                "Uji",
                penerima,
                Rupiah.ZERO,
                List.of(line(POS, GAJI, 40)),
                List.of(),
                "K/1");
        process.send(spp);
        assertThat(process.send(spp).position()).isEmpty();
        process.sendAs("sari", new IssueSpm(id, 1, "SPM/1", TANGGAL, List.of()));
        process.send(new IssueSp2d(id, 2, "SP2D/1", TANGGAL));
        refuses(
                new PostRealisasi(TAHUN, sp2d("2"), "Uji", List.of(realisasi(POS, GAJI, 51)), "K/1"),
                Reason.MELEBIHI_KOMITMEN,
                "baris[0].jumlah");

        process.send(new Cancel(id, 3, dokumen(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1"), "Salah rekening"));

        process.send(new PostRealisasi(TAHUN, sp2d("2"), "Uji", List.of(realisasi(POS, GAJI, 90)), "K/1"));
        refuses(
                new PostRealisasi(TAHUN, sp2d("2"), "Uji", List.of(realisasi(POS, GAJI, 90)), "K/2"),
                Reason.BUKTI_BERBEDA,
                "bukti.nomor");
        assertThat(ledger.list("SELECT concat_ws(' ', type, payload->>'jumlah', payload->>'komitmen')"
                        + " FROM ledger.event WHERE type LIKE 'anggaran.komitmen-%' ORDER BY position"))
                .containsExactly(
                        "anggaran.komitmen-set 90",
                        "anggaran.komitmen-drawn 40",
                        "anggaran.komitmen-set 90",
                        "anggaran.komitmen-drawn 90");
    }

    @Test
    void anSp2dAboveTheCeilingIsNotIssued() {
        PembayaranId id = request(JenisPembayaran.LS, 0, line(POS, GAJI, 10), line(POS_LAIN, KERTAS, 101));
        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));

        refuses(new IssueSp2d(id, 1, "SP2D/1", TANGGAL), Reason.MELEBIHI_PAGU, "baris[1].jumlah");

        assertThat(count("pembayaran.sp2d-issued")).isEqualTo("0");
        assertThat(realized()).isEqualTo("null");
    }

    @Test
    void aFloatIsRealizedAsItIsAccountedFor() {
        PembayaranId id = cashed(JenisPembayaran.TU, 50);
        assertThat(realized()).isEqualTo("null");

        process.send(new AcceptSpj(id, 4, "SPJ/1", TANGGAL, List.of(line(POS, GAJI, 20))));
        process.send(new AcceptSpj(id, 5, "SPJ/2", TANGGAL, List.of(line(POS_LAIN, KERTAS, 30))));

        assertThat(realized()).isEqualTo("50");
        refuses(
                new AcceptSpj(id, 6, "SPJ/3", TANGGAL, List.of(line(POS, GAJI, 1))),
                Reason.MELEBIHI_UANG_MUKA,
                "baris");
    }

    @Test
    void theFloatIsRequestedOnceAYearUnlessItIsCancelled() {
        PembayaranId first = request(JenisPembayaran.UP, 50);
        PembayaranId second = new PembayaranId(TAHUN, "SPP/2");
        SubmitSpp again = new SubmitSpp(
                second, JenisPembayaran.UP, TANGGAL, "Uji", penerima, Rupiah.of(50), List.of(), List.of());

        refuses(again, Reason.UP_SUDAH_ADA, "jenis");
        request(JenisPembayaran.UP, 50);
        process.send(new Cancel(first, 0, dokumen(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1"), "Salah jumlah"));
        process.send(again);

        request(JenisPembayaran.UP, 50);
        refuses(
                new Cancel(first, 1, dokumen(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1"), "Lagi"),
                Reason.LANGKAH_TIDAK_SESUAI,
                "");
        assertThat(ledger.list("SELECT concat(type, ' ', payload->>'spp') FROM ledger.event"
                        + " WHERE type LIKE 'tahun-anggaran.up-%' ORDER BY position"))
                .containsExactly(
                        "tahun-anggaran.up-requested SPP/1",
                        "tahun-anggaran.up-cancelled SPP/1",
                        "tahun-anggaran.up-requested SPP/2");
    }

    @Test
    void whoSubmittedTheRequestDoesNotOrderIt() {
        PembayaranId id = request(JenisPembayaran.LS, 0, line(POS, GAJI, 10));

        refuses(new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()), Reason.PENERBIT_SAMA, "");

        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));
    }

    @Test
    void aClosedYearTakesNoStepUntilItIsReopened() {
        PembayaranId id = request(JenisPembayaran.LS, 0, line(POS, GAJI, 10));
        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));
        process.send(new CloseTahun(TAHUN, Contoh.dokumen(DasarHukum.Jenis.PENUTUPAN, "T/1"), AKHIR));
        String before = ledger.value("count(*)");

        refuses(new IssueSp2d(id, 1, "SP2D/1", TANGGAL), Reason.TAHUN_DITUTUP, "tahun");
        refuses(
                new Cancel(id, 1, dokumen(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1"), "Salah"),
                Reason.TAHUN_DITUTUP,
                "tahun");
        request(JenisPembayaran.LS, 0, line(POS, GAJI, 10));
        assertThat(ledger.value("count(*)")).isEqualTo(before);

        process.send(new ReopenTahun(TAHUN, Contoh.dokumen(DasarHukum.Jenis.PEMBUKAAN_KEMBALI, "B/1"), AKHIR));
        process.send(new IssueSp2d(id, 1, "SP2D/1", TANGGAL));
    }

    /** A step that is under way holds the closing up. */
    @Test
    void aClosingWaitsForTheStepsUnderWay() throws Exception {
        ExecutorService closer = Executors.newSingleThreadExecutor();
        try (Connection underWay = database.command().getConnection();
                Statement step = underWay.createStatement()) {
            underWay.setAutoCommit(false);
            step.execute("SELECT pg_advisory_xact_lock_shared(hashtextextended('" + TAHUN + "', 4203))");
            Future<Receipt> closing = closer.submit(() ->
                    process.send(new CloseTahun(TAHUN, Contoh.dokumen(DasarHukum.Jenis.PENUTUPAN, "T/1"), AKHIR)));
            await().until(() -> ledger.list("SELECT granted FROM pg_locks WHERE locktype = 'advisory'")
                    .contains("f"));
            assertThat(closing).isNotDone();

            underWay.commit();

            assertThat(closing.get().position()).isPresent();
        } finally {
            closer.shutdownNow();
        }
    }

    @Test
    void anSpjNumberIsUsedOnceInTheYear() {
        PembayaranId id = cashed(JenisPembayaran.TU, 50);
        process.send(new AcceptSpj(id, 4, "SPJ/1", TANGGAL, List.of(line(POS, GAJI, 20))));

        refuses(
                new AcceptSpj(id, 5, "SPJ/1", TANGGAL, List.of(line(POS, GAJI, 21))),
                Reason.BUKTI_BERBEDA,
                "bukti.nomor");
        refuses(
                new AcceptSpj(id, 5, "SPJ/1", TANGGAL, List.of(line(POS, GAJI, 20))),
                Reason.BUKTI_BERBEDA,
                "bukti.nomor");
        assertThat(realized()).isEqualTo("20");
    }

    @Test
    void aCancelledSp2dLeavesEveryBasis() {
        PembayaranId id = request(JenisPembayaran.LS, 0, line(POS, GAJI, 10), line(POS_LAIN, KERTAS, 20));
        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));
        process.send(new IssueSp2d(id, 1, "SP2D/1", TANGGAL));
        process.send(reversal("CP/1", "SP2D/1", line(POS, GAJI, 4)));

        process.send(new Cancel(id, 2, dokumen(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1"), "Salah rekening"));

        assertThat(realized()).isEqualTo("30");
        assertThat(ledger.value(
                        "sum((payload->>'jumlah')::numeric) FILTER (WHERE type = 'anggaran.realisasi-reversed')"))
                .isEqualTo("30");
        process.send(belanja("2", realisasi(POS, GAJI, 100), realisasi(POS_LAIN, KERTAS, 100)));
    }

    @Test
    void theSameReturnIsTakenOnce() {
        process.send(belanja("1", realisasi(POS, GAJI, 10)));
        ReverseRealisasi part = reversal("CP/1", "1", line(POS, GAJI, 4));

        assertThat(process.send(part).position()).isPresent();
        assertThat(process.send(part).position()).isEmpty();
        refuses(reversal("CP/1", "1", line(POS, GAJI, 5)), Reason.BUKTI_BERBEDA, "bukti.nomor");
        refuses(reversal("CP/2", "1", line(POS, GAJI, 7)), Reason.MELEBIHI_ASAL, "baris[0].jumlah");
        assertThat(count("anggaran.realisasi-reversed")).isEqualTo("1");
    }

    @Test
    void whatComesBackAfterTheYearIsRecordedThoughTheYearIsClosed() {
        process.send(belanja("1", realisasi(POS, GAJI, 60), realisasi(POS_LAIN, KERTAS, 10)));
        process.send(new CloseTahun(TAHUN, Contoh.dokumen(DasarHukum.Jenis.PENUTUPAN, "T/1"), AKHIR));
        refuses(reversal("CP/1", "1", line(POS, GAJI, 1)), Reason.TAHUN_DITUTUP, "tahun");
        ReverseRealisasi slip = new ReverseRealisasi(
                TAHUN,
                "1",
                new DokumenPengembalian(DokumenPengembalian.Jenis.STS, "STS/1", LocalDate.of(2025, 2, 14)),
                "Temuan",
                List.of());

        assertThat(process.send(slip).position()).isPresent();

        assertThat(process.send(slip).position()).isEmpty();
        assertThat(ledger.list("SELECT concat(type, ' ', payload->>'jumlah', ' ', payload->>'asal') FROM ledger.event"
                        + " WHERE position > (SELECT max(position) FROM ledger.event"
                        + " WHERE type = 'anggaran.buku-closed') AND type LIKE 'anggaran.%' ORDER BY position"))
                .containsExactly("anggaran.pengembalian-received 60 1", "anggaran.pengembalian-received 10 1");
        refuses(free("1"), Reason.NOMOR_MASIH_BERLAKU, "nomor");
    }

    @Test
    void oneSlipReturnsOfSeveralPayments() {
        process.send(belanja("1", realisasi(POS, GAJI, 10)));
        process.send(belanja("2", realisasi(POS, GAJI, 20)));

        process.send(reversal("STS/1", "1", line(POS, GAJI, 1)));
        process.send(reversal("STS/1", "2", line(POS, GAJI, 2)));

        assertThat(count("anggaran.realisasi-reversed")).isEqualTo("2");
    }

    @Test
    void aReversedNumberIsFreeByDecisionOnly() {
        process.send(belanja("1", realisasi(POS, GAJI, 10)));
        refuses(free("1"), Reason.NOMOR_MASIH_BERLAKU, "nomor");
        process.send(reversal("CP/1", "1"));
        refuses(belanja("1", realisasi(POS, GAJI, 20)), Reason.BUKTI_BERBEDA, "bukti.nomor");

        process.send(free("1"));

        assertThat(process.send(belanja("1", realisasi(POS, GAJI, 20))).position())
                .isPresent();
        refuses(free("1"), Reason.NOMOR_MASIH_BERLAKU, "nomor");
        refuses(free("2"), Reason.ASAL_TIDAK_ADA, "nomor");
    }

    @Test
    void theNumberOfAFloatIsFreeOnlyOnceItIsCancelled() {
        PembayaranId id = request(JenisPembayaran.UP, 50);
        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));
        process.send(new IssueSp2d(id, 1, "SP2D/1", TANGGAL));
        refuses(free("SP2D/1"), Reason.NOMOR_MASIH_BERLAKU, "nomor");

        process.send(new Cancel(id, 2, dokumen(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1"), "Salah rekening"));

        process.send(free("SP2D/1"));
        assertThat(count("anggaran.realisasi-reversed")).isEqualTo("0");
    }

    private PembayaranId request(JenisPembayaran jenis, long uang, BarisBelanja... baris) {
        PembayaranId id = new PembayaranId(TAHUN, "SPP/1");
        process.send(new SubmitSpp(id, jenis, TANGGAL, "Uji", penerima, Rupiah.of(uang), List.of(baris), List.of()));
        return id;
    }

    private PembayaranId cashed(JenisPembayaran jenis, long uang) {
        PembayaranId id = request(jenis, uang);
        process.sendAs("sari", new IssueSpm(id, 0, "SPM/1", TANGGAL, List.of()));
        process.send(new IssueSp2d(id, 1, "SP2D/1", TANGGAL));
        process.send(new Advise(id, 2, "ADV/1", TANGGAL));
        process.send(new Cash(id, 3, TANGGAL));
        return id;
    }

    private static BarisBelanja line(String pos, KodeRekening rekening, long rupiah) {
        return new BarisBelanja(pos, rekening, DAU, Rupiah.of(rupiah));
    }

    private static ReverseRealisasi reversal(String nomor, String asal, BarisBelanja... baris) {
        return new ReverseRealisasi(
                TAHUN, asal, dokumen(DokumenPengembalian.Jenis.CONTRA_POS, nomor), "Kelebihan bayar", List.of(baris));
    }

    private static DokumenPengembalian dokumen(DokumenPengembalian.Jenis jenis, String nomor) {
        return new DokumenPengembalian(jenis, nomor, TANGGAL);
    }

    private static FreeNomorBukti free(String nomor) {
        return new FreeNomorBukti(TAHUN, Golongan.BELANJA, nomor, "900/12", TANGGAL, "Diterbitkan kembali");
    }

    private String realized() {
        return ledger.value("sum((payload->>'jumlah')::numeric) FILTER (WHERE type = 'anggaran.realisasi-posted')");
    }

    private String count(String type) {
        return ledger.value("count(*) FILTER (WHERE type = '" + type + "')");
    }

    private void refuses(JejakCommand command, Reason reason, String field) {
        assertThatThrownBy(() -> process.send(command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }
}
