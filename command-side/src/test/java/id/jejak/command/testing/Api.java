package id.jejak.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.QuickAccounts;
import id.jejak.contract.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The write API as a program on the network sees it, signed in with an account of each role. */
public final class Api {

    private static final String PASSWORD = "kata sandi yang panjang";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private Api(int port) {
        this.port = port;
    }

    /** Of this process; adds the accounts. */
    public static Api of(CommandProcess process, TestDatabase database) {
        Accounts accounts = QuickAccounts.on(database.owner());
        for (Peran peran : Peran.values()) {
            accounts.add(new Account(nameOf(peran), peran.name(), peran, false), PASSWORD);
        }
        return new Api(process.port());
    }

    /** The same accounts at another process on the same database. */
    public Api at(CommandProcess other) {
        return new Api(other.port());
    }

    /** Sends JSON as finance; the headers are names and values in turn. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(Peran.BENDAHARA, "POST", path, body, headers);
    }

    public HttpResponse<String> get(Peran peran, String path) {
        return send(peran, "GET", path, "");
    }

    /** Sends JSON; the headers are names and values in turn. */
    public HttpResponse<String> send(Peran peran, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", basic(peran))
                .method(method, BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return sent(request);
    }

    /** Takes a step of a document, from this version where one is given. */
    public HttpResponse<String> step(Peran peran, String path, @Nullable String versi) {
        return versi == null || versi.isEmpty()
                ? send(peran, "POST", path, "{}")
                : send(peran, "POST", path, "{\"alasan\":\"uji\"}", "If-Match", "\"" + versi + "\"");
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Uploads a file to import, with what is said about it as JSON; the headers are names and values in turn. */
    public HttpResponse<String> upload(
            Peran peran, String path, String fileName, byte[] file, String ketentuan, String... headers) {
        String boundary = "batas-" + UUID.randomUUID();
        String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"ketentuan\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + ketentuan + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Authorization", basic(peran))
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request);
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** Asserts that it is a problem of this kind. */
    public static JsonNode assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode problem = json(response);
        assertThat(problem.path("type").asString()).isEqualTo("urn:jejak:galat:" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }

    private static String basic(Peran peran) {
        byte[] login = (nameOf(peran) + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    private static String nameOf(Peran peran) {
        return peran.name().toLowerCase(Locale.ROOT);
    }
}
