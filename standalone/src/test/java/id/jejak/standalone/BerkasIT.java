package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.jejak.contract.web.Bahasa;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every table and comparison of the demo as it is taken away. {@code golden/tabel/alamat.csv} lists them; beside it
 * stands what each says, read back by libraries that did not write it.
 *
 * <p>A test that finds another text prints the difference and leaves what it read in {@code target/golden}. Where the
 * new text is the right one: {@code cp standalone/target/golden/* standalone/src/test/resources/golden/tabel/}, and
 * {@code git diff} shows what is about to be called right.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BerkasIT {

    private static final Path READ = Path.of("target", "golden");
    private static final Path DIFFERENT = Path.of("target", "golden-berbeda");
    private static final Set<String> PRINTED_AGAIN = Set.of("tabel-2.5", "tabel-6.1", "lra-rekening", "jejak-sub");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** When the demo was loaded, and what it drew by lot then, is another each time. */
    private static final List<String[]> OF_THIS_RUN = List.of(
            new String[] {"(?<=peristiwa #)[\\d.]+", "<posisi>"},
            new String[] {"\\d{1,2} [A-Z][a-z]+ \\d{4}(,| pukul)? \\d{2}[.:]\\d{2}([.:]\\d{2})?( WIB)?", "<waktu>"},
            new String[] {"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "<waktu>"},
            new String[] {"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<nomor>"});

    /** Takes a rupiah back from the salaries of February. */
    private static final String CORRECTION = """
            {"skpd": "2.08.2.13.0.00.01.0000", "tahun": 2024, "asal": "CONTOH/0002/LS/2024",
             "alasan": "Diketahui sesudah tabel dicetak",
             "pengembalian": {"jenis": "CONTRA_POS", "nomor": "CONTOH/CP-0047/2024", "tanggal": "2024-08-15"},
             "baris": [{"pos": "2.08.01.2.02.01", "rekening": "5.1.01.01.01.0001",
                        "sumberDana": "1.2.01.01.02.0001", "jumlah": "1"}]}""";

    private final DemoServer server = DemoServer.running();

    /** One file of one table. */
    private record Berkas(String nama, String alamat, String kind) {

        static List<Berkas> all() {
            InputStream list = Objects.requireNonNull(BerkasIT.class.getResourceAsStream("/golden/tabel/alamat.csv"));
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(list, StandardCharsets.UTF_8)).stream()
                    .flatMap(row -> Arrays.stream(row.getField("berkas").split(" "))
                            .map(kind -> new Berkas(row.getField("nama"), row.getField("alamat"), kind)))
                    .toList();
        }

        String at(long position) {
            return encoded(alamat.replace("{berkas}", kind).replace("{posisi}", Long.toString(position)));
        }

        /** The address that asks for all that is known; none where it names what it wants otherwise. */
        Optional<String> now() {
            return alamat.contains("tercatat=")
                    ? Optional.of(encoded(alamat.replace("{berkas}", kind).replaceFirst("[?&]tercatat=\\{posisi}", "")))
                    : Optional.empty();
        }

        /**
         * Whether its address says up to where the ledger is known, as the name of a document does not. Of PDF, which takes
         * its time, a few will do.
         */
        boolean isTakenAgain() {
            return alamat.contains("{posisi}") && (!kind.equals("pdf") || PRINTED_AGAIN.contains(nama));
        }

        String file() {
            return nama + "." + kind + (kind.equals("csv") || kind.equals("json") ? "" : ".txt");
        }

        private static String encoded(String address) {
            int query = address.indexOf('?');
            return query < 0
                    ? address
                    : address.substring(0, query + 1)
                            + Arrays.stream(address.substring(query + 1).split("&"))
                                    .map(part -> part.substring(0, part.indexOf('=') + 1)
                                            + URLEncoder.encode(
                                                    part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8))
                                    .reduce((one, other) -> one + "&" + other)
                                    .orElse("");
        }
    }

    @Test
    @Order(1)
    void everyTableSaysWhatItsGoldenFileSays() throws Exception {
        Files.createDirectories(READ);
        List<String> differences = new ArrayList<>();
        for (Berkas berkas : Berkas.all()) {
            if (berkas.kind().equals("json")) {
                continue;
            }
            String text = compare(berkas, server.loaded(), differences);
            if (!berkas.kind().equals("csv") && berkas.now().isPresent()) {
                assertThat(text).as(berkas.file()).contains("Data per peristiwa #" + server.loaded() + ", tercatat ");
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Of the demo as it was loaded nothing of Tabel 6.1 differs between two of its plan's documents. */
    @Test
    @Order(3)
    void aTableThatDiffersSaysWhatItsGoldenFileSays() throws Exception {
        RevisiContoh revision = DemoServer.running().contoh();
        String compared = "/api/v1/tabel/6.1.{berkas}?banding=@" + revision.sebelum() + "&tercatat={posisi}";
        List<String> differences = new ArrayList<>();
        for (Berkas berkas : List.of(
                new Berkas("tabel-6.1-contoh-uang", compared + "&berubah=ya&bagian=money", "csv"),
                new Berkas("tabel-6.1-contoh-indikator", compared + "&berubah=ya&bagian=indicators&cap=ya", "csv"),
                new Berkas("tabel-6.1-contoh", compared, "xlsx"),
                new Berkas("tabel-6.1-contoh", compared, "pdf"))) {
            compare(berkas, revision.sesudah(), differences);
        }
        assertThat(differences).isEmpty();
    }

    /** What the file says now; whether that is what its golden file says is added to the differences. */
    private String compare(Berkas berkas, long position, List<String> differences)
            throws IOException, InterruptedException {
        String text = BerkasTerbaca.of(berkas.kind(), get(berkas.at(position)).body());
        Path read = Files.writeString(READ.resolve(berkas.file()), always(text));
        try (InputStream golden = BerkasIT.class.getResourceAsStream("/golden/tabel/" + berkas.file())) {
            if (golden == null) {
                differences.add(berkas.file() + " has no golden file");
            } else {
                compare(berkas, new String(golden.readAllBytes(), StandardCharsets.UTF_8), read, differences);
            }
        }
        return text;
    }

    /** The text without what is another in each run. */
    private String always(String text) {
        String always = text;
        for (String[] once : OF_THIS_RUN) {
            always = always.replaceAll(once[0], once[1]);
        }
        // An event that bears no day of its own is of the day on which it was recorded.
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Jakarta"));
        for (LocalDate day : List.of(today, today.minusDays(1))) {
            for (String written : List.of("yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "dd/MM/yyyy", "dd-MM-yyyy")) {
                always = always.replace(
                        DateTimeFormatter.ofPattern(written, Bahasa.INDONESIA).format(day), "<hari ini>");
            }
        }
        return always;
    }

    private static void compare(Berkas berkas, String golden, Path read, List<String> differences) {
        try {
            assertThat(read).hasContent(golden);
        } catch (AssertionError e) {
            differences.add(berkas.file() + ": " + e.getMessage());
        }
    }

    /** CSV, JSON, PDF and XLSX, whatever was recorded since. */
    @Test
    @Order(2)
    void whatWasTakenAwayOnceIsTakenAwayAgainByteForByteFromItsPosition() throws Exception {
        List<Berkas> all = Berkas.all().stream().filter(Berkas::isTakenAgain).toList();
        List<byte[]> printed = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        for (Berkas berkas : all) {
            HttpResponse<byte[]> file = get(berkas.now().orElseGet(() -> berkas.at(server.loaded())));
            printed.add(file.body());
            positions.add(file.headers().firstValueAsLong("Jejak-Posisi").orElseThrow());
        }

        long corrected = correct();

        List<String> differ = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Berkas berkas = all.get(i);
            byte[] again = get(berkas.at(positions.get(i))).body();
            if (!Arrays.equals(again, printed.get(i))) {
                differ.add(berkas.file());
                Files.createDirectories(DIFFERENT);
                Files.write(DIFFERENT.resolve(berkas.nama() + ".sebelum." + berkas.kind()), printed.get(i));
                Files.write(DIFFERENT.resolve(berkas.nama() + ".sesudah." + berkas.kind()), again);
            }
        }
        assertThat(differ).isEmpty();
        Berkas lra = all.stream()
                .filter(one -> one.file().equals("lra-rekening.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(get(lra.at(corrected)).body())
                .as("what was recorded since is another figure")
                .isNotEqualTo(printed.get(all.indexOf(lra)));
        assertThat(text("/api/v1/laporan/e-81.csv?tahun=2024&tercatat=" + corrected))
                .as("a quarter in which a rupiah came back and none was spent")
                .contains(",-1,");
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request(path, "inspektur").build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(path + ": " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }

    /** The position at which it is recorded, and up to which everything is projected. */
    private long correct() throws IOException, InterruptedException {
        HttpResponse<String> posted = HTTP.send(
                request("/api/v1/realisasi/pembalikan", "bendahara")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(CORRECTION))
                        .build(),
                BodyHandlers.ofString());
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        String position = posted.body().replaceFirst("(?s).*\"posisi\"\\s*:\\s*(\\d+).*", "$1");
        get("/api/v1/laporan/lra.csv?tahun=2024&position=" + position);
        return Long.parseLong(position);
    }

    private HttpRequest.Builder request(String path, String user) {
        byte[] login = (user + ":" + user + "-binjai-demo").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
}
