package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The evaluations of the demo's plan with its sample quarters, as of when the demo was loaded. */
class EvaluasiIT {

    /** The last document that the demo loads. */
    private static final String LAST = "CONTOH/CAPAIAN/2.08.2.13.0.00.01.0000/2024";

    private static final String SUB = "2.08.01.2.06.04";

    private final DemoServer server = DemoServer.running();

    @Test
    void e80IsTheGoldenOne() throws Exception {
        assertThat(get("/api/v1/laporan/e-80.csv?tercatat=" + loaded())).isEqualTo(golden("e-80.csv"));
    }

    @Test
    void e81Of2024IsTheGoldenOne() throws Exception {
        assertThat(get("/api/v1/laporan/e-81.csv?tahun=2024&tercatat=" + loaded()))
                .isEqualTo(golden("e-81.csv"));
    }

    @Test
    void aPlannerPostsWhatWasReachedAndCorrectsItFromWhatWasSeen() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        assertThat(perencana.get("/capaian").body())
                .contains("lalu tekan Tampilkan")
                .doesNotContain("??");
        String page = "/capaian?node=" + SUB + "&kurun=2025-TW3";
        HttpResponse<String> open = perencana.get(page);
        assertThat(open.body())
                .contains("Progres fisik", "Belum ada yang tercatat.", SUB + "#1")
                .doesNotContain("??");
        HttpResponse<String> wrong = perencana.post("/capaian", reached(open, "k-1", "", "84.52", "40"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#sumber\"", "href=\"#nilai-0\"", "value=\"84.52\"", "value=\"40\"");
        HttpResponse<String> over = perencana.post("/capaian", reached(open, "k-1", "Laporan uji", "10", "140"));
        assertThat(over.statusCode()).isEqualTo(422);
        assertThat(over.body()).contains("href=\"#nilai-1\"", "value=\"140\"");

        assertThat(perencana
                        .follow(perencana.post("/capaian", reached(open, "k-2", "Laporan uji", "10", "40")))
                        .body())
                .contains("Tersimpan", "Tercatat sekarang 10.", "Tercatat sekarang 40.");
        HttpResponse<String> stale = perencana.post("/capaian", reached(open, "k-3", "Laporan uji 2", "12", ""));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body())
                .contains("berubah sejak Anda membukanya", "<td>10</td>", "<td>12</td>", "value=\"12\"");
        assertThat(perencana
                        .follow(perencana.post("/capaian", reached(stale, "k-4", "Laporan uji 2", "12", "")))
                        .body())
                .contains("Tercatat sekarang 12.", "Tercatat sekarang 40.");
        assertThat(perencana.get(page + "&lang=en").body())
                .contains("Physical progress")
                .doesNotContain("??");
    }

    /** The form as it was opened, with these values of the only indicator and of the progress. */
    private static String[] reached(
            HttpResponse<String> open, String kunci, String sumber, String indikator, String fisik) {
        List<String> fields = new ArrayList<>(List.of(
                "kunci=" + kunci,
                "skpd=2.08.2.13.0.00.01.0000",
                "periode=2021-2026",
                "node=" + SUB,
                "kurun=2025-TW3",
                "sumber=" + sumber,
                "tanggal=30-09-2025",
                "nilai=" + indikator,
                "nilai=" + fisik));
        Matcher seen = Pattern.compile("name=\"(ukuran|lama|versi)\" value=\"([^\"]*)\"")
                .matcher(open.body());
        while (seen.find()) {
            fields.add(seen.group(1) + "=" + seen.group(2));
        }
        return fields.toArray(String[]::new);
    }

    /** The position of the demo's last event. */
    private String loaded() throws Exception {
        Matcher position = Pattern.compile("href=\"/jejak/(\\d+)").matcher(get("/jejak?dokumen=" + LAST));
        assertThat(position.find()).isTrue();
        return position.group(1);
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = Peramban.signedIn(server, "inspektur").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = EvaluasiIT.class.getResourceAsStream("/golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
