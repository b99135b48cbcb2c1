package id.jejak.command;

import id.jejak.contract.database.DatabaseConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the command side alone; many copies may run against one PostgreSQL. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({DatabaseConfiguration.class, CommandSide.class})
public class CommandSideApplication {

    public static void main(String[] args) {
        SpringApplication.run(CommandSideApplication.class, args);
    }
}
