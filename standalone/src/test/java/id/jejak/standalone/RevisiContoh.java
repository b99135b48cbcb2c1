package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandDesk;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.RenstraId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented revision of the demo's plan, and another that takes it back: the published revision changes nothing of
 * Tabel 6.1, and what stands after both is what stood before. Made before any test writes, so that what its tables print
 * below them is not another test's.
 *
 * @param sebelum the last ledger position before it
 * @param sesudah the position at which it was recorded
 */
public record RevisiContoh(long sebelum, long sesudah) {

    private static final String PLAN_ID = "2.08.2.13.0.00.01.0000/2021-2026";
    private static final String PLAN = "/api/v1/renstra/" + PLAN_ID;
    private static final String MEBEL = "2.08.01.2.07.05";
    private static final String GEDUNG = "2.08.01.2.07.10";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** As the first thing that happens to this server. */
    static RevisiContoh enact(DemoServer server) {
        try {
            return new Penyetuju(server.address(), server.desk()).changed();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Penyetuju(String address, CommandDesk desk) {

        private RevisiContoh changed() throws IOException, InterruptedException {
            String other = """
                {"jenis": "TAMBAH_NODE", "isi": {"kode": "%s", "nama": "CONTOH Pengadaan Sarana Gedung",
                 "penanggungJawab": "Dinas P3AM", "indikator": [], "pagu": {"2026": "30000000"}, "tandaKosong": {}}},\
                """.formatted(GEDUNG);
            long revised =
                    revise("CONTOH/REVISI-1", other + mebel("CONTOH Pengadaan Mebel dan Alat Kantor", "80000000", "2"));
            String gone = """
                {"jenis": "CABUT_NODE", "node": "%s", "versi": %d},\
                """.formatted(GEDUNG, version("/node/" + GEDUNG));
            revise("CONTOH/REVISI-2", gone + mebel("Pengadaan Mebel", "50000000", "1"));
            return new RevisiContoh(before(revised), revised);
        }

        /** The document's own event is its first one. */
        private long before(long revised) throws IOException, InterruptedException {
            String events = get("/api/v1/jejak?urut=lama&dokumen=CONTOH/REVISI-1&tercatat=" + revised)
                    .body();
            return Long.parseLong(events.replaceFirst("(?s).*?\"peristiwa\":\\[\\{\"posisi\":(\\d+).*", "$1")) - 1;
        }

        private String mebel(String nama, String pagu, String target) throws IOException, InterruptedException {
            long version = version("/node/" + MEBEL);
            return """
                {"jenis": "UBAH_NAMA_NODE", "node": "%1$s", "versi": %2$d, "nama": "%3$s", "penanggungJawab": "Dinas P3AM"},
                {"jenis": "UBAH_PAGU_INDIKATIF", "node": "%1$s", "versi": %2$d, "pagu": {"2026": "%4$s"}},
                {"jenis": "UBAH_TARGET", "indikator": "%1$s#1", "versi": %2$d, "target": {"2026": "%5$s"}}\
                """.formatted(MEBEL, version, nama, pagu, target);
        }

        private long revise(String nomor, String lines) throws IOException, InterruptedException {
            ReviseRenstra.Baris[] read = JsonMapper.shared().readValue("[" + lines + "]", ReviseRenstra.Baris[].class);
            LocalDate day = LocalDate.of(2025, 6, 2);
            ReviseRenstra revision = new ReviseRenstra(
                    RenstraId.of(PLAN_ID),
                    OptionalLong.of(version("")),
                    new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, nomor, day, "CONTOH perubahan"),
                    day,
                    List.of(read),
                    List.of());
            Permintaan asked =
                    new Permintaan("penyetuju", "PENYETUJU", UUID.randomUUID().toString(), "");
            long position = desk.send(asked, revision).position().orElseThrow();
            get("/api/v1/tabel/6.1.json?position=" + position);
            return position;
        }

        private long version(String below) throws IOException, InterruptedException {
            String tag = get(PLAN + below).headers().firstValue("ETag").orElseThrow();
            return Long.parseLong(tag.replaceAll("\\D", ""));
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer = HTTP.send(request(path, "penyetuju").build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
            return answer;
        }

        private HttpRequest.Builder request(String path, String user) {
            byte[] login = (user + ":" + user + "-binjai-demo").getBytes(StandardCharsets.UTF_8);
            return HttpRequest.newBuilder(URI.create(address + path))
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
    }
}
