package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A payment from its request to its account on pages, without a script. */
class PembayaranPageIT {

    private static final String YEAR = "2.08.2.13.0.00.01.0000/2024";
    private static final String NEW = "/pembayaran/baru";
    private static final String MATA = "2.08.01.2.06.04 / 5.1.02.01.01.0024 / 1.2.01.01.02.0001";

    private final DemoServer server = DemoServer.running();

    private static String[] spp(HttpResponse<String> form, String jenis, String nomor, String... more) {
        String[] head = {
            "kunci=" + Peramban.hidden(form, "kunci"),
            "skpd=2.08.2.13.0.00.01.0000",
            "tahun=2024",
            "jenis=" + jenis,
            "nomor=" + nomor,
            "tanggal=02-10-2024",
            "uraian=Alat tulis kantor"
        };
        String[] all = new String[head.length + more.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return all;
    }

    private static HttpResponse<String> step(
            Peramban who, HttpResponse<String> page, String langkah, String spp, String... more) throws Exception {
        String form = page.body().substring(page.body().indexOf("id=\"form-" + langkah + "\""));
        String[] head = {"spp=" + spp, "kunci=" + hidden(form, "kunci"), "versi=" + hidden(form, "versi")};
        String[] all = new String[head.length + more.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return who.post("/pembayaran/" + YEAR + "/" + langkah, all);
    }

    private static String hidden(String form, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(form);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private static String page(String spp) {
        return "/pembayaran/" + YEAR + "?spp=" + URLEncoder.encode(spp, StandardCharsets.UTF_8);
    }

    @Test
    void aPayeesDataIsCorrectedFromTheVersionThatWasSeenAndErased() throws Exception {
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        HttpResponse<String> registered = bendahara.post(
                NEW,
                spp(
                        bendahara.get(NEW + "?tahun=2024"),
                        "LS",
                        "UJI/SPP/PENERIMA",
                        "aksi=daftar",
                        "namaPenerima=CV Salah Eja",
                        "npwp=",
                        "bank=",
                        "rekeningBank="));
        String one = "/penerima/" + Peramban.hidden(registered, "penerima");
        assertThat(bendahara.get("/penerima").body())
                .contains("Cari penerima dengan kata")
                .doesNotContain("??");
        assertThat(bendahara.get("/penerima?cari=salah+eja").body()).contains(one, "CV Salah Eja");

        HttpResponse<String> wrong = bendahara.post(one, "versi=0", "nama=CV Benar Eja", "npwp=12");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#npwp\"", "value=\"CV Benar Eja\"");
        assertThat(bendahara
                        .follow(bendahara.post(one, "versi=0", "nama=CV Benar Eja", "npwp="))
                        .body())
                .contains("Tersimpan", "value=\"CV Benar Eja\"");
        HttpResponse<String> stale = bendahara.post(one, "versi=0", "nama=CV Lain Lagi", "npwp=");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body())
                .contains("<td>CV Benar Eja</td>", "<td>CV Lain Lagi</td>", "value=\"CV Lain Lagi\"")
                .contains("name=\"versi\" value=\"1\"");

        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        assertThat(inspektur.get(one).body()).contains("CV Benar Eja").doesNotContain("/hapus\"", "??");
        assertThat(inspektur
                        .post(one + "/hapus", "versi=1", "alasanHapus=Mencoba")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bendahara.post(one + "/hapus", "versi=1").body())
                .contains("href=\"#alasanHapus\"", "value=\"CV Benar Eja\"");
        HttpResponse<String> gone = bendahara.post(one + "/hapus", "versi=1", "alasanHapus=Diminta yang bersangkutan");
        assertThat(bendahara.follow(gone).body()).contains("sudah dihapus").doesNotContain("CV Benar Eja", "/hapus\"");
        assertThat(bendahara.get("/penerima?cari=benar+eja").body()).contains("Tidak ada penerima yang cocok");
        assertThat(bendahara.get("/penerima/tidak-ada").statusCode()).isEqualTo(404);
    }

    @Test
    void aDirectPaymentIsRequestedOrderedByAnotherAndFollowedToItsAccount() throws Exception {
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        Peramban verifikator = Peramban.signedIn(server, "verifikator");
        String nomor = "UJI/SPP/1";
        HttpResponse<String> form = bendahara.get(NEW + "?tahun=2024");
        HttpResponse<String> wrong = bendahara.post(NEW, spp(form, "LS", nomor, "mata=" + MATA, "jumlah=84.52"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("href=\"#cariPenerima\"", "href=\"#jumlah-0\"", "value=\"" + nomor + "\"")
                .doesNotContain("??");
        HttpResponse<String> tooMuch = bendahara.post(
                NEW, spp(form, "LS", nomor, "mata=" + MATA, "jumlah=1", "mata=" + MATA, "jumlah=999.999.999.999"));
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body())
                .contains("href=\"#jumlah-1\"", "Rp1.000.000.000.000", "sisa pagunya", "value=\"999.999.999.999\"")
                .doesNotContain("href=\"#jumlah-0\"");
        HttpResponse<String> registered = bendahara.post(
                NEW,
                spp(
                        form,
                        "LS",
                        nomor,
                        "mata=" + MATA,
                        "jumlah=1.100.000",
                        "aksi=daftar",
                        "namaPenerima=CV Contoh Pena",
                        "npwp=01.234.567.8-999.000",
                        "bank=Bank Contoh",
                        "rekeningBank=1234567890"));
        String payee = Peramban.hidden(registered, "penerima");
        assertThat(registered.body()).contains("CV Contoh Pena", "value=\"1.100.000\"");
        assertThat(bendahara
                        .post(NEW, spp(form, "LS", nomor, "aksi=cari", "cariPenerima=pena cont"))
                        .body())
                .contains("value=\"" + payee + "\"", "CV Contoh Pena");
        HttpResponse<String> nobody = bendahara.post(NEW, spp(form, "LS", nomor, "aksi=cari", "cariPenerima=tak ada"));
        assertThat(nobody.statusCode()).isEqualTo(422);

        String[] sent = spp(form, "LS", nomor, "mata=" + MATA, "jumlah=1.100.000", "penerima=" + payee);
        HttpResponse<String> requested = bendahara.follow(bendahara.post(NEW, sent));
        assertThat(bendahara.post(NEW, sent).statusCode()).isEqualTo(303);
        assertThat(requested.body())
                .contains("1.100.000", "CV Contoh Pena", "Menunggu SPM dari orang lain", "id=\"form-batal\"")
                .doesNotContain("id=\"form-spm\"", "??");

        HttpResponse<String> order = verifikator.get(page(nomor));
        assertThat(order.body()).contains("id=\"form-spm\"").doesNotContain("id=\"form-batal\"");
        HttpResponse<String> unsaid = step(verifikator, order, "spm", nomor, "spm-nomor=UJI/SPM/1");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("href=\"#spm-tanggal\"", "value=\"UJI/SPM/1\"");
        assertThat(step(
                                verifikator,
                                order,
                                "spm",
                                nomor,
                                "spm-nomor=UJI/SPM/1",
                                "spm-tanggal=03-10-2024",
                                "kodeBilling=123456",
                                "jenisPotongan=PPN",
                                "jumlahPotongan=100.000")
                        .statusCode())
                .isEqualTo(303);

        HttpResponse<String> stale = step(
                bendahara,
                requested,
                "batal",
                nomor,
                "batal-nomor=B/1",
                "batal-tanggal=04-10-2024",
                "batal-alasan=Salah");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Berubah sejak Anda membukanya", "verifikator", "value=\"B/1\"");

        HttpResponse<String> now = bendahara.get(page(nomor));
        assertThat(now.body()).contains("1.000.000", "PPN", "belum disetor");
        now = bendahara.follow(step(bendahara, now, "sp2d", nomor, "sp2d-nomor=UJI/SP2D/1", "sp2d-tanggal=04-10-2024"));
        now = bendahara.follow(step(bendahara, now, "advis", nomor, "advis-nomor=UJI/A/1", "advis-tanggal=04-10-2024"));
        now = bendahara.follow(step(bendahara, now, "cair", nomor, "cair-tanggal=05-10-2024"));
        assertThat(now.body()).doesNotContain("id=\"form-batal\"");
        now = bendahara.follow(step(
                bendahara,
                now,
                "setoran",
                nomor,
                "setoran-kodeBilling=123456",
                "setoran-ntpn=ABCDEF1234567890",
                "setoran-tanggal=06-10-2024"));
        now = bendahara.follow(step(bendahara, now, "spj", nomor, "spj-nomor=UJI/SPJ/1", "spj-tanggal=07-10-2024"));
        assertThat(now.body()).contains("ABCDEF1234567890", "SPJ diterima").doesNotContain("id=\"form-");
        assertThat(bendahara.get("/pembayaran?tahap=SPJ&cari=uji/sp2d/1").body())
                .contains(nomor, "UJI/SP2D/1", "1.100.000");
        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        assertThat(inspektur.get(page(nomor) + "&lang=en").body())
                .contains("Accounted for (SPJ)", "CV Contoh Pena")
                .doesNotContain("id=\"form-", "??");
        assertThat(inspektur.get("/pembayaran/" + YEAR + "?spp=tidak-ada").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFloatNamesNoLinesBeforeItIsAccountedForAndCanBeCancelledUntilItIsCashed() throws Exception {
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        HttpResponse<String> form = bendahara.get(NEW + "?tahun=2024&jenis=TU");
        assertThat(form.body()).contains("id=\"uang\"").doesNotContain("id=\"mata-0\"", "id=\"kontrak\"");
        HttpResponse<String> registered = bendahara.post(
                NEW, spp(form, "TU", "UJI/SPP/2", "uang=500.000", "aksi=daftar", "namaPenerima=Bendahara pengeluaran"));
        String payee = Peramban.hidden(registered, "penerima");
        HttpResponse<String> requested = bendahara.follow(
                bendahara.post(NEW, spp(form, "TU", "UJI/SPP/2", "uang=500.000", "penerima=" + payee)));
        assertThat(requested.body()).contains("500.000", "Sudah di-SPJ-kan");
        HttpResponse<String> cancelled = bendahara.follow(step(
                bendahara,
                requested,
                "batal",
                "UJI/SPP/2",
                "batal-nomor=UJI/B/2",
                "batal-tanggal=03-10-2024",
                "batal-alasan=Tidak jadi"));
        assertThat(cancelled.body()).contains("Dibatalkan", "Tidak jadi").doesNotContain("id=\"form-");
    }
}
