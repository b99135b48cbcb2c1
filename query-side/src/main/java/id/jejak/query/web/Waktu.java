package id.jejak.query.web;

import id.jejak.query.Titik.Tercatat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Days and moments as the addresses of pages and of the API have them. */
public final class Waktu {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern DAY_FIRST = Pattern.compile("\\d{2}[/-]\\d{2}[/-]\\d{4}");
    private static final DateTimeFormatter INDONESIAN =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Waktu() {}

    /**
     * Reads {@code 2023-06-30}, {@code 30-06-2023} and {@code 30/06/2023}.
     *
     * @throws IllegalArgumentException for any other text and for days that do not exist
     */
    public static LocalDate hari(String text) {
        try {
            return DAY_FIRST.matcher(text).matches()
                    ? LocalDate.parse(text.replace('/', '-'), INDONESIAN)
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Writes {@code 30-06-2023}, which {@link #hari(String)} reads. */
    public static String hari(LocalDate day) {
        return INDONESIAN.format(day);
    }

    /**
     * Reads a ledger position, a moment ({@code 2026-11-24T07:15}, in Jakarta unless it says where), or a day, which is
     * the day's end in Jakarta.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Tercatat tercatat(String text) {
        if (POSITION.matcher(text).matches()) {
            return new Tercatat.Posisi(Long.parseLong(text));
        }
        return new Tercatat.Waktu(text.indexOf('T') < 0 ? endOf(hari(text)) : moment(text));
    }

    /** Writes what {@link #tercatat(String)} reads. */
    public static String tercatat(Tercatat tercatat) {
        return tercatat instanceof Tercatat.Posisi posisi
                ? Long.toString(posisi.nomor())
                : ((Tercatat.Waktu) tercatat).waktu().toString();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Angka.WIB).toInstant().minusNanos(1);
    }

    private static Instant moment(String text) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime there
                    ? there.toInstant()
                    : LocalDateTime.parse(text).atZone(Angka.WIB).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
