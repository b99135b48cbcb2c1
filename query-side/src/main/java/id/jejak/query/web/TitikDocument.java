package id.jejak.query.web;

import id.jejak.query.Titik;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the API's document that a point of time is two parameters of an address and not an object. */
@Configuration(proxyBeanMethods = false)
class TitikDocument {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Titik.class);
    }

    @Bean
    GlobalOperationCustomizer pointsOfTime() {
        return (operation, handler) -> {
            if (Arrays.asList(handler.getMethod().getParameterTypes()).contains(Titik.class)) {
                for (String name : new String[] {TitikParameters.PER, TitikParameters.TERCATAT}) {
                    StringSchema text = new StringSchema();
                    text.setTypes(Set.of("string"));
                    operation.addParametersItem(
                            new QueryParameter().name(name).required(false).schema(text));
                }
            }
            return operation;
        };
    }
}
