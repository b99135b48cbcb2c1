package id.jejak.query.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.pemeriksaan.AturanLoncatan.Loncatan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by themselves. */
class AturanTest {

    @Test
    void aYearThatLostADigitJumpsOutOfItsRowAndNoOtherDoes() {
        SortedMap<Integer, Rupiah> row =
                row(2_790_411_051L, 285_000_000L, 2_900_000_000L, 2_950_000_000L, 2_955_000_000L);

        assertThat(AturanLoncatan.at(row, 2023)).contains(Loncatan.KURANG_DIGIT);
        for (int year : List.of(2022, 2024, 2025, 2026)) {
            assertThat(AturanLoncatan.at(row, year)).as("%d", year).isEmpty();
        }
    }

    @Test
    void aDigitTooManyIsToldFromAFigureThatIsOnlyLarge() {
        assertThat(AturanLoncatan.at(row(100, 1_050, 105, 110), 2023)).contains(Loncatan.KELEBIHAN_DIGIT);
        assertThat(AturanLoncatan.at(row(100, 400, 105, 110), 2023)).contains(Loncatan.NAIK);
        assertThat(AturanLoncatan.at(row(100, 20, 105, 110), 2023)).contains(Loncatan.TURUN);
    }

    @Test
    void aRowThatIsShortOrMovesAnywayHasNoJump() {
        assertThat(AturanLoncatan.at(row(100, 10, 100), 2023)).as("two others").isEmpty();
        assertThat(AturanLoncatan.at(row(100, 10, 201, 150), 2023))
                .as("unsteady")
                .isEmpty();
        assertThat(AturanLoncatan.at(row(100, 34, 100, 100), 2023))
                .as("a third and more")
                .isEmpty();
        assertThat(AturanLoncatan.at(row(100, 33, 200, 150), 2023))
                .as("less than a third")
                .isNotEmpty();
        assertThat(AturanLoncatan.at(row(100, 299, 100, 100), 2023))
                .as("less than three times")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99,73 | 99.7362 | true",
                "99,74 | 99.7362 | true",
                "99,7 | 99.7362 | true",
                "66 | 66.6667 | true",
                "67 | 66.6667 | true",
                "65 | 66.6667 | false",
                "0,8 | 8.3333 | false",
                "- | 99.5275 | false",
                "- | | true",
                "0 | | true",
                "NA | | true",
                "85 | | false",
                "100 | 100 | true"
            })
    void aRatioFollowsRoundedOrCutOff(String printed, BigDecimal ratio, boolean follows) {
        assertThat(AturanRasio.follows(new Target(printed), Optional.ofNullable(ratio)))
                .isEqualTo(follows);
    }

    @Test
    void thereIsNoRatioOfNothing() {
        assertThat(AturanRasio.rasio(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ONE)))
                .isEmpty();
        assertThat(AturanRasio.rasio(Optional.of(BigDecimal.TEN), Optional.empty()))
                .isEmpty();
        assertThat(AturanRasio.rasio(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE)))
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("10"));
    }

    @Test
    void nothingAndZeroAreNoDifferentSums() {
        assertThat(AturanJumlah.differs(Optional.empty(), Optional.of(Rupiah.ZERO)))
                .isFalse();
        assertThat(AturanJumlah.differs(Optional.empty(), Optional.of(Rupiah.of(1))))
                .isTrue();
        assertThat(AturanJumlah.differs(Optional.of(Rupiah.of(2)), Optional.of(Rupiah.of(1))))
                .isTrue();
    }

    @Test
    void oneIndicatorGoesByOneNameWhateverItsPunctuationAndAbbreviation() {
        NamaIndikator names = NamaIndikator.of(List.of("Indeks Pembangunan Gender (IPG)", "Rasio KDRT"));

        assertThat(names.kunci("IPG"))
                .isEqualTo(names.kunci("Indeks pembangunan  Gender"))
                .isEqualTo(names.kunci("Indeks Pembangunan Gender (IPG)"));
        assertThat(names.kunci("Persentase lembaga kemasyarakatan yang aktif"))
                .isEqualTo(names.kunci("Persentase Lembaga Kemasyarakatan Aktif"));
        assertThat(names.kunci("Rasio KDRT")).isNotEqualTo(names.kunci("Rasio KDRT per 100.000"));
    }

    private static SortedMap<Integer, Rupiah> row(long... amounts) {
        SortedMap<Integer, Rupiah> row = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            row.put(2022 + i, Rupiah.of(amounts[i]));
        }
        return row;
    }
}
