package id.jejak.query;

import id.jejak.contract.database.DatabaseConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the query side alone; many copies may run against one PostgreSQL. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({DatabaseConfiguration.class, QuerySide.class})
public class QuerySideApplication {

    public static void main(String[] args) {
        SpringApplication.run(QuerySideApplication.class, args);
    }
}
