package id.jejak.command;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two copies of the command side, which share nothing but the database, spend from one budget line at once. */
class TwoProcessesTest {

    private static final int THREADS_EACH = 16;
    private static final int PAYMENTS_EACH = 4;
    /** No multiple of the payment, so that something remains that is too little for one more. */
    private static final long PAGU = 100_000;

    private static final long PAYMENT = 1_234;

    /** What became of one thread's payments. */
    private record Outcome(long accepted, List<Reason> refused) {}

    @Test
    void notARupiahIsSpentAboveTheCeiling() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (CommandProcess one = CommandProcess.on(database);
                CommandProcess other = CommandProcess.on(database)) {
            one.send(dpa(pagu(POS, GAJI, PAGU)));

            List<Outcome> outcomes = spendAtOnce(one, other);

            Ledger ledger = Ledger.of(database);
            long accepted = outcomes.stream().mapToLong(Outcome::accepted).sum();
            long spent = Long.parseLong(ledger.value("sum((payload->>'jumlah')::numeric)"));
            assertThat(spent).isEqualTo(accepted * PAYMENT).isLessThanOrEqualTo(PAGU);
            assertThat(PAGU - spent).as("nothing is left unspent").isLessThan(PAYMENT);
            assertThat(outcomes.stream()
                            .mapToLong(outcome -> outcome.refused().size())
                            .sum())
                    .isEqualTo(2L * THREADS_EACH * PAYMENTS_EACH - accepted);
            assertThat(outcomes).flatExtracting(Outcome::refused).contains(Reason.MELEBIHI_PAGU);
        }
    }

    private static List<Outcome> spendAtOnce(CommandProcess... processes) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(processes.length * THREADS_EACH);
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int i = 0; i < processes.length * THREADS_EACH; i++) {
                running.add(threads.submit(spending(processes[i % processes.length], "thread " + i, start)));
            }
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : running) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Outcome> spending(CommandProcess process, String name, CountDownLatch start) {
        return () -> {
            start.await();
            long accepted = 0;
            List<Reason> refused = new ArrayList<>();
            for (int i = 0; i < PAYMENTS_EACH; i++) {
                try {
                    Receipt receipt = process.send(belanja(name + " " + i, realisasi(POS, GAJI, PAYMENT)));
                    accepted += receipt.position().isPresent() ? 1 : 0;
                } catch (Refusal refusal) {
                    refused.add(refusal.reason());
                }
            }
            return new Outcome(accepted, refused);
        };
    }
}
