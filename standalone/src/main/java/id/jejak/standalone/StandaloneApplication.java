package id.jejak.standalone;

import id.jejak.command.CommandSide;
import id.jejak.contract.database.DatabaseConfiguration;
import id.jejak.query.QuerySide;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Both sides in one process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({DatabaseConfiguration.class, CommandSide.class, QuerySide.class})
public class StandaloneApplication {}
