package id.jejak.standalone.embedded;

import id.jejak.contract.database.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The use of the PostgreSQL that lives in a data directory. Any number of processes, and of callers within one, may use
 * the same at once: the first starts the server, the last to close stops it. What is committed survives a power cut.
 *
 * <p>A killed process leaves the server running, and the next one finds it. There is no shutdown hook: whoever opens
 * closes, after its own connections.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    /** One per data directory, as a JVM has each file lock only once; guarded by itself. */
    private static final Map<DataHome, Use> USES = new HashMap<>();

    private final DataHome home;
    private final DatabaseSettings settings;
    private boolean closed;

    private EmbeddedServer(DataHome home, DatabaseSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    /**
     * Starts the server or joins those who use it; makes the data on first use.
     *
     * @throws EmbeddedServerException with the reason in one line
     */
    public static EmbeddedServer open(Path dataHome) {
        DataHome home = DataHome.at(dataHome);
        synchronized (USES) {
            Use use = USES.computeIfAbsent(home, Use::begin);
            use.callers++;
            return new EmbeddedServer(home, use.settings);
        }
    }

    /** The database, which has an owner but may be empty: preparing it is the caller's task. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Stops the server if nobody else uses it; harmless when repeated. */
    @Override
    public void close() {
        synchronized (USES) {
            if (closed) {
                return;
            }
            closed = true;
            Use use = USES.get(home);
            if (use != null && --use.callers == 0) {
                USES.remove(home);
                use.end();
            }
        }
    }

    /** This process's use of a data directory. */
    private static final class Use {
        private final DataHome home;
        private final UsersLock users;
        private final Cluster cluster;
        private final DatabaseSettings settings;
        private int callers;

        private Use(DataHome home, UsersLock users, Cluster cluster, DatabaseSettings settings) {
            this.home = home;
            this.users = users;
            this.cluster = cluster;
            this.settings = settings;
        }

        static Use begin(DataHome home) {
            try {
                return StartLock.during(home, () -> beginLocked(home));
            } catch (IOException e) {
                throw new EmbeddedServerException("The data directory " + home.root() + " cannot be used: " + e, e);
            }
        }

        private static Use beginLocked(DataHome home) throws IOException {
            Secrets secrets = Secrets.of(home);
            Cluster cluster = new Cluster(home, secrets);
            UsersLock users = UsersLock.take(home);
            try {
                int port = joinOrStart(home, users, cluster);
                return new Use(home, users, cluster, Provision.complete(home, port, secrets));
            } catch (IOException | RuntimeException e) {
                giveUp(users, cluster, e);
                throw e;
            }
        }

        private static int joinOrStart(DataHome home, UsersLock users, Cluster cluster) throws IOException {
            Optional<Integer> running = cluster.running();
            if (running.isPresent()) {
                log.info("Joined PostgreSQL on port {}, data in {}", running.get(), home.data());
                return running.get();
            }
            if (!users.cameAlone()) {
                // It may run where this process cannot see it, in another container: two servers would ruin the data.
                throw new EmbeddedServerException("Another process uses " + home.root()
                        + " but its PostgreSQL is not to be found; end that process first");
            }
            int port = cluster.start();
            log.info("Started PostgreSQL on port {}, data in {}", port, home.data());
            return port;
        }

        private static void giveUp(UsersLock users, Cluster cluster, Exception reason) {
            try (users) {
                if (users.releaseAsLast()) {
                    cluster.stop();
                }
            } catch (IOException | RuntimeException e) {
                reason.addSuppressed(e);
            }
        }

        void end() {
            // An interrupted thread can take no lock, and who is interrupted wants to leave in good order all the more.
            boolean interrupted = Thread.interrupted();
            try (users) {
                log.info("{} PostgreSQL, data in {}", StartLock.during(home, this::endLocked), home.data());
            } catch (IOException | EmbeddedServerException e) {
                log.warn("PostgreSQL on {} was not stopped; the next start joins it: {}", home.data(), e.toString());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private String endLocked() throws IOException {
            if (!users.releaseAsLast()) {
                return "Left to its other users:";
            }
            cluster.stop();
            return "Stopped";
        }
    }
}
