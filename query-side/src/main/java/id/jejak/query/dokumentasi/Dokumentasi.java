package id.jejak.query.dokumentasi;

import id.jejak.contract.web.ApiDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An OpenAPI document as a page shows it.
 *
 * @param tentang what all operations have in common
 * @param kelompok the operations by the first part of their path
 * @param skema the named shapes of what is sent and answered
 */
record Dokumentasi(String tentang, List<Kelompok> kelompok, List<Skema> skema) {

    private static final String REFERENCE = "#/components/schemas/";

    /** Operations that belong together. */
    record Kelompok(String nama, List<Operasi> operasi) {}

    /**
     * Something that can be asked for.
     *
     * @param peran who may; empty where everybody who is signed in may
     */
    record Operasi(
            String metode,
            String jalur,
            String ringkasan,
            List<String> peran,
            List<Bagian> parameter,
            List<Bagian> isi,
            List<Jawaban> jawaban) {}

    /**
     * A parameter, a body or a property.
     *
     * @param tempat where it stands: path, query, header, a media type; empty for a property
     * @param jenis its type in words, as {@code string (date)}
     * @param skema the named shape that it has; empty where it has none
     */
    record Bagian(String nama, String tempat, String jenis, String skema, boolean wajib, String keterangan) {}

    record Jawaban(String kode, String keterangan, List<Bagian> isi) {}

    record Skema(String nama, List<Bagian> bagian, String jenis) {}

    static Dokumentasi of(JsonNode document) {
        Map<String, List<Operasi>> groups = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    Operasi operasi = operasi(one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue());
                    String group = one.getValue().path("tags").path(0).asString("");
                    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(operasi);
                }));
        return new Dokumentasi(
                document.path("info").path("description").asString(""),
                groups.entrySet().stream()
                        .map(group -> new Kelompok(group.getKey(), group.getValue()))
                        .toList(),
                document.path("components").path("schemas").properties().stream()
                        .map(schema -> skema(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static Operasi operasi(String method, String path, JsonNode operation) {
        return new Operasi(
                method,
                path,
                operation.path("summary").asString(""),
                texts(operation.path(ApiDocument.PERAN)).toList(),
                elements(operation.path("parameters"))
                        .map(one -> bagian(
                                one.path("name").asString(),
                                one.path("in").asString(),
                                one.path("schema"),
                                one.path("required").asBoolean(false),
                                one.path("description").asString("")))
                        .toList(),
                bodies(operation.path("requestBody").path("content")),
                operation.path("responses").properties().stream()
                        .map(answer -> new Jawaban(
                                answer.getKey(),
                                answer.getValue().path("description").asString(""),
                                bodies(answer.getValue().path("content"))))
                        .toList());
    }

    private static List<Bagian> bodies(JsonNode content) {
        return content.properties().stream()
                .map(body -> bagian("", body.getKey(), body.getValue().path("schema"), true, ""))
                .toList();
    }

    private static Skema skema(String name, JsonNode schema) {
        List<String> required = texts(schema.path("required")).toList();
        return new Skema(
                name,
                schema.path("properties").properties().stream()
                        .map(one -> bagian(
                                one.getKey(),
                                "",
                                one.getValue(),
                                required.contains(one.getKey()),
                                one.getValue().path("description").asString("")))
                        .toList(),
                jenis(schema));
    }

    private static Bagian bagian(String name, String place, JsonNode schema, boolean required, String text) {
        JsonNode shape = schema.path("items").isMissingNode() ? schema : schema.path("items");
        return new Bagian(
                name, place, jenis(schema), shape.path("$ref").asString("").replace(REFERENCE, ""), required, text);
    }

    private static String jenis(JsonNode schema) {
        String type = schema.path("type").asString("");
        if (type.equals("array")) {
            return type + " " + jenis(schema.path("items"));
        }
        String format = schema.path("format").asString("");
        List<String> choices = texts(schema.path("enum")).toList();
        String names = choices.isEmpty() ? type : String.join(" | ", choices);
        List<String> shapes = Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(kind -> elements(schema.path(kind)))
                .map(one -> one.path("$ref").asString("").replace(REFERENCE, ""))
                .filter(one -> !one.isEmpty())
                .toList();
        return (shapes.isEmpty() ? names : String.join(" | ", shapes)) + (format.isEmpty() ? "" : " (" + format + ")");
    }

    private static Stream<String> texts(JsonNode array) {
        return elements(array).map(one -> one.asString(""));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.values().stream();
    }
}
