package id.jejak.query.jejak;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is known: the ledger up to a position, or as far as it had been recorded, without a gap, by a time.
 *
 * @param posisi the position, where one is said
 * @param waktu the time otherwise
 */
record Tercatat(@Nullable Long posisi, @Nullable Instant waktu) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+");

    /**
     * Reads a position, a day (to its end), a time in western Indonesia ({@code 2026-11-24T07:15}), or a time with its
     * offset.
     *
     * @throws IllegalArgumentException for any other text
     */
    static Tercatat of(String text) {
        try {
            if (POSITION.matcher(text).matches()) {
                return new Tercatat(Long.valueOf(text), null);
            }
            if (DAY.matcher(text).matches()) {
                return new Tercatat(
                        null,
                        LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(WIB)
                                .toInstant()
                                .minusNanos(1_000));
            }
            return new Tercatat(
                    null,
                    LOCAL.matcher(text).matches()
                            ? LocalDateTime.parse(text).atZone(WIB).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The position of the last event that is known. */
    long resolve(JdbcClient sql, long held) {
        if (posisi != null) {
            return Math.min(posisi, held);
        }
        return sql.sql("""
                SELECT coalesce(min(position) - 1, :held) FROM query.jejak_peristiwa
                WHERE recorded_at > CAST(:waktu AS timestamptz)""")
                .param("held", held)
                .param("waktu", String.valueOf(waktu))
                .query(Long.class)
                .single();
    }
}
