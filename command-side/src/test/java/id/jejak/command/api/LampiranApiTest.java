package id.jejak.command.api;

import static id.jejak.command.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Api;
import id.jejak.command.testing.CommandProcess;
import id.jejak.contract.access.Peran;
import id.jejak.contract.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attachments come from outside, with what those who keep them say that they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LampiranApiTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandProcess process = CommandProcess.on(database);
    private final Api api = Api.of(process, database);

    @AfterAll
    void stop() {
        process.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf, .pdf",
        "Image/PNG; x=y, image/png, .png",
        "text/html, application/octet-stream, ''",
        "text/javascript, application/octet-stream, ''",
        "image/svg+xml, application/octet-stream, ''",
        "rubbish, application/octet-stream, ''"
    })
    void isServedToBeSavedAndAsNothingThatABrowserRuns(String said, String served, String ending) {
        String path = "/api/v1/lampiran";
        HttpResponse<String> kept =
                api.send(Peran.PERENCANA, "POST", path, "alert('" + said + "')", "Content-Type", said);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        String sum = json(kept).path("sha256").asString();

        HttpResponse<String> saved = api.get(Peran.INSPEKTUR, path + "/" + sum);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.headers().firstValue("Content-Type")).hasValue(served);
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + sum + ending + "\"");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
