package id.jejak.query.tabel25;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Choice;
import id.jejak.query.Persen;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the appended event through Axon's processor to the table; each test has an agency of its own. */
class Tabel25Test {

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void theCeilingInForceIsTheOneOfTheLatestDateWhateverCameLast() {
        String skpd = skpd(1);
        LocalDate january = LocalDate.of(2020, 1, 2);
        LocalDate october = LocalDate.of(2020, 10, 1);
        query.append(
                Events.pagu(skpd, 2020, AnggaranId.RINGKASAN, "5.2.1", "", 100, january),
                Events.pagu(skpd, 2020, AnggaranId.RINGKASAN, "5.2.1", "", 300, october),
                Events.pagu(skpd, 2020, AnggaranId.RINGKASAN, "5.2.1", "", 120, january));

        assertThat(csv(skpd, "2020")).contains(",Belanja Pegawai,300,,");
    }

    @Test
    void ofTwoCeilingsOfOneDateTheLaterRecordedIsInForce() {
        String skpd = skpd(2);
        query.append(Events.pagu(skpd, 2020, "5.2.1", 100), Events.pagu(skpd, 2020, "5.2.1", 90));

        assertThat(csv(skpd, "2020")).contains(",Belanja Pegawai,90,,");
    }

    @Test
    void ceilingsOfOtherPlacesAccountsAndSourcesAddUp() {
        String skpd = skpd(3);
        LocalDate january = LocalDate.of(2020, 1, 2);
        query.append(
                Events.pagu(skpd, 2020, "2.08.01.2.02", "5.2.1.01.01", "1.1", 1, january),
                Events.pagu(skpd, 2020, "2.08.01.2.02", "5.2.1.01.01", "1.2", 10, january),
                Events.pagu(skpd, 2020, "2.08.01.2.02", "5.2.1.01.02", "1.1", 100, january),
                Events.pagu(skpd, 2020, "2.08.01.2.03", "5.2.1.01.01", "1.1", 1000, january),
                Events.pagu(skpd, 2020, "2.08.01.2.03", "5.2.2.01.01", "1.1", 10000, january));

        assertThat(csv(skpd, "2020"))
                .contains("2,Belanja Langsung,11111,,", ",Belanja Pegawai,1111,,", ",Belanja Barang dan Jasa,10000,,");
    }

    @Test
    void realizationsAddUpAndTheRatioIsRoundedHalfUp() {
        String skpd = skpd(4);
        query.append(
                Events.pagu(skpd, 2020, "5.2.1", 80000),
                Events.realisasi(skpd, 2020, "5.2.1", 30000),
                Events.realisasi(skpd, 2020, "5.2.1", 37604));

        assertThat(csv(skpd, "2020")).contains(",Belanja Pegawai,80000,67604,\"84,51\"");
    }

    @Test
    void whatIsTakenBackLowersTheRealization() {
        String skpd = skpd(20);
        query.append(
                Events.pagu(skpd, 2020, "5.2.1", 80000),
                Events.realisasi(skpd, 2020, "5.2.1", 50000),
                Events.pembalikan(skpd, 2020, "5.2.1", 10000));

        assertThat(csv(skpd, "2020")).contains(",Belanja Pegawai,80000,40000,\"50,00\"");
    }

    @Test
    void aRatioSaysWhyItIsNone() {
        String skpd = skpd(5);
        query.append(
                Events.pagu(skpd, 2020, "5.2.1", 0),
                Events.realisasi(skpd, 2020, "5.2.2", 5),
                Events.pagu(skpd, 2020, "5.2.3", 0),
                Events.realisasi(skpd, 2020, "5.2.3", 5));

        assertThat(csv(skpd, "2020"))
                .contains(",Belanja Pegawai,0,,", ",Belanja Barang dan Jasa,,5,", ",Belanja Modal,0,5,NA");
        assertThat(Persen.rasio(Optional.of(Rupiah.ZERO), Optional.of(Rupiah.ZERO))
                        .tertulis())
                .isEqualTo("-");
    }

