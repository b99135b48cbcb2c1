package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Cells of official tables: empty, nil, not available and zero are four different statements. */
class SelTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({"'', KOSONG", "-, NIHIL", "NA, TIDAK_TERSEDIA", "0, ADA", "285000000, ADA", "1250.50, ADA"})
    void aRupiahCellKeepsItsState(String text, Keadaan keadaan) {
        SelRupiah cell = new SelRupiah(text);

        assertThat(cell.keadaan()).isEqualTo(keadaan);
        assertThat(cell.jumlah().isPresent()).isEqualTo(keadaan == Keadaan.ADA);
        assertThat(json.writeValueAsString(cell)).isEqualTo("\"" + text + "\"");
        assertThat(json.readValue("\"" + text + "\"", SelRupiah.class)).isEqualTo(cell);
    }

    @Test
    void aRupiahCellStatesItsAmount() {
        assertThat(new SelRupiah("0").jumlah()).contains(Rupiah.ZERO);
        assertThat(new SelRupiah("1250.5")).isEqualTo(new SelRupiah("1250.50"));
        assertThat(SelRupiah.of(Rupiah.of(285_000_000))).isEqualTo(new SelRupiah("285000000"));
        assertThat(SelRupiah.KOSONG.jumlah()).isEmpty();
        assertThat(SelRupiah.NIHIL).isNotEqualTo(SelRupiah.KOSONG).isNotEqualTo(SelRupiah.of(Rupiah.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "--", "na", "~", "-1", "-285000000", "285.000.000", "1,5", "###"})
    void aRupiahCellHoldsNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SelRupiah(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | KOSONG |",
                "- | NIHIL |",
                "NA | TIDAK_TERSEDIA |",
                "Na | TIDAK_TERSEDIA |",
                "~ | TIDAK_TERSEDIA |",
                "0 | ADA | 0",
                "90,57 | ADA | 90.57",
                "100% | ADA | 100",
                "0,005 % | ADA | 0.005",
                "2.752 | ADA | 2752",
                "-1,5 | ADA | -1.5",
                "316,5 | ADA | 316.5"
            })
    void aTargetKeepsItsTextAndItsState(String text, Keadaan keadaan, BigDecimal number) {
        Target target = new Target(text);

        assertThat(target.tertulis()).isEqualTo(text);
        assertThat(target.keadaan()).isEqualTo(keadaan);
        assertThat(target.angka().orElse(null)).isEqualTo(number);
        assertThat(json.writeValueAsString(target)).isEqualTo("\"" + text + "\"");
        assertThat(json.readValue("\"" + text + "\"", Target.class)).isEqualTo(target);
    }

    @Test
    void aTargetHasNoBlanksAround() {
        assertThat(new Target(" 90,57 ")).isEqualTo(new Target("90,57"));
        assertThat(new Target("  ")).isEqualTo(Target.KOSONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"84.52", "0.005", "1,234,567", "%", "100 % %", "-0", "007", "...", "N/A", "###", "1 Forum", "--"
            })
    void aTargetIsANumberOrAMark(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90.57 | 90,57",
                "500 | 500",
                "2752 | 2752",
                "0.005 | 0,005",
                "1E+3 | 1000",
                "1.234 | 1,234",
                "0 | 0"
            })
    void aNumberIsWrittenAsATargetOfItsOwnValue(BigDecimal number, String text) {
        assertThat(Target.of(number).tertulis()).isEqualTo(text);
        assertThat(Target.of(number).angka())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void thereAreFourStates() {
        assertThat(EnumSet.allOf(Keadaan.class)).hasSize(4);
        assertThat(Arrays.asList("", "-", "NA", "0").stream().map(t -> new Target(t).keadaan()))
                .containsExactly(Keadaan.KOSONG, Keadaan.NIHIL, Keadaan.TIDAK_TERSEDIA, Keadaan.ADA);
    }
}
