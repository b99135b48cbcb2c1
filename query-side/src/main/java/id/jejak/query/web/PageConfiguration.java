package id.jejak.query.web;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.query.projection.Projections;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The pages' language and texts. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(365);
    /** The version is the root pom's. Of the jar nothing else has an address. */
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private static final List<String> NO_PAGES = List.of("/api/**", "/aset/**");

    private final BahasaHalaman bahasa = new BahasaHalaman();
    private final Projections projections;
    private final LedgerReader ledger;

    PageConfiguration(Projections projections, @Qualifier("queryDataSource") DataSource dataSource) {
        this.projections = projections;
        this.ledger = new LedgerReader(dataSource);
    }

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

    /**
     * What lies below {@code /aset/} is named by its content, so browsers keep it and yet never show an old one. No other
     * address may be a file: each link of a page would be looked for among all files of the program.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        keptByContent(registry.addResourceHandler("/aset/**").addResourceLocations("classpath:/static/aset/"));
        keptByContent(registry.addResourceHandler("/aset/htmx.min*").addResourceLocations(HTMX));
        registry.addResourceHandler("/luring.js")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    private static void keptByContent(ResourceHandlerRegistration files) {
        files.setCacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    SetempatDialect setempat() {
        return new SetempatDialect();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(bahasa).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(new LamanInterceptor()).excludePathPatterns(NO_PAGES);
        registry.addInterceptor(new PosisiInterceptor(projections, ledger)).excludePathPatterns("/aset/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TitikParameters());
    }
}
