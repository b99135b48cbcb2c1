package id.jejak.query.lembar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.Rupiah;
import id.jejak.contract.web.Bahasa;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small drawing of a row's course. */
class KilasTest {

    private static final List<Integer> TAHUN = List.of(2022, 2023, 2024);

    @Test
    void itGoesFromZeroUpToTheHighestAndSaysTheSameInWords() {
        Optional<Kilas> drawing = Kilas.of(TAHUN, row("1000", "250", "500"), Bahasa.INDONESIA);

        assertThat(drawing.map(Kilas::titik)).contains("1,1 36,11.5 71,8");
        assertThat(drawing.map(Kilas::teks)).contains("2022–2024: terendah 250 (2023), tertinggi 1.000 (2022)");
    }

    @Test
    void aYearWithoutAnAmountIsNoZero() {
        Optional<Kilas> drawing = Kilas.of(TAHUN, row("100", "", "50"), Bahasa.INDONESIA);

        assertThat(drawing.map(Kilas::titik)).contains("1,1 71,8");
        assertThat(drawing.map(Kilas::teks)).contains("2022–2024: terendah 50 (2024), tertinggi 100 (2022)");
    }

    @Test
    void thereIsNoneOfOneYearOrOfNothing() {
        assertThat(Kilas.of(TAHUN, row("100", "", ""), Bahasa.INDONESIA)).isEmpty();
        assertThat(Kilas.of(TAHUN, row("0", "0", ""), Bahasa.INDONESIA)).isEmpty();
    }

    private static List<Optional<Rupiah>> row(String... amounts) {
        return List.of(amounts).stream()
                .map(text -> text.isEmpty() ? Optional.<Rupiah>empty() : Optional.of(Rupiah.of(text)))
                .toList();
    }
}
