package id.jejak.standalone.embedded;

import static org.awaitility.Awaitility.await;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A data home for each test; the programs are unpacked once for all of them, as that takes seconds. */
abstract class EmbeddedHome {

    @TempDir
    static Path programs;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    private final List<OtherProcess> others = new ArrayList<>();

    @BeforeAll
    static void unpack() {
        Programs.in(programs);
    }

    @BeforeEach
    void lendPrograms() throws IOException {
        Files.createSymbolicLink(home.resolve("bin"), programs);
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        for (OtherProcess other : others) {
            other.kill();
        }
        killServer();
        Files.delete(home.resolve("bin"));
    }

    OtherProcess otherProcess() throws IOException {
        OtherProcess other = OtherProcess.using(home);
        others.add(other);
        return other;
    }

    /** SIGKILL to the server itself, as the system does it when memory runs out. */
    void killServer() throws IOException {
        if (Files.exists(pidFile())) {
            String number = Files.readAllLines(pidFile()).get(0);
            ProcessHandle.of(Long.parseLong(number)).ifPresent(ProcessHandle::destroyForcibly);
            await().atMost(Duration.ofSeconds(20)).until(() -> !isServerAlive());
        }
    }

    boolean isServerAlive() throws IOException {
        return PidFile.of(data()).filter(PidFile::isOfRunningServer).isPresent();
    }

    Path data() {
        return home.resolve("pg");
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    static String ask(DatabaseSettings settings, String sql) throws SQLException {
        return ask(settings.url(), settings.owner(), sql);
    }

    static String ask(String url, Login login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static void tell(DatabaseSettings settings, String sql) throws SQLException {
        tell(settings.url(), settings.owner(), sql);
    }

    static void tell(String url, Login login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
