package id.jejak.query.tulis;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The write API, asked in the name of whoever sent the page's request: with the same session or the same Basic login,
 * the same token against forgery and in the same language. It is where the page is, unless {@code jejak.api.url} says
 * otherwise.
 */
@Component
public class ApiTulis {

    private static final Logger log = LoggerFactory.getLogger(ApiTulis.class);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    /** Of a file every row is judged before it answers. */
    private static final Duration ANSWER_OF_A_FILE = Duration.ofMinutes(10);

    private static final String TYPE = "urn:jejak:galat:";

    private final JsonMapper json;
    private final String elsewhere;
    private final RestClient client;
    private final RestClient patient;

    ApiTulis(JsonMapper json, @Value("${jejak.api.url:}") String elsewhere) {
        this.json = json;
        this.elsewhere = elsewhere;
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        this.client = client(http, ANSWER);
        this.patient = client(http, ANSWER_OF_A_FILE);
    }

    private static RestClient client(HttpClient http, Duration answer) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(answer);
        return RestClient.builder().requestFactory(requests).build();
    }

    /** Reads what somebody is about to change. */
    public Jawaban baca(HttpServletRequest page, String path) {
        return answer(request(client, page, HttpMethod.GET, path));
    }

    /** Reads what this address names, which is encoded already. */
    public Jawaban baca(HttpServletRequest page, Alamat address) {
        return answer(named(client.method(HttpMethod.GET).uri(URI.create(base(page) + address)), page));
    }

    /**
     * Asks for a change.
     *
     * @param path of the endpoint, as {@code /api/v1/realisasi}
     * @param isi the body, which becomes JSON
     * @param kunci under which it is done once however often it is sent
     * @param versi the version that the asker has seen, where the endpoint asks for it
     * @throws AccessDeniedException where the asker's role may not do this
     */
    public Jawaban kirim(HttpServletRequest page, String path, Object isi, String kunci, Optional<Long> versi) {
        return send(HttpMethod.POST, page, path, isi, kunci, versi);
    }

    /**
     * Asks for something to be replaced as a whole; else as {@link #kirim}.
     *
     * @throws AccessDeniedException where the asker's role may not do this
     */
    public Jawaban ganti(HttpServletRequest page, String path, Object isi, String kunci, long versi) {
        return send(HttpMethod.PUT, page, path, isi, kunci, Optional.of(versi));
    }

    /**
     * Asks for something to be taken away, which can be asked for twice.
     *
     * @throws AccessDeniedException where the asker's role may not do this
     */
    public Jawaban hapus(HttpServletRequest page, String path) {
        return answer(request(client, page, HttpMethod.DELETE, path));
    }

    /**
     * Asks for something to be taken away, once; else as {@link #kirim}.
     *
     * @param address which is encoded already
     * @throws AccessDeniedException where the asker's role may not do this
     */
    public Jawaban hapus(HttpServletRequest page, Alamat address, String kunci, long versi) {
        return answer(named(client.method(HttpMethod.DELETE).uri(URI.create(base(page) + address)), page)
                .header("Idempotency-Key", kunci)
                .header(HttpHeaders.IF_MATCH, "\"" + versi + "\""));
    }

    private Jawaban send(
            HttpMethod method, HttpServletRequest page, String path, Object isi, String kunci, Optional<Long> versi) {
        RestClient.RequestBodySpec request = request(client, page, method, path)
                .header("Idempotency-Key", kunci)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(isi));
        versi.ifPresent(seen -> request.header(HttpHeaders.IF_MATCH, "\"" + seen + "\""));
        return answer(request);
    }

    /**
     * Hands in a file as it is, without a word about it.
     *
     * @param jenisMedia what it is said to be
     * @throws AccessDeniedException where the asker's role may not do this
     */
    public Jawaban simpan(HttpServletRequest page, String path, byte[] isi, String jenisMedia) {
        return answer(request(client, page, HttpMethod.POST, path)
                .header(HttpHeaders.CONTENT_TYPE, jenisMedia)
                .body(isi));
    }

    /**
     * Hands in a file, and answers when it is read.
     *
     * @param berkas the part {@code berkas}, with its name
     * @param ketentuan the part {@code ketentuan}, which becomes JSON
     * @param kunci as for {@link #kirim}
     * @throws AccessDeniedException where the asker's role may not do this
     */
    public Jawaban unggah(HttpServletRequest page, String path, Resource berkas, Object ketentuan, String kunci) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("berkas", berkas);
        parts.add("ketentuan", new HttpEntity<>(json.writeValueAsBytes(ketentuan), headers));
        return answer(request(patient, page, HttpMethod.POST, path)
                .header("Idempotency-Key", kunci)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    private RestClient.RequestBodySpec request(
            RestClient through, HttpServletRequest page, HttpMethod method, String path) {
        return named(through.method(method).uri(base(page) + path), page);
    }

    /** In the name of whoever sent the page's request. */
    private static <S extends RestClient.RequestHeadersSpec<S>> S named(S request, HttpServletRequest page) {
        Locale bahasa = RequestContextUtils.getLocale(page);
        request.accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, bahasa.toLanguageTag());
        forward(page, HttpHeaders.COOKIE, request);
        forward(page, HttpHeaders.AUTHORIZATION, request);
        if (page.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            request.header(token.getHeaderName(), token.getToken());
        }
        return request;
    }

    private static void forward(HttpServletRequest page, String header, RestClient.RequestHeadersSpec<?> request) {
        String value = page.getHeader(header);
        if (value != null) {
            request.header(header, value);
        }
    }

    /** The address that the page's own request came in by, which no proxy's header changes. */
    private String base(HttpServletRequest page) {
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        String address = page.getLocalAddr();
        String host = address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + page.getLocalPort();
    }

    private Jawaban answer(RestClient.RequestHeadersSpec<?> request) {
        try {
            return request.exchangeForRequiredValue((sent, answer) -> read(answer));
        } catch (ResourceAccessException e) {
            log.warn("The write API does not answer", e);
            return new Jawaban.TidakTerjawab();
        }
    }

    private Jawaban read(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        if (status == HttpStatus.FORBIDDEN.value() || status == HttpStatus.UNAUTHORIZED.value()) {
            throw new AccessDeniedException("The write API answers " + status);
        }
        JsonNode body;
        try {
            body = json.readTree(answer.getBody());
        } catch (JacksonException e) {
            log.warn("The write API answers {} with what is no JSON", status, e);
            return new Jawaban.TidakTerjawab();
        }
        if (answer.getStatusCode().is2xxSuccessful()) {
            return new Jawaban.Diterima(status, body);
        }
        return new Jawaban.Ditolak(
                status,
                text(body, "type").replace(TYPE, ""),
                text(body, "detail"),
                text(body, "field"),
                body.path("versi").isNumber() ? Optional.of(body.path("versi").asLong()) : Optional.empty(),
                body);
    }

    private static String text(JsonNode body, String name) {
        return body.path(name).asString("");
    }
}
