package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {SKPD + "/2024/2.08.01.2.02.01", SKPD + "/2019/2.08.01.2.02", SKPD + "/2020/RINGKASAN"})
    void aBudgetLineIsWrittenAndReadAgain(String text) {
        AnggaranId id = AnggaranId.of(text);

        assertThat(id).hasToString(text).isEqualTo(new AnggaranId(id.tahun(), id.pos()));
        assertJson(id, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SKPD + "/2021-2026/2.08.01", SKPD + "/2021-2026/T1.S1", SKPD + "/2021-2026/2.08.01.2.02.04"})
    void aPlansNodeIsWrittenAndReadAgain(String text) {
        RencanaId id = RencanaId.of(text);

        assertThat(id).hasToString(text).isEqualTo(new RencanaId(id.renstra(), id.kode()));
        assertJson(id, text);
    }

    @Test
    void aYearAndAPlanAreWrittenAndReadAgain() {
        TahunAnggaranId year = new TahunAnggaranId(new KodeSkpd(SKPD), 2024);
        RenstraId plan = new RenstraId(new KodeSkpd(SKPD), new Periode(2021, 2026));

        assertThat(TahunAnggaranId.of(year.toString())).isEqualTo(year).hasToString(SKPD + "/2024");
        assertThat(RenstraId.of(plan.toString())).isEqualTo(plan).hasToString(SKPD + "/2021-2026");
        assertJson(year, SKPD + "/2024");
        assertJson(plan, SKPD + "/2021-2026");
    }

    private void assertJson(Object id, String text) {
        assertThat(json.writeValueAsString(id)).isEqualTo("\"" + text + "\"");
        assertThat((Object) json.readValue("\"" + text + "\"", id.getClass())).isEqualTo(id);
    }

    @Test
    void twoWaysOfWritingACodeAreOneBudgetLine() {
        TahunAnggaranId year = new TahunAnggaranId(new KodeSkpd(SKPD), 2024);

        assertThat(new AnggaranId(year, "2 08 01 2.02 01")).isEqualTo(AnggaranId.of(SKPD + "/2024/2.08.01.2.02.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T1.S1", "2.08.01", "ringkasan", "", "5.1.02"})
    void onlyALeafOrTheSummaryBookCarriesABudget(String pos) {
        TahunAnggaranId year = new TahunAnggaranId(new KodeSkpd(SKPD), 2024);

        assertThatIllegalArgumentException().isThrownBy(() -> new AnggaranId(year, pos));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                SKPD,
                SKPD + "/",
                SKPD + "/2024/",
                SKPD + "/24",
                SKPD + "/02024",
                SKPD + "/+2024",
                SKPD + "/2002",
                SKPD + "/2101",
                SKPD + "/٢٠٢٤",
                SKPD + "/ 2024",
                "/2024",
                SKPD + "/2024/x"
            })
    void whatIsNoYearOfAnAgencyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TahunAnggaranId.of(text));
    }

    @Test
    void anIdentityIsWrittenAlikeWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(new Periode(2021, 2026)).hasToString("2021-2026");
            assertThat(AnggaranId.of(SKPD + "/2024/RINGKASAN")).hasToString(SKPD + "/2024/RINGKASAN");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPlanHasABaseYearAndItsOwnYears() {
        Periode periode = Periode.of(" 2021-2026 ");

        assertThat(periode.tahunRencana()).containsExactly(2022, 2023, 2024, 2025, 2026);
        assertThat(periode.semuaTahun()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(List.of(2020, 2021, 2026, 2027).stream().map(periode::contains))
                .containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021",
                "2026-2021",
                "2021-2021",
                "2021-2032",
                "21-26",
                "2021–2026",
                "2021-2026-2027",
                "2021/2026"
            })
    void whatAreNoYearsOfAPlanIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Periode.of(text));
    }

    @ParameterizedTest
    @CsvSource({"21, 26", "999, 1001", "9999, 10000", "-5, 0", "2147483647, -2147483648", "2021, 2021", "2021, 2032"})
    void aPlansYearsHaveFourDigitsAndAreOneToTen(int dasar, int akhir) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Periode(dasar, akhir));
    }

    @Test
    void aDocumentsNumberIsTheSameWithBlanksAround() {
        LocalDate day = LocalDate.of(2022, 8, 17);

        assertThat(new Bukti(Bukti.Jenis.SP2D_LS, " 00123/LS/2022 ", day))
                .isEqualTo(new Bukti(Bukti.Jenis.SP2D_LS, "00123/LS/2022", day));
        assertThat(new DasarHukum(DasarHukum.Jenis.DPA, "1/2022\n", day, "DPA"))
                .isEqualTo(new DasarHukum(DasarHukum.Jenis.DPA, "1/2022", day, "DPA"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bukti(Bukti.Jenis.SP2D_LS, " ", day));
        assertThatIllegalArgumentException().isThrownBy(() -> new DasarHukum(DasarHukum.Jenis.DPA, " ", day, "DPA"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DasarHukum(DasarHukum.Jenis.DPA, "1/2022", day, " "));
    }
}
