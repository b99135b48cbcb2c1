package id.jejak.query.web;

import id.jejak.query.Titik;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the point of time that the parameters {@code per} and {@code tercatat} of an address name. */
final class TitikParameters implements HandlerMethodArgumentResolver {

    static final String TERCATAT = "tercatat";

    static final String PER = "per";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Titik.class;
    }

    @Override
    public Titik resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Titik(
                Galat.read(PER, Optional.ofNullable(request.getParameter(PER)), Waktu::hari),
                Galat.read(TERCATAT, Optional.ofNullable(request.getParameter(TERCATAT)), Waktu::tercatat));
    }
}
