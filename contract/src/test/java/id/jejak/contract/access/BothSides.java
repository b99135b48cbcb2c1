package id.jejak.contract.access;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseConfiguration;
import id.jejak.contract.database.DatabaseConfiguration.PreparedDatabase;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application with two data sources, one page and one endpoint, to have its doors tried. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DatabaseConfiguration.class, BothSides.OneSide.class, BothSides.OtherSide.class, BothSides.Doors.class})
class BothSides {

    @Import(AccessConfiguration.class)
    static class OneSide {

        @Bean(destroyMethod = "close")
        HikariDataSource commandDataSource(PreparedDatabase database) {
            DatabaseSettings settings = database.settings();
            return Pools.open("command", settings.url(), settings.command());
        }

        @Bean
        @ConditionalOnMissingBean
        Accounts accounts(@Qualifier("commandDataSource") HikariDataSource dataSource) {
            return new Accounts(dataSource);
        }
    }

    @Import(AccessConfiguration.class)
    static class OtherSide {

        @Bean(destroyMethod = "close")
        HikariDataSource queryDataSource(PreparedDatabase database) {
            DatabaseSettings settings = database.settings();
            return Pools.open("query", settings.url(), settings.query());
        }

        @Bean
        @ConditionalOnMissingBean
        Accounts accounts(@Qualifier("queryDataSource") HikariDataSource dataSource) {
            return new Accounts(dataSource);
        }
    }

    @RestController
    static class Doors {

        @GetMapping("/login")
        String login(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/")
        String page(Authentication who) {
            return "Halo " + who.getName();
        }

        @PostMapping("/api/v1/tulis")
        @PreAuthorize("hasRole('BENDAHARA')")
        String write(Authentication who, @RequestParam(defaultValue = "0") int jumlah) {
            return "ditulis oleh " + who.getName();
        }
    }
}
