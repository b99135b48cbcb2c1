package id.jejak.query;

import id.jejak.query.projection.DeadLetter;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the tables keep up with the ledger, as meters and as a part of readiness: a reader whose feed has died, or
 * stopped at an event, must not look up to date.
 */
@Component("proyeksi")
class Kesehatan implements HealthIndicator, MeterBinder {

    private static final double MILLIS = 1000;

    private final Projections projections;
    private final Duration longest;

    /** @param longest how long an event may wait for its place in a table before this reader is not ready */
    Kesehatan(Projections projections, @Value("${jejak.proyeksi.paling-lambat:60s}") Duration longest) {
        this.projections = projections;
        this.longest = longest;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (Projection projection : projections.all()) {
            Duration waiting = projections.waiting(projection);
            health.withDetail(projection.name(), waiting.toString());
            Optional<DeadLetter> stopped = projections.deadLetter(projection);
            stopped.ifPresent(event -> health.withDetail(projection.name() + " terhenti", event.position()));
            if (stopped.isPresent() || waiting.compareTo(longest) > 0) {
                health.down();
            }
        }
        return health.build();
    }

    /**
     * In events and in seconds, the position of the event that stops it (0 where none does), and how much of a rebuild is
     * done, each by projection; and the watermark's age.
     */
    @Override
    public void bindTo(MeterRegistry registry) {
        for (Projection projection : projections.all()) {
            Gauge.builder("jejak.proyeksi.tertinggal", () -> projections.behind(projection))
                    .tag("proyeksi", projection.name())
                    .baseUnit("events")
                    .register(registry);
            Gauge.builder(
                            "jejak.proyeksi.menunggu",
                            () -> projections.waiting(projection).toMillis() / MILLIS)
                    .tag("proyeksi", projection.name())
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("jejak.proyeksi.terhenti", () -> stoppedAt(projection))
                    .tag("proyeksi", projection.name())
                    .register(registry);
            Gauge.builder("jejak.proyeksi.pembangunan", () -> share(projection))
                    .tag("proyeksi", projection.name())
                    .register(registry);
        }
        Gauge.builder("jejak.batas.menunggu", () -> projections.watermarkAge().toMillis() / MILLIS)
                .baseUnit("seconds")
                .register(registry);
    }

    private long stoppedAt(Projection projection) {
        return projections.deadLetter(projection).map(DeadLetter::position).orElse(0L);
    }

    /** From 0 to 1; 1 where none is under way. */
    private double share(Projection projection) {
        return projections
                .rebuilding(projection)
                .filter(state -> state.keadaan() == RebuildState.Keadaan.BERJALAN)
                .map(RebuildState::share)
                .orElse(1.0);
    }
}
