package id.jejak.query.projection;

import java.time.Instant;
import java.util.Optional;

/**
 * How the last rebuild of a projection stands.
 *
 * @param from the position from which it went on; 0 where it began with the first event
 * @param position up to which its tables are filled
 * @param total the position at which it will be done
 * @param sebab why it was not switched, of BERBEDA and GAGAL
 * @param startedAt when it began, by the database's clock
 * @param updatedAt when it last got further
 */
public record RebuildState(
        Keadaan keadaan,
        long from,
        long position,
        long total,
        Optional<String> sebab,
        Instant startedAt,
        Instant updatedAt) {

    /** What has become of it. */
    public enum Keadaan {
        BERJALAN,
        /** It was switched. */
        SELESAI,
        /** Its tables differ from the live ones, which were left. */
        BERBEDA,
        GAGAL,
        /** Its process ended before it did; the live tables are the old ones. */
        TERPUTUS
    }

    /** How much of it is done, from 0 to 1. */
    public double share() {
        return total == 0 ? 1 : (double) position / total;
    }
}
