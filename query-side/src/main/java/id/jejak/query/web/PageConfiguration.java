package id.jejak.query.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages' language and texts. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final List<String> NO_PAGES = List.of("/api/**", "/aset/**");

    private final BahasaHalaman bahasa = new BahasaHalaman();

    @Bean
    LocaleResolver localeResolver() {
        return bahasa;
    }

    /** For the templates; has the same rules as {@link Teks}. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename(Teks.BUNDLE);
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(bahasa).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(new LamanInterceptor()).excludePathPatterns(NO_PAGES);
    }
}
