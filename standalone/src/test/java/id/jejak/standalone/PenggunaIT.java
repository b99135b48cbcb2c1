package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The administrator's pages, and everybody's page of the own password. */
class PenggunaIT {

    private static final String PATH = "/sistem/pengguna";
    private static final String SANDI = "sandi uji yang panjang";

    private final DemoServer server = DemoServer.running();

    @Test
    void anAccountIsAddedSignsInAndIsShut() throws Exception {
        Peramban admin = Peramban.signedIn(server, "admin");
        admin.get(PATH);
        HttpResponse<String> refused = add(admin, "tuti uji", SANDI);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#nama\"")
                .contains("value=\"tuti uji\"")
                .doesNotContain(SANDI);
        HttpResponse<String> added = add(admin, "tuti", SANDI);
        assertThat(admin.follow(added).body()).contains("Tersimpan").contains("Tuti Uji");

        Peramban tuti = Peramban.signedIn(server, "tuti", SANDI);
        assertThat(tuti.get("/jejak").statusCode()).isEqualTo(200);
        assertThat(tuti.get(PATH).statusCode()).isEqualTo(403);

        admin.get(PATH + "/tuti");
        admin.post(PATH + "/tuti", "namaTampil=Tuti Lain", "peran=INSPEKTUR", "skpd=", "aktif=ya", "versi=0");
        HttpResponse<String> stale =
                admin.post(PATH + "/tuti", "namaTampil=Tuti Uji", "peran=INSPEKTUR", "skpd=", "versi=0");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body())
                .contains("berubah sejak Anda membukanya", "<td>Tuti Lain</td>", "<td>Ditutup</td>")
                .contains("value=\"Tuti Uji\"", "name=\"versi\" value=\"1\"");
        admin.post(PATH + "/tuti", "namaTampil=Tuti Uji", "peran=INSPEKTUR", "skpd=", "versi=1");
        assertThat(tuti.get("/jejak").statusCode())
                .as("the session ends with the account")
                .isEqualTo(302);
        HttpResponse<String> trail = admin.get("/sistem/catatan-masuk");
        assertThat(trail.body()).contains("Akun ditutup", "Akun ditambahkan", "GET " + PATH);
    }

    @Test
    void theOwnPasswordIsReplacedAndSignsOut() throws Exception {
        Peramban admin = Peramban.signedIn(server, "admin");
        admin.get(PATH);
        add(admin, "wati", SANDI);
        Peramban wati = Peramban.signedIn(server, "wati", SANDI);
        wati.get("/sandi");
        assertThat(wati.post("/sandi", "lama=bukan itu", "baru=sandi yang lain lagi")
                        .body())
                .contains("href=\"#lama\"");
        HttpResponse<String> replaced = wati.post("/sandi", "lama=" + SANDI, "baru=sandi yang lain lagi");
        assertThat(wati.follow(replaced).body()).contains("Kata sandi sudah diganti");
        assertThat(wati.get("/").statusCode()).isEqualTo(302);
        assertThat(Peramban.signedIn(server, "wati", "sandi yang lain lagi")
                        .get("/")
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> add(Peramban admin, String nama, String sandi) throws Exception {
        return admin.post(PATH, "nama=" + nama, "namaTampil=Tuti Uji", "peran=INSPEKTUR", "skpd=", "sandi=" + sandi);
    }
}
