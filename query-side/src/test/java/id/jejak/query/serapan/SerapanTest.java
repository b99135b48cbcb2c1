package id.jejak.query.serapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The absorption over the network, of two sub kegiatan; of one of them the spread is set anew in July. */
class SerapanTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String GAJI = "2.08.01.2.02.01";
    private static final String RAPAT = "2.08.02.2.01.01";
    private static final KodeRekening PEGAWAI = new KodeRekening("5.1.01.01.01.0001");
    private static final KodeRekening BARANG = new KodeRekening("5.1.02.01.01.0052");
    private static final SumberDana DANA = new SumberDana("1.1");
    private static final String CSV = "/api/v1/laporan/serapan.csv?tahun=2024";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.pagu(SKPD, 2024, GAJI, PEGAWAI.kode(), "1.1", 1200, LocalDate.of(2024, 1, 2)),
                Events.pagu(SKPD, 2024, RAPAT, BARANG.kode(), "1.1", 300, LocalDate.of(2024, 1, 2)),
                kas(GAJI, PEGAWAI, LocalDate.of(2024, 1, 2), Collections.nCopies(12, 100L)),
                kas(RAPAT, BARANG, LocalDate.of(2024, 1, 2), months(6, 300)),
                kas(RAPAT, BARANG, LocalDate.of(2024, 7, 1), months(9, 240)),
                realisasi(GAJI, PEGAWAI, 90, 1),
                realisasi(GAJI, PEGAWAI, 150, 3),
                realisasi(RAPAT, BARANG, 60, 3),
                new RealisasiReversed(
                        id(RAPAT),
                        BARANG,
                        DANA,
                        Rupiah.of(10),
                        "CONTOH-" + RAPAT + 3,
                        new DokumenPengembalian(
                                DokumenPengembalian.Jenis.CONTRA_POS, "CONTOH-CP", LocalDate.of(2024, 8, 5)),
                        "Uji"));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void everyMonthStandsBesideItsPlanUntilTheLastRealization() {
        assertThat(get(CSV).body()).isEqualTo("""
                month,plan,realization,plan_cumulative,realization_cumulative,difference,percent
                Januari,100,90,100,90,-10,"90,00"
                Februari,100,0,200,90,-110,"45,00"
                Maret,100,210,300,300,0,"100,00"
                April,100,0,400,300,-100,"75,00"
                Mei,100,0,500,300,-200,"60,00"
                Juni,100,0,600,300,-300,"50,00"
                Juli,100,0,700,300,-400,"42,86"
                Agustus,100,-10,800,290,-510,"36,25"
                September,340,,1140,,,
                Oktober,100,,1240,,,
                November,100,,1340,,,
                Desember,100,,1440,,,
                """);
        assertThat(get("/api/v1/laporan/serapan.json?tahun=2024").body())
                .contains("Basis realisasi: SP2D cair", "Anggaran kas menyebar Rp1.440 dari pagu Rp1.500");
    }

    @Test
    void ofOneSubKegiatanItsOwnMonthsCount() {
        assertThat(get(CSV + "&pos=2.08.02.2.01.01").body())
                .contains("Maret,0,60,0,60,60,NA\n", "September,240,,240,,,\n")
                .endsWith("Desember,0,,240,,,\n");
        assertThat(get(CSV + "&pos=2.08.02").statusCode()).isEqualTo(400);
    }

    @Test
    void ofAnEarlierDayThePlanIsTheOneInForceThen() {
        assertThat(get(CSV + "&per=30-06-2024").body())
                .contains("Juni,400,0,900,300,-600,\"33,33\"\nJuli,100,,1000,,,\n");
    }

    @Test
    void everyProgramsMonthsAreSharesOfItsCeiling() {
        SerapanQuery months = query.bean(SerapanQuery.class);
        PetaBulan peta =
                months.peta(months.report(new SerapanParameters(Optional.empty(), Optional.of("2024"), Optional.empty())
                        .asked(Basis.CAIR, Titik.SEKARANG)));

        assertThat(peta.baris().stream()
                        .map(row -> row.kode() + " " + row.realisasi() + " "
                                + row.serapan().tertulis()))
                .containsExactly("2.08.01 240 20,00", "2.08.02 50 16,67");
        PetaBulan.Baris rapat = peta.baris().get(1);
        assertThat(rapat.persen(3).tertulis()).isEqualTo("20,00");
        assertThat(IntStream.rangeClosed(1, 12).map(rapat::pekat)).containsExactly(0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(IntStream.rangeClosed(1, 12).map(peta.baris().get(0)::pekat))
                .containsExactly(3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void theCurveEndsWhereTheFiguresEnd() {
        Serapan serapan = query.bean(SerapanQuery.class)
                .report(new SerapanParameters(Optional.empty(), Optional.of("2024"), Optional.empty())
                        .asked(Basis.CAIR, Titik.SEKARANG));
        KurvaS kurva = KurvaS.of(serapan, Bahasa.INDONESIA);

        assertThat(kurva.rencana().split(" ")).hasSize(12).startsWith("111,218").endsWith("632,78");
        assertThat(kurva.realisasi().split(" ")).hasSize(8);
        assertThat(kurva.ringkas()).isEqualTo("Sampai akhir Agustus: realisasi Rp290, rencana Rp800.");
    }

    @Test
    void theEventsOfACumulativeFigureAddUpToIt() {
        Browser browser = new Browser(query).signIn("inspektur");
        String page = browser.get("/laporan/serapan").body();
        String link = "per=2024-03-31&skpd=" + SKPD + "&tahun=2024&hal=REALISASI&basis=cair";

        assertThat(page).contains("<polyline", link.replace("&", "&amp;"));
        assertThat(browser.get("/jejak?" + link).body()).contains(">300</td>");
    }

    @Test
    void theEventsOfAMonthAddUpToIt() {
        Browser browser = new Browser(query).signIn("inspektur");
        String page = browser.get("/laporan/serapan").body();
        Matcher month = Pattern.compile("href=\"(/jejak[^\"]+&amp;bulan=3)\">([\\d.]+)<")
                .matcher(page);

        assertThat(month.find()).isTrue();
        assertThat(browser.get(month.group(1).replace("&amp;", "&")).body()).contains(">" + month.group(2) + "</td>");
    }

    private static KasSet kas(String pos, KodeRekening rekening, LocalDate berlaku, List<Long> bulan) {
        return new KasSet(
                id(pos), rekening, DANA, bulan.stream().map(Rupiah::of).toList(), berlaku);
    }

    private static List<Long> months(int month, long jumlah) {
        List<Long> months = new ArrayList<>(Collections.nCopies(12, 0L));
        months.set(month - 1, jumlah);
        return months;
    }

    private static RealisasiPosted realisasi(String pos, KodeRekening rekening, long jumlah, int bulan) {
        return new RealisasiPosted(
                id(pos),
                rekening,
                DANA,
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, "CONTOH-" + pos + bulan, LocalDate.of(2024, bulan, 15)),
                "Uji");
    }

    private static AnggaranId id(String pos) {
        return AnggaranId.of(SKPD + "/2024/" + pos);
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }
}
