package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngkaIndonesiaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567 | 1234567",
                "1.234.567 | 1234567",
                "1.234.567,89 | 1234567.89",
                "1.234 | 1234",
                "123.456 | 123456",
                "84,52 | 84.52",
                "0,005 | 0.005",
                "0 | 0",
                "0,00 | 0.00",
                "90,50 | 90.50",
                "-15.000.000 | -15000000",
                "-0,5 | -0.5",
                "1,234 | 1.234",
                "99.999.999.999.999.999.999,99 | 99999999999999999999.99"
            })
    void readsWhatIndonesiansWrite(String text, BigDecimal number) {
        assertThat(AngkaIndonesia.read(text)).isEqualTo(number);
        assertThat(AngkaIndonesia.read("  " + text + "\t")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84.52 | 84,52 | 8.452",
                "-84.52 | -84,52 | -8.452",
                "1.2345 | 1,2345 | 12.345",
                "1234.567 | 1234,567 | 1.234.567",
                "0.005 | 0,005 | 5",
                "0.5 | 0,5 | 5",
                "1.0 | 1,0 | 10"
            })
    void aPointThatMayBeADecimalSignIsRefusedWithBothReadings(String text, String one, String other) {
        assertThatThrownBy(() -> AngkaIndonesia.read(text))
                .isInstanceOfSatisfying(AngkaIndonesia.Unreadable.class, refusal -> {
                    assertThat(refusal.isAmbiguous()).isTrue();
                    assertThat(refusal).hasMessage("%s: %s / %s", text, one, other);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ",",
                ".",
                "1,234,567",
                "1,234.56",
                "1.234.56",
                "1.23.456",
                "12.34.567",
                "1234.567.890",
                ".5",
                "5.",
                ",5",
                "5,",
                "1..234",
                "1.234,",
                "1.234,5,6",
                "--1",
                "+1",
                "1-",
                "(1)",
                "1e3",
                "0x1F",
                "Rp1",
                "1 234",
                "007",
                "00",
                "-007",
                "000.123.456",
                "0.123.456",
                "-0",
                "-0,00",
                "NA",
                "~",
                "١٢٣",
                "٨٤"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> AngkaIndonesia.read(text))
                .isInstanceOfSatisfying(
                        AngkaIndonesia.Unreadable.class,
                        refusal -> assertThat(refusal.isAmbiguous()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5222175328 | 5.222.175.328",
                "12.5 | 12,5",
                "12.50 | 12,5",
                "0.005 | 0,005",
                "0 | 0",
                "0.00 | 0",
                "-1234.25 | -1.234,25",
                "1E+3 | 1.000",
                "99999999999999999999.99 | 99.999.999.999.999.999.999,99"
            })
    void writesAllTheDecimalsThereAre(BigDecimal number, String text) {
        assertThat(AngkaIndonesia.format(number)).isEqualTo(text);
        assertThat(AngkaIndonesia.read(text)).isEqualByComparingTo(number);
    }

    @Test
    void writesAsManyDecimalsAsAskedAndNeverRounds() {
        assertThat(AngkaIndonesia.format(new BigDecimal("94.6"), 2)).isEqualTo("94,60");
        assertThat(AngkaIndonesia.format(new BigDecimal("1234.00"), 0)).isEqualTo("1.234");
        assertThat(AngkaIndonesia.format(new BigDecimal("-0.00"), 2)).isEqualTo("0,00");
        assertThatThrownBy(() -> AngkaIndonesia.format(new BigDecimal("0.125"), 2))
                .isInstanceOf(ArithmeticException.class);
    }
}
