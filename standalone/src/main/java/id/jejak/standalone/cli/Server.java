package id.jejak.standalone.cli;

import id.jejak.standalone.Database;
import id.jejak.standalone.StandaloneApplication;
import id.jejak.standalone.demo.DemoAccounts;
import id.jejak.standalone.demo.DemoAccounts.DemoAccount;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;

/** Runs the application until the process is told to end. */
final class Server {

    private static final int BACKLOG = 1;

    private final PrintWriter out;
    private final int port;
    private final String address;

    Server(PrintWriter out) {
        this.out = out;
        this.port = Integer.parseInt(System.getenv().getOrDefault("JEJAK_PORT", "8080"));
        // Only this machine, unless somebody decides otherwise.
        this.address = System.getenv().getOrDefault("JEJAK_ADDRESS", "127.0.0.1");
    }

    /** @throws IllegalStateException where the port is taken: better said before a database is started */
    void requireFreePort() {
        try (ServerSocket probe = new ServerSocket(port, BACKLOG, InetAddress.getByName(address))) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new IllegalStateException(Teks.of("server.port-terpakai", Integer.toString(port)), e);
        }
    }

    /** Starts, prints the address once it answers, and leaves the server running; the database is closed at its end. */
    int run(Database database, boolean demo) {
        // After the application's own shutdown, which still needs the database.
        SpringApplication.getShutdownHandlers().add(database::close);
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("server.port", port);
        properties.put("server.address", address);
        if (demo) {
            properties.putAll(demoProperties());
        }
        try {
            new SpringApplicationBuilder(StandaloneApplication.class)
                    .bannerMode(Banner.Mode.OFF)
                    // First, since what this run was started with stands above the shipped settings.
                    .initializers(context -> context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("jejak", properties)))
                    .run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        out.println(Teks.of("server.siap", "http://localhost:" + port + "/"));
        Teks.say("server.berhenti");
        return JejakCommand.KEEPS_RUNNING;
    }

    private static Map<String, Object> demoProperties() {
        Map<String, Object> properties = new HashMap<>(Map.of("jejak.demo", true));
        List<DemoAccount> accounts = DemoAccounts.all();
        for (int i = 0; i < accounts.size(); i++) {
            String account = "jejak.demo-accounts[%d].".formatted(i);
            properties.put(account + "user", accounts.get(i).username());
            properties.put(account + "password", accounts.get(i).password());
            properties.put(account + "role", accounts.get(i).peran().name());
        }
        return properties;
    }
}
