package id.jejak.command.impor;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works at the batches that are to be posted or taken back, in the background: as soon as it is told, when the process
 * starts, and every while, since the process that was at one may have died.
 */
public final class Pekerja implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Pekerja.class);

    private static final long PAUSE_SECONDS = 30;
    private static final long PATIENCE_SECONDS = 15;

    private final Impor impor;
    private final ScheduledExecutorService thread;
    private volatile boolean stopped;

    public Pekerja(Impor impor) {
        this.impor = impor;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "impor");
            worker.setDaemon(true);
            return worker;
        });
    }

    public void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::round, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** There is something to do. */
    public void bangunkan() {
        thread.execute(this::round);
    }

    private void round() {
        try {
            for (UUID id : impor.menunggu()) {
                work(id);
            }
        } catch (RuntimeException e) {
            log.error("The batches that wait cannot be read; tried again in {} s", PAUSE_SECONDS, e);
        }
    }

    private void work(UUID id) {
        try {
            impor.kerjakan(id, () -> stopped);
        } catch (RuntimeException e) {
            // The batch is still to be worked at, and its next proof is found in the database.
            log.error("Batch {} was left; tried again in {} s", id, PAUSE_SECONDS, e);
        }
    }

    /** Ends after the proof that is being posted; what is left goes on with the next start. */
    @Override
    public void close() {
        stopped = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
