package id.jejak.query.projection;

import java.util.List;
import java.util.stream.Collectors;

/** A projection was not switched to its rebuilt tables, since they hold something else than the live ones. */
public final class ProjectionDiffers extends RuntimeException {

    private final transient List<Difference> differences;

    ProjectionDiffers(List<Difference> differences) {
        super("Rebuilt tables differ from the live ones: "
                + differences.stream()
                        .map(difference -> difference.table() + " from position " + difference.position() + " on")
                        .collect(Collectors.joining(", ")));
        this.differences = List.copyOf(differences);
    }

    /** One per table that differs. */
    public List<Difference> differences() {
        return differences;
    }
}
