package id.jejak.contract.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/**
 * The API's OpenAPI document, made from the endpoints that are there: of one side where it runs alone, of both in one
 * process. What all endpoints have in common is said here once; what each does, in the bundle {@code pesan/api}.
 */
@Configuration(proxyBeanMethods = false)
public class ApiDocument {

    /** Who may call an operation: roles, or none where everybody who is signed in may. */
    public static final String PERAN = "x-peran";

    private static final Pesan PESAN = new Pesan("pesan/api");
    private static final String PREFIX = "/api/v1/";
    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String TEXT = "string";
    private static final String WHOLE_NUMBER = "integer";
    private static final String BASIC = "basic";
    private static final String SESSION = "session";
    private static final String SESSION_COOKIE = "SESSION";
    private static final String IF_MATCH = "If-Match";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Jejak").version("1"))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name(SESSION_COOKIE)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(SESSION));
    }

    /** In place of the one that springdoc makes. */
    @Bean
    ModelResolver schemas(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new NamaSkema()).openapi31(json.isOpenapi31());
    }

    /** Problem details (RFC 9457) with what ours have beside the standard's members. */
    private static Schema<?> problem() {
        Schema<?> problem = typed("object");
        problem.addProperty("type", example("urn:jejak:galat:melebihi-pagu"));
        problem.addProperty("title", typed(TEXT));
        problem.addProperty("status", typed(WHOLE_NUMBER));
        problem.addProperty("detail", typed(TEXT));
        problem.addProperty("instance", typed(TEXT));
        problem.addProperty("field", example("baris[2].jumlah"));
        problem.addProperty("versi", typed(WHOLE_NUMBER));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    /** A text as this one. */
    private static Schema<?> example(String text) {
        Schema<?> schema = typed(TEXT);
        schema.setExample(text);
        return schema;
    }

    /** OpenAPI 3.1 has a set of types where 3.0 has one. */
    private static Schema<?> typed(String type) {
        Schema<?> schema = new Schema<>();
        schema.setType(type);
        schema.setTypes(Set.of(type));
        return schema;
    }

    @Bean
    GlobalOperationCustomizer whoMayCall() {
        return (operation, handler) -> {
            operation.addExtension(PERAN, peran(handler));
            return operation;
        };
    }

    private static List<String> peran(HandlerMethod handler) {
        @Nullable
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        if (rule == null) {
            rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
        }
        return rule == null
                ? List.of()
                : Arrays.stream(rule.value().split("'", -1))
                        .filter(part -> part.matches("[A-Z]+"))
                        .toList();
    }

    @Bean
    OpenApiLocaleCustomizer texts() {
        return (document, bahasa) -> {
            document.getInfo().description(PESAN.text(bahasa, "tentang"));
            document.getComponents().addSchemas(PROBLEM, problem());
            document.getComponents().getSchemas().replaceAll((name, schema) -> atLeastAnObject(schema));
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> describe(bahasa, path, method, operation)));
        };
    }

    /** What kinds of something have in common is nothing, where their interface has no members. */
    private static Schema<?> atLeastAnObject(Schema<?> schema) {
        boolean saysNothing = Stream.of(
                        schema.getType(), schema.getTypes(), schema.get$ref(), schema.getAllOf(), schema.getOneOf())
                .allMatch(Objects::isNull);
        return saysNothing ? typed("object") : schema;
    }

    private static void describe(Locale bahasa, String path, HttpMethod method, Operation operation) {
        String rest = path.substring(PREFIX.length());
        operation.setTags(List.of(rest.split("[/.]", -1)[0]));
        String id = method.name().toLowerCase(Locale.ROOT) + "."
                + rest.replaceAll("[{}]", "").replace('/', '.');
        operation.setOperationId(id);
        operation.setSummary(summary(bahasa, id));
        boolean writes = method != HttpMethod.GET;
        if (writes) {
            operation.addParametersItem(header(IDEMPOTENCY_KEY, PESAN.text(bahasa, "idempotency-key")));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                    .forEach(parameter -> parameter.description(PESAN.text(bahasa, "if-match")));
        }
        problems(bahasa, operation, writes);
    }

    private static Parameter header(String name, String text) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(text)
                .schema(typed(TEXT));
    }

    private static void problems(Locale bahasa, Operation operation, boolean writes) {
        boolean versioned = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> IF_MATCH.equals(one.getName()));
        List<String> codes = !writes
                ? List.of("401", "403", "404", "503")
                : versioned
                        ? List.of("401", "403", "404", "409", "412", "422", "428")
                        : List.of("401", "403", "404", "409", "422");
        for (String code : codes) {
            operation.getResponses().addApiResponse(code, problem(PESAN.text(bahasa, "jawaban." + code)));
        }
    }

    private static ApiResponse problem(String text) {
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(reference())));
    }

    private static Schema<?> reference() {
        Schema<?> schema = new Schema<>();
        schema.set$ref("#/components/schemas/" + PROBLEM);
        return schema;
    }

    /** What an endpoint does; nothing where the bundle does not know it yet. */
    private static @Nullable String summary(Locale bahasa, String id) {
        try {
            return PESAN.text(bahasa, id);
        } catch (NoSuchMessageException e) {
            return null;
        }
    }
}
