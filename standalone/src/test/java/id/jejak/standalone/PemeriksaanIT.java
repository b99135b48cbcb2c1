package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Findings on the demo's plan as an inspector works at them, without a script. */
class PemeriksaanIT {

    private static final String GAJI = "2.08.2.13.0.00.01.0000/LONCATAN/2021-2026/6.1/2.08.01.2.02.01/2023";
    private static final String FORM = "/pemeriksaan/temuan";
    private static final String PAGE = FORM + "?id=" + URLEncoder.encode(GAJI, StandardCharsets.UTF_8);

    private final DemoServer server = DemoServer.running();

    @Test
    void anInspectorNotesSettlesAndOpensAgainAndTheTablePrintsIt() throws Exception {
        Peramban inspector = Peramban.signedIn(server, "inspektur");
        assertThat(inspector.get("/pemeriksaan?jenis=LONCATAN").body())
                .contains("mungkin kurang satu digit", "1 temuan, 1 terbuka");

        HttpResponse<String> empty = send(inspector, "CATAT", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#catatan-CATAT\"");

        HttpResponse<String> noted = send(inspector, "CATAT", "Ditanyakan kepada penyusun.");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(303);
        assertThat(inspector.follow(noted).body()).contains("Ditanyakan kepada penyusun.", "Terbuka");

        HttpResponse<String> blind = inspector.post(
                FORM,
                "id=" + GAJI,
                "apa=SELESAIKAN",
                "kunci=uji-basi",
                "versi=0",
                "bukti=" + Peramban.hidden(inspector.get(PAGE), "bukti"),
                "putusan=SESUAI_SUMBER",
                "catatan=Belum melihat catatan itu.");
        assertThat(blind.statusCode()).isEqualTo(422);
        assertThat(blind.body())
                .contains("berubah sejak Anda membukanya", "<td>Catatan: Ditanyakan kepada penyusun.")
                .contains(
                        "<td>Selesaikan temuan: Sesuai sumber, dibiarkan: Belum melihat catatan itu.</td>",
                        ">Belum melihat catatan itu.</textarea>");
        assertThat(inspector
                        .follow(send(inspector, "SELESAIKAN", "Tercetak demikian."))
                        .body())
                .contains("Selesai: Sesuai sumber, dibiarkan", "Tercetak demikian.")
                .doesNotContain("value=\"SELESAIKAN\"");
        assertThat(inspector.get("/pemeriksaan?jenis=LONCATAN&status=SELESAI").body())
                .contains("1 temuan, 0 terbuka");
        assertThat(inspector.get("/renstra/tabel-6-1").statusCode()).isEqualTo(302);
        assertThat(inspector.get("/renstra/2021-2026/tabel-6-1").body())
                .contains("⚠ 285.000.000", "⚠ 2.08.01.2.02.01, 2023 (Tahun menyimpang dari barisnya): Ditanyakan");
        assertThat(inspector.get("/jejak?hal=TEMUAN").body()).contains("Temuan diselesaikan", GAJI);

        assertThat(inspector
                        .follow(send(inspector, "BUKA", "Dokumen perbaikan terbit."))
                        .body())
                .contains("Dibuka kembali", "value=\"SELESAIKAN\"");
    }

    @Test
    void nobodyElseSeesTheFormsOrGetsThrough() throws Exception {
        for (String other : new String[] {"perencana", "bendahara", "penyetuju", "verifikator"}) {
            Peramban reader = Peramban.signedIn(server, other);
            assertThat(reader.get(PAGE).body()).contains("285.000.000").doesNotContain("value=\"CATAT\"");
            HttpResponse<String> refused =
                    reader.post(FORM, "id=" + GAJI, "apa=CATAT", "kunci=uji-" + other, "catatan=Mencoba");
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
        }
        assertThat(Peramban.signedIn(server, "admin").get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void theTablesMarkTheCellsThatFindingsSpeakOfAndShowWhatIsPrintedOnRequest() throws Exception {
        Peramban reader = Peramban.signedIn(server, "perencana");
        String plan = reader.get("/renstra/2021-2026/tabel-6-1").body();
        assertThat(plan)
                .contains(">⚠ jumlah berbeda</a>", "2.13.05%2Fakhir", ">⚠ tabel berbeda</a>")
                .contains("<svg class=\"kilas\" role=\"img\"", "2022–2026: terendah ")
                .doesNotContain("† tercetak");
        assertThat(reader.get("/renstra/2021-2026/tabel-6-1?terbitan=ya").body())
                .contains(">† tercetak: (kosong)</a>", "† Angka yang tercetak dalam dokumen terbitan");

        String performance = reader.get("/laporan/tabel-2-3?terbitan=ya").body();
        assertThat(performance)
                .contains(">† tercetak: 0,8</a>", "RASIO%2F2021-2026%2F2.3%2FR2%236%2F2017", ">Renstra awal</a>");
        assertThat(reader.get("/laporan/tabel-2-3").body())
                .contains(">⚠ rasio berbeda</a>")
                .doesNotContain("† tercetak");
        assertThat(reader.get("/api/v1/tabel/2.3.csv").body())
                .isEqualTo(reader.get("/api/v1/tabel/2.3.csv?terbitan=ya").body());
        // What other tests on this server said of the book's cells stands below the table from then on.
        assertThat(reader.get("/laporan/tabel-2-5?tercatat=" + server.loaded()).body())
                .contains("<svg class=\"kilas\"")
                .doesNotContain("⚠");
    }

    private static HttpResponse<String> send(Peramban inspector, String apa, String note) throws Exception {
        HttpResponse<String> page = inspector.get(PAGE);
        return inspector.post(
                FORM,
                "id=" + GAJI,
                "apa=" + apa,
                "kunci=" + Peramban.hidden(page, "kunci") + apa,
                "bukti=" + Peramban.hidden(page, "bukti"),
                "versi=" + Peramban.hidden(page, "versi"),
                "putusan=SESUAI_SUMBER",
                "catatan=" + note);
    }
}
