package id.jejak.standalone.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in and reads. */
final class HttpReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    private HttpReader(String base) {
        this.base = base;
    }

    /** Signs in as the pages do, so that no password is checked with every request. */
    static HttpReader signedIn(String base, String user, String password) throws IOException, InterruptedException {
        HttpReader reader = new HttpReader(base);
        Matcher token = TOKEN.matcher(reader.get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("The login page has no form");
        }
        String form = "_csrf=%s&username=%s&password=%s".formatted(token.group(1), user, password);
        reader.client.send(
                reader.request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return reader;
    }

    /** Reads the whole answer and tells in how many nanoseconds it came. */
    long time(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(path);
        return System.nanoTime() - start;
    }

    /** The address at which somebody who goes there ends up. */
    String landing(String path) throws IOException, InterruptedException {
        URI there =
                client.send(request(path).build(), BodyHandlers.discarding()).uri();
        return there.getRawQuery() == null ? there.getRawPath() : there.getRawPath() + "?" + there.getRawQuery();
    }

    /** The bytes of the answer as a browser lets it come over the wire, compressed where the server can. */
    byte[] compressed(String path) throws IOException, InterruptedException {
        HttpRequest asked = request(path).header("Accept-Encoding", "gzip").build();
        var answer = client.send(asked, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("%d for %s".formatted(answer.statusCode(), path));
        }
        return answer.body();
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("%d for %s: %s".formatted(answer.statusCode(), path, answer.body()));
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }
}