    @Test
    void aYearWithoutDataIsEmpty() {
        String skpd = skpd(6);
        query.append(
                Events.pagu(skpd, 2018, "5.2.1", 10),
                Events.realisasi(skpd, 2018, "5.2.1", 5),
                Events.pagu(skpd, 2020, "5.2.1", 20));

        assertThat(csv(skpd, "2017-2020"))
                .contains("1,Belanja Tidak Langsung,,,,,,,,,,,,", ",Belanja Pegawai,,10,,20,,5,,,,\"50,00\",,");
    }

    @Test
    void theRowsAreThoseOfTheChartOfAccountsOfTheirYear() {
        String skpd = skpd(7);
        query.append(
                Events.pagu(skpd, 2020, "5.1.1", 1),
                Events.pagu(skpd, 2020, "5.2.1", 2),
                Events.pagu(skpd, 2021, "5.1.01", 4),
                Events.pagu(skpd, 2021, "5.1.02.01", 8),
                Events.pagu(skpd, 2021, "5.2.02", 16));

        assertThat(csv(skpd, "2020"))
                .contains("1,Belanja Tidak Langsung,1,,", "2,Belanja Langsung,2,,")
                .hasSize(6);
        assertThat(csv(skpd, "2021"))
                .contains("1,Belanja Operasi,12,,", ",Belanja Pegawai,4,,", "2,Belanja Modal,16,,")
                .noneMatch(row -> row.contains("Langsung"));
        assertThat(csv(skpd, "2020-2021"))
                .contains("1,Belanja Tidak Langsung,1,,,,,", "1,Belanja Operasi,,12,,,,", "2,Belanja Modal,,16,,,,");
    }

    @Test
    void withoutYearsItCoversTheFiveBeforeTheAgencysPlan() {
        String skpd = skpd(8);
        query.append(Events.renstra(skpd + "/2021-2026"), Events.pagu(skpd, 2022, "5.1.01", 1));

        assertThat(table(skpd, Optional.empty()).tahun()).containsExactly(2016, 2017, 2018, 2019, 2020);
    }

    @Test
    void withoutAPlanItCoversTheYearsItHasButTheLastTwentyAtMost() {
        query.append(Events.pagu(skpd(9), 2019, "5.2.1", 1), Events.pagu(skpd(9), 2021, "5.1.01", 1));
        query.append(Events.pagu(skpd(10), 2003, "5.2.1", 1), Events.pagu(skpd(10), 2024, "5.1.01", 1));

        assertThat(table(skpd(9), Optional.empty()).tahun()).containsExactly(2019, 2020, 2021);
        assertThat(table(skpd(10), Optional.empty()).tahun()).hasSize(20).endsWith(2024);
    }

    @Test
    void theAgencyHasToBeNamedWhereThereAreSeveralAndToExist() {
        query.append(Events.pagu(skpd(11), 2020, "5.2.1", 1), Events.pagu(skpd(12), 2020, "5.2.1", 1));
        assertThatThrownBy(() -> table(Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Choice.Impossible.class,
                        choice -> assertThat(choice.existing()).contains(skpd(11), skpd(12)));
        assertThatThrownBy(() -> table(skpd(99), Optional.empty()))
                .isInstanceOfSatisfying(
                        Choice.Impossible.class,
                        choice -> assertThat(choice.asked()).contains(skpd(99)));
    }

    private static String skpd(int number) {
        return "2.08.2.13.0.00.%02d.0000".formatted(number);
    }

    private static Tabel25 table(String skpd, Optional<Tahun> tahun) {
        return table(Optional.of(new KodeSkpd(skpd)), tahun);
    }

    private static Tabel25 table(Optional<KodeSkpd> skpd, Optional<Tahun> tahun) {
        return query.bean(Tabel25Query.class)
                .table(new Tabel25Query.Permintaan(skpd, tahun, Basis.CAIR, Titik.SEKARANG));
    }

    private static List<String> csv(String skpd, String tahun) {
        Lembar lembar = Tabel25Lembar.of(
                table(skpd, Optional.of(Tahun.of(tahun))), Tabel25Lembar.Bentuk.RINGKAS, Bahasa.INDONESIA);
        return Unduhan.csv(lembar).lines().toList();
    }
}
