package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.access.Peran;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's OpenAPI document and its page, held against the endpoints and the roles of {@code hak.csv}. */
class DokumentasiApiIT {

    private static final String DOCUMENT = "/api/v1/openapi.json";
    private static final String LOGIN =
            Base64.getEncoder().encodeToString("inspektur:inspektur-binjai-demo".getBytes(StandardCharsets.UTF_8));
    private static final Set<String> PARTS_OF_A_SCHEMA =
            Set.of("$ref", "type", "oneOf", "anyOf", "allOf", "discriminator");

    private final DemoServer server = DemoServer.running();

    @Test
    void everyEndpointOfTheApiIsInTheDocumentAndNothingElse() throws Exception {
        assertThat(operations(document("id"))).containsExactlyInAnyOrderElementsOf(endpoints());
    }

    @Test
    void everyOperationSaysWhatItDoesInBothLanguagesWhoMayCallItAndWhatMayBeWrong() throws Exception {
        List<String> faults = new ArrayList<>();
        JsonNode english = document("en");
        forEachOperation(document("id"), (endpoint, operation) -> {
            String other = operation(english, endpoint).path("summary").asString("");
            if (operation.path("summary").asString("").isBlank() || other.isBlank()) {
                faults.add(endpoint + " has no summary in one of the languages");
            }
            if (!roles(operation).equals(rolesOf(endpoint))) {
                faults.add(endpoint + " names " + roles(operation) + ", hak.csv " + rolesOf(endpoint));
            }
            if (operation
                    .path("responses")
                    .path("403")
                    .path("content")
                    .path("application/problem+json")
                    .isMissingNode()) {
                faults.add(endpoint + " does not say how it refuses");
            }
            if (!endpoint.startsWith("GET") && !parameters(operation).contains("Idempotency-Key")) {
                faults.add(endpoint + " does not name Idempotency-Key");
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void whatNeedsAVersionSaysSo() throws Exception {
        JsonNode operation = operation(document("id"), "POST /api/v1/pemeriksaan/penyelesaian");

        assertThat(parameters(operation)).contains("If-Match");
        assertThat(operation.path("responses").propertyNames()).contains("412", "428");
    }

    /** As OpenAPI 3.1 asks of a document: its parts, unique operation ids, path parameters, and references that lead somewhere. */
    @Test
    void theDocumentIsWellFormed() throws Exception {
        JsonNode document = document("id");
        List<String> faults = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        forEachOperation(document, (endpoint, operation) -> {
            if (!ids.add(operation.path("operationId").asString())) {
                faults.add(endpoint + " has an operationId that another has");
            }
            Set<String> inPath = new TreeSet<>();
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("in").asString().equals("path")) {
                    inPath.add("{" + parameter.path("name").asString() + "}");
                }
                if (parameter.path("schema").isMissingNode()) {
                    faults.add(endpoint + " has a parameter without a schema: " + parameter.path("name"));
                }
            }
            Set<String> named = new TreeSet<>();
            Pattern.compile("\\{[^}]+}").matcher(endpoint).results().forEach(one -> named.add(one.group()));
            if (!inPath.equals(named)) {
                faults.add(endpoint + " describes the path's parameters " + inPath);
            }
            if (operation.path("responses").isEmpty()) {
                faults.add(endpoint + " has no responses");
            }
        });
        for (JsonNode reference : document.findValues("$ref")) {
            if (document.at(reference.asString().substring(1)).isMissingNode()) {
                faults.add("leads nowhere: " + reference);
            }
        }
        for (var schema : document.path("components").path("schemas").properties()) {
            if (Stream.of(schema.getValue())
                    .flatMap(one -> one.propertyNames().stream())
                    .noneMatch(PARTS_OF_A_SCHEMA::contains)) {
                faults.add("schema " + schema.getKey() + " says nothing");
            }
        }

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("info").propertyNames()).contains("title", "version");
        assertThat(faults).isEmpty();
    }

    /** Of schemas of one name only one would be told, and the others' endpoints would be described wrongly. */
    @Test
    void whatStandsWithinAnotherClassBearsItsNameToo() throws Exception {
        JsonNode schemas = document("id").path("components").path("schemas");

        assertThat(schemas.propertyNames())
                .contains("RealisasiBody")
                .doesNotContain("Answer", "Baru", "Perubahan", "Baris", "Node")
                .anyMatch(name -> name.endsWith("Answer"));
    }

    @Test
    void amountsAndCodesAreTextsAsTheApiTakesThem() throws Exception {
        JsonNode schemas = document("id").path("components").path("schemas");

        assertThat(schemas.path("RealisasiBody")
                        .path("properties")
                        .path("skpd")
                        .path("type")
                        .asString())
                .isEqualTo("string");
        assertThat(schemas.findValues("jumlah").stream()
                        .filter(one -> one.path("items").isMissingNode()))
                .isNotEmpty()
                .allSatisfy(
                        jumlah -> assertThat(jumlah.path("type").asString("")).isEqualTo("string"));
    }

    @Test
    void aPageShowsItToEverybodyWhoIsSignedIn() throws Exception {
        HttpResponse<String> page = Peramban.signedIn(server, "verifikator").get("/sistem/api?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("/api/v1/realisasi")
                .contains("Posts a realization")
                .contains("Idempotency-Key")
                .contains("id=\"skema-RealisasiBody\"")
                .doesNotContain("http://", "https://");
    }

    @Test
    void nobodyReadsTheDocumentWithoutALogin() throws Exception {
        assertThat(ask("id", "Accept", "application/json").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(String language, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + DOCUMENT + "?lang=" + language))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private interface Seen {
        void operation(String endpoint, JsonNode operation);
    }

    private JsonNode document(String language) throws Exception {
        HttpResponse<String> answer = ask(language, "Authorization", "Basic " + LOGIN);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void forEachOperation(JsonNode document, Seen seen) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> seen.operation(
                                one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), one.getValue())));
    }

    private static JsonNode operation(JsonNode document, String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        return document.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    private static Set<String> operations(JsonNode document) {
        Set<String> found = new TreeSet<>();
        forEachOperation(document, (endpoint, operation) -> found.add(endpoint));
        return found;
    }

    private static Set<String> roles(JsonNode operation) {
        Set<String> roles = new TreeSet<>();
        operation.path("x-peran").forEach(role -> roles.add(role.asString()));
        return roles;
    }

    private static Set<String> parameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(one -> names.add(one.path("name").asString()));
        return names;
    }

    private static Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        rows().forEach(row -> endpoints.add(endpoint(row)));
        return endpoints;
    }

    /** None where everybody may. */
    private static Set<String> rolesOf(String endpoint) {
        Set<String> roles = new TreeSet<>();
        rows().filter(row -> endpoint(row).equals(endpoint))
                .forEach(row -> row.getHeader().stream()
                        .filter(column -> row.getField(column).equals("x"))
                        .forEach(roles::add));
        return roles.size() == Peran.values().length ? Set.of() : roles;
    }

    private static String endpoint(NamedCsvRecord row) {
        return row.getField("method") + " " + row.getField("path").replaceAll("\\{([^}:]+):[^}]*}", "{$1}");
    }

    private static Stream<NamedCsvRecord> rows() {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(DokumentasiApiIT.class.getResourceAsStream("/hak.csv")),
                        StandardCharsets.UTF_8))
                .stream()
                .filter(row -> row.getField("path").startsWith("/api/v1/"));
    }
}
