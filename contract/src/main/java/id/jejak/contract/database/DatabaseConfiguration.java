package id.jejak.contract.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the database's address and roles from the environment and prepares the database before anything uses it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    /** Ready once the migrations have run; whatever opens connections depends on it. */
    @Bean
    public PreparedDatabase preparedDatabase(DatabaseSettings settings) {
        DatabaseSetup.prepare(settings);
        return new PreparedDatabase(settings);
    }

    /** A database that has the shape this version needs. */
    public record PreparedDatabase(DatabaseSettings settings) {}
}
