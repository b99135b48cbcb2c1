package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posting from the form, without a script. */
class RealisasiBaruIT {

    private static final String FORM = "/realisasi/baru";
    private static final String MATA = "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001";

    private final DemoServer server = DemoServer.running();
    private Peramban bendahara;
    private String kunci;

    @BeforeEach
    void openTheForm() throws Exception {
        bendahara = Peramban.signedIn(server, "bendahara");
        HttpResponse<String> page = bendahara.get(FORM);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<option value=\"" + MATA + "\"");
        kunci = Peramban.hidden(page, "kunci");
    }

    private HttpResponse<String> send(String number, String mata, String amount, String... more) throws Exception {
        return bendahara.post(
                FORM,
                Stream.concat(
                                Stream.of(
                                        "kunci=" + kunci,
                                        "skpd=2.08.2.13.0.00.01.0000",
                                        "tahun=2024",
                                        "jenis=SP2D_LS",
                                        "nomor=" + number,
                                        "tanggal=17-09-2024",
                                        "uraian=Uji formulir",
                                        "mata=" + mata,
                                        "jumlah=" + amount),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void savesOnceHoweverOftenItIsSentAndShowsWhatWasWritten() throws Exception {
        HttpResponse<String> saved = send("UJI/FORM/1", MATA, "1.250.000,50");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location").orElseThrow()).contains("position=");
        HttpResponse<String> shown = bendahara.follow(saved);
        assertThat(shown.body()).contains("UJI/FORM/1").contains("1.250.000,50");

        assertThat(send("UJI/FORM/1", MATA, "1.250.000,50").headers().firstValue("Location"))
                .isEqualTo(saved.headers().firstValue("Location"));
        HttpResponse<String> other = send("UJI/FORM/1B", MATA, "1");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Peramban.hidden(other, "kunci")).isNotEqualTo(kunci);
    }

    @Test
    void keepsWhatWasTypedAndSaysBothReadingsOfAnAmount() throws Exception {
        HttpResponse<String> refused = send("UJI/FORM/2", MATA, "84.52");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#jumlah-0\"")
                .contains("84.52: 84,52 / 8.452")
                .contains("value=\"UJI/FORM/2\"")
                .contains("value=\"Uji formulir\"");
        assertThat(Peramban.hidden(refused, "kunci")).isEqualTo(kunci);
    }

    @Test
    void saysThatTheLedgerHadTheSameProofBefore() throws Exception {
        assertThat(bendahara.follow(send("UJI/FORM/SAMA", MATA, "1.000")).body())
                .doesNotContain("sudah tercatat sebelumnya");
        kunci = "lain-" + kunci;
        assertThat(bendahara.follow(send("UJI/FORM/SAMA", MATA, "1.000")).body())
                .contains("sudah tercatat sebelumnya", "UJI/FORM/SAMA")
                .doesNotContain("??");
    }

    @Test
    void whatTheLedgerRefusesIsLinkedToItsField() throws Exception {
        HttpResponse<String> refused = send("UJI/FORM/3", "", "", "mata=" + MATA, "jumlah=999.999.999.999");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#jumlah-1\"").contains("value=\"999.999.999.999\"");
    }

    @Test
    void findsABudgetLineByWordsAndAsksWhereSeveralMatch() throws Exception {
        HttpResponse<String> several = send("UJI/FORM/4", "5.1.02.01.01.0024", "1.000", "aksi=periksa");
        assertThat(several.statusCode()).isEqualTo(422);
        assertThat(several.body()).contains("name=\"pilih\"").contains("value=\"0 " + MATA + "\"");

        HttpResponse<String> chosen = send("UJI/FORM/4", "5.1.02.01.01.0024", "1.000", "pilih=0 " + MATA);
        assertThat(chosen.body()).contains("value=\"" + MATA + "\"").contains("seribu rupiah");

        HttpResponse<String> added = send("UJI/FORM/4", MATA, "1.000", "aksi=tambah");
        assertThat(added.body()).contains("id=\"mata-1\"").doesNotContain("id=\"judul-salah\"");
    }

    @Test
    void tellsAScriptWhatTheLinesMeanAndWritesNothing() throws Exception {
        HttpResponse<String> several = send("UJI/FORM/7", "5.1.02.01.01.0024", "84.52", "aksi=hitung");
        assertThat(several.statusCode()).isEqualTo(200);
        assertThat(several.body())
                .contains("value=\"0 " + MATA + "\"")
                .contains("84.52: 84,52 / 8.452")
                .doesNotContain("<main", "<datalist");
        HttpResponse<String> two = send("UJI/FORM/7", MATA, "1.000", "mata=" + MATA, "jumlah=500", "aksi=hitung");
        assertThat(two.body()).contains("seribu lima ratus rupiah");
        assertThat(bendahara.get("/realisasi?cari=UJI/FORM/7").body()).doesNotContain("<td>UJI/FORM/7");
    }

    @Test
    void savesAndOpensTheNext() throws Exception {
        HttpResponse<String> next = bendahara.follow(send("UJI/FORM/5", MATA, "2.000", "aksi=berikut"));
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).contains("UJI/FORM/5").contains("name=\"kunci\"");
        assertThat(Peramban.hidden(next, "kunci")).isNotEqualTo(kunci);
    }

    @Test
    void takesAPartBackWithAReasonAndListsBoth() throws Exception {
        String list = "/realisasi?skpd=2.08.2.13.0.00.01.0000&tahun=2024&bulan=9&cari=UJI/FORM/6";
        HttpResponse<String> saved = bendahara.follow(send("UJI/FORM/6", MATA, "3.000"));
        assertThat(saved.body()).contains("/realisasi/balik?");
        String form = "/realisasi/balik";
        HttpResponse<String> open = bendahara.get(form + "?skpd=2.08.2.13.0.00.01.0000&tahun=2024&asal=UJI/FORM/6");
        assertThat(open.body()).contains("value=\"3.000\"");
        String[] fields = {
            "kunci=" + Peramban.hidden(open, "kunci"),
            "skpd=2.08.2.13.0.00.01.0000",
            "tahun=2024",
            "asal=UJI/FORM/6",
            "jenis=KOREKSI",
            "nomor=UJI/BALIK/6",
            "tanggal=18-09-2024",
            "jumlah=1.000",
            "alasan="
        };
        HttpResponse<String> refused = bendahara.post(form, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#alasan\"").contains("value=\"UJI/BALIK/6\"");

        fields[fields.length - 1] = "alasan=Salah ketik";
        HttpResponse<String> back = bendahara.post(form, fields);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
        assertThat(bendahara.follow(back).body()).contains("UJI/BALIK/6").contains("(1.000)");
        assertThat(bendahara.get(list).body()).contains("Salah ketik");
        assertThat(bendahara.get(list.replace("bulan=9", "bulan=8")).body()).doesNotContain("Salah ketik");
        assertThat(bendahara
                        .get(list.replace("/realisasi?", "/api/v1/realisasi.csv?"))
                        .body())
                .contains("UJI/BALIK/6")
                .contains("-1000");
    }

    @Test
    void anApproverGivesANumberFreeAgainOnceAllOfItWasTakenBack() throws Exception {
        bendahara.follow(send("UJI/FORM/9", MATA, "3.000"));
        Peramban penyetuju = Peramban.signedIn(server, "penyetuju");
        String form = "/realisasi/bebaskan";
        HttpResponse<String> open = penyetuju.get(form + "?skpd=2.08.2.13.0.00.01.0000&tahun=2024&nomor=UJI/FORM/9");
        assertThat(open.body()).contains("value=\"UJI/FORM/9\"").doesNotContain("??");
        String[] fields = {
            "kunci=" + Peramban.hidden(open, "kunci"),
            "skpd=2.08.2.13.0.00.01.0000",
            "tahun=2024",
            "golongan=BELANJA",
            "nomor=UJI/FORM/9",
            "surat=UJI/SK/9",
            "tanggal=20-09-2024",
            "alasan="
        };
        HttpResponse<String> unsaid = penyetuju.post(form, fields);
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("href=\"#alasan\"", "value=\"UJI/SK/9\"");
        fields[fields.length - 1] = "alasan=SP2D diterbitkan ulang";
        HttpResponse<String> early = penyetuju.post(form, fields);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("href=\"#nomor\"", "value=\"SP2D diterbitkan ulang\"");

        HttpResponse<String> back =
                bendahara.get("/realisasi/balik?skpd=2.08.2.13.0.00.01.0000&tahun=2024&asal=UJI/FORM/9");
        bendahara.follow(bendahara.post(
                "/realisasi/balik",
                "kunci=" + Peramban.hidden(back, "kunci"),
                "skpd=2.08.2.13.0.00.01.0000",
                "tahun=2024",
                "asal=UJI/FORM/9",
                "jenis=KOREKSI",
                "nomor=UJI/BALIK/9",
                "tanggal=18-09-2024",
                "jumlah=3.000",
                "alasan=Salah catat"));
        HttpResponse<String> freed = penyetuju.follow(penyetuju.post(form, fields));
        assertThat(freed.body()).contains("UJI/FORM/9", "dibebaskan");
        assertThat(bendahara.get(form).statusCode()).isEqualTo(403);
    }

    @Test
    void isForFinanceAloneAndNeedsItsToken() throws Exception {
        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        assertThat(inspektur.get(FORM).statusCode()).isEqualTo(403);
        assertThat(inspektur.post(FORM, "nomor=1").statusCode()).isEqualTo(403);
        assertThat(bendahara.get(FORM).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
    }
}
