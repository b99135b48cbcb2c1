package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.OKTOBER;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.SKPD;
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
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReopenTahun;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TutupTahunDokumenTest {

    private static final LocalDate AKHIR = LocalDate.of(2024, 12, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void everyLineOfTheYearIsClosedInOneTransactionAndNoOther() {
        TahunAnggaranId next = new TahunAnggaranId(SKPD, 2025);
        process.send(dpa(pagu(POS_LAIN, GAJI, 100), pagu(POS, GAJI, 100)));
        process.send(new EnactAnggaran(
                next, dokumen(Jenis.DPA, "DPA/2025"), LocalDate.of(2025, 1, 1), List.of(pagu(POS, GAJI, 1))));

        Receipt receipt = process.send(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/1"), AKHIR));

        assertThat(ledger.list("SELECT aggregate_id || ' ' || type FROM ledger.event"
                        + " WHERE xid = (SELECT max(xid::text)::xid8 FROM ledger.event WHERE type LIKE '%closed')"
                        + " ORDER BY position"))
                .containsExactly(
                        TAHUN + " tahun-anggaran.dokumen-enacted",
                        TAHUN + " tahun-anggaran.tahun-closed",
                        TAHUN + "/" + POS + " anggaran.buku-closed",
                        TAHUN + "/" + POS_LAIN + " anggaran.buku-closed");
        assertThat(ledger.value("max(position)"))
                .isEqualTo(Long.toString(receipt.position().orElseThrow()));
        assertThat(ledger.list("SELECT DISTINCT concat_ws('|', metadata->>'pelaku', metadata->>'permintaan',"
                        + " metadata->>'dokumen', (SELECT count(*) FROM json_object_keys(metadata)))"
                        + " FROM ledger.event WHERE type LIKE '%closed'"))
                .containsExactly("budi|permintaan-1|PENUTUPAN T/1|5");
        refuses(belanja("1", realisasi(POS, GAJI, 1)), Reason.TAHUN_DITUTUP);
        refuses(dppa("D/1", ubah("2.08.01.2.02.03", GAJI, 0, 1)), Reason.TAHUN_DITUTUP);
    }

    @Test
    void whatIsReopenedTakesPostingsAgainAlsoInLinesThatAreNewThen() {
        process.send(dpa(pagu(POS, GAJI, 100)));
        process.send(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/1"), AKHIR));
        process.send(new ReopenTahun(TAHUN, dokumen(Jenis.PEMBUKAAN_KEMBALI, "B/1"), AKHIR));
        process.send(dppa("D/1", ubah(POS_LAIN, GAJI, 0, 50)));
        process.send(belanja(OKTOBER, "1", realisasi(POS, GAJI, 100), realisasi(POS_LAIN, GAJI, 50)));

        process.send(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/2"), AKHIR));

        refuses(belanja("2", realisasi(POS_LAIN, GAJI, 1)), Reason.TAHUN_DITUTUP);
        refuses(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/3"), AKHIR), Reason.TAHUN_DITUTUP);
    }

    @Test
    void aRefusedClosingClosesNoLine() {
        process.send(dpa(pagu(POS, GAJI, 100)));

        refuses(new CloseTahun(TAHUN, dokumen(Jenis.DPPA, "T/1"), AKHIR), Reason.JENIS_TIDAK_SESUAI);

        process.send(belanja("1", realisasi(POS, GAJI, 1)));
    }

    private void refuses(JejakCommand command, Reason reason) {
        assertThatThrownBy(() -> process.send(command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
