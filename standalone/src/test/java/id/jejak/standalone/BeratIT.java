package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What comes over the wire to somebody who opens a page for the first time. */
class BeratIT {

    private static final int MOST = 150_000;
    private static final Pattern LOADED =
            Pattern.compile("<(?:link[^>]* href|script[^>]* src|img[^>]* src)=\"(/[^\"]+)\"");

    private final DemoServer server = DemoServer.running();
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void tabel61WithItsStylesAndScriptsIsLight() throws Exception {
        HttpResponse<byte[]> page = get("/renstra/tabel-6-1");
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        String html = unzipped(page.body());
        assertThat(html).contains("2.08.01.2.02.01");
        List<String> loaded = LOADED.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        assertThat(loaded).hasSizeGreaterThanOrEqualTo(3);

        int weight = page.body().length;
        for (String path : loaded) {
            HttpResponse<byte[]> file = get(path);
            // Named by its content, so that nobody has to ask for it again, and nobody sees an old one.
            assertThat(path).matches("/aset/[a-z]+(\\.min)?-[0-9a-f]{32}\\.(css|js)");
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
            weight += file.body().length;
        }

        assertThat(weight).isLessThan(MOST);
    }

    @Test
    void filesForPeopleAndProgramsAreCompressedAndTheLiveTrailIsNot() throws Exception {
        for (String path : List.of("/api/v1/tabel/6.1.csv?bagian=money", "/api/v1/tabel/6.1.json?bagian=money")) {
            assertThat(get(path).headers().firstValue("Content-Encoding"))
                    .as(path)
                    .hasValue("gzip");
        }
        HttpResponse<InputStream> live = http.send(request("/api/v1/jejak/langsung"), BodyHandlers.ofInputStream());
        try (InputStream events = live.body()) {
            assertThat(live.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(new String(events.readNBytes(1), StandardCharsets.UTF_8)).isEqualTo(":");
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request(path), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private HttpRequest request(String path) {
        String login =
                Base64.getEncoder().encodeToString("inspektur:inspektur-binjai-demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", "Basic " + login)
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static String unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
