package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Importing from pages, without a script. */
class ImporPageIT {

    private static final String FORM = "/impor";
    private static final String SKPD = "skpd=2.08.2.13.0.00.01.0000";
    private static final String HEAD = "Jenis SP2D\tNomor SP2D\tTanggal SP2D\tKode Sub Kegiatan\tKode Rekening\t"
            + "Kode Sumber Dana\tNilai SP2D\tUraian";
    private static final String LINE =
            "LS\t%s\t17/09/2024\t2.08.01.2.06.04\t5.1.02.01.01.0024\t1.2.01.01.02.0001\t%s\tUji";

    private final DemoServer server = DemoServer.running();

    private static String line(String number, String amount) {
        return LINE.formatted(number, amount);
    }

    private static HttpResponse<String> paste(Peramban who, String... lines) throws Exception {
        HttpResponse<String> form = who.get(FORM);
        return who.post(
                FORM,
                "kunci=" + Peramban.hidden(form, "kunci"),
                "jenis=realisasi",
                SKPD,
                "tahun=2024",
                "teks=" + HEAD + "\r\n" + String.join("\r\n", lines));
    }

    private static String path(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(303);
        return redirect.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*", "");
    }

    private static HttpResponse<String> until(Peramban who, String path, String said) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> who.get(path), page -> page.body().contains(said));
    }

    @Test
    void aPastedBlockIsTriedMendedPostedAndTakenBack() throws Exception {
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        String taken = path(paste(bendahara, line("CONTOH/0001/LS/2024", "1.000")));
        assertThat(bendahara.get(taken).body())
                .contains("Nomor SP2D: Bukti nomor CONTOH/0001/LS/2024", "dapat dibebaskan Penyetuju")
                .doesNotContain("/realisasi/bebaskan");
        assertThat(Peramban.signedIn(server, "penyetuju").get(taken).body())
                .contains("/realisasi/bebaskan?skpd=2.08.2.13.0.00.01.0000&amp;tahun=2024&amp;nomor=CONTOH");
        String first = path(paste(
                bendahara,
                line("UJI/IMP/1", "1.000"),
                line("UJI/IMP/2", "84.52"),
                line("UJI/IMP/3", "999.999.999.999")));
        HttpResponse<String> tried = bendahara.get(first);
        assertThat(tried.body())
                .contains("Siap (1)", "Jumlah ambigu (1)", "Melebihi pagu (1)", "Diuji terhadap peristiwa #")
                .contains(
                        "84,52", "/sub/2.08.01.2.06.04?skpd=", "galat.xlsx", "Posting 1 baris yang siap, tinggalkan 2")
                .contains("name=\"baris-3\"")
                .doesNotContain("name=\"baris-2\"", "??");
        assertThat(bendahara.get(first + "?lang=en").body())
                .contains("Ambiguous amount (1)")
                .doesNotContain("??");
        bendahara.get(first + "?lang=id");
        assertThat(bendahara.get("/").body()).contains("Impor yang belum seluruhnya masuk", first);

        String second = path(bendahara.post(
                first + "/perbaiki",
                "kunci=" + Peramban.hidden(tried, "kunci"),
                "baris-3=" + line("UJI/IMP/2", "84,52"),
                "baris-4="));
        HttpResponse<String> mended = bendahara.get(second);
        assertThat(mended.body())
                .contains("Siap (2)", "1.084,52", "Posting 2 baris")
                .doesNotContain(", tinggalkan", "Diposting");
        path(bendahara.post(second + "/posting", "kunci=" + Peramban.hidden(mended, "kunci"), "hanyaSiap=false"));
        HttpResponse<String> posted = until(bendahara, second, "Sudah diposting");
        HttpResponse<String> told = bendahara.get(second + "/kemajuan");
        assertThat(told.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(told.body()).contains("event: selesai\n", "\"selesai\":2,\"seluruhnya\":2");
        assertThat(posted.body())
                .contains("Jumlah yang diposting sama dengan jumlah berkas", "2 diposting")
                .contains("/jejak?permintaan=impor", "Balik seluruh impor ini");

        HttpResponse<String> refused =
                bendahara.post(second + "/balik", "kunci=k-balik", "nomor=UJI/IMP/K", "tanggal=18-09-2024", "alasan=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#alasan\"", "value=\"UJI/IMP/K\"");
        path(bendahara.post(
                second + "/balik", "kunci=k-balik", "nomor=UJI/IMP/K", "tanggal=18-09-2024", "alasan=Salah berkas"));
        assertThat(until(bendahara, second, "Sudah dibalik").body()).contains("2 dibalik");
        assertThat(bendahara.get("/realisasi?cari=UJI/IMP/K").body()).contains("Salah berkas");
        assertThat(bendahara.get(FORM).body()).contains("Impor saya", second);
    }

    @Test
    void columnsThatCannotBeToldAreMappedByHandAndTheMappingStays() throws Exception {
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        bendahara.get(FORM);
        String head = HEAD.replace("Nomor SP2D", "Nomornya");
        String[] sent = {
            "kunci=k-peta", "jenis=realisasi", SKPD, "tahun=2024", "teks=" + head + "\n" + line("UJI/IMP/P", "84.52")
        };
        HttpResponse<String> unread = bendahara.post(FORM, sent);
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body())
                .contains("Petakan kolom", "name=\"judulKolom\" value=\"Nomornya\"", "value=\"NOMOR_BUKTI\"")
                .contains("value=\"TANGGAL_BUKTI\" selected")
                .doesNotContain("??");
        String batch = path(bendahara.post(
                FORM,
                Stream.concat(
                                Stream.of("judulKolom=Nomornya", "maknaKolom=NOMOR_BUKTI"),
                                Stream.of(sent).map(field -> field.replace("k-peta", "k-peta-2")))
                        .toArray(String[]::new)));
        HttpResponse<String> tried = bendahara.get(batch);
        assertThat(tried.body()).contains("UJI/IMP/P", "Jumlah ambigu (1)");
        String mended = path(bendahara.post(
                batch + "/perbaiki",
                "kunci=" + Peramban.hidden(tried, "kunci"),
                "baris-2=" + line("UJI/IMP/P", "84,52")));
        assertThat(bendahara.get(mended).body()).contains("Siap (1)");
    }

    @Test
    void aFileBecomesABatchAndWhatCannotBeReadIsSaid() throws Exception {
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        bendahara.get(FORM);
        String batch = path(bendahara.upload(
                FORM,
                "berkas",
                "sp2d.csv",
                (HEAD + "\n" + line("UJI/IMP/9", "7.000") + "\n").replace('\t', ';'),
                "kunci=k-berkas",
                "jenis=realisasi",
                SKPD,
                "tahun=2024"));
        assertThat(bendahara.get(batch).body()).contains("Impor sp2d.csv", "Siap (1)", "7.000");

        HttpResponse<String> none = bendahara.post(FORM, "jenis=realisasi", SKPD, "tahun=24");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("href=\"#berkas\"", "href=\"#tahun\"", "value=\"24\"");
        HttpResponse<String> unread = bendahara.post(FORM, "jenis=realisasi", SKPD, "tahun=2024", "teks=apa saja");
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("href=\"#berkas\"", ">apa saja</textarea>", "baris judul kolom");
        assertThat(bendahara.get("/impor/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(bendahara.get("/impor/apa").statusCode()).isEqualTo(400);
    }

    @Test
    void aPlannerHandsInDocumentsThatBecomeDrafts() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        for (String kind : List.of("dpa", "pergeseran", "dppa", "rencana")) {
            assertThat(perencana.get(FORM + "?jenis=" + kind).body())
                    .contains("/api/v1/impor/templat/" + kind + ".xlsx")
                    .doesNotContain("??");
        }
        String[] fields = {
            "kunci=k-dppa",
            "jenis=dppa",
            "keadaan=LUAR_BIASA",
            SKPD,
            "tahun=2024",
            "nomor=UJI/DPPA/IMP",
            "tanggal=01-10-2024",
            "judul=",
            "teks=Kode Sub Kegiatan\tKode Rekening\tKode Sumber Dana\tSetelah Perubahan\r\n"
                    + "2.08.01.2.06.04\t5.1.02.01.01.0024\t1.2.01.01.02.0001\t500.000.000"
        };
        HttpResponse<String> refused = perencana.post(FORM, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#judul\"", "value=\"UJI/DPPA/IMP\"");
        fields[7] = "judul=DPPA uji";
        String batch = path(perencana.post(FORM, fields));
        HttpResponse<String> tried = perencana.get(batch);
        assertThat(tried.body()).contains("Siap (1)", "untuk disahkan orang lain");
        path(perencana.post(batch + "/posting", "kunci=" + Peramban.hidden(tried, "kunci"), "hanyaSiap=false"));
        assertThat(until(perencana, batch, "Sudah diposting").body()).doesNotContain("Balik seluruh impor ini", "??");
    }

    @Test
    void whoHandsNothingInOnlyReads() throws Exception {
        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        assertThat(inspektur.get(FORM).body()).contains("Semua impor").doesNotContain("<textarea", "??");
        assertThat(inspektur.post(FORM, "teks=x").statusCode()).isEqualTo(403);
        String one = path(paste(Peramban.signedIn(server, "bendahara"), line("UJI/IMP/10", "1")));
        assertThat(inspektur.get(one).body()).contains("Siap (1)").doesNotContain("Posting 1", "/posting\"");
        assertThat(inspektur.post(one + "/posting", "hanyaSiap=false").statusCode())
                .isEqualTo(403);
        assertThat(Peramban.signedIn(server, "perencana")
                        .post(one + "/posting", "hanyaSiap=false")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Peramban.signedIn(server, "admin").get(FORM).statusCode()).isEqualTo(403);
    }
}
