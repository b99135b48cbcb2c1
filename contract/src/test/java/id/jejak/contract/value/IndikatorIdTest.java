package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndikatorIdTest {

    @ParameterizedTest
    @CsvSource({"T1.S1#2, T1.S1, 2", "2 13 05#3, 2.13.05, 3", "R1#13, R1, 13"})
    void isTheNodeAndNumberOfTheFirstAppearance(String text, String asal, int nomor) {
        IndikatorId id = IndikatorId.of(text);

        assertThat(id).isEqualTo(new IndikatorId(new KodeRencana(asal), nomor));
        assertThat(IndikatorId.of(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T1.S1", "T1.S1#", "T1.S1#0", "T1.S1#-1", "#1", "T1.S1#1#1", "T1.S1#01", "apa#1"})
    void whatIsNoIndicatorIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IndikatorId.of(text));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023", "2023-TW4, 2023", " 2024-05 , 2024"})
    void aPeriodIsAYearAQuarterOrAMonth(String text, int tahun) {
        assertThat(new Kurun(text).tahun()).isEqualTo(tahun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "1999", "2023-TW5", "2023-TW0", "2023-13", "2023-00", "2023-5", "2023/05"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kurun(text));
    }
}
