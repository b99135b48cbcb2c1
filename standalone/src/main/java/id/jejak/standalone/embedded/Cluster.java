package id.jejak.standalone.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One data directory and the server on it. All of this is for the holder of the {@link StartLock} only. */
final class Cluster {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;

    /** Given on the command line, where they outrank every file; {@link Provision} asks the server whether they hold. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("idle_in_transaction_session_timeout", "60s"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // A week of logs, each day's overwritten a week later.
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_checkpoints", "off")));

    private final DataHome home;
    private final Secrets secrets;
    private final Ports ports;

    /** Where a port comes from that is free, or was a moment ago. */
    interface Ports {
        int next() throws IOException;
    }

    Cluster(DataHome home, Secrets secrets) {
        this(home, secrets, Cluster::freePort);
    }

    Cluster(DataHome home, Secrets secrets, Ports ports) {
        this.home = home;
        this.secrets = secrets;
        this.ports = ports;
    }

    /** The port of the server that runs, after waiting for one that is on its way up or down. */
    Optional<Integer> running() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Optional<PidFile> file = runningFile(); file.isPresent(); file = runningFile()) {
            Optional<Integer> port = file.get().port();
            if (port.isPresent() && Provision.answers(port.get(), secrets)) {
                return port;
            }
            if (System.nanoTime() > deadline) {
                throw new EmbeddedServerException("The PostgreSQL of " + home.data() + " runs but does not answer; "
                        + "its log is in " + home.data().resolve("log"));
            }
            pause();
        }
        return Optional.empty();
    }

    /** Starts a server, on data that are made first if there are none, and returns its port. */
    int start() throws IOException {
        Programs programs = Programs.in(home.programs());
        programs.removeOthers();
        if (home.hasData()) {
            refuseOtherVersion(programs);
        } else {
            create(programs);
        }
        return start(programs);
    }

    /** Stops the server, if one runs, after it has put everything in order. */
    void stop() throws IOException {
        if (runningFile().isEmpty()) {
            return;
        }
        // Not "smart", which would wait for connections that somebody has forgotten to close.
        List<String> arguments = List.of("stop", "-D", home.data().toString(), "-m", "fast", "-w", "-t", "120", "-s");
        Programs.Outcome outcome = Programs.in(home.programs()).run("pg_ctl", arguments);
        if (!outcome.isGood()) {
            throw new EmbeddedServerException(outcome.inOneLine());
        }
    }

    private Optional<PidFile> runningFile() throws IOException {
        return PidFile.of(home.data()).filter(PidFile::isOfRunningServer);
    }

    private int start(Programs programs) throws IOException {
        Programs.Outcome outcome = new Programs.Outcome(0, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            disarmWhatADeadServerLeft();
            int port = ports.next();
            outcome = programs.run("pg_ctl", startArguments(port));
            log.debug("pg_ctl start on port {}: {}", port, outcome);
            if (outcome.isGood()) {
                return port;
            }
            // Somebody else took the port, or the children of a killed server are not gone yet, or a process that was
            // killed while it started the server left a starter behind that was faster than this one.
            Optional<Integer> other = running();
            if (other.isPresent()) {
                return other.get();
            }
            pause();
        }
        throw new EmbeddedServerException("PostgreSQL did not start on " + home.data() + " ("
                + outcome.inOneLine() + "); see " + home.startLog() + " and "
                + home.data().resolve("log"));
    }

    private List<String> startArguments(int port) throws IOException {
        Files.deleteIfExists(home.startLog());
        String settings = SETTINGS.entrySet().stream()
                .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
        return List.of(
                "start",
                "-D",
                home.data().toString(),
                "-w",
                "-t",
                Long.toString(PATIENCE.toSeconds()),
                "-s",
                "-l",
                home.startLog().toString(),
                "-o",
                "-p " + port + settings);
    }

    private void disarmWhatADeadServerLeft() throws IOException {
        Optional<PidFile> stale = PidFile.of(home.data()).filter(file -> !file.isOfRunningServer());
        if (stale.isPresent()) {
            log.info("The last PostgreSQL on {} was killed; it recovers now", home.data());
            stale.get().disarm();
        }
    }

    private void refuseOtherVersion(Programs programs) throws IOException {
        String ours = programs.majorVersion();
        String theirs = Files.readString(home.versionFile()).strip();
        if (!ours.equals(theirs)) {
            throw new EmbeddedServerException("The data in " + home.data() + " belong to PostgreSQL " + theirs
                    + ", this Jejak brings PostgreSQL " + ours);
        }
    }

    /**
     * Makes new data that ask for a password from their first moment on. They are made under another name, a new one
     * each time, and get their own by a rename when they are finished: if this process is killed, the next one starts
     * afresh, even while what this one started still runs.
     */
    private void create(Programs programs) throws IOException {
        removeDrafts();
        Path draft = Files.createDirectory(home.root().resolve("draft-" + UUID.randomUUID()));
        Path password = draft.resolve("password");
        Secrets.writePrivately(password, secrets.superuser());
        List<String> arguments = List.of(
                "--pgdata=" + draft.resolve("pg"),
                "--username=" + Provision.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Code point order: alike on every machine, and indexes survive an upgrade of the system's locales.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Programs.Outcome outcome = programs.run("initdb", arguments);
        if (!outcome.isGood()) {
            throw new EmbeddedServerException(
                    "PostgreSQL cannot make its data in " + home.root() + ": " + outcome.inOneLine());
        }
        Files.move(draft.resolve("pg"), home.data(), StandardCopyOption.ATOMIC_MOVE);
        home.sync();
        removeDrafts();
        log.debug("Made new PostgreSQL data in {}", home.data());
    }

    private void removeDrafts() throws IOException {
        try (Stream<Path> files = Files.list(home.root())) {
            for (Path draft : files.filter(file -> file.getFileName().toString().startsWith("draft-"))
                    .toList()) {
                FileSystemUtils.deleteRecursively(draft);
            }
        } catch (IOException e) {
            // A killed process's initdb may still be writing there; the next start removes the rest.
            log.debug("Not all drafts in {} could be removed", home.root(), e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
