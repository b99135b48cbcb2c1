package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the administrator publishes as open data answers without a login, until it is withdrawn; nothing else does. */
class DataTerbukaIT {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String TITLE = "Anggaran Dinas P3AM Binjai";

    private final DemoServer server = DemoServer.running();

    @Test
    void aPackageIsPublishedReadByAnybodyAndWithdrawn() throws Exception {
        Peramban admin = Peramban.signedIn(server, "admin");
        Peramban anybody = new Peramban(server);
        String form = "/sistem/data-terbuka";
        String key = "kunci=" + Peramban.hidden(admin.get(form), "kunci");

        HttpResponse<String> untitled = admin.post(form, key, "judul=", "skpd=" + SKPD, "lisensi=CC_BY_4_0");
        assertThat(untitled.statusCode()).isEqualTo(422);
        assertThat(untitled.body()).contains("Isi judul paket.");
        HttpResponse<String> published =
                admin.post(form, key, "judul=" + TITLE, "skpd=" + SKPD, "posisi=100", "lisensi=CC_BY_4_0");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);

        HttpResponse<String> list = anybody.get("/data-terbuka");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains(TITLE, "#100", "CC-BY-4.0");
        String base = address(list.body());
        assertThat(anybody.get(base + "/datapackage.json").body())
                .contains("\"posisi\" : 100", "\"name\" : \"CC-BY-4.0\"", TITLE);
        HttpResponse<String> zip = anybody.get(base + "/paket-data.zip");
        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");

        assertThat(anybody.get("/api/v1/paket-data.zip").statusCode()).isEqualTo(401);
        assertThat(Peramban.signedIn(server, "inspektur")
                        .get("/sistem/catatan-masuk")
                        .body())
                .contains("Data terbuka diterbitkan", TITLE);

        HttpResponse<String> withdrawn = admin.post("/sistem" + base + "/tarik", key + "-tarik");
        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(anybody.get(base + "/paket-data.zip").statusCode()).isEqualTo(404);
        assertThat(anybody.get(base + "/datapackage.json").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/data-terbuka").body()).doesNotContain(TITLE);
    }

    @Test
    void whatWasNeverPublishedIsNotThere() throws Exception {
        assertThat(new Peramban(server)
                        .get("/data-terbuka/999999/paket-data.zip")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Peramban(server).get("/data-terbuka/x/paket-data.zip").statusCode())
                .isEqualTo(404);
    }

    private static String address(String page) {
        Matcher link = Pattern.compile("(/data-terbuka/\\d+)/paket-data\\.zip").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
