package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2 08 01 2.02", "2.08.01.2.02", " 2 08 01 2 02 ", "2. 08 . 01\t2  .02", "2\n08 01 2.02"})
    void blanksAndPointsBetweenSegmentsAreOne(String written) {
        assertThat(new KodeRencana(written))
                .isEqualTo(new KodeRencana("2.08.01.2.02"))
                .hasToString("2.08.01.2.02");
    }

    @ParameterizedTest
    @CsvSource({
        "R1, KINERJA_URUSAN, ",
        "T1, TUJUAN, ",
        "T1.S2, SASARAN, T1",
        "2.08.01, PROGRAM, ",
        "X.XX.01, PROGRAM, ",
        "2.08.01.2.02, KEGIATAN, 2.08.01",
        "2.08.01.2.02.04, SUB_KEGIATAN, 2.08.01.2.02",
        "2.08.01.1.02.0004, SUB_KEGIATAN, 2.08.01.1.02",
        "X.XX.01.2.02.01, SUB_KEGIATAN, X.XX.01.2.02",
        // Beside those of provinces (1) and of kabupaten and kota (2), for special regions and others.
        "9.01.02.7.01.0001, SUB_KEGIATAN, 9.01.02.7.01"
    })
    void aPlansCodeKnowsItsLevelAndItsParent(String kode, Tingkat tingkat, String induk) {
        KodeRencana node = new KodeRencana(kode);

        assertThat(node.tingkat()).isEqualTo(tingkat);
        assertThat(node.induk().map(KodeRencana::kode).orElse(null)).isEqualTo(induk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "2.08",
                "2.8.01",
                "22.08.01",
                "2.08.01.0.02",
                "2.08.01.2",
                "2.08.01.2.2",
                "2.08.01.2.02.4",
                "2.08.01.2.02.004",
                "2.08.01.2.02.04.01",
                "X.08.01",
                "2.XX.01",
                "R",
                "R1.S1",
                "T",
                "T1.S",
                "S1",
                "T123",
                "t1",
                "2.08.01.",
                ".2.08.01",
                "2..08.01",
                "2.08. .01",
                "2-08-01",
                "2.08.0١"
            })
    void whatIsNoPlansCodeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KodeRencana(text));
    }

    @Test
    void plansCodesSortBySegmentsAndAParentStandsBeforeItsChildren() {
        assertSorted(Stream.of(
                        "1.08.01",
                        "2.08.01",
                        "2.08.01.1.02",
                        "2.08.01.2.02",
                        "2.08.01.2.02.04",
                        "2.08.01.2.02.0004",
                        "2.08.01.2.02.10",
                        "2.08.01.2.10",
                        "2.08.02",
                        "2.13.05",
                        "T1",
                        "T1.S1",
                        "T1.S2",
                        "T1.S10",
                        "T2",
                        "T10",
                        "X.XX.01")
                .map(KodeRencana::new)
                .toList());
    }

    private static <T extends Comparable<T>> void assertSorted(List<T> sorted) {
        List<T> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(1));
        Collections.sort(mixed);
        assertThat(mixed).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.1", "5.1.02", "5.1.02.01", "5.1.02.01.01", "5.1.02.01.01.0024", "5.2.2.01.01"})
    void accountsOfAllLevelsAreRead(String kode) {
        assertThat(new KodeRekening(kode)).hasToString(kode).isEqualTo(new KodeRekening(kode.replace('.', ' ')));
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.02.01.001.00052, 5.1.02.01.01.0052",
        "5.1.02.1.1.52, 5.1.02.01.01.0052",
        "5.1.002.01.01, 5.1.02.01.01",
        "5.1.02.01.01.12345, 5.1.02.01.01.12345",
        "5.1.02.01.00.0000, 5.1.02.01.00.0000",
        "5.2.2.1.1, 5.2.2.01.01",
        "5.2.2.01.001, 5.2.2.01.01"
    })
    void accountsAreComparedAsNumbersPerSegmentAndWrittenAsTheRegulationDoes(String written, String kode) {
        assertThat(new KodeRekening(written))
                .hasToString(kode)
                .isEqualTo(new KodeRekening(kode))
                .hasSameHashCodeAs(new KodeRekening(kode))
                .isEqualByComparingTo(new KodeRekening(kode));
        assertThat(JenisDaftar.REKENING.kode(written)).isEqualTo(kode);
    }

    @Test
    void anAccountOfTheOldChartIsNoAccountOfTheNew() {
        // Goods and services of Permendagri 13/2006; equipment of Permendagri 90/2019.
        assertThat(new KodeRekening("5.2.2.01.01")).isNotEqualTo(new KodeRekening("5.2.02.01.01"));
        assertThat(new KodeRekening("5.2.2")).isNotEqualTo(new KodeRekening("5.2.02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "51",
                "5.",
                ".5",
                "5.1..02",
                "5.1. .02",
                "5.1.123456",
                "5.1.02.01.01.0024.1",
                "A.1",
                "5,1",
                "5.x"
            })
    void whatIsNoAccountIsRefusedAndAMissingSegmentIsNotClosedUp(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KodeRekening(text));
    }

    @Test
    void accountsSortBySegmentsAsNumbers() {
        assertSorted(Stream.of(
                        "5",
                        "5.1",
                        "5.1.2",
                        "5.1.02",
                        "5.1.02.01",
                        "5.1.02.01.01.0003",
                        "5.1.02.01.01.0024",
                        "5.1.02.02",
                        "5.1.10",
                        "5.2")
                .map(KodeRekening::new)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.24.2.23.0.00.16", "2.24.2.23.0.00.16.000", "2-24", "", "2.24.2.23.0.00.16.0000.1"})
    void whatIsNoAgencysCodeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KodeSkpd(text));
    }

    @Test
    void aFundingSourceHasACodeOrIsNotBrokenDown() {
        assertThat(SumberDana.TIDAK_DIRINCI).isEqualTo(new SumberDana(" ")).hasToString("");
        assertThat(new SumberDana("1.2.01.01.01.0001")).hasToString("1.2.01.01.01.0001");
        assertThat(new SumberDana("1 2.01.01.001.00001")).isEqualTo(new SumberDana("1.2.01.01.01.0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> JenisDaftar.SUMBER_DANA.kode(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new SumberDana("DAU"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SumberDana("1..2"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 2",
        "X, 1, X",
        "2.08, 2, 2.08",
        "X.XX, 2, X.XX",
        "2.08.01, 3, X.XX.01",
        "1.03.13. 2.01, 4, X.XX.13.2.01",
        "2 08 01 2.02 0004, 5, X.XX.01.2.02.0004",
        "X.XX.01.2.02.04, 5, X.XX.01.2.02.04"
    })
    void aCodeOfTheNomenclatureKnowsItsLevelAndWhatStandsForEveryBidang(String written, int level, String general) {
        KodeNomenklatur kode = new KodeNomenklatur(written);

        assertThat(kode.level()).isEqualTo(level);
        assertThat(kode.untukSetiapBidang()).hasToString(general);
        assertThat(kode.isUntukSetiapBidang()).isEqualTo(written.startsWith("X.XX"));
        assertThat(JenisDaftar.NOMENKLATUR.level(kode.kode())).isEqualTo(level);
    }

    @Test
    void whatStandsForEveryBidangStandsForOne() {
        KodeNomenklatur general = new KodeNomenklatur("X.XX.01.2.02.0004");

        assertThat(general.of(new KodeNomenklatur("2.08"))).hasToString("2.08.01.2.02.0004");
        assertThat(new KodeNomenklatur("2.08.01").bidang()).contains(new KodeNomenklatur("2.08"));
        assertThat(new KodeNomenklatur("2").bidang()).isEmpty();
    }

    @Test
    void theWidthOfASubKegiatanBelongsToItsNomenclature() {
        assertThat(new KodeNomenklatur("2.08.01.2.02.04")).isNotEqualTo(new KodeNomenklatur("2.08.01.2.02.0004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T1", "22", "2.8", "X.08", "2.XX", "4.02.02.20.6 .01", "2.08.01.2", "2.08.01.2.02.004"})
    void whatIsNoCodeOfTheNomenclatureIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KodeNomenklatur(text));
    }
}
