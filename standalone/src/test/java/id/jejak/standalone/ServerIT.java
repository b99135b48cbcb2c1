package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product in one process, over HTTP, with the command line beside it. */
class ServerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String TABEL_25 = "/api/v1/tabel/2.5.csv";
    private static final String TABEL_25_OF_2024 = TABEL_25 + "?tahun=2024";
    private static final String TABEL_61 = "/api/v1/tabel/6.1.csv?bagian=";
    private static final String PAYMENT = """
            {"skpd": "2.08.2.13.0.00.01.0000", "tahun": 2024, "uraian": "Gaji Maret",
             "bukti": {"jenis": "SP2D_LS", "nomor": "CONTOH/0007/LS/2024", "tanggal": "2024-08-15"},
             "baris": [{"pos": "2.08.01.2.02.01", "rekening": "5.1.01.01.01.0001",
                        "sumberDana": "1.2.01.01.02.0001", "jumlah": "%s"}]}""";

    @TempDir
    private Path data;

    @Test
    void theDemoServesItsTablesTakesAPaymentAndOutlivesARestart() throws Exception {
        int port = freePort();
        Cli cli = new Cli(data, Map.of("JEJAK_PORT", Integer.toString(port)));
        Server first = Server.start(cli, port);
        try {
            strangersSeeNothing(first);
            tablesEqualThePublished(first, cli);
            anotherServerOnThePortFailsInOneLine(cli);
            aPaymentShowsInTheTable(first);
            metersOfBothSidesExist(first);
            rebuiltWhileServed(first, cli);
        } finally {
            first.stop();
        }
        assertThat(data.resolve("pg").resolve("postmaster.pid")).doesNotExist();

        Server second = Server.start(cli, port);
        try {
            assertThat(Files.readString(second.err))
                    .contains("sudah ada: RENSTRA")
                    .doesNotContain("dimuat:");
            assertThat(second.get("inspektur", TABEL_25).body())
                    .isEqualTo(Tables.published().tabel25());
            assertThat(second.get("inspektur", TABEL_25_OF_2024).body()).contains("827000000");
        } finally {
            second.stop();
        }
    }

    private static void strangersSeeNothing(Server server) throws Exception {
        HttpRequest table = server.request(TABEL_25).build();
        HttpResponse<String> refused = HTTP.send(table, BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");

        HttpResponse<String> page = HTTP.send(server.request("/").build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");

        HttpResponse<String> login = HTTP.send(server.request("/login").build(), BodyHandlers.ofString());
        assertThat(login.statusCode()).isEqualTo(200);
        assertThat(login.body()).contains("bendahara-binjai-demo");

        HttpResponse<String> health =
                HTTP.send(server.request("/actuator/health").build(), BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
    }

    private static void tablesEqualThePublished(Server server, Cli cli) throws Exception {
        Tables published = Tables.published();
        assertThat(server.get("inspektur", TABEL_25).body()).isEqualTo(published.tabel25());
        assertThat(server.get("inspektur", TABEL_61 + "money").body()).isEqualTo(published.money());
        assertThat(server.get("inspektur", TABEL_61 + "indicators").body()).isEqualTo(published.indicators());
        assertThat(server.get("inspektur", "/renstra/2021-2026/tabel-6-1").body())
                .contains("16.501.241.900")
                .contains("PROGRAM PEMENUHAN HAK ANAK (PHA)");
        assertThat(server.get("inspektur", "/laporan/tabel-2-5").body())
                .contains("5.222.175.328")
                .contains("94,60");
        assertThat(cli.run("table", "2.5", "--format", "csv").out()).isEqualTo(published.tabel25());
    }

    private static void anotherServerOnThePortFailsInOneLine(Cli cli) {
        Cli.Result second = cli.run("demo");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).hasLineCount(1).contains("JEJAK_PORT");
    }

    private static void metersOfBothSidesExist(Server server) throws Exception {
        assertThat(server.get("admin", "/actuator/metrics").body())
                .contains("commandBus.")
                .contains("eventStore.")
                .contains("belanja.");
        assertThat(server.get("bendahara", "/actuator/metrics").statusCode()).isEqualTo(403);
    }

    private static void aPaymentShowsInTheTable(Server server) throws Exception {
        assertThat(server.post("inspektur", PAYMENT.formatted("1000000")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> tooMuch = server.post("bendahara", PAYMENT.formatted("999999999999"));
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("melebihi-pagu");

        HttpResponse<String> posted = server.post("bendahara", PAYMENT.formatted("350000000"));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        assertThat(server.post("bendahara", PAYMENT.formatted("350000000")).statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                server.get("inspektur", TABEL_25_OF_2024).body())
                        .contains("827000000"));
    }

    private static void rebuiltWhileServed(Server server, Cli cli) throws Exception {
        String before = server.get("inspektur", TABEL_25_OF_2024).body();
        Cli.Result rebuild = cli.run("rebuild");
        assertThat(rebuild.exitCode()).as(rebuild.err()).isZero();
        assertThat(server.get("inspektur", TABEL_25_OF_2024).body()).isEqualTo(before);
        assertThat(server.get("inspektur", TABEL_61 + "money").body())
                .isEqualTo(Tables.published().money());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A demo that answers. */
    private record Server(Process process, int port, Path err) {

        static Server start(Cli cli, int port) throws IOException {
            Path out = Files.createTempFile("jejak", ".out");
            Path err = Files.createTempFile("jejak", ".err");
            Process process = cli.start(out, err, "demo");
            await().atMost(PATIENCE)
                    .until(() -> !process.isAlive() || !Files.readString(out).isEmpty());
            assertThat(Files.readString(out))
                    .as(Files.readString(err))
                    .isEqualTo("Jejak siap di http://localhost:" + port + "/\n");
            return new Server(process, port, err);
        }

        /** As a service manager ends it. */
        void stop() {
            process.destroy();
            await().atMost(PATIENCE).until(() -> !process.isAlive());
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }

        HttpResponse<String> get(String user, String path) throws Exception {
            return HTTP.send(as(user, path).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String user, String json) throws Exception {
            HttpRequest request = as(user, "/api/v1/realisasi")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build();
            return HTTP.send(request, BodyHandlers.ofString());
        }

        private HttpRequest.Builder as(String user, String path) {
            byte[] login = (user + ":" + user + "-binjai-demo").getBytes(StandardCharsets.UTF_8);
            return request(path)
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
    }
}
