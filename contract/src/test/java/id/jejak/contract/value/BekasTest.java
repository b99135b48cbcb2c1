package id.jejak.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BekasTest {

    private final List<String> read = new ArrayList<>();
    private final Bekas<String> bekas = new Bekas<>(this::read);

    private String read(String text) {
        read.add(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Nothing to read");
        }
        return "<" + text + ">";
    }

    @Test
    void aTextIsReadOnce() {
        assertThat(bekas.of("1.01")).isEqualTo("<1.01>").isSameAs(bekas.of("1.01"));
        assertThat(read).containsExactly("1.01");
    }

    @Test
    void textsOfOnePlaceAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

        assertThat(List.of(bekas.of("Aa"), bekas.of("BB"), bekas.of("Aa"))).containsExactly("<Aa>", "<BB>", "<Aa>");
    }

    @Test
    void whatCannotBeReadIsRefusedEveryTime() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> bekas.of("")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void longTextsAreNotKept() {
        String text = "1.01" + " ".repeat(1_000);

        assertThat(bekas.of(text)).isEqualTo("<" + text + ">");
        bekas.of(text);

        assertThat(read).hasSize(2);
    }
}
