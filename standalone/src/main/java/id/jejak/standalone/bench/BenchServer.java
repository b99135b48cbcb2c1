package id.jejak.standalone.bench;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.standalone.Database;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An application of ours, answering over HTTP on a free port of this machine. */
public final class BenchServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private BenchServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on a prepared database, with these settings above all others. */
    public static BenchServer start(Class<?> application, DatabaseSettings settings, Map<String, Object> own) {
        Map<String, Object> properties = new HashMap<>(Database.properties(settings));
        properties.putAll(own);
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        return new BenchServer(new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("bench", properties)))
                .run());
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
