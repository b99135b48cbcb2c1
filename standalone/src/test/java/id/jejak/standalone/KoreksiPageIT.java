package id.jejak.standalone;

import static id.jejak.standalone.LangkahRevisi.path;
import static id.jejak.standalone.LangkahRevisi.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Corrections of ceilings that were recorded wrongly, on pages, without a script. */
class KoreksiPageIT {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String NEW = "/revisi/baru?jenis=koreksi&skpd=" + SKPD + "&tahun=";
    private static final String SUB = "2.08.01.2.06.04";
    private static final String MATA = SUB + " / 5.1.02.01.01.0024 / 1.2.01.01.02.0001";

    private final DemoServer server = DemoServer.running();

    private static String[] form(HttpResponse<String> page, String tahun, String nomor, String... lines) {
        return Stream.concat(
                        Stream.of(
                                "kunci=" + Peramban.hidden(page, "kunci"),
                                "jenis=koreksi",
                                "skpd=" + SKPD,
                                "tahun=" + tahun,
                                "nomor=" + nomor,
                                "tanggal=01-12-" + tahun,
                                "judul=Koreksi uji"),
                        Arrays.stream(lines))
                .toArray(String[]::new);
    }

    @Test
    void aCeilingIsCorrectedByAnotherThanWhoSawTheMistake() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        Peramban penyetuju = Peramban.signedIn(server, "penyetuju");
        HttpResponse<String> form = perencana.get(NEW + "2024");
        assertThat(form.body())
                .contains("<title>Konsep baru", "aria-current=\"page\">Koreksi</a>", "Pagu yang benar")
                .doesNotContain("??");
        assertThat(perencana.get(NEW + "2024&lang=en").body())
                .contains("Right ceiling")
                .doesNotContain("??");
        form = perencana.get(NEW + "2024&lang=id");
        HttpResponse<String> wrong =
                perencana.post("/revisi/baru", form(form, "2024", "UJI/KOR/1", "mata=" + MATA, "jumlah=84.52"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#jumlah-0\"", "value=\"84.52\"", "value=\"UJI/KOR/1\"");
        String one = path(perencana.post("/revisi/baru", form(form, "2024", "UJI/KOR/1", "mata=" + MATA, "jumlah=0")));
        assertThat(perencana.get(one).body())
                .contains("Koreksi", "aturan dilanggar", "href=\"#baris-1\"", "Akibatnya pada Tabel 2.5")
                .doesNotContain("??");

        HttpResponse<String> edit = perencana.get(one + "/ubah");
        assertThat(edit.body())
                .contains("<title>Ubah konsep UJI/KOR/1", "value=\"" + MATA + "\"", "Pagu yang benar")
                .doesNotContain("name=\"keadaan\"");
        path(perencana.post(
                one + "/ubah",
                form(
                        edit,
                        "2024",
                        "UJI/KOR/1",
                        "versi=" + Peramban.hidden(edit, "versi"),
                        "mata=" + MATA,
                        "jumlah=999.999.000")));
        HttpResponse<String> mended = perencana.get(one);
        assertThat(mended.body()).contains("Tidak ada aturan yang dilanggar", "999.999.000");
        path(perencana.upload(
                one + "/lampiran",
                "berkas",
                "koreksi.pdf",
                "%PDF koreksi",
                "kunci=k-koreksi",
                "versi=" + Peramban.hidden(mended, "versi")));
        path(step(perencana, perencana.get(one), one + "/ajukan", ""));
        path(step(penyetuju, penyetuju.get(one), one + "/kembalikan", "Sebutkan nota kekeliruannya"));
        path(step(perencana, mended(perencana, one), one + "/ajukan", ""));
        HttpResponse<String> enacted = penyetuju.follow(step(penyetuju, penyetuju.get(one), one + "/sahkan", ""));
        assertThat(enacted.body()).contains("Disahkan", "/api/v1/lampiran/", "Sebutkan nota kekeliruannya");
        assertThat(penyetuju.get("/sub/" + SUB + "?tahun=2024").body()).contains("999.999.000", "UJI/KOR/1");
    }

    /** The document's page after it was saved once more, as what was given back has to be. */
    private static HttpResponse<String> mended(Peramban who, String one) throws Exception {
        HttpResponse<String> edit = who.get(one + "/ubah");
        path(who.post(
                one + "/ubah",
                form(
                        edit,
                        "2024",
                        "UJI/KOR/1",
                        "versi=" + Peramban.hidden(edit, "versi"),
                        "mata=" + MATA,
                        "jumlah=999.999.000")));
        return who.get(one);
    }

    @Test
    void aPublishedSummaryIsCorrectedToo() throws Exception {
        Peramban perencana = Peramban.signedIn(server, "perencana");
        HttpResponse<String> form = perencana.get(NEW + "2018");
        String one = path(perencana.post(
                "/revisi/baru", form(form, "2018", "UJI/KOR/2", "mata=ringkasan 5.2.1", "jumlah=5.000.000.000,50")));
        assertThat(perencana.get(one).body())
                .contains("Tidak ada aturan yang dilanggar", "5.000.000.000,50")
                .doesNotContain("??");
        assertThat(perencana.get(one + "/ubah").body()).contains("value=\"5.000.000.000,5\"");
    }
}
