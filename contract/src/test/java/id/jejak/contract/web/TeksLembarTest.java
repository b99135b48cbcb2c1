package id.jejak.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeksLembarTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-5 orang", "@SUM(A1)", "\t=1", "\r\n=1", "'=1", "''@x", "=a\n=b", "-"})
    void whatBeginsLikeAFormulaIsMadeHarmlessAndReadBack(String text) {
        assertThat(TeksLembar.aman(text)).isEqualTo("'" + text);
        assertThat(TeksLembar.asli(TeksLembar.aman(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Honorarium", "'kutip'", "a=b", "''", "5.1.02"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(TeksLembar.aman(text)).isEqualTo(text);
        assertThat(TeksLembar.asli(text)).isEqualTo(text);
    }
}
