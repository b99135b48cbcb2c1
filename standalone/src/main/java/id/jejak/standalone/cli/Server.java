package id.jejak.standalone.cli;

import id.jejak.standalone.Database;
import id.jejak.standalone.StandaloneApplication;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

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
        properties.put("jejak.demo", demo);
        try {
            new SpringApplicationBuilder(StandaloneApplication.class)
                    .bannerMode(Banner.Mode.OFF)
                    .properties(properties)
                    .run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        out.println(Teks.of("server.siap", "http://localhost:" + port + "/"));
        Teks.say("server.berhenti");
        return JejakCommand.KEEPS_RUNNING;
    }
}
