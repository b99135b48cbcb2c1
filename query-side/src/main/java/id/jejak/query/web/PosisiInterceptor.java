package id.jejak.query.web;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.query.projection.Projections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Has a read wait until every projection holds the position that the request names: who has just written, wherever,
 * reads what was written. The parameter is {@code position}, or {@code tercatat} where it is a position.
 */
final class PosisiInterceptor implements HandlerInterceptor {

    static final String POSITION = "position";
    private static final String NUMBER = "\\d{1,18}";
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Projections projections;
    private final LedgerReader ledger;

    PosisiInterceptor(Projections projections, LedgerReader ledger) {
        this.projections = projections;
        this.ledger = ledger;
    }

    /** @throws Galat where the ledger has not come so far (404), or the projections do not come so far in time (503) */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Long> asked =
                Galat.read(POSITION, Optional.ofNullable(request.getParameter(POSITION)), PosisiInterceptor::position);
        asked.or(() -> numeric(request.getParameter(TitikParameters.TERCATAT))).ifPresent(this::await);
        return true;
    }

    private static Long position(String text) {
        return numeric(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Optional<Long> numeric(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(one -> one.matches(NUMBER))
                .map(Long::valueOf);
    }

    private void await(long position) {
        if (!isRecorded(position)) {
            throw Galat.notRecorded(position);
        }
        long started = System.nanoTime();
        while (projections.heldByAll() < position) {
            if (System.nanoTime() - started > LONGEST_WAIT_NANOS) {
                throw Galat.notProcessed(position);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean isRecorded(long position) {
        return position == 0 || ledger.hasFrom(position);
    }
}
