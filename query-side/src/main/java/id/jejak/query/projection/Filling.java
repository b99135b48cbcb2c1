package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Fills side copies from the events, all of them from one reading of the ledger. While one batch is written, each copy on
 * a connection of its own, the next is read; so no more than two are in memory, however long the ledger is.
 */
final class Filling implements AutoCloseable {

    private static final int BATCH = 5_000;
    /** More would only wait for the same processors, which the database needs too. */
    private static final int MOST_WRITERS = 4;

    private final LedgerReader ledger;
    private final List<SideCopy> copies;
    private final Runnable further;
    private final ExecutorService writers;
    private boolean writing;
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

    /** @param further told whenever the copies have got further */
    Filling(DataSource dataSource, List<SideCopy> copies, Runnable further) {
        this.ledger = new LedgerReader(dataSource);
        this.copies = copies;
        this.further = further;
        this.writers = Executors.newFixedThreadPool(Math.min(MOST_WRITERS, copies.size()));
    }

    /**
     * Adds the rows of the events that the copies do not hold yet, up to and including a position. Beyond the last event
     * none is noted: a copy's position is that of an event, or 0.
     *
     * @throws id.jejak.contract.ledger.UnreadableEvent at one that this version does not understand
     * @throws EventNotApplied at one that a handler fails on
     */
    void upTo(long position) {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        ledger.read(held(), position, event -> {
            batch.add(event);
            if (batch.size() == BATCH) {
                write(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            write(List.copyOf(batch));
        }
        await();
    }

    /** Makes what the copies still lack but rows, side by side. */
    void finish() {
        all(SideCopy::finish);
        await();
    }

    private long held() {
        return copies.stream().mapToLong(SideCopy::position).min().orElseThrow();
    }

    /** Once the batch before is written: a copy takes its batches in order. */
    private void write(List<TrackedEventMessage<?>> batch) {
        await();
        all(copy -> copy.write(batch));
    }

    private void all(Consumer<SideCopy> work) {
        writing = true;
        written = CompletableFuture.allOf(copies.stream()
                .map(copy -> CompletableFuture.runAsync(() -> work.accept(copy), writers))
                .toArray(CompletableFuture<?>[]::new));
    }

    private void await() {
        if (!writing) {
            return;
        }
        try {
            written.join();
            writing = false;
            further.run();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What is being written is written to its end: nobody fills these tables any more once this returns. */
    @Override
    public void close() {
        writers.shutdown();
        boolean interrupted = false;
        while (!writers.isTerminated()) {
            try {
                writers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
