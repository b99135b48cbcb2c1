package id.jejak.command.pembayaran;

import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.lampiran.LampiranStore;
import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.penerima.Penerima;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.NomorBuktiId.Golongan;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The papers of payments: the numbers of their orders, and the proofs attached to their requests. */
class SuratPembayaranTest {

    private static final LocalDate TANGGAL = LocalDate.of(2024, 3, 15);

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);
    private final PenerimaId penerima = new DaftarPenerima(
                    database.command(), new DataSourceTransactionManager(database.command()))
            .register(new Permintaan("budi", "BENDAHARA", "permintaan-1", "uji"), new Penerima("PT Uji", "", "", ""));

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void anSpmNumberOrdersOnePaymentOfTheYear() {
        PembayaranId first = request("SPP/1");
        PembayaranId second = request("SPP/2");
        process.sendAs("sari", spm(first, "SPM/1", TANGGAL));

        assertThat(process.sendAs("sari", spm(first, "SPM/1", TANGGAL)).position())
                .isEmpty();
        refuses(spm(first, "SPM/1", TANGGAL.plusDays(1)), Reason.VERSI_USANG, "If-Match");
        refuses(spm(second, "SPM/1", TANGGAL), Reason.NOMOR_TERPAKAI, "nomor");

        process.sendAs("sari", spm(second, "SPM/2", TANGGAL));
        assertThat(ledger.list("SELECT concat(type, ' ', payload->>'nomor') FROM ledger.event"
                        + " WHERE type = 'pembayaran.spm-issued' ORDER BY position"))
                .containsExactly("pembayaran.spm-issued SPM/1", "pembayaran.spm-issued SPM/2");
    }

    @Test
    void aCancelledPaymentsSpmNumberComesFreeByDecisionOnly() {
        PembayaranId first = request("SPP/1");
        PembayaranId second = request("SPP/2");
        process.sendAs("sari", spm(first, "1", TANGGAL));
        process.send(dpa(pagu(POS, KERTAS, 10)));
        process.send(belanja("1", realisasi(POS, KERTAS, 1)));
        FreeNomorBukti free = new FreeNomorBukti(TAHUN, Golongan.SPM, "1", "900/12", TANGGAL, "Diterbitkan kembali");
        refuses(free, Reason.NOMOR_MASIH_BERLAKU, "nomor");
        process.send(new Cancel(
                first, 1, new DokumenPengembalian(DokumenPengembalian.Jenis.PEMBATALAN, "BTL/1", TANGGAL), "Salah"));
        refuses(spm(second, "1", TANGGAL), Reason.NOMOR_TERPAKAI, "nomor");

        process.sendAs("sari", free);

        process.sendAs("sari", spm(second, "1", TANGGAL));
        refuses(free, Reason.NOMOR_MASIH_BERLAKU, "nomor");
        assertThat(ledger.list("SELECT concat_ws('|', payload->>'id', payload->>'surat', payload->>'alasan',"
                        + " metadata->>'pelaku') FROM ledger.event WHERE type = 'nomor-bukti.freed'"))
                .containsExactly(TAHUN + "/SPM/1|900/12|Diterbitkan kembali|sari");
    }

    @Test
    void aRequestNamesProofsThatAreKept() {
        Sha256 kept = new LampiranStore(database.command()).keep("application/pdf", new byte[] {1});
        Sha256 lost = Sha256.of("tidak diunggah");

        refuses(spp("SPP/1", kept, lost), Reason.LAMPIRAN_TIDAK_ADA, "lampiran");

        assertThat(process.send(spp("SPP/1", kept)).position()).isPresent();
        assertThat(process.send(spp("SPP/1", kept)).position()).isEmpty();
    }

    private PembayaranId request(String nomor) {
        SubmitSpp spp = spp(nomor);
        process.send(spp);
        return spp.id();
    }

    private SubmitSpp spp(String nomor, Sha256... lampiran) {
        return new SubmitSpp(
                new PembayaranId(TAHUN, nomor),
                JenisPembayaran.LS,
                TANGGAL,
                "Uji",
                penerima,
                Rupiah.ZERO,
                List.of(new BarisBelanja(POS, KERTAS, DAU, Rupiah.of(1))),
                List.of(lampiran));
    }

    private static IssueSpm spm(PembayaranId id, String nomor, LocalDate tanggal) {
        return new IssueSpm(id, 0, nomor, tanggal, List.of());
    }

    private void refuses(JejakCommand command, Reason reason, String field) {
        assertThatThrownBy(() -> process.sendAs("sari", command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }
}
