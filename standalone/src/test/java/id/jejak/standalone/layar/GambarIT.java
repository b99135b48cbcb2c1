package id.jejak.standalone.layar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Makes the README's pictures: {@code mvn verify -Dit.test=GambarIT -Djejak.gambar=/path/to/docs/gambar}. */
class GambarIT {

    private static final int HEIGHT = 640;
    /** A README is read over slow lines too. */
    private static final long LARGEST = 160_000;

    /**
     * A picture.
     *
     * @param jalan the page's address
     */
    private record Gambar(String nama, String pelaku, String jalan) {}

    private static final List<Gambar> ALL = List.of(
            new Gambar("beranda", "bendahara", "/?tahun=2024"),
            new Gambar("tabel-6-1", "perencana", "/renstra/tabel-6-1"),
            new Gambar(
                    "catat-realisasi",
                    "bendahara",
                    "/realisasi/baru?tahun=2024&nomor=0413%2FLS%2F2024&tanggal=18-09-2024&uraian=Alat+tulis+kantor"
                            + "&mata=2.08.01.2.06.04+5.1.02.01.01.0024&jumlah=8.452.000#jumlah-0"),
            new Gambar("jejak", "inspektur", "/sub/2.08.01.2.06.04?tahun=2024"));

    @Test
    void fourPagesArePictured() throws IOException {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty("jejak.gambar")).map(Path::of);
        assumeTrue(folder.isPresent(), "Skipped: -Djejak.gambar names the folder of the pictures");
        Files.createDirectories(folder.get());
        try (Layar layar = Layar.open()) {
            for (Gambar one : ALL) {
                Page page = layar.signedIn(one.pelaku(), "id", Layar.LAPTOP, true);
                page.setViewportSize(Layar.LAPTOP, HEIGHT);
                page.navigate(one.jalan());
                page.locator("main h1").waitFor();
                Path file = folder.get().resolve(one.nama() + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
                page.context().close();
                assertThat(Files.size(file)).as(one.nama()).isBetween(10_000L, LARGEST);
            }
        }
    }
}
