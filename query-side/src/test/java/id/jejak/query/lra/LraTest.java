package id.jejak.query.lra;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The LRA over the network, of a year with two sub kegiatan and the year before it. */
class LraTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2026";
    private static final String GAJI = "2.08.01.2.02.01";
    private static final String RAPAT = "2.08.02.2.01.01";
    private static final String CSV = "/api/v1/laporan/lra.csv?tahun=2024";

    private static final Pattern CELL =
            Pattern.compile("<td class=\"angka[^\"]*\"><a href=\"(/jejak[^\"]+)\">([^<]+)</a>");
    private static final Pattern SUM =
            Pattern.compile("<tbody class=\"jumlah\">.*?<td class=\"angka\">([^<]+)</td>", Pattern.DOTALL);

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        JdbcTemplate lists = new JdbcTemplate(query.database().command());
        lists.update("""
                INSERT INTO reference.list (kind, name, legal_basis, valid_from)
                VALUES ('REKENING', 'uji', 'uji', '2021-01-01')""");
        lists.update("""
                INSERT INTO reference.entry (list, code, level, name, in_force, performance, indicator, unit)
                SELECT id, '5.1.02.01', 4, 'Belanja Barang', true, '', '', '' FROM reference.list""");
        query.append(
                Events.renstra(PLAN),
                Events.sub(PLAN, GAJI, List.of("1")),
                Events.pagu(SKPD, 2023, GAJI, "5.1.01.01.01.0001", "1.1", 900, LocalDate.of(2023, 1, 2)),
                realisasi(2023, GAJI, "5.1.01.01.01.0001", 800, 11),
                Events.pagu(SKPD, 2024, GAJI, "5.1.01.01.01.0001", "1.1", 1000, LocalDate.of(2024, 1, 2)),
                Events.pagu(SKPD, 2024, RAPAT, "5.1.02.01.01.0052", "1.1", 400, LocalDate.of(2024, 1, 2)),
                Events.pagu(SKPD, 2024, RAPAT, "5.1.02.01.01.0052", "1.1", 300, LocalDate.of(2024, 9, 2)),
                Events.pagu(SKPD, 2024, RAPAT, "5.2.02.05.01.0005", "1.1", 50, LocalDate.of(2024, 9, 2)),
                realisasi(2024, GAJI, "5.1.01.01.01.0001", 250, 3),
                realisasi(2024, GAJI, "5.1.01.01.01.0001", 250, 10),
                realisasi(2024, RAPAT, "5.1.02.01.01.0052", 90, 10));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void byAccountEveryRowIsTheSumOfThoseBelowIt() {
        assertThat(get(CSV + "&tingkat=4").body()).isEqualTo("""
                code,description,budget,realization,remaining,percent,realization_previous_year
                5,Belanja,1350,590,760,"43,70",800
                5.1,Belanja Operasi,1300,590,710,"45,38",800
                5.1.01,Belanja Pegawai,1000,500,500,"50,00",800
                5.1.01.01,,1000,500,500,"50,00",800
                5.1.02,Belanja Barang dan Jasa,300,90,210,"30,00",
                5.1.02.01,Belanja Barang,300,90,210,"30,00",
                5.2,Belanja Modal,50,,50,,
                5.2.02,Belanja Modal Peralatan dan Mesin,50,,50,,
                5.2.02.05,,50,,50,,
                ,Jumlah Belanja,1350,590,760,"43,70",800
                """);
    }

    @Test
    void byProgramTheNamesAreThePlans() {
        assertThat(get(CSV + "&susunan=program").body())
                .contains("2.08.01,,1000,500,500,\"50,00\",800")
                .contains(GAJI + ",Nama " + GAJI + ",1000,500,500,\"50,00\",800")
                .contains(RAPAT + ",,350,90,260,\"25,71\",");
    }

    @Test
    void toDateItIsWhatWasInForceAndSpentByThatDay() {
        assertThat(get(CSV + "&tingkat=1&per=30-06-2024").body()).contains("5,Belanja,1400,250,1150,\"17,86\",800");
    }

    @Test
    void thePageHasTheReportAndItsFiles() {
        Browser browser = new Browser(query).signIn("inspektur");

        assertThat(browser.get("/laporan/lra").body())
                .contains(
                        "Laporan Realisasi Anggaran",
                        "Tahun Anggaran 2024",
                        ">1.350</a></td>",
                        "lra.xlsx?skpd=" + SKPD);
        assertThat(browser.get("/").body()).contains("/laporan/lra?skpd=" + SKPD + "&amp;tahun=2024");
        assertThat(get("/api/v1/laporan/lra.csv?susunan=fungsi").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/laporan/lra.csv?susunan=program&tingkat=4").body())
                .contains("tingkat-tidak-sah");
        assertThat(get("/api/v1/laporan/lra.doc").body()).contains("berkas-tidak-sah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"susunan=rekening&tingkat=6", "susunan=program", "susunan=rekening&per=30-06-2024"})
    void theEventsThatACellOpensAddUpToIt(String asked) {
        Browser browser = new Browser(query).signIn("inspektur");
        Matcher cells = CELL.matcher(browser.get("/laporan/lra?" + asked).body());
        int count = 0;
        while (cells.find()) {
            Matcher sum = SUM.matcher(
                    browser.get(cells.group(1).replace("&amp;", "&")).body());
            assertThat(sum.find()).as(cells.group(1)).isTrue();
            assertThat(sum.group(1)).as(cells.group(1)).isEqualTo(cells.group(2));
            count++;
        }
        assertThat(count).isGreaterThan(10);
    }

    private static RealisasiPosted realisasi(int tahun, String pos, String rekening, long jumlah, int bulan) {
        return new RealisasiPosted(
                AnggaranId.of(SKPD + "/" + tahun + "/" + pos),
                new KodeRekening(rekening),
                new SumberDana("1.1"),
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, "CONTOH-" + pos + bulan, LocalDate.of(tahun, bulan, 15)),
                "Uji");
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }
}
