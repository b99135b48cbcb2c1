package id.jejak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Steps of a document that are taken from its page. */
final class LangkahRevisi {

    private LangkahRevisi() {}

    /** Where an answer leads. */
    static String path(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(303);
        return redirect.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*", "");
    }

    /** Takes a step from the page as it was opened. */
    static HttpResponse<String> step(Peramban who, HttpResponse<String> page, String path, String alasan)
            throws Exception {
        return who.post(
                path,
                "kunci=" + Peramban.hidden(page, "kunci") + path.substring(path.lastIndexOf('/') + 1),
                "versi=" + Peramban.hidden(page, "versi"),
                "alasan=" + alasan);
    }
}
