package id.jejak.query.projection;

import id.jejak.contract.value.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresql.util.ByteConverter;

/** The types that columns of projections have, each with the way its values go over the wire. */
enum ColumnType {
    INT4 {
        @Override
        void put(Object value, BinaryCopy out) {
            out.four(Math.toIntExact(number(value)));
        }
    },
    INT8 {
        @Override
        void put(Object value, BinaryCopy out) {
            out.eight(number(value));
        }
    },
    BOOL {
        @Override
        void put(Object value, BinaryCopy out) {
            out.flag(Boolean.class.cast(value));
        }
    },
    TEXT {
        @Override
        void put(Object value, BinaryCopy out) {
            out.text(value.toString());
        }
    },
    NUMERIC {
        @Override
        void put(Object value, BinaryCopy out) {
            out.raw(ByteConverter.numeric(
                    value instanceof Rupiah rupiah ? rupiah.amount() : BigDecimal.class.cast(value)));
        }
    },
    DATE {
        @Override
        void put(Object value, BinaryCopy out) {
            out.four(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.class.cast(value))));
        }
    },
    TIMESTAMPTZ {
        @Override
        void put(Object value, BinaryCopy out) {
            out.eight(ChronoUnit.MICROS.between(FIRST_MOMENT, Instant.class.cast(value)));
        }
    };

    /** From which PostgreSQL counts days and microseconds. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");

    /**
     * Adds a value.
     *
     * @throws ClassCastException for one of another type
     * @throws ArithmeticException for one that is out of the type's range
     */
    abstract void put(Object value, BinaryCopy out);

    private static long number(Object value) {
        return Number.class.cast(value).longValue();
    }
}
