package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class RupiahTest {

    private static final String LARGEST = "9".repeat(20);

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void addsAndSubtractsExactly() {
        Rupiah tenth = Rupiah.of("0.10");

        assertThat(Stream.generate(() -> tenth).limit(10).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(Rupiah.of(1));
        assertThat(Rupiah.of("5222175328.33").minus(Rupiah.of("0.34"))).isEqualTo(Rupiah.of("5222175327.99"));
        assertThat(Rupiah.of(1).minus(Rupiah.of(3))).isEqualTo(Rupiah.of(-2));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100.00", "0, 0.00", "-0, 0", "-1.50, -1.5"})
    void equalAmountsAreEqualHoweverTheyAreWritten(String one, String other) {
        assertThat(Rupiah.of(one)).isEqualTo(Rupiah.of(other)).hasSameHashCodeAs(Rupiah.of(other));
        assertThat(Rupiah.of(one))
                .isEqualByComparingTo(Rupiah.of(other))
                .hasToString(Rupiah.of(other).toString());
    }

    @ParameterizedTest
    @CsvSource({"5222175328, 5222175328", "1250.5, 1250.50", "1000000, 1000000", "0.05, 0.05", "-15000000, -15000000"})
    void isWrittenWithTwoDecimalsOrNoneAndReadAgain(String given, String written) {
        Rupiah amount = Rupiah.of(given);

        assertThat(amount).hasToString(written);
        assertThat(Rupiah.of(written)).isEqualTo(amount);
        assertThat(json.writeValueAsString(amount)).isEqualTo("\"" + written + "\"");
        assertThat(json.readValue("\"" + written + "\"", Rupiah.class)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "1.",
                ".5",
                "1.234.567",
                "1,5",
                "1.005",
                "1e3",
                "NaN",
                "Rp1",
                "١٢",
                "--1",
                "0x1"
            })
    void onlyTheMachinesOwnNotationIsRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(text));
        assertThatThrownBy(() -> json.readValue(json.writeValueAsString(text), Rupiah.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void hasTwentyDigitsAndTwoDecimalsAtMost() {
        assertThat(Rupiah.of(LARGEST + ".99")).hasToString(LARGEST + ".99");
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of("1" + LARGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(LARGEST).plus(Rupiah.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rupiah(new BigDecimal("0.001")));
        assertThat(new Rupiah(new BigDecimal("1.5000"))).isEqualTo(Rupiah.of("1.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "1E+1000000000", "1E-1000000000"})
    void aNumberBeyondAllBoundsIsRefusedWithoutWritingItOut(String monstrous) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rupiah(new BigDecimal(monstrous)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(100));
    }

    @Test
    void anAmountOfPowersOfTenIsWrittenOut() {
        assertThat(new Rupiah(new BigDecimal("1E+3")))
                .isEqualTo(Rupiah.of(1000))
                .hasToString("1000");
    }

    @Test
    void zeroIsNeitherPositiveNorNegative() {
        assertThat(Rupiah.ZERO.isPositive()).isFalse();
        assertThat(Rupiah.ZERO.isNegative()).isFalse();
        assertThat(Rupiah.of("0.01").isPositive()).isTrue();
        assertThat(Rupiah.of("-0.01").isNegative()).isTrue();
        assertThat(Rupiah.of(9)).isLessThan(Rupiah.of(10));
    }
}
