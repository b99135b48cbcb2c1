package id.jejak.query.sub;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.PembayaranEvent.Cancelled;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of one sub kegiatan, of which a ceiling was raised, and payments are paid, in process and cancelled. */
class SubTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2023-2025";
    private static final String GAJI = "2.08.01.2.02.01";
    private static final KodeRekening PEGAWAI = new KodeRekening("5.1.01.01.01.0001");
    private static final SumberDana DANA = new SumberDana("1.1");
    private static final String PAGE = "/sub/" + GAJI + "?skpd=" + SKPD + "&tahun=2024";

    private static RunningQuerySide query;
    private static Browser inspektur;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.sub(
                        PLAN,
                        GAJI,
                        List.of("", "1000", "-"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2023, "1", "25", "26")),
                Events.pagu(SKPD, 2024, GAJI, PEGAWAI.kode(), "1.1", 1000, LocalDate.of(2024, 1, 2)),
                Events.pagu(SKPD, 2024, "2.08.02.2.01.01", PEGAWAI.kode(), "1.1", 7000, LocalDate.of(2024, 1, 2)),
                new KasSet(id(), PEGAWAI, DANA, Collections.nCopies(12, Rupiah.of(90)), LocalDate.of(2024, 1, 2)),
                new RealisasiPosted(
                        id(),
                        PEGAWAI,
                        DANA,
                        Rupiah.of(300),
                        new Bukti(Bukti.Jenis.SP2D_LS, "CONTOH/1", LocalDate.of(2024, 2, 5)),
                        "Gaji Februari"),
                new RealisasiReversed(
                        id(),
                        PEGAWAI,
                        DANA,
                        Rupiah.of(20),
                        "CONTOH/1",
                        new DokumenPengembalian(
                                DokumenPengembalian.Jenis.CONTRA_POS, "CONTOH/CP", LocalDate.of(2024, 3, 5)),
                        "salah rekening"),
                spp("SPP/1", 150, 4),
                new Sp2dIssued(payment("SPP/1"), "SP2D/1", LocalDate.of(2024, 4, 20)),
                spp("SPP/2", 70, 5),
                spp("SPP/3", 40, 5),
                new Cancelled(
                        payment("SPP/3"),
                        new DokumenPengembalian(
                                DokumenPengembalian.Jenis.KOREKSI, "CONTOH/B", LocalDate.of(2024, 5, 20)),
                        "batal"),
                Events.pagu(SKPD, 2024, GAJI, PEGAWAI.kode(), "1.1", 1200, LocalDate.of(2024, 8, 1)));
        inspektur = new Browser(query).signIn("inspektur");
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void theBalancesAreThoseOfTheDayAndOpenTheirEvents() {
        assertThat(get(PAGE))
                .contains("<h1 id=\"judul\"><span>" + GAJI + "</span> <span>Nama " + GAJI + "</span></h1>")
                .contains("&amp;hal=PAGU\">1.200</a>")
                .contains("hal=PEMBAYARAN\">70</a>", ">SPP/2</a>")
                .contains("hal=REALISASI&amp;basis=terbit\">280</a>", "(23,33%)")
                .contains("<dt>Sisa</dt><dd>850</dd>")
                .doesNotContain(">SPP/1</a> ·", ">SPP/3</a> ·");
        assertThat(get(PAGE + "&per=10-05-2024"))
                .contains("&amp;hal=PAGU\">1.000</a>", "hal=PEMBAYARAN\">110</a>", "<dt>Sisa</dt><dd>610</dd>");
        assertThat(get(PAGE + "&tercatat=6")).contains("basis=terbit\">300</a>", "<dt>Sisa</dt><dd>700</dd>");
    }

    @Test
    void theTimelineRunsBackWithTheBalanceAfterEachEvent() {
        String page = get(PAGE);

        assertThat(page)
                .contains("sesudahnya: pagu 1.200, realisasi 280, sisa 920")
                .contains("sesudahnya: pagu 1.000, realisasi 300, sisa 700")
                .contains("1.000 → 1.200", "+200", "−20", "salah rekening")
                .doesNotContain("/realisasi/balik", "Catat realisasi", "7.000");
        assertThat(page.indexOf("realisasi 280, sisa 920")).isLessThan(page.indexOf("realisasi 300, sisa 700"));
        assertThat(new Browser(query).signIn("bendahara").get(PAGE).body())
                .contains("/realisasi/balik?skpd=" + SKPD + "&amp;tahun=2024&amp;asal=CONTOH%2F1\"")
                .contains("/realisasi/baru?skpd=" + SKPD + "&amp;tahun=2024&amp;mata=" + GAJI + "\"");
    }

    @Test
    void theOtherPartsAreTables() {
        assertThat(get(PAGE + "&bagian=bulanan")).contains("<polyline", "Februari", ">300</a></td>", ">180</td>");
        assertThat(get(PAGE + "&bagian=dokumen")).contains("CONTRA POS CONTOH/CP", ">(20)</a></td>");
        assertThat(get(PAGE + "&bagian=target"))
                .contains("Indikator 1 (unit)", "hal=PAGU_INDIKATIF\">1.000</a></td>", "hal=TARGET\">25</a></td>");
        assertThat(api("/dokumen.csv?tahun=2024").body()).startsWith("""
                date,document,events,ceiling_change,realization
                2024-02-05,SP2D LS CONTOH/1,1,,300
                2024-03-05,CONTRA POS CONTOH/CP,1,,-20
                """);
        assertThat(api("/target.csv?tahun=2024").body()).isEqualTo("""
                period,indicative_ceiling,physical_progress,target_1,achievement_1
                2023,,,1,
                2024,1000,,25,
                2025,-,,26,
                """);
    }

    @Test
    void everyPartIsInBothLanguagesAndWhatIsUnknownIsRefused() {
        for (String part : List.of("jejak", "bulanan", "dokumen", "target")) {
            for (String bahasa : List.of("en", "id")) {
                assertThat(get(PAGE + "&bagian=" + part + "&lang=" + bahasa)).doesNotContain("??");
            }
        }
        assertThat(inspektur.get("/sub/2.08.99.2.01.01").statusCode()).isEqualTo(404);
        assertThat(inspektur.get("/sub/gaji").statusCode()).isEqualTo(400);
        assertThat(inspektur.get(PAGE + "&bagian=lain").statusCode()).isEqualTo(400);
        assertThat(new Browser(query).signIn("admin").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(api("/dokumen.csv?per=kemarin").statusCode()).isEqualTo(400);
    }

    @Test
    void tablesLeadHere() {
        assertThat(get("/laporan/lra?tahun=2024&susunan=program&per=01-07-2024"))
                .contains("href=\"/sub/" + GAJI + "?skpd=" + SKPD + "&amp;tahun=2024&amp;per=01-07-2024\"");
        assertThat(get("/renstra/2023-2025/tabel-6-1")).contains("href=\"/sub/" + GAJI + "?skpd=" + SKPD + "\"");
    }

    private static SppSubmitted spp(String nomor, long jumlah, int bulan) {
        return new SppSubmitted(
                payment(nomor),
                JenisPembayaran.LS,
                LocalDate.of(2024, bulan, 2),
                "Uji",
                PenerimaId.TIDAK_ADA,
                Rupiah.ZERO,
                List.of(new BarisBelanja(GAJI, PEGAWAI, DANA, Rupiah.of(jumlah))),
                List.of());
    }

    private static PembayaranId payment(String nomor) {
        return new PembayaranId(id().tahun(), nomor);
    }

    private static AnggaranId id() {
        return AnggaranId.of(SKPD + "/2024/" + GAJI);
    }

    private static String get(String path) {
        HttpResponse<String> answer = inspektur.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> api(String path) {
        return new Browser(query).get("/api/v1/sub/" + GAJI + path, "Authorization", Browser.basic("inspektur"));
    }
}
