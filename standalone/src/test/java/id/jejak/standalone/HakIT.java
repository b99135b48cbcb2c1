package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.access.Peran;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every role at every endpoint. {@code hak.csv} says who may come in; an endpoint that it does not name fails the test,
 * and so does a row of no endpoint.
 */
class HakIT {

    private static final Set<String> OPEN = Set.of("/login", "/login/kunci-sandi", "/luring");

    /** What is published as open data answers anybody. */
    private static final String PUBLIC = "/data-terbuka";

    private final DemoServer server = DemoServer.running();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyEndpointHasARow() {
        assertThat(rows().map(row -> row.getField("method") + " " + row.getField("path")))
                .containsExactlyInAnyOrderElementsOf(server.endpoints());
    }

    @Test
    void everyRoleIsLetInWhereItsRowSaysSoAndNowhereElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord row : rows().toList()) {
            String method = row.getField("method");
            String path = example(row.getField("path"));
            for (Peran peran : Peran.values()) {
                int status = status(method, path, "Authorization", basic(peran));
                boolean let = status != 401 && status != 403;
                if (let == row.getField(peran.name()).isEmpty() || status >= 500) {
                    wrong.add(method + " " + path + " " + peran + ": " + status);
                }
            }
            int stranger = status(method, path);
            if (!OPEN.contains(path)
                    && !path.startsWith(PUBLIC)
                    && stranger != 401
                    && stranger != 302
                    && stranger != 403) {
                wrong.add(method + " " + path + " without a login: " + stranger);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An address of this pattern: what a pattern limits is the first of its choices. */
    private static String example(String pattern) {
        return pattern.replaceAll("\\{[^}:]+:([^|}]+)[^}]*}", "$1").replaceAll("\\{[^}]+}", "x");
    }

    private static String contentType(String path) {
        if (path.equals("/api/v1/impor")) {
            return "multipart/form-data; boundary=batas";
        }
        return path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    private int status(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .header("Content-Type", contentType(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
        // One of them never ends by itself.
        answer.body().close();
        return answer.statusCode();
    }

    private static String basic(Peran peran) {
        String name = peran.name().toLowerCase(Locale.ROOT);
        byte[] login = (name + ":" + name + "-binjai-demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    private static Stream<NamedCsvRecord> rows() {
        InputStream file = Objects.requireNonNull(HakIT.class.getResourceAsStream("/hak.csv"), "hak.csv");
        return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream();
    }
}
