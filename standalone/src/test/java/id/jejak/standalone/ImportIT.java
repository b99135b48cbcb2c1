package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.standalone.embedded.EmbeddedServer;
import id.jejak.standalone.embedded.LentPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of many rows from the command line. */
class ImportIT {

    @TempDir
    private Path data;

    @TempDir
    private Path files;

    private EmbeddedServer used;

    /** No command has to start and stop a server that somebody else uses too. */
    @BeforeEach
    void useTheServer() throws IOException {
        LentPrograms.to(data);
        used = EmbeddedServer.open(data);
    }

    @AfterEach
    void leaveIt() {
        used.close();
    }

    @Test
    void aFileIsTriedDraftedOrToldRowByRow() throws IOException {
        Cli cli = new Cli(data, Map.of());
        String dpa = file("""
                Kode Sub Kegiatan;Kode Rekening;Pagu
                2.08.01.2.02.01;5.1.01.01.01.0001;1.250.000
                """);
        String[] drafting = {
            "import",
            dpa,
            "--kind",
            "dpa",
            "--skpd",
            "2.08.2.13.0.00.01.0000",
            "--year",
            "2026",
            "--number",
            "DPA/1",
            "--date",
            "2026-01-02",
            "--title",
            "DPA 2026"
        };
        Cli.Result drafted = cli.run(drafting);
        assertThat(drafted.exitCode()).as(drafted.err()).isZero();
        assertThat(drafted.out())
                .contains("Dibukukan: 1 baris, 1 bukti atau dokumen, Rp1.250.000")
                .contains("Jumlah berkas sama dengan jumlah yang dibukukan.");

        String sp2d = file("""
                Jenis SP2D;Nomor SP2D;Tanggal SP2D;Kode Sub Kegiatan;Kode Rekening;Nilai SP2D
                LS;1;02/02/2026;2.08.01.2.02.01;5.1.01.01.01.0001;84.52
                LS;2;02/02/2026;2.08.01.2.02.01;5.1.01.01.01.0001;1.000
                """);
        Cli.Result refused = new Cli(data, Map.of("JEJAK_LANG", "en"))
                .run(
                        "import",
                        sp2d,
                        "--kind",
                        "realisasi",
                        "--skpd",
                        "2.08.2.13.0.00.01.0000",
                        "--year",
                        "2026",
                        "--dry-run");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out())
                .contains("row 2: Ambiguous number: ")
                .contains("row 3: Over the ceiling: ")
                .contains("Posted: 0 rows");
        assertThat(cli.run("import", dpa, "--kind", "dpa").exitCode()).isEqualTo(2);
        assertThat(cli.run("import", "tidak-ada.csv", "--kind", "dpa").exitCode())
                .isEqualTo(2);
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(files, "impor", ".csv"), content)
                .toString();
    }
}
