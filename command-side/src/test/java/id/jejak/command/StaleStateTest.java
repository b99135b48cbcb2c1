package id.jejak.command;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.OKTOBER;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.dppa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each of two command sides remembers budget lines, and neither hears of what the other does to them. */
class StaleStateTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts one = CommandParts.on(database);
    private final CommandParts other = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);

    @BeforeEach
    void bothRememberTheLine() {
        one.send(dpa(pagu(POS, GAJI, 100), pagu(POS_LAIN, KERTAS, 100)));
        one.send(belanja("1", realisasi(POS, GAJI, 1)));
        other.send(belanja("2", realisasi(POS, GAJI, 1)));
    }

    @AfterEach
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void nobodyIsRefusedByACeilingOfYesterday() {
        other.send(raise(500));

        assertThat(one.send(belanja(OKTOBER, "3", realisasi(POS, GAJI, 400))).position())
                .isPresent();
    }

    @Test
    void nobodyIsAcceptedByARemainderOfYesterday() {
        other.send(belanja("3", realisasi(POS, GAJI, 98)));

        refuses(one, belanja("4", realisasi(POS, GAJI, 1)), Reason.MELEBIHI_PAGU);
        assertThat(realized()).isEqualTo("100");
    }

    @Test
    void aRefusedDocumentLeavesNothingInWhatIsRemembered() {
        refuses(one, belanja("3", realisasi(POS, GAJI, 90), realisasi(POS_LAIN, KERTAS, 101)), Reason.MELEBIHI_PAGU);

        assertThat(one.send(belanja("4", realisasi(POS, GAJI, 98))).position()).isPresent();
        assertThat(realized()).isEqualTo("100");
    }

    @Test
    void aNumberThatTheOtherSideUsedIsKnownToBeUsed() {
        assertThat(one.send(belanja("2", realisasi(POS, GAJI, 1))).position()).isEmpty();
        refuses(one, belanja("2", realisasi(POS_LAIN, KERTAS, 1)), Reason.BUKTI_BERBEDA);
        refuses(one, belanja("2", realisasi(POS_LAIN, KERTAS, 1_000)), Reason.BUKTI_BERBEDA);
    }

    private static AmendAnggaran raise(long rupiah) {
        return dppa("DPPA/1/2024", ubah(POS, GAJI, 100, rupiah));
    }

    private String realized() {
        return ledger.value("sum((payload->>'jumlah')::numeric) FILTER (WHERE type = 'anggaran.realisasi-posted')");
    }

    private static void refuses(CommandParts side, JejakCommand command, Reason reason) {
        assertThatThrownBy(() -> side.send(command))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
