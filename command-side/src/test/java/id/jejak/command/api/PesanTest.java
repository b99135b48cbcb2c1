package id.jejak.command.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.web.Bahasa;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PesanTest {

    @ParameterizedTest
    @ValueSource(strings = {"penolakan", "galat", "impor"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties indonesian = load(bundle);
        Properties english = load(bundle + "_en");

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(indonesian, key));
            assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyReasonHasItsTextsAndNoOther() throws IOException {
        Set<String> expected = Stream.of(Reason.values())
                .flatMap(reason -> Stream.of(reason.slug() + ".judul", reason.slug() + ".penjelasan"))
                .collect(toSet());

        assertThat(load("penolakan").stringPropertyNames()).isEqualTo(expected);
    }

    @Test
    void valuesAreWrittenAsPeopleReadThem() {
        assertThat(ProblemAdvice.PENOLAKAN.text(
                        Bahasa.INDONESIA,
                        "melebihi-pagu.penjelasan",
                        "2.08.01.2.02.01",
                        "5.1",
                        Rupiah.of(1_234_567),
                        Rupiah.ZERO))
                .isEqualTo("Sisa pagu rekening 5.1 pada 2.08.01.2.02.01, untuk sumber dana yang disebut, adalah Rp0;"
                        + " realisasi Rp1.234.567 melebihinya.");
        assertThat(ProblemAdvice.PENOLAKAN.text(
                        Bahasa.ENGLISH, "tanggal-di-luar-tahun.penjelasan", LocalDate.of(2023, 8, 17), 2024))
                .isEqualTo("The date 17 August 2023 lies outside the fiscal year 2024.");
        assertThat(ProblemAdvice.PENOLAKAN.text(
                        Bahasa.INDONESIA, "nomor-terpakai.penjelasan", DasarHukum.Jenis.PERUBAHAN_RENSTRA, "1"))
                .startsWith("PERUBAHAN RENSTRA nomor 1 ");
        assertThat(ProblemAdvice.PENOLAKAN.text(Bahasa.INDONESIA, "pagu-negatif.penjelasan", Rupiah.of("-1250.50")))
                .contains("-Rp1.250,50");
    }

    private static Set<Integer> placeholders(Properties bundle, String key) {
        String text = bundle.getProperty(key);
        assertThat(new MessageFormat(text).toPattern()).isNotEmpty();
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < 9; i++) {
            if (text.contains("{" + i + "}")) {
                found.add(i);
            }
        }
        return found;
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        String path = "/pesan/" + bundle + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PesanTest.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
