package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The evaluations of the demo's plan with its sample quarters, as of when the demo was loaded. */
class EvaluasiIT {

    /** The last document that the demo loads. */
    private static final String LAST = "CONTOH/CAPAIAN/2.08.2.13.0.00.01.0000/2024";

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
