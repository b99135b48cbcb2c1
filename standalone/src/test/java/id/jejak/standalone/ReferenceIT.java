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

/** Lists of codes from the command line. */
class ReferenceIT {

    private static final String[] OF_2021 = {"--kind", "accounts", "--list", "R", "--valid-from", "2021-01-01"};

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
    void aListIsImportedTwiceOrRefusedAndPrinted() throws IOException {
        Cli cli = new Cli(data, Map.of());
        String good = file("kode,uraian,status_data\n5,LAMA,1\n5,BELANJA,0\n5.1,OPERASI,0\n");
        String bad = file("kode,uraian\n5,BELANJA\nx,APA\n5.1,\n");

        Cli.Result refused = importing(cli, bad);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out())
                .isEqualTo("baris 3: bukan kode: x\nbaris 4: uraian kosong atau tidak dapat disimpan: 5.1\n");
        assertThat(refused.err()).isEqualTo("jejak: Tidak ada yang diimpor: 2 kesalahan\n");

        Cli.Result first = importing(cli, good);
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("ganda: 5: berlaku baris 3 (BELANJA), bukan baris 2 (LAMA)\n")
                .contains("R: 3 baris; 2 ditambah, 0 berubah, 0 tetap, 1 ganda; 0 kode lama");
        assertThat(importing(cli, good).out()).contains("R: 3 baris; 0 ditambah, 0 berubah, 2 tetap, 1 ganda");
        assertThat(cli.run("reference", "lists").out())
                .isEqualTo("kind,list,legal_basis,valid_from,valid_until,codes\naccounts,R,R,2021-01-01,,2\n");

        Cli.Result unknown = new Cli(data, Map.of("JEJAK_LANG", "en"))
                .run("reference", "successors", good, "--kind", "accounts", "--from", "R", "--to", "Z");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).isEqualTo("jejak: There is no list Z (jejak reference lists)\n");
        assertThat(cli.run("reference", "import", "tidak-ada.csv").exitCode()).isEqualTo(2);
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(files, "daftar", ".csv"), content)
                .toString();
    }

    private static Cli.Result importing(Cli cli, String file) {
        String[] arguments = new String[OF_2021.length + 3];
        arguments[0] = "reference";
        arguments[1] = "import";
        arguments[2] = file;
        System.arraycopy(OF_2021, 0, arguments, 3, OF_2021.length);
        return cli.run(arguments);
    }
}
