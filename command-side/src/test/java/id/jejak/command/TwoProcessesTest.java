package id.jejak.command;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.command.testing.PostingJvm;
import id.jejak.command.testing.PostingJvm.Outcome;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two JVMs, which share nothing but the database, spend from one budget line at once, from 16 threads. */
class TwoProcessesTest {

    private static final int THREADS_EACH = 8;
    private static final int PAYMENTS_EACH = 8;
    /** No multiple of the payment, so that something remains that is too little for one more. */
    private static final long PAGU = 100_000;

    private static final long PAYMENT = 1_234;

    @Test
    void notARupiahIsSpentAboveTheCeiling() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (PostingJvm one = PostingJvm.on(database, "satu", THREADS_EACH, PAYMENTS_EACH, 1, PAYMENT);
                PostingJvm other = PostingJvm.on(database, "dua", THREADS_EACH, PAYMENTS_EACH, 1, PAYMENT);
                CommandParts here = CommandParts.on(database)) {
            here.send(dpa(pagu(PostingJvm.pos(0), GAJI, PAGU)));
            List<PostingJvm> both = List.of(one, other);
            both.forEach(PostingJvm::awaitReady);
            both.forEach(PostingJvm::start);

            List<Outcome> outcomes = both.stream().map(PostingJvm::outcome).toList();

            Ledger ledger = Ledger.of(database);
            long accepted = outcomes.stream().mapToLong(Outcome::accepted).sum();
            long spent = Long.parseLong(ledger.value("sum((payload->>'jumlah')::numeric)"));
            assertThat(spent).isEqualTo(accepted * PAYMENT).isLessThanOrEqualTo(PAGU);
            assertThat(PAGU - spent).as("nothing is left unspent").isLessThan(PAYMENT);
            assertThat(outcomes).as("both had a part in it").allMatch(outcome -> outcome.accepted() > 0);
            assertThat(outcomes.stream()
                            .flatMapToLong(TwoProcessesTest::refused)
                            .sum())
                    .as("every loser has an answer")
                    .isEqualTo(2L * THREADS_EACH * PAYMENTS_EACH - accepted);
            assertThat(outcomes.stream().flatMap(outcome -> outcome.refused().keySet().stream()))
                    .contains(Reason.MELEBIHI_PAGU)
                    .isSubsetOf(Reason.MELEBIHI_PAGU, Reason.BERBENTURAN);
        }
    }

    private static LongStream refused(Outcome outcome) {
        return outcome.refused().values().stream().mapToLong(Long::longValue);
    }
}
