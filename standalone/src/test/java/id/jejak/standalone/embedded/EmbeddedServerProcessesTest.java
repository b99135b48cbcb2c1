package id.jejak.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedServerProcessesTest extends EmbeddedHome {

    @Test
    void processesShareItAndTheLastOneStopsIt() throws Exception {
        OtherProcess one = otherProcess();
        OtherProcess other = otherProcess();
        try (EmbeddedServer here = EmbeddedServer.open(home)) {
            assertThat(List.of(one.url(), other.url()))
                    .containsOnly(here.settings().url());
            one.close();
        }
        assertThat(isServerAlive()).isTrue();

        other.close();

        assertThat(isServerAlive()).isFalse();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void theServerOfAKilledProcessIsJoinedByTheNext() throws Exception {
        OtherProcess killed = otherProcess();
        String url = killed.url();
        killed.kill();
        assertThat(isServerAlive()).isTrue();

        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            assertThat(server.settings().url()).isEqualTo(url);
            assertThat(ask(server.settings(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(isServerAlive()).isFalse();
    }

    @Test
    void recoversWhenProcessAndServerWereKilled() throws Exception {
        OtherProcess killed = otherProcess();
        String url = killed.url();
        tell(url, Provision.owner(Secrets.of(DataHome.at(home))), "CREATE TABLE kept AS SELECT 'here' AS what");
        killed.kill();
        killServer();
        assertThat(pidFile()).exists();

        try (EmbeddedServer server = EmbeddedServer.open(home)) {
            assertThat(ask(server.settings(), "SELECT what FROM kept")).isEqualTo("here");
        }

        giveItsNumberToAnother();
        EmbeddedServer.open(home).close();

        Files.createFile(pidFile());
        EmbeddedServer.open(home).close();
    }

    @Test
    void neverStartsASecondServerBesideAUserOfOneItCannotSee() throws Exception {
        OtherProcess user = otherProcess();
        user.url();
        killServer();

        assertThatThrownBy(() -> EmbeddedServer.open(home))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageEndingWith("but its PostgreSQL is not to be found; end that process first");

        user.close();
        EmbeddedServer.open(home).close();
    }

    /** After the machine was started anew, the number in the file may be that of any program: here of this test. */
    private void giveItsNumberToAnother() throws Exception {
        OtherProcess killed = otherProcess();
        killed.url();
        killed.kill();
        killServer();
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile(), lines);
    }
}
