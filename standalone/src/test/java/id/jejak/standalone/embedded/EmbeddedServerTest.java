package id.jejak.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedServerTest extends EmbeddedHome {

    @Test
    void keepsWhatIsCommitted() throws Exception {
        String port;
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "idle_in_transaction_session_timeout")).isEqualTo("1min");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server.settings(), "SELECT reset_val FROM pg_settings WHERE name = 'log_timezone'"))
                    .isEqualTo("UTC");
            port = server.settings().url();
            tell(server.settings(), "CREATE TABLE kept AS SELECT 'here' AS what");
        }
        assertThat(isServerAlive()).isFalse();
        assertThatThrownBy(() -> ask(port, new Login("nobody", "none"), "SELECT 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));

        try (EmbeddedServer again = EmbeddedServer.open(home)) {
            assertThat(ask(again.settings(), "SELECT what FROM kept")).isEqualTo("here");
        }
    }

    @Test
    void refusesToRunWhereACommitCouldBeLost() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            tell(server.settings(), "ALTER ROLE jejak_owner SET synchronous_commit = off");
        }

        assertThatThrownBy(() -> EmbeddedServer.open(home))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessage("PostgreSQL runs with synchronous_commit = off where Jejak needs on");
        assertThat(isServerAlive()).isFalse();
    }

    @Test
    void nobodyGetsInWithoutAPassword() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            DatabaseSettings settings = server.settings();
            for (String user : List.of("postgres", "jejak_owner")) {
                assertThatThrownBy(() -> ask(settings.url(), new Login(user, "guessed"), "SELECT 1"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            }
            assertThat(ask(
                            settings.url(),
                            superuser(),
                            "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theDatabaseBelongsToAnOwnerWhoIsNoSuperuser() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            assertThat(ask(
                            server.settings(),
                            "SELECT concat_ws(' ', rolname, rolsuper, rolcreaterole, rolcreatedb) FROM pg_database"
                                    + " JOIN pg_roles ON pg_roles.oid = datdba WHERE datname = current_database()"))
                    .isEqualTo("jejak_owner f t f");
        }
    }

    @Test
    void callersInOneProcessShareIt() throws Exception {
        EmbeddedServer first = EmbeddedServer.open(home);
        try (EmbeddedServer second = EmbeddedServer.open(home.resolve("../" + home.getFileName()))) {
            assertThat(second.settings()).isEqualTo(first.settings());
            first.close();
            first.close();
            assertThat(ask(second.settings(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(isServerAlive()).isFalse();
    }

    @Test
    void whatAKilledFirstStartLeftUndoneIsDoneByTheNext() throws Exception {
        Path halfMade = Files.createDirectories(home.resolve("draft-of-a-killed-process/pg"));
        Files.writeString(halfMade.resolve("PG_VERSION"), "18\n");
        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            assertThat(home.resolve("draft-of-a-killed-process")).doesNotExist();
            // As if it had been killed before it made these.
            String postgres = server.settings().url().replaceFirst("jejak$", "postgres");
            tell(postgres, superuser(), "DROP DATABASE jejak");
            tell(postgres, superuser(), "DROP ROLE jejak_owner");
        }

        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            assertThat(ask(server.settings(), "SELECT current_database()")).isEqualTo("jejak");
        }
    }

    @Test
    void triesAnotherPortWhereOneIsTaken() throws Exception {
        DataHome dataHome = DataHome.at(home);
        Secrets secrets = Secrets.of(dataHome);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int free = Cluster.freePort();
            var ports = new ArrayDeque<>(List.of(taken.getLocalPort(), free));
            Cluster cluster = new Cluster(dataHome, secrets, ports::remove);

            assertThat(cluster.start()).isEqualTo(free);

            cluster.stop();
            assertThat(isServerAlive()).isFalse();
        }
    }

    @Test
    void saysInOneLineWhyItCannotRun() throws Exception {
        EmbeddedServer.open(home).close();
        Path file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> EmbeddedServer.open(file.resolve("below")))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageStartingWith("The data directory " + file.resolve("below") + " cannot be written: ");

        Files.writeString(data().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedServer.open(home))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessage("The data in " + data().toRealPath()
                        + " belong to PostgreSQL 17, this Jejak brings PostgreSQL 18");

        Files.delete(home.resolve("secrets.properties"));
        assertThatThrownBy(() -> EmbeddedServer.open(home))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("secrets.properties is missing");
    }

    private Login superuser() {
        return new Login("postgres", Secrets.of(DataHome.at(home)).superuser());
    }

    private static String setting(EmbeddedServer server, String name) throws SQLException {
        return ask(server.settings(), "SHOW " + name);
    }
}
