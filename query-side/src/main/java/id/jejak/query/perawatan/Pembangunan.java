package id.jejak.query.perawatan;

import id.jejak.query.projection.OnDifference;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.ProjectionDiffers;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildProgress;
import id.jejak.query.projection.RebuildState;
import id.jejak.query.projection.RebuildState.Keadaan;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Rebuilds projections in the background, one after the other. */
@Component
class Pembangunan implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Pembangunan.class);

    private final Projections projections;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread background = new Thread(work, "pembangunan");
        background.setDaemon(true);
        return background;
    });

    Pembangunan(Projections projections) {
        this.projections = projections;
    }

    /** Begins it as soon as those that were asked for before are over; answers whether none of it was under way yet. */
    boolean begin(Projection projection, OnDifference onDifference) {
        boolean elsewhere = projections
                .rebuilding(projection)
                .map(RebuildState::keadaan)
                .filter(Keadaan.BERJALAN::equals)
                .isPresent();
        if (elsewhere || !asked.add(projection.name())) {
            return false;
        }
        thread.execute(() -> rebuild(projection, onDifference));
        return true;
    }

    /** Whether it was asked for here and is not over yet. */
    boolean isAsked(Projection projection) {
        return asked.contains(projection.name());
    }

    private void rebuild(Projection projection, OnDifference onDifference) {
        try {
            long events = projections.rebuild(List.of(projection), onDifference, RebuildProgress.SILENT);
            log.info("Projection {} was rebuilt from {} events", projection.name(), events);
        } catch (ProjectionDiffers e) {
            log.warn("Projection {} was not switched: {}", projection.name(), e.getMessage());
        } catch (RuntimeException e) {
            log.error("Projection {} cannot be rebuilt", projection.name(), e);
        } finally {
            asked.remove(projection.name());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
