package id.jejak.query.projection;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Folds the events into tables beside a projection's live ones and compares both, at the live ones' position. */
final class Verify {

    private final Projection projection;
    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final SideCopy copy;
    private final RebuildProgress progress;

    Verify(Projection projection, DataSource dataSource, RebuildProgress progress) {
        this.projection = projection;
        this.dataSource = dataSource;
        this.progress = progress;
        this.jdbc = new JdbcTemplate(dataSource);
        this.copy = new SideCopy(projection, dataSource);
    }

    /** Takes its turn with rebuilds of the projection; neither readers nor the feed wait for it. */
    Verification run() {
        return Rebuild.lock(jdbc, List.of(projection)).hold(() -> {
            Optional<Built> live = Built.of(jdbc, projection);
            long position = live.map(Built::position).orElse(0L);
            if (live.isEmpty() || !live.get().sameShape(projection)) {
                return new Verification(projection.name(), position, true, List.of());
            }
            copy.create();
            try {
                fill(position);
                List<Difference> differences = new Comparison(projection, jdbc).differences(0, position);
                return new Verification(projection.name(), position, false, differences);
            } finally {
                copy.drop();
            }
        });
    }

    private void fill(long position) {
        try (Filling filling = new Filling(
                dataSource, List.of(copy), () -> progress.at(projection.name(), copy.position(), position))) {
            filling.upTo(position);
        }
    }
}
