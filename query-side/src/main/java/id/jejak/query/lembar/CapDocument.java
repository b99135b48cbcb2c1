package id.jejak.query.lembar;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Tells the API's document that every table which is given away as CSV can have its stamp within. */
@Configuration(proxyBeanMethods = false)
class CapDocument {

    @Bean
    GlobalOperationCustomizer stampsWithin() {
        return (operation, handler) -> {
            if (isCsv(handler)) {
                StringSchema yes = new StringSchema();
                yes.setTypes(Set.of("string"));
                yes.setEnum(List.of("ya"));
                operation.addParametersItem(new QueryParameter()
                        .name(CapCsv.PARAMETER)
                        .required(false)
                        .schema(yes));
            }
            return operation;
        };
    }

    private static boolean isCsv(HandlerMethod handler) {
        GetMapping mapping = handler.getMethodAnnotation(GetMapping.class);
        return mapping != null
                && handler.getBeanType().getPackageName().startsWith("id.jejak.query")
                && Arrays.stream(mapping.value()).anyMatch(path -> path.endsWith(".csv") || path.endsWith(".{berkas}"));
    }
}
