package id.jejak.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: keeps cookies, does not follow redirects by itself. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningQuerySide server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Browser(RunningQuerySide server) {
        this.server = server;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers), BodyHandlers.ofString());
    }

    /** A file as it arrives. */
    public byte[] bytes(String path, String... headers) {
        return send(request(path, headers), BodyHandlers.ofByteArray()).body();
    }

    /** Sends nothing but the request itself, as a script does. */
    public HttpResponse<String> post(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address(path)).POST(BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    /** Fills in the form on a page and sends it, with the hidden token that the page has. */
    public HttpResponse<String> submit(String page, String action, String... fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        String withToken = token.find() ? "_csrf=" + encoded(token.group(1)) + "&" : "";
        String body = Arrays.stream(fields)
                .map(field ->
                        field.substring(0, field.indexOf('=') + 1) + encoded(field.substring(field.indexOf('=') + 1)))
                .collect(Collectors.joining("&"));
        URI address = server.address(action);
        return send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(withToken + body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Signs in through the login page. */
    public Browser signIn(String user) {
        submit("/login", "/login", "username=" + user, "password=" + RunningQuerySide.SANDI);
        return this;
    }

    /** The Authorization header of a script. */
    public static String basic(String user) {
        String credentials = user + ":" + RunningQuerySide.SANDI;
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
