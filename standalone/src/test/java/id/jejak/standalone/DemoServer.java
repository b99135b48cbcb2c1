package id.jejak.standalone;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.access.QuickAccounts;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.database.Pools;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.standalone.demo.DemoAccounts;
import id.jejak.standalone.demo.DemoLoader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The demo as one process, started once for all tests of this JVM that only add to it. */
public final class DemoServer {

    private static final class Running {
        static final DemoServer ONE = new DemoServer();
    }

    private final List<String> arguments = new ArrayList<>();
    private final String address;
    private final long loaded;
    private final RevisiContoh contoh;
    private volatile ConfigurableApplicationContext context;

    public static DemoServer running() {
        return Running.ONE;
    }

    private DemoServer() {
        TestDatabase database = TestDatabase.fresh();
        DatabaseSettings settings = database.settings();
        DemoAccounts.ensure(QuickAccounts.on(database.owner()));
        load(settings);
        loaded = Objects.requireNonNull(new JdbcTemplate(database.query())
                .queryForObject("SELECT max(position) FROM ledger.event", Long.class));
        arguments.addAll(List.of(
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--jejak.demo=true",
                "--jejak.db.url=" + settings.url()));
        login(arguments, "owner", settings.owner());
        login(arguments, "command", settings.command());
        login(arguments, "query", settings.query());
        context = start("0");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> context.close()));
        address = "http://127.0.0.1:" + port();
        contoh = RevisiContoh.enact(this);
    }

    private ConfigurableApplicationContext start(String port) {
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.port=" + port);
        return new SpringApplicationBuilder(StandaloneApplication.class).run(all.toArray(String[]::new));
    }

    private String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Ends it, does this while nobody answers, and starts it again at the same address on the same database. */
    public void restart(Runnable meanwhile) {
        String port = port();
        context.close();
        try {
            meanwhile.run();
        } finally {
            context = start(port);
        }
    }

    public String address() {
        return address;
    }

    /** The ledger position up to which is what the demo loads, and nothing that a test has added. */
    long loaded() {
        return loaded;
    }

    /** The first that happens after that. */
    public RevisiContoh contoh() {
        return contoh;
    }

    /** Where its commands are handed in, past HTTP. */
    CommandDesk desk() {
        return context.getBean(CommandDesk.class);
    }

    /** Every method and path that answers with code of ours. */
    Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        RequestMappingHandlerMapping mapping =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((request, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("id.jejak")) {
                request.getMethodsCondition()
                        .getMethods()
                        .forEach(method ->
                                request.getPatternValues().forEach(path -> endpoints.add(method + " " + path)));
            }
        });
        return endpoints;
    }

    private static void load(DatabaseSettings settings) {
        try (HikariDataSource connections = Pools.open("command", settings.url(), settings.command())) {
            Configuration axon = CommandSide.axon(
                    connections,
                    new JdbcTransactionManager(connections),
                    new SimpleMeterRegistry(),
                    KewenanganDaerah.BAWAAN);
            axon.start();
            try {
                new DemoLoader(CommandDesk.of(axon)).load(false, (done, of, document, added) -> {});
            } finally {
                axon.shutdown();
            }
        }
    }

    private static void login(List<String> arguments, String role, Login login) {
        arguments.add("--jejak.db." + role + ".user=" + login.user());
        arguments.add("--jejak.db." + role + ".password=" + login.password());
    }
}
