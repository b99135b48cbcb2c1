package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** One's own named filters, without a script; and the reference data's page. */
class SaringanIT {

    private static final String ADDRESS = "/jejak?cari=ATK&jenis=realisasi";

    private final DemoServer server = DemoServer.running();

    @Test
    void aPageIsKeptUnderANameOpenedAndForgotten() throws Exception {
        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        assertThat(inspektur.get(ADDRESS + "&lang=en&position=1").body())
                .contains("\"/saringan?alamat=/jejak?cari%3DATK%26jenis%3Drealisasi\"");
        assertThat(inspektur
                        .get("/saringan?alamat=/jejak?cari%3DATK%26jenis%3Drealisasi&lang=id")
                        .body())
                .contains("value=\"/jejak?cari=ATK&amp;jenis=realisasi\"");

        HttpResponse<String> kept = inspektur.post("/saringan", "nama=Alat tulis", "alamat=" + ADDRESS);

        assertThat(kept.statusCode()).isEqualTo(303);
        String list = inspektur.follow(kept).body();
        assertThat(list)
                .contains("Tersimpan sebagai Alat tulis.")
                .contains("<a href=\"/jejak?cari=ATK&amp;jenis=realisasi\">Alat tulis</a>");
        assertThat(Peramban.signedIn(server, "bendahara").get("/saringan").body())
                .doesNotContain("Alat tulis");

        String id = list.replaceAll("(?s).*/saringan/(\\d+)/hapus.*", "$1");
        Peramban bendahara = Peramban.signedIn(server, "bendahara");
        bendahara.get("/saringan?alamat=/jejak");
        bendahara.post("/saringan/" + id + "/hapus");
        assertThat(inspektur.get("/saringan").body())
                .as("nobody takes away another's")
                .contains("Alat tulis");

        inspektur.post("/saringan/" + id + "/hapus");
        assertThat(inspektur.get("/saringan").body())
                .contains("Belum ada saringan tersimpan")
                .doesNotContain("Alat tulis");
    }

    @Test
    void theSameNameAgainHasTheNewAddress() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        perencana.get("/saringan?alamat=/jejak");
        perencana.post("/saringan", "nama=Kerja", "alamat=/jejak?cari=a");
        perencana.post("/saringan", "nama=Kerja", "alamat=/realisasi?tahun=2024");

        assertThat(perencana.get("/saringan").body())
                .contains("href=\"/realisasi?tahun=2024\"")
                .doesNotContain("href=\"/jejak?cari=a\"");
    }

    @Test
    void anotherSiteAndAMissingNameAreRefusedAndNothingTypedIsLost() throws Exception {
        Peramban inspektur = Peramban.signedIn(server, "inspektur");
        inspektur.get("/saringan?alamat=/jejak");

        HttpResponse<String> elsewhere = inspektur.post("/saringan", "nama=Lain", "alamat=//contoh.id/jejak");
        HttpResponse<String> nameless = inspektur.post("/saringan", "nama=", "alamat=/jejak?cari=a");

        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("halaman aplikasi ini").contains("value=\"Lain\"");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("href=\"#nama\"").contains("value=\"/jejak?cari=a\"");
    }
}
