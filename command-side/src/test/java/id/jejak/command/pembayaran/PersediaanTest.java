package id.jejak.command.pembayaran;

import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.contract.value.Bukti.Jenis.SP2D_GU;
import static id.jejak.contract.value.Bukti.Jenis.SP2D_NIHIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.penerima.Penerima;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Contoh;
import id.jejak.command.testing.Ledger;
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
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReleaseSpd;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The year's float and what GU refill of it, on the real Axon and a real database. */
class PersediaanTest {

    private static final LocalDate TANGGAL = LocalDate.of(2024, 3, 15);
    private static final PembayaranId UP = new PembayaranId(TAHUN, "UP/1");

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);
    private final PenerimaId penerima = new DaftarPenerima(
                    database.command(), new DataSourceTransactionManager(database.command()))
            .register(new Permintaan("budi", "BENDAHARA", "permintaan-1", "uji"), new Penerima("PT Uji", "", "", ""));

    @BeforeEach
    void addCeilings() {
        process.send(dpa(pagu(POS, KERTAS, 1_000)));
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void aGuRefillsWhatIsCashedOfTheFloatAndNotAskedForYet() {
        refuses(gu("GU/0", 1), Rupiah.of(1), Rupiah.ZERO);
        process.send(up(100));
        refuses(gu("GU/0", 1), Rupiah.of(1), Rupiah.ZERO);
        cash(UP);

        refuses(gu("GU/1", 101), Rupiah.of(101), Rupiah.of(100));
        process.send(gu("GU/1", 60));
        assertThat(process.send(gu("GU/1", 60)).position()).isEmpty();
        refuses(gu("GU/2", 41), Rupiah.of(41), Rupiah.of(40));

        cash(id("GU/1"));
        process.send(gu("GU/2", 100));
        assertThat(ledger.list("SELECT concat(type, ' ', payload->>'spp') FROM ledger.event"
                        + " WHERE type LIKE 'pembayaran.gu-%' ORDER BY position"))
                .containsExactly(
                        "pembayaran.gu-requested GU/1", "pembayaran.gu-refilled GU/1", "pembayaran.gu-requested GU/2");
    }

    @Test
    void whatACancelledGuAskedForIsAskedForAnew() {
        process.send(up(100));
        cash(UP);
        process.send(gu("GU/1", 60));

        process.send(new Cancel(
                id("GU/1"),
                0,
                new DokumenPengembalian(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1", TANGGAL),
                "Salah rekening"));

        process.send(gu("GU/2", 100));
    }

    @Test
    void whatIsAccountedForWithoutARefillIsNotRefilledAndWhatIsBeingRefilledIsNotAccountedForSo() {
        process.send(up(100));
        cash(UP);
        process.send(new AcceptSpj(UP, 4, "SPJ/1", TANGGAL, List.of(line(30))));
        refuses(gu("GU/1", 71), Rupiah.of(71), Rupiah.of(70));
        process.send(gu("GU/1", 50));

        assertThatThrownBy(() -> process.send(new AcceptSpj(UP, 6, "SPJ/2", TANGGAL, List.of(line(21)))))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.MELEBIHI_UANG_MUKA);
        process.send(new AcceptSpj(UP, 6, "SPJ/2", TANGGAL, List.of(line(20))));
    }

    @Test
    void whatIsPostedAsRefilledWithoutAPaymentOfItsOwnIsWithinTheFloat() {
        process.send(posted(SP2D_GU, "0", 900));
        process.send(reversal("0"));
        process.send(up(100));
        refuses(posted(SP2D_GU, "1", 1), Rupiah.of(1), Rupiah.ZERO);
        cash(UP);

        refuses(posted(SP2D_GU, "1", 101), Rupiah.of(101), Rupiah.of(100));
        process.send(posted(SP2D_GU, "1", 100));
        process.send(posted(SP2D_GU, "2", 100));
        process.send(gu("GU/1", 60));

        assertThat(process.send(posted(SP2D_GU, "2", 100)).position()).isEmpty();
        refuses(posted(SP2D_GU, "3", 41), Rupiah.of(41), Rupiah.of(40));
        process.send(belanja("LS/1", realisasi(POS, KERTAS, 500)));
    }

    @Test
    void whatNihilAccountsForIsNotRefilledUntilItIsTakenBack() {
        process.send(up(100));
        cash(UP);
        process.send(posted(SP2D_NIHIL, "N/1", 30));
        assertThat(process.send(posted(SP2D_NIHIL, "N/1", 30)).position()).isEmpty();
        refuses(gu("GU/1", 71), Rupiah.of(71), Rupiah.of(70));

        PembayaranId nihil = id("NIHIL/1");
        process.send(new SubmitSpp(
                nihil,
                JenisPembayaran.NIHIL,
                TANGGAL,
                "Uji",
                PenerimaId.TIDAK_ADA,
                Rupiah.ZERO,
                List.of(line(71)),
                List.of()));
        process.sendAs("sari", new IssueSpm(nihil, 0, "SPM/N", TANGGAL, List.of()));
        refuses(new IssueSp2d(nihil, 1, "N/2", TANGGAL), Rupiah.of(71), Rupiah.of(70));
        process.send(reversal("N/1"));
        process.send(new IssueSp2d(nihil, 1, "N/2", TANGGAL));
        refuses(gu("GU/1", 30), Rupiah.of(30), Rupiah.of(29));

        process.send(new ReverseRealisasi(TAHUN, "N/2", koreksi("KOR/2"), "Salah", List.of(line(1))));
        process.send(gu("GU/1", 30));
        assertThat(ledger.list("SELECT concat(type, ' ', payload->>'sp2d') FROM ledger.event"
                        + " WHERE type LIKE 'pembayaran.nihil-%' ORDER BY position"))
                .containsExactly(
                        "pembayaran.nihil-posted N/1",
                        "pembayaran.nihil-reversed N/1",
                        "pembayaran.nihil-posted N/2",
                        "pembayaran.nihil-reversed N/2");
    }

    @Test
    void aDryRunSeesWhatTheProofsBeforeLeaveOfTheFloat() {
        process.send(up(100));
        cash(UP);
        UjiRealisasi uji = new UjiRealisasi(process.axon());

        assertThat(uji.coba(posted(SP2D_GU, "1", 100)).keberatan()).isEmpty();
        assertThat(uji.coba(posted(SP2D_NIHIL, "2", 60)).keberatan()).isEmpty();
        assertThat(uji.coba(posted(SP2D_NIHIL, "3", 41)).keberatan())
                .extracting(Refusal::reason)
                .containsExactly(Reason.MELEBIHI_PERSEDIAAN);
        assertThat(uji.coba(posted(SP2D_GU, "4", 40)).keberatan()).isEmpty();
        assertThat(uji.coba(posted(SP2D_GU, "5", 41)).keberatan()).hasSize(1);
    }

    @Test
    void noFloatIsAboveWhatTheReleasedFundsLeave() {
        process.send(new ReleaseSpd(
                TAHUN,
                Contoh.dokumen(DasarHukum.Jenis.SPD, "SPD/1"),
                TANGGAL,
                TANGGAL.plusMonths(3),
                List.of(new IsiDokumen.Penyediaan(POS, DAU, Rupiah.of(200)))));
        process.send(belanja("LS/1", realisasi(POS, KERTAS, 50)));

        refusesAboveSpd(up(151), 151, 150);
        refusesAboveSpd(uang("UP/0", JenisPembayaran.UP, 1, TANGGAL.minusDays(1)), 1, 0);
        process.send(up(100));
        refusesAboveSpd(uang("TU/1", JenisPembayaran.TU, 51, TANGGAL), 51, 50);
        process.send(uang("TU/1", JenisPembayaran.TU, 50, TANGGAL));
        refusesAboveSpd(uang("TU/2", JenisPembayaran.TU, 1, TANGGAL), 1, 0);

        process.send(new Cancel(
                id("TU/1"),
                0,
                new DokumenPengembalian(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1", TANGGAL),
                "Salah jumlah"));
        process.send(uang("TU/2", JenisPembayaran.TU, 50, TANGGAL));

        cash(UP);
        process.send(new AcceptSpj(UP, 4, "SPJ/1", TANGGAL, List.of(line(100))));
        refusesAboveSpd(uang("TU/3", JenisPembayaran.TU, 1, TANGGAL), 1, 0);
    }

    private static PostRealisasi posted(Bukti.Jenis jenis, String nomor, long jumlah) {
        return new PostRealisasi(
                TAHUN, new Bukti(jenis, nomor, TANGGAL), "Uji", List.of(realisasi(POS, KERTAS, jumlah)), "");
    }

    private static ReverseRealisasi reversal(String asal) {
        return new ReverseRealisasi(TAHUN, asal, koreksi("KOR " + asal), "Salah", List.of());
    }

    private static DokumenPengembalian koreksi(String nomor) {
        return new DokumenPengembalian(DokumenPengembalian.Jenis.KOREKSI, nomor, TANGGAL);
    }

    private SubmitSpp up(long uang) {
        return uang("UP/1", JenisPembayaran.UP, uang, TANGGAL);
    }

    private SubmitSpp uang(String nomor, JenisPembayaran jenis, long uang, LocalDate tanggal) {
        return new SubmitSpp(id(nomor), jenis, tanggal, "Uji", penerima, Rupiah.of(uang), List.of(), List.of());
    }

    private void refusesAboveSpd(JejakCommand command, long uang, long sisa) {
        assertThatThrownBy(() -> process.send(command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.UANG_MUKA_MELEBIHI_SPD);
                    assertThat(refusal.values()).containsExactly(Rupiah.of(uang), Rupiah.of(sisa));
                });
    }

    private SubmitSpp gu(String nomor, long jumlah) {
        return new SubmitSpp(
                id(nomor), JenisPembayaran.GU, TANGGAL, "Uji", penerima, Rupiah.ZERO, List.of(line(jumlah)), List.of());
    }

    /** From its request on. */
    private void cash(PembayaranId id) {
        process.sendAs("sari", new IssueSpm(id, 0, "SPM " + id.nomor(), TANGGAL, List.of()));
        process.send(new IssueSp2d(id, 1, "SP2D " + id.nomor(), TANGGAL));
        process.send(new Advise(id, 2, "ADV " + id.nomor(), TANGGAL));
        process.send(new Cash(id, 3, TANGGAL));
    }

    private static PembayaranId id(String nomor) {
        return new PembayaranId(TAHUN, nomor);
    }

    private static BarisBelanja line(long jumlah) {
        return new BarisBelanja(POS, KERTAS, DAU, Rupiah.of(jumlah));
    }

    private void refuses(JejakCommand command, Rupiah jumlah, Rupiah sisa) {
        assertThatThrownBy(() -> process.send(command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.MELEBIHI_PERSEDIAAN);
                    assertThat(refusal.values()).containsExactly(jumlah, sisa);
                });
    }
}
