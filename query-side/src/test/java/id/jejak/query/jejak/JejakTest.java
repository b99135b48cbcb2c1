package id.jejak.query.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trail of a small history, over HTTP. */
class JejakTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String RENSTRA = SKPD + "/2021-2023";
    private static final String SUB = "2.08.01.2.01.01";
    private static final String OTHER = "2.08.01.2.01.02";
    private static final String REKENING = "5.1.02.01.01.0024";
    private static final String CELL_61 = "?skpd=" + SKPD + "&renstra=2021-2023&hal=PAGU_INDIKATIF";
    private static final String CELL_25 = "?skpd=" + SKPD + "&tahun=2024&rekening=5.1.02";
    private static final String BOOK = "?skpd=" + SKPD + "&tahun=2024&pos=" + SUB;

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start("--jejak.jejak-langsung.pendengar=2");
        by("dewi", "PERENCANA", "penetapan", "Ditetapkan DPRD", "RENSTRA CONTOH-1");
        send(
                Events.renstra(RENSTRA),
                Events.parent(RENSTRA, "2.08.01", List.of("-", "", "")),
                Events.sub(
                        RENSTRA,
                        SUB,
                        List.of("10", "20", "NA"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2021, "1", "NA")),
                Events.sub(RENSTRA, OTHER, List.of("", "7", "-")));
        by("dewi", "PERENCANA", "perubahan", "", "PERUBAHAN_RENSTRA CONTOH-2");
        send(
                new PaguIndikatifRevised(
                        node(SUB),
                        new TreeMap<>(Map.of(2022, new SelRupiah("25"), 2023, new SelRupiah("30"))),
                        LocalDate.of(2022, 6, 1)),
                new NodeRetired(node(OTHER), LocalDate.of(2022, 6, 1)));
        by("budi", "BENDAHARA", "dpa", "Sesuai DPA", "DPA CONTOH DPA/1");
        send(pagu(1_000, LocalDate.of(2024, 1, 2)));
        by("budi", "BENDAHARA", "bayar", "", "SP2D_LS CONTOH/1");
        send(realisasi(600, "CONTOH/1", LocalDate.of(2024, 3, 1), "=HYPERLINK(\"http://x\")"));
        by("budi", "BENDAHARA", "balik", "Permintaan verifikator", "CONTRA_POS CONTOH/CP/1");
        send(pembalikan(150, "CONTOH/1", LocalDate.of(2024, 4, 1), "-salah rekening"));
        by("siti", "PENYETUJU", "geser", "", "PERGESERAN CONTOH/G/1");
        send(pagu(800, LocalDate.of(2024, 5, 1)));
        by("budi", "BENDAHARA", "bayar-2", "", "SP2D_LS CONTOH/2");
        send(realisasi(50, "CONTOH/2", LocalDate.of(2024, 3, 31), "Kertas"));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void csvOfTheWholeLedgerIsThis() {
        HttpResponse<String> csv = get("/api/v1/jejak.csv?urut=lama");

        assertThat(csv.body().replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z", "<waktu>"))
                .isEqualTo(golden("jejak.csv"));
        assertThat(csv.headers().firstValue("Jejak-Posisi")).contains("11");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"jejak_peristiwa-11.csv\"");
        assertThat(csv.headers().firstValue("Link")).isEmpty();
        List<String> stamp = get("/api/v1/jejak.csv?urut=lama&cap=ya&skpd=" + SKPD)
                .body()
                .lines()
                .filter(line -> line.startsWith("\"# "))
                .toList();
        assertThat(stamp)
                .hasSize(4)
                .allMatch(line -> line.endsWith("\"" + ",".repeat(30)))
                .anyMatch(line -> line.contains(SKPD));
        assertThat(stamp.get(3)).startsWith("\"# Data per peristiwa #11, tercatat ");
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        assertThat(allPages("/api/v1/jejak?baris=4")).isEqualTo(List.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        assertThat(allPages("/api/v1/jejak?baris=4&urut=lama&skpd=" + SKPD))
                .isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(get("/api/v1/jejak.csv?baris=4").headers().firstValue("Link"))
                .contains("</api/v1/jejak.csv?tercatat=11&dari=8&baris=4>; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pos=2.08.01                                | 2 3 4 5 6 7 8 9 10 11",
                "pos=2 08 01 2 01 02                        | 4 6",
                "tahun=2024                                 | 7 8 9 10 11",
                "tahun=2022-2023&hal=PAGU_INDIKATIF         | 3 4 5 6",
                "renstra=2021-2023                          | 1 2 3 4 5 6",
                "rekening=5.1.2                             | ",
                "rekening=5.1.02.01                         | 7 8 9 10 11",
                "indikator=2.08.01.2.01.01%231              | 3",
                "dokumen=CONTOH%2F1                         | 8",
                "peristiwa=anggaran.pagu-set&peristiwa=rencana.node-retired | 6 7 10",
                "pelaku=siti                                | 10",
                "permintaan=perubahan                       | 5 6",
                "cari=kertas                                | 11",
                "cari=VERIFIKATOR                           | 9",
                "cari=contoh/1                              | 8 9",
                "berlakuDari=2024-03-31&berlakuSampai=2024-04-01 | 9 11",
                "dicatatDari=2020-01-01&dicatatSampai=2020-12-31 | ",
                "per=2022-05-31                             | 1 2 3 4",
                "tercatat=3                                 | 1 2 3",
                "tercatat=2020-01-01T07:15                  | ",
                "tercatat=2999-01-01T00:00:00%2B07:00       | 1 2 3 4 5 6 7 8 9 10 11",
            })
    void everyFilterFindsItsEvents(String filter, String expected) {
        List<Integer> positions = expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();

        String encoded = filter.replace(" ", "%20");
        assertThat(positions(json("/api/v1/jejak?urut=lama&" + encoded))).isEqualTo(positions);
    }

    @Test
    void aCellsEventsAddUpToTheCell() {
        assertThat(sum(CELL_61 + "&pos=2.08.01&tahun=2021")).isEqualTo("10");
        assertThat(sum(CELL_61 + "&tahun=2022")).isEqualTo("25");
        assertThat(sum(CELL_61 + "&tahun=2022-2023")).isEqualTo("55");
        assertThat(sum(CELL_61 + "&pos=" + OTHER + "&tahun=2022")).isEqualTo("0");
        assertThat(sum(CELL_61 + "&tahun=2022-2023&tercatat=4")).isEqualTo("27");
        assertThat(sum(CELL_25 + "&hal=PAGU")).isEqualTo("800");
        assertThat(sum(CELL_25 + "&hal=REALISASI")).isEqualTo("500");
        assertThat(sum(CELL_25 + "&hal=REALISASI&per=2024-03-31")).isEqualTo("650");
        assertThat(sum(CELL_25 + "&hal=PAGU&tercatat=9")).isEqualTo("1000");
        assertThat(json("/api/v1/jejak" + CELL_61 + "&tahun=2021&pos=T1")
                        .path("jumlah")
                        .isNull())
                .isTrue();
    }

    @Test
    void theBalanceRunsAndRunsOnlyWhereItHasABook() {
        JsonNode events = json("/api/v1/jejak" + BOOK + "&urut=lama").path("peristiwa");

        assertThat(StreamSupport.stream(events.spliterator(), false)
                        .map(event -> event.path("rincian").get(0))
                        .map(line -> line.path("saldo"))
                        .map(saldo -> "%s - %s = %s"
                                .formatted(
                                        saldo.path("pagu").asString(),
                                        saldo.path("realisasi").asString(),
                                        saldo.path("sisa").asString())))
                .containsExactly(
                        "1000 - 0 = 1000",
                        "1000 - 600 = 400",
                        "1000 - 450 = 550",
                        "800 - 450 = 350",
                        "800 - 500 = 300");
        assertThat(get("/api/v1/jejak?tahun=2024").body()).doesNotContain("saldo");
    }

    @Test
    void aReversalAndItsProofNameEachOtherOnceBothAreKnown() {
        assertThat(json("/api/v1/jejak/9").path("mengacu").toString())
                .isEqualTo("[{\"posisi\":8,\"hubungan\":\"MEMBALIK\"}]");
        assertThat(json("/api/v1/jejak/8").path("diacu").toString())
                .isEqualTo("[{\"posisi\":9,\"hubungan\":\"MEMBALIK\"}]");
        assertThat(json("/api/v1/jejak?tercatat=8&dokumen=CONTOH%2F1")
                        .path("peristiwa")
                        .get(0)
                        .path("diacu"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, skpd-tidak-sah, ?skpd=2.08",
        "400, tahun-tidak-sah, ?tahun=lalu",
        "400, rekening-tidak-sah, ?rekening=x",
        "400, dana-tidak-sah, ?dana=x",
        "400, indikator-tidak-sah, ?indikator=x",
        "400, hal-tidak-sah, ?hal=UANG",
        "400, peristiwa-tidak-sah, ?peristiwa=x",
        "400, per-tidak-sah, ?per=2024-02-30",
        "400, tanggal-tidak-sah, ?berlakuDari=2024-02-30",
        "404, posisi-belum-ada, ?tercatat=99",
        "400, tercatat-tidak-sah, ?tercatat=kemarin",
        "400, halaman-tidak-sah, ?urut=acak",
        "400, halaman-tidak-sah, ?baris=100000",
        "400, halaman-tidak-sah, /langsung?dari=x",
        "400, peristiwa-tidak-sah, /x",
        "404, peristiwa-tidak-ada, /12",
        "404, peristiwa-tidak-ada, /0",
    })
    void aWrongRequestIsAnsweredWithProblemDetails(int status, String slug, String path) {
        HttpResponse<String> answer = get("/api/v1/jejak" + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("type").asString())
                .isEqualTo("urn:jejak:galat:" + slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/jejak", "/api/v1/jejak.csv", "/api/v1/jejak/1", "/api/v1/jejak/langsung", "/jejak"})
    void anAdministratorReadsNoTrail(String path) {
        HttpResponse<String> answer =
                new Browser(query).get(path, "Authorization", Browser.basic("admin"), "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void thePageSaysItInBothLanguages() {
        Browser browser = new Browser(query).signIn("inspektur");

        assertThat(browser.get("/jejak" + BOOK + "&urut=lama").body())
                .contains("Realisasi dibalik", "Membalik #8", "Dibalik oleh #9", "oleh budi (Bendahara)")
                .contains("alasan: -salah rekening · Permintaan verifikator", "CONTRA POS CONTOH/CP/1")
                .contains("href=\"/jejak?dokumen=CONTOH%2FCP%2F1\"", "href=\"/jejak/9\"", "−150", "<th scope=\"col\"")
                .contains("Kode dan turunannya: " + SUB, "name=\"tahun\"", "value=\"2024\"")
                .contains("Data per peristiwa #11, tercatat ", "/api/v1/jejak.csv?skpd=" + SKPD)
                .doesNotContain("Halaman berikutnya");
        assertThat(browser.get("/jejak?baris=2&lang=en").body())
                .contains(
                        "Ceiling set", "Next page", "recorded ", "href=\"/jejak?tercatat=11&amp;dari=10&amp;baris=2\"");
        assertThat(browser.get("/jejak" + CELL_61 + "&pos=" + SUB + "&tahun=2022&lang=id")
                        .body())
                .contains("Jumlah perubahan, semua halaman", "+5", ">25</td>", ">20</td>");
        assertThat(browser.get("/jejak?cari=tidak+ada+yang+begini").body()).contains("Tidak ada peristiwa yang cocok.");
    }

    @Test
    void theWholeLedgerIsOnThePageAndItsEventsAreStoredAsShown() {
        Browser browser = new Browser(query).signIn("inspektur");

        assertThat(browser.get("/jejak").statusCode()).isEqualTo(200);
        assertThat(browser.get("/").body()).contains("href=\"/jejak?skpd=" + SKPD + "\"");
        String page = browser.get("/jejak/8").body();
        assertThat(page)
                .contains(
                        "Peristiwa #8", "&quot;jumlah&quot; : &quot;600&quot;", "&quot;pelaku&quot; : &quot;budi&quot;")
                .contains("anggaran.realisasi-posted, revisi 1", "href=\"/jejak?permintaan=bayar\"");
        assertThat(browser.get("/jejak/99"))
                .returns(404, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("<h1>Peristiwa tidak ada</h1>"));
    }

    private static String asker = "";
    private static String role = "";
    private static String request = "";
    private static String reason = "";
    private static String document = "";

    private static void by(String pelaku, String peran, String permintaan, String alasan, String dokumen) {
        asker = pelaku;
        role = peran;
        request = permintaan;
        reason = alasan;
        document = dokumen;
    }

    private static void send(JejakEvent... events) {
        query.append(
                new Permintaan(asker, role, request, reason).metaData().and(Permintaan.DOKUMEN, document),
                List.of(events));
    }

    private static JejakEvent pagu(long pagu, LocalDate berlaku) {
        return Events.pagu(SKPD, 2024, SUB, REKENING, "1.2.01", pagu, berlaku);
    }

    private static JejakEvent realisasi(long jumlah, String nomor, LocalDate tanggal, String uraian) {
        return new RealisasiPosted(
                AnggaranId.of(SKPD + "/2024/" + SUB),
                new KodeRekening(REKENING),
                new SumberDana("1.2.01"),
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, nomor, tanggal),
                uraian);
    }

    private static JejakEvent pembalikan(long jumlah, String asal, LocalDate tanggal, String alasan) {
        return new RealisasiReversed(
                AnggaranId.of(SKPD + "/2024/" + SUB),
                new KodeRekening(REKENING),
                new SumberDana("1.2.01"),
                Rupiah.of(jumlah),
                asal,
                new DokumenPengembalian(DokumenPengembalian.Jenis.CONTRA_POS, "CONTOH/CP/1", tanggal),
                alasan);
    }

    private static RencanaId node(String kode) {
        return RencanaId.of(RENSTRA + "/" + kode);
    }

    private static List<Integer> allPages(String first) {
        List<Integer> found = new ArrayList<>();
        String next = first;
        while (!next.isEmpty()) {
            JsonNode page = json(next);
            found.addAll(positions(page));
            next = page.path("berikutnya").asString("");
        }
        return found;
    }

    private static List<Integer> positions(JsonNode page) {
        return StreamSupport.stream(page.path("peristiwa").spliterator(), false)
                .map(event -> event.path("posisi").asInt())
                .toList();
    }

    private static String sum(String cell) {
        return json("/api/v1/jejak" + cell).path("jumlah").asString();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"), "Accept", "*/*");
    }

    private static String golden(String file) {
        try (InputStream in = Objects.requireNonNull(JejakTest.class.getResourceAsStream("/jejak/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
