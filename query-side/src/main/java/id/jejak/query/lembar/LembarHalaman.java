package id.jejak.query.lembar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page whose model has a table under {@code lembar} that table with its marks and notes. */
@Configuration(proxyBeanMethods = false)
class LembarHalaman implements WebMvcConfigurer, HandlerInterceptor {

    private static final String LEMBAR = "lembar";

    private final PenandaLembar penanda;

    LembarHalaman(PenandaLembar penanda) {
        this.penanda = penanda;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/aset/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getModel().get(LEMBAR) instanceof Lembar lembar) {
            page.getModel().put(LEMBAR, penanda.tandai(lembar, RequestContextUtils.getLocale(request)));
        }
    }
}
