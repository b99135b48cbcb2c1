package id.jejak.standalone;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at a browser without scripts: keeps cookies, sends what forms have, follows no redirect unasked. */
final class Peramban {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final DemoServer server;
    private String token = "";

    Peramban(DemoServer server) {
        this.server = server;
    }

    static Peramban signedIn(DemoServer server, String user) throws Exception {
        return signedIn(server, user, user + "-binjai-demo");
    }

    static Peramban signedIn(DemoServer server, String user, String password) throws Exception {
        Peramban browser = new Peramban(server);
        browser.get("/login");
        browser.post("/login", "username=" + user, "password=" + password);
        return browser;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET().build());
    }

    /** With the hidden token of the page that was got last. */
    HttpResponse<String> post(String path, String... fields) throws Exception {
        String body = Arrays.stream(fields)
                .map(field -> field.substring(0, field.indexOf('=') + 1)
                        + URLEncoder.encode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build());
    }

    /** As {@link #post}, with a file too, as a form of several parts has it. */
    HttpResponse<String> upload(String path, String name, String file, String content, String... fields)
            throws Exception {
        StringBuilder body = new StringBuilder();
        Stream.concat(Arrays.stream(fields), Stream.of("_csrf=" + token))
                .forEach(field -> body.append("--batas\r\n")
                        .append("Content-Disposition: form-data; name=\"")
                        .append(field, 0, field.indexOf('='))
                        .append("\"\r\n\r\n")
                        .append(field.substring(field.indexOf('=') + 1))
                        .append("\r\n"));
        body.append("--batas\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(name, file))
                .append("Content-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n--batas--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** The value of a hidden field of a page. */
    static String hidden(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        if (!field.find()) {
            throw new AssertionError("no field " + name + " in " + page.body());
        }
        return field.group(1);
    }

    HttpResponse<String> follow(HttpResponse<String> redirect) throws Exception {
        return get(redirect.headers().firstValue("Location").orElseThrow().replace(server.address(), ""));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}
