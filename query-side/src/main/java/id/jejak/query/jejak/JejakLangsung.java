package id.jejak.query.jejak;

import id.jejak.query.jejak.Halaman.Urut;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The trail as it grows, as server-sent events whose ids are ledger positions. It sends what the projection holds, which
 * is filled in the ledger's order up to what is decided: an event that commits late comes before all later ones, never
 * after. Each listener has a thread of its own, so that one who reads slowly keeps nobody waiting; there is room for a
 * limited number.
 */
@RestController
class JejakLangsung implements Api, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JejakLangsung.class);

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Between two signs of life, by which a listener that is gone is found out. */
    private static final int PAUSES_OF_SILENCE = 20;
    /** After which the listener connects anew, and signs in anew. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JejakQuery query;
    private final ThreadPoolExecutor listeners;
    private final Set<CountDownLatch> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    JejakLangsung(JejakQuery query, @Value("${jejak.jejak-langsung.pendengar:32}") int most) {
        this.query = query;
        this.listeners = new ThreadPoolExecutor(0, most, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
    }

    /**
     * Sends the events after a position, and then every one as it becomes visible.
     *
     * @param lastEventId the position after which to go on, where the listener was here before; else {@code dari} says
     *     it, or only what is still to come is sent
     */
    @Pembaca
    @GetMapping(path = JejakApi.PATH + "/langsung", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId) {
        Isian isian = Isian.of(parameters);
        Saringan saringan = new Saringan(isian);
        Optional<String> said = Optional.ofNullable(lastEventId).or(() -> isian.get(Isian.DARI));
        long after = Galat.read("halaman", said, Long::valueOf).orElseGet(query::terakhir);
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        CountDownLatch closed = new CountDownLatch(1);
        emitter.onCompletion(closed::countDown);
        emitter.onTimeout(closed::countDown);
        emitter.onError(e -> closed.countDown());
        open.add(closed);
        try {
            listeners.execute(() -> send(emitter, saringan, after, closed));
        } catch (RejectedExecutionException e) {
            open.remove(closed);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "30")
                    .build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    private void send(SseEmitter emitter, Saringan saringan, long after, CountDownLatch closed) {
        long last = after;
        int silent = 0;
        try {
            emitter.send(SseEmitter.event().comment("jejak").reconnectTime(PAUSE.toMillis()));
            while (running) {
                Jejak found = query.halaman(saringan, new Halaman(Urut.LAMA, Optional.of(last), BATCH));
                for (Peristiwa one : found.peristiwa()) {
                    emitter.send(SseEmitter.event()
                            .id(Long.toString(one.posisi()))
                            .name("peristiwa")
                            .data(one, MediaType.APPLICATION_JSON));
                    last = one.posisi();
                    silent = 0;
                }
                if (found.lanjut().isPresent()) {
                    continue;
                }
                last = Math.max(last, found.posisi().nomor());
                if (++silent % PAUSES_OF_SILENCE == 0) {
                    emitter.send(SseEmitter.event().comment("jejak"));
                }
                if (closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The listener is gone; whoever comes back says how far it was.
            log.debug("A listener to the trail is gone at {}: {}", last, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            // Half an answer cannot be turned into an error any more; the listener will come back and hear it.
            log.error("Cannot go on sending the trail after {}", last, e);
            emitter.complete();
        } finally {
            open.remove(closed);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its requests to end, since these would not. */
    @Override
    public void stop() {
        running = false;
        open.forEach(CountDownLatch::countDown);
        listeners.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
