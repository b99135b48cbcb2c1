package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TypeMismatchDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class FactWriterTest {

    private static final FactTable TABLE =
            FactTable.of("uji_segala", "position", "hari", "saat", "angka", "teks", "jumlah", "bebas", "ya");

    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.fresh().query());
    private final FactWriter writer = new FactWriter(jdbc, Schemas.LIVE);

    @BeforeEach
    void create() {
        // In another order than that in which rows are given.
        jdbc.execute("""
                CREATE TABLE query.uji_segala (position bigint, angka integer, teks text, jumlah numeric(22, 2),
                    bebas numeric, ya boolean, hari date, saat timestamptz)""");
    }

    @Test
    void everyValueOfEveryTypeIsInTheTableAsItWasGiven() {
        Facts facts = new Facts();
        facts.add(
                TABLE,
                Long.MAX_VALUE,
                LocalDate.of(9999, 12, 31),
                Instant.parse("2026-11-30T01:02:03.456789Z"),
                Integer.MAX_VALUE,
                "tab\t baris\n\r balik\\ \\N kutip\" ' é € 😀",
                Rupiah.of("99999999999999999999.99"),
                new BigDecimal("-12345678.000012340"),
                true);
        facts.add(
                TABLE,
                Long.MIN_VALUE,
                LocalDate.of(1999, 12, 31),
                Instant.parse("1999-12-31T23:59:59.999Z"),
                Integer.MIN_VALUE,
                "",
                Rupiah.of("-0.05"),
                new BigDecimal("1E+7"),
                false);
        facts.add(
                TABLE, 0L, LocalDate.of(2000, 1, 1), Instant.EPOCH, 0, SelUji.SATU, Rupiah.ZERO, BigDecimal.ZERO, null);
        facts.add(TABLE, 1L, null, null, null, null, null, null, null);

        writer.write(facts);

        assertThat(rows())
                .containsExactly(
                        List.of(
                                "9223372036854775807",
                                "9999-12-31",
                                "2026-11-30 01:02:03.456789+00",
                                "2147483647",
                                "tab\t baris\n\r balik\\ \\N kutip\" ' é € 😀",
                                "99999999999999999999.99",
                                "-12345678.000012340",
                                "true"),
                        List.of(
                                "-9223372036854775808",
                                "1999-12-31",
                                "1999-12-31 23:59:59.999+00",
                                "-2147483648",
                                "",
                                "-0.05",
                                "10000000",
                                "false"),
                        List.of("0", "2000-01-01", "1970-01-01 00:00:00+00", "0", "SATU", "0.00", "0", "-"),
                        List.of("1", "-", "-", "-", "-", "-", "-", "-"));
    }

    @Test
    void rowsThatAreMoreThanABufferAreAllWritten() {
        Facts facts = new Facts();
        String text = "x".repeat(100_000);
        for (long i = 0; i < 100; i++) {
            facts.add(TABLE, i, null, null, null, text, null, null, null);
        }

        writer.write(facts);

        assertThat(jdbc.queryForObject("SELECT sum(length(teks)) FROM query.uji_segala", Long.class))
                .isEqualTo(100 * 100_000);
    }

    @Test
    void aValueOfAnotherTypeThanItsColumnIsRefusedAndNothingWritten() {
        Object[] right = {1L, LocalDate.EPOCH, Instant.EPOCH, 1, "", Rupiah.ZERO, BigDecimal.ZERO, true};
        for (int column : new int[] {0, 1, 2, 3, 5, 6, 7}) {
            Object[] wrong = right.clone();
            wrong[column] = "1234";
            Facts facts = new Facts();
            facts.add(TABLE, right);
            facts.add(TABLE, wrong);

            assertThatThrownBy(() -> writer.write(facts)).isInstanceOf(TypeMismatchDataAccessException.class);
        }
        Facts large = new Facts();
        large.add(TABLE, 1L, null, null, 1L << 40, null, null, null, null);
        assertThatThrownBy(() -> writer.write(large)).isInstanceOf(TypeMismatchDataAccessException.class);

        assertThat(rows()).isEmpty();
    }

    /** Of which a table has the name. */
    private enum SelUji {
        SATU
    }

    private List<List<String>> rows() {
        return jdbc.query("""
                SELECT position::text, hari::text, (saat AT TIME ZONE 'UTC')::text || '+00', angka::text, teks, jumlah::text,
                    bebas::text, ya::text
                FROM query.uji_segala ORDER BY xmin::text::bigint, ctid""", (row, i) -> {
            @Nullable String[] values = new String[8];
            for (int column = 0; column < values.length; column++) {
                values[column] = row.getString(column + 1);
            }
            return Arrays.stream(values)
                    .map(value -> value == null ? "-" : value)
                    .toList();
        });
    }
}
