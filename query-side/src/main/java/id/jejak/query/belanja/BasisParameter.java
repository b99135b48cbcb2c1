package id.jejak.query.belanja;

import id.jejak.query.web.Galat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller the basis that the parameter {@code basis} of an address names, or the default one. */
@Configuration(proxyBeanMethods = false)
class BasisParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String BASIS = "basis";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Basis.class;
    }

    @Override
    public Basis resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Galat.read(BASIS, Optional.ofNullable(request.getParameter(BASIS)), Basis::of)
                .orElse(Basis.CAIR);
    }
}
