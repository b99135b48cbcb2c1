package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.dppa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.pergeseran;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.KodeRekening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shifts and amendments as whole documents on a real database. */
class PerubahanTest {

    private static final KodeRekening TINTA = new KodeRekening("5.1.02.01.01.0025");

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void aYearPassesItsStages() {
        process.send(dpa(pagu(POS, GAJI, 100), pagu(POS, KERTAS, 50)));
        process.send(pergeseran("P/1", ubah(POS, KERTAS, 50, 40), ubah(POS, TINTA, 0, 10)));
        process.send(pergeseran("P/2", ubah(POS, KERTAS, 40, 45), ubah(POS, TINTA, 10, 5)));
        process.send(belanja("1", realisasi(POS, KERTAS, 45)));
        process.send(dppa("D/1", ubah(POS, GAJI, 100, 70), ubah(POS_LAIN, GAJI, 0, 20), ubah(POS, KERTAS, 45, 45)));
        process.send(pergeseran("P/3", ubah(POS, TINTA, 5, 0), ubah(POS, KERTAS, 45, 50)));

        assertThat(ledger.list("SELECT payload->>'ke' || ' after ' || (payload->>'perubahanKe')"
                        + " FROM ledger.event WHERE type = 'tahun-anggaran.pergeseran-enacted' ORDER BY position"))
                .containsExactly("1 after 0", "2 after 0", "3 after 1");
        assertThat(ledger.list("SELECT DISTINCT metadata->>'dokumen' FROM ledger.event"
                        + " WHERE type = 'anggaran.pagu-set' AND payload->>'pagu' IN ('70', '20')"))
                .containsExactly("DPPA D/1");
    }

    @Test
    void aShiftWithOneStaleLineChangesNothingAtAll() {
        process.send(dpa(pagu(POS, KERTAS, 50), pagu(POS, TINTA, 50)));
        String before = ledger.value("count(*)");

        refuses(pergeseran("P/1", ubah(POS, KERTAS, 50, 40), ubah(POS, TINTA, 51, 61)), Reason.PAGU_BERUBAH);

        assertThat(ledger.value("count(*)")).isEqualTo(before);
    }

    @Test
    void aDocumentThatChangesNothingMakesNoBudgetLine() {
        process.send(dpa(pagu(POS, KERTAS, 50)));

        process.send(dppa("D/1", ubah(POS_LAIN, KERTAS, 0, 0)));

        assertThat(ledger.value("count(*) FILTER (WHERE aggregate_type = 'Anggaran')"))
                .isEqualTo("1");
    }

    @Test
    void aDocumentNamesEachPlaceOnce() {
        refuses(pergeseran("P/1", ubah(POS, KERTAS, 1, 2), ubah(POS, KERTAS, 2, 1)), Reason.BARIS_GANDA);
        refuses(dppa("D/1"), Reason.DOKUMEN_KOSONG);
    }

    private void refuses(JejakCommand command, Reason reason) {
        assertThatThrownBy(() -> process.send(command))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
