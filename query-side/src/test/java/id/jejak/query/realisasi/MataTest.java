package id.jejak.query.realisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.Rupiah;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MataTest {

    private static final Mata KERTAS = mata("5.1.02.01.01.0024", "Belanja Alat Tulis Kantor");
    private static final Mata TINTA = mata("5.1.02.01.01.0025", "Belanja Kertas dan Cover");
    private static final List<Mata> BUDGET = List.of(KERTAS, TINTA);

    private static Mata mata(String rekening, String nama) {
        return new Mata(
                "2.08.01.2.06.04", rekening, "1.2.01.01.02.0001", "Bahan Logistik", nama, Rupiah.of(10), Rupiah.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001",
                "2 08 01 2.06 04/5.1.02.01.001.00024/1.2.01.01.02.0001",
                " 2.08.01.2.06.04/5 1 02 01 01 0024 /1.2.01.01.02.0001 ",
                "alat tulis"
            })
    void isMeantByItsCodesHoweverTheyAreWrittenAndByItsWords(String typed) {
        assertThat(Mata.cocok(BUDGET, typed)).containsExactly(KERTAS);
    }

    @Test
    void isNotMeantByOtherCodesOrNothing() {
        assertThat(Mata.cocok(BUDGET, "2.08.01.2.06.04 / 5.1.02.01.01.0026 / 1.2.01.01.02.0001"))
                .isEmpty();
        assertThat(Mata.cocok(BUDGET, " ")).isEmpty();
        assertThat(Mata.cocok(BUDGET, "logistik")).containsExactly(KERTAS, TINTA);
    }
}
