package id.jejak.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Before the first document, and with several agencies; in demo mode. */
class EmptyLedgerTest {

    private static final String ONE = "2.08.2.13.0.00.01.0000";
    private static final String OTHER = "2.08.2.13.0.00.02.0000";

    @Test
    void itSaysWhatToDoAndShowsWhatComes() {
        try (RunningQuerySide query = RunningQuerySide.start(
                "--jejak.demo=true",
                "--jejak.demo-accounts[0].user=budi",
                "--jejak.demo-accounts[0].password=kata-sandi-budi",
                "--jejak.demo-accounts[0].role=BENDAHARA")) {
            Browser browser = new Browser(query);
            assertThat(browser.get("/login").body()).contains(">budi<", ">kata-sandi-budi<", ">Bendahara<");
            browser.signIn("inspektur");

            assertThat(browser.get("/").body()).contains("Buku besar masih kosong", "Belum ada isinya.");
            assertThat(browser.get("/laporan/tabel-2-5"))
                    .returns(404, HttpResponse::statusCode)
                    .satisfies(page -> assertThat(page.body()).contains("<h1>Belum ada data</h1>"));
            assertThat(browser.get("/api/v1/tabel/2.5.csv", "Authorization", Browser.basic("inspektur")))
                    .returns(404, HttpResponse::statusCode)
                    .satisfies(csv -> assertThat(csv.body()).contains("urn:jejak:galat:belum-ada-data"));

            query.append(Events.renstra(ONE + "/2021-2026"), Events.renstra(OTHER + "/2021-2026"));

            assertThat(browser.get("/").body()).contains(ONE, OTHER).doesNotContain("Buku besar masih kosong");
            assertThat(browser.get("/renstra/2021-2026/tabel-6-1"))
                    .returns(400, HttpResponse::statusCode)
                    .satisfies(page -> assertThat(page.body())
                            .contains("<h1>Pilih perangkat daerah</h1>", "/renstra/2021-2026/tabel-6-1?skpd=" + OTHER));
            assertThat(browser.get("/api/v1/tabel/2.5.csv", "Authorization", Browser.basic("inspektur")))
                    .returns(400, HttpResponse::statusCode)
                    .satisfies(csv -> assertThat(csv.body()).contains("skpd-belum-dipilih", ONE, OTHER));
        }
    }

    @Test
    void outsideOfDemoModeNoAccountIsShown() {
        try (RunningQuerySide query = RunningQuerySide.start(
                "--jejak.demo-accounts[0].user=budi",
                "--jejak.demo-accounts[0].password=kata-sandi-budi",
                "--jejak.demo-accounts[0].role=BENDAHARA")) {
            assertThat(new Browser(query).get("/login").body()).doesNotContain("budi");
        }
    }
}
