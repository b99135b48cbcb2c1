package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.OKTOBER;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.dppa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.DokumenAnggaranCommand.Enact;
import id.jejak.contract.command.DokumenAnggaranCommand.Submit;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReleaseSpd;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anggaran kas and SPD as whole documents on a real database. */
class PenyediaanDanaTest {

    private static final LocalDate AKHIR_TW1 = LocalDate.of(2024, 3, 31);
    private static final String POS_BARU = "2.08.01.2.02.03";

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);
    private final UjiCoba ujiCoba = new UjiCoba(process.axon());

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void fromTheFirstSpdOnEveryLineOfTheYearNeedsOneAlsoThoseThatComeLater() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS_LAIN, GAJI, 100)));
        process.send(belanja("1", realisasi(POS_LAIN, GAJI, 1)));

        process.send(spd("SPD/1", POS, 60));
        process.send(spd("SPD/2", POS, 10));
        process.send(dppa("D/1", ubah(POS_BARU, GAJI, 0, 50)));

        process.send(belanja("2", realisasi(POS, GAJI, 70)));
        refuses(belanja("3", realisasi(POS, GAJI, 1)), Reason.MELEBIHI_SPD);
        refuses(belanja("4", realisasi(POS_LAIN, GAJI, 1)), Reason.MELEBIHI_SPD);
        refuses(belanja(OKTOBER, "5", realisasi(POS_BARU, GAJI, 1)), Reason.MELEBIHI_SPD);
        assertThat(ledger.list("SELECT split_part(aggregate_id, '/', 3) FROM ledger.event"
                        + " WHERE type = 'anggaran.spd-required' ORDER BY position"))
                .containsExactly(POS, POS_LAIN, POS_BARU);
    }

    @Test
    void bothKindsAreDraftedTriedAndEnacted() {
        process.send(dpa(pagu(POS, GAJI, 120)));

        enact(
                "kas",
                new IsiDokumen.AnggaranKas(
                        dokumen(Jenis.ANGGARAN_KAS, "AK/1"),
                        AWAL_TAHUN,
                        List.of(new IsiDokumen.Kas(POS, GAJI, DAU, Collections.nCopies(12, Rupiah.of(10))))));
        HasilUjiCoba.Baris tried = enact(
                "spd",
                new IsiDokumen.Spd(
                        dokumen(Jenis.SPD, "SPD/1"),
                        AWAL_TAHUN,
                        AKHIR_TW1,
                        List.of(new IsiDokumen.Penyediaan(POS, DAU, Rupiah.of(50)))));

        assertThat(tried.sesudah()).isEqualTo(Rupiah.of(50));
        refuses(belanja("1", realisasi(POS, GAJI, 31)), Reason.MELEBIHI_KAS);
        process.send(belanja("1", realisasi(POS, GAJI, 30)));
    }

    @Test
    void aTrialTakesTheLinesOfAPlaceTogether() {
        process.send(dpa(pagu(POS, GAJI, 100)));
        process.send(spd("SPD/1", POS, 100));

        HasilUjiCoba shifted = ujiCoba.jalankan(TAHUN, amend(50));
        HasilUjiCoba cut = ujiCoba.jalankan(TAHUN, amend(49));

        assertThat(shifted.keberatan()).isEmpty();
        assertThat(cut.keberatan()).extracting(Refusal::reason).containsExactly(Reason.PAGU_DI_BAWAH_SPD);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        process.send(dpa(pagu(POS, GAJI, 100)));
        IsiDokumen.Spd reversed = new IsiDokumen.Spd(
                dokumen(Jenis.SPD, "SPD/1"),
                AKHIR_TW1,
                AWAL_TAHUN,
                List.of(new IsiDokumen.Penyediaan(POS, DAU, Rupiah.of(50))));

        refuses(
                new ReleaseSpd(TAHUN, reversed.dasarHukum(), AKHIR_TW1, AWAL_TAHUN, reversed.baris()),
                Reason.PERIODE_TERBALIK);
        assertThat(ujiCoba.jalankan(TAHUN, reversed).keberatan())
                .extracting(Refusal::reason)
                .containsExactly(Reason.PERIODE_TERBALIK);
    }

    private static IsiDokumen amend(long toInk) {
        return new IsiDokumen.Perubahan(
                dokumen(Jenis.DPPA, "U"),
                AWAL_TAHUN,
                IsiDokumen.Perubahan.Keadaan.BIASA,
                List.of(ubah(POS, GAJI, 100, 50), ubah(POS, new KodeRekening("5.1.02.01.01.0025"), 0, toInk)),
                List.of());
    }

    private HasilUjiCoba.Baris enact(String konsep, IsiDokumen isi) {
        DokumenId id = new DokumenId(TAHUN, konsep);
        HasilUjiCoba tried = ujiCoba.jalankan(TAHUN, isi);
        assertThat(tried.keberatan()).as(konsep).isEmpty();
        process.send(new Draft(id, isi, List.of()));
        process.send(new Submit(id, 0));
        process.sendAs("siti", new Enact(id, 1));
        return tried.baris().get(0);
    }

    private static ReleaseSpd spd(String nomor, String pos, long rupiah) {
        return new ReleaseSpd(
                TAHUN,
                dokumen(Jenis.SPD, nomor),
                AWAL_TAHUN,
                AKHIR_TW1,
                List.of(new IsiDokumen.Penyediaan(pos, DAU, Rupiah.of(rupiah))));
    }

    private void refuses(JejakCommand command, Reason reason) {
        assertThatThrownBy(() -> process.send(command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
