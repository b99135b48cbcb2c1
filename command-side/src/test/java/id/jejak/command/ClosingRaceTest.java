package id.jejak.command;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.CommandProcess;
import id.jejak.command.testing.Ledger;
import id.jejak.command.testing.PostingJvm;
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum.Jenis;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year is closed while two copies of the command side post into it without pause, 16 threads in all. */
class ClosingRaceTest {

    private static final int THREADS_EACH = 8;
    private static final int LINES = 12;
    private static final int POSTED_BEFORE = 40;
    private static final int POSTED_BY_EACH = 10;

    private final AtomicLong accepted = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicLong acceptedAfter = new AtomicLong();
    private final Set<Reason> refusals = Collections.synchronizedSet(EnumSet.noneOf(Reason.class));

    @Test
    void losesNoPostingAndAdmitsNoneAfter() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS_EACH);
        try (CommandProcess one = CommandProcess.on(database);
                CommandProcess other = CommandProcess.on(database)) {
            one.send(dpa(IntStream.range(0, LINES)
                    .mapToObj(i -> pagu(pos(i), GAJI, 1_000_000))
                    .toArray(EnactAnggaran.Baris[]::new)));
            List<Future<?>> posting = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS_EACH; i++) {
                CommandProcess process = i % 2 == 0 ? one : other;
                String name = "thread " + i;
                posting.add(threads.submit(() -> postUntilClosed(process, name)));
            }
            await().until(() -> accepted.get() > POSTED_BEFORE);

            one.send(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/1"), LocalDate.of(2024, 12, 31)));
            closed.set(true);

            for (Future<?> thread : posting) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Ledger ledger = Ledger.of(database);
        assertThat(ledger.value("count(DISTINCT payload->'bukti'->>'nomor')")).isEqualTo(Long.toString(accepted.get()));
        assertThat(acceptedAfter).hasValue(0);
        assertThat(refusals).contains(Reason.TAHUN_DITUTUP).isSubsetOf(Reason.TAHUN_DITUTUP, Reason.BERBENTURAN);
        assertNothingIsPostedAfterTheLineWasClosed(ledger);
    }

    @Test
    void losesNoPostingOfTwoOtherJvmsAndAdmitsNoneAfter() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Ledger ledger = Ledger.of(database);
        List<PostingJvm.Outcome> outcomes;
        try (PostingJvm one = PostingJvm.on(database, "satu", THREADS_EACH, Integer.MAX_VALUE, LINES, 1);
                PostingJvm other = PostingJvm.on(database, "dua", THREADS_EACH, Integer.MAX_VALUE, LINES, 1);
                CommandParts here = CommandParts.on(database)) {
            here.send(dpa(IntStream.range(0, LINES)
                    .mapToObj(i -> pagu(PostingJvm.pos(i), GAJI, 1_000_000))
                    .toArray(EnactAnggaran.Baris[]::new)));
            List<PostingJvm> both = List.of(one, other);
            both.forEach(PostingJvm::awaitReady);
            both.forEach(PostingJvm::start);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> Stream.of("satu", "dua").allMatch(nama -> posted(ledger, nama) >= POSTED_BY_EACH));

            here.send(new CloseTahun(TAHUN, dokumen(Jenis.PENUTUPAN, "T/1"), LocalDate.of(2024, 12, 31)));
            both.forEach(PostingJvm::tellClosed);

            outcomes = both.stream().map(PostingJvm::outcome).toList();
        }
        long all = outcomes.stream().mapToLong(PostingJvm.Outcome::accepted).sum();
        assertThat(ledger.value("count(DISTINCT payload->'bukti'->>'nomor')")).isEqualTo(Long.toString(all));
        assertThat(outcomes).allMatch(outcome -> outcome.acceptedAfter() == 0);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.refused().keySet())
                        .contains(Reason.TAHUN_DITUTUP)
                        .isSubsetOf(Reason.TAHUN_DITUTUP, Reason.BERBENTURAN));
        assertNothingIsPostedAfterTheLineWasClosed(ledger);
    }

    private static long posted(Ledger ledger, String nama) {
        return Long.parseLong(ledger.value(
                "count(DISTINCT payload->'bukti'->>'nomor') FILTER (WHERE payload->'bukti'->>'nomor' LIKE '" + nama
                        + " %')"));
    }

    private static void assertNothingIsPostedAfterTheLineWasClosed(Ledger ledger) {
        assertThat(ledger.list("SELECT aggregate_id FROM ledger.event p WHERE type = 'anggaran.realisasi-posted'"
                        + " AND sequence > (SELECT c.sequence FROM ledger.event c WHERE type = 'anggaran.buku-closed'"
                        + " AND c.aggregate_id = p.aggregate_id)"))
                .as("posted after the line was closed")
                .isEmpty();
        assertThat(ledger.value("count(*) FILTER (WHERE type = 'anggaran.buku-closed')"))
                .isEqualTo(Integer.toString(LINES));
    }

    /** Payments of two lines each, so that two of them can hold each other's lines. */
    private void postUntilClosed(CommandProcess process, String name) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        for (int i = 0; ; i++) {
            boolean after = closed.get();
            int line = random.nextInt(LINES);
            try {
                process.send(belanja(
                        name + " " + i, realisasi(pos(line), GAJI, 1), realisasi(pos((line + 1) % LINES), GAJI, 1)));
                accepted.incrementAndGet();
                acceptedAfter.addAndGet(after ? 1 : 0);
            } catch (Refusal refusal) {
                refusals.add(refusal.reason());
                if (refusal.reason() == Reason.TAHUN_DITUTUP) {
                    return;
                }
            }
        }
    }

    private static String pos(int i) {
        return "2.08.01.2.02.%02d".formatted(i);
    }
}
