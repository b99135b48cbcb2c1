package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.standalone.embedded.EmbeddedServer;
import id.jejak.standalone.embedded.LentPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo from the command line, as a newcomer meets it. */
class DemoIT {

    @TempDir
    private Path data;

    @BeforeEach
    void lendPrograms() throws IOException {
        LentPrograms.to(data);
    }

    @Test
    void aLoadThatIsKilledGoesOnWhereItStoppedAndTheTablesEqualThePublishedOnesHoweverOftenItIsLoadedOrRebuilt()
            throws IOException {
        Cli cli = new Cli(data, Map.of());
        Path err = Files.createTempFile("jejak", ".err");
        Process load = cli.start(Files.createTempFile("jejak", ".out"), err, "demo", "--load-only");
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Files.readString(err).contains("[3/") || !load.isAlive());
        load.destroyForcibly();
        await().atMost(Duration.ofMinutes(1)).until(() -> !load.isAlive());
        assertThat(Files.readString(err)).contains("[3/").doesNotContain("[20/");

        // From here on a server that somebody else uses too, so that no command has to start and stop it.
        try (EmbeddedServer used = EmbeddedServer.open(data)) {
            assertThat(used.settings().url()).isNotEmpty();
            thenLoadedTwiceRebuiltAndVerified(cli);
        }
    }

    private static void thenLoadedTwiceRebuiltAndVerified(Cli cli) {
        Cli.Result first = cli.run("demo", "--load-only");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("sudah ada: RENSTRA").contains("dimuat:", "CONTOH");
        assertThat(Tables.of(cli)).isEqualTo(Tables.published());

        Cli.Result second = cli.run("demo", "--load-only");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.err()).contains("sudah ada: RENSTRA").doesNotContain("dimuat:");

        // Holds each table that it builds against the one in use, which was the published one.
        Cli.Result rebuilt = cli.run("rebuild");
        assertThat(rebuilt.exitCode()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.out())
                .matches("7 proyeksi dibangun kembali: [\\d.]+ peristiwa diterapkan, [\\d.]+ peristiwa per detik\n");
        Cli.Result verified = cli.run("verify");
        assertThat(verified.exitCode()).as(verified.out()).isZero();
        assertThat(verified.out()).hasLineCount(7).contains("belanja: sesuai dengan peristiwa sampai nomor ");
        Cli.Result journal = cli.run("export", "journal", "--year", "2024", "--per", "2024-06-30");
        assertThat(journal.exitCode()).as(journal.err()).isZero();
        assertThat(journal.out()).startsWith("; Jurnal anggaran").contains("; per 30-06-2024", "    Realisasi:5:5.1:");
    }

    @Test
    void publishedOnlyLeavesEverySampleOut() {
        Cli cli = new Cli(data, Map.of());

        Cli.Result load = cli.run("demo", "--load-only", "--published-only");

        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(load.err()).contains("dimuat: RENSTRA").doesNotContain("CONTOH");
        assertThat(cli.run("table", "2.5", "--years", "2024").out()).contains("1,Belanja Operasi,,,\n");
    }

    @Test
    void whatCannotBeDoneFailsInOneLine() {
        Cli cli = new Cli(data, Map.of());

        Cli.Result nothingThere = cli.run("table", "2.5");
        Cli.Result unknown = cli.run("table", "7");
        Cli.Result english = new Cli(data, Map.of("JEJAK_LANG", "en")).run("table", "6.1");

        assertThat(nothingThere.exitCode()).isEqualTo(1);
        assertThat(nothingThere.out()).isEmpty();
        assertThat(nothingThere.err()).hasLineCount(1).startsWith("jejak: ").contains("skpd");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).isEqualTo("jejak: Tabel 7 tidak dikenal; yang ada: 2.5 dan 6.1\n");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.err()).hasLineCount(1).contains("--part money or --part indicators");
    }
}
