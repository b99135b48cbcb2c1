package id.jejak.query.lembar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LembarHtmlTest {

    private static final String EVIL = "<script>alert(\"1\")</script> & 'x'";
    private static final String ESCAPED = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;";

    @Test
    void nothingThatSomebodyWroteBecomesMarkup() {
        Sel sel = Sel.teks(EVIL).ke("/jejak?q=" + EVIL).dengan(new Bagian("waspada", EVIL, EVIL, EVIL));

        String html = table(sel).tubuh(true);

        assertThat(html).doesNotContain("<script").contains("<a href=\"/jejak?q=" + ESCAPED + "\">" + ESCAPED + "</a>");
        assertThat(html)
                .contains("<a class=\"bagian waspada\" href=\"%1$s\" title=\"%1$s\">%1$s</a>".formatted(ESCAPED));
    }

    @Test
    void paperHasNoLinksAndNoDrawings() {
        Sel sel = Sel.teks("12").ke("/jejak").dengan(Optional.of(new Kilas("1,2 3,4", "naik")));

        assertThat(table(sel).tubuh(true)).contains("<a href", "<svg");
        assertThat(table(sel).tubuh(false))
                .contains("<td class=\"angka\">12</td>")
                .doesNotContain("<a", "<svg");
    }

    @Test
    void aCellThatReachesOverOthersIsWrittenOnce() {
        Baris first = Baris.biasa(1, List.of(Sel.teks("A").setinggi(2), Sel.teks("1")));
        Baris second = Baris.biasa(1, List.of(Sel.TERTUTUP, Sel.teks("2")));

        String html = table(first, second).tubuh(false);

        assertThat(html)
                .containsOnlyOnce("<th scope=\"row\" rowspan=\"2\" class=\"k teks t1\">A</th>")
                .containsOnlyOnce("<th")
                .contains("<td class=\"angka\">1</td>", "<td class=\"angka\">2</td>");
    }

    private static Lembar table(Sel figure) {
        return table(Baris.biasa(0, List.of(Sel.teks("A"), figure)));
    }

    private static Lembar table(Baris... rows) {
        return new Lembar(
                "uji",
                "1",
                "Uji",
                List.of(),
                Lembar.Kertas.A4,
                List.of(Kolom.teks("nama", 20), Kolom.rupiah("jumlah")),
                1,
                List.of(),
                List.of(rows),
                List.of(),
                Titik.SEKARANG,
                new Posisi(1, Optional.empty(), Instant.EPOCH, 0));
    }
}
