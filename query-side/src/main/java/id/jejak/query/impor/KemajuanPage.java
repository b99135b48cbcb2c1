package id.jejak.query.impor;

import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a batch is, as server-sent events. One is sent at a time: the browser comes back for the next by itself, so that
 * nobody who watches holds a thread, and leaving the page ends it.
 */
@RestController
class KemajuanPage {

    private static final int AGAIN_AFTER_MILLIS = 1000;
    private static final MediaType STREAM = new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8);

    private final ApiTulis api;
    private final JsonMapper json;

    KemajuanPage(ApiTulis api, JsonMapper json) {
        this.api = api;
        this.json = json;
    }

    /** @param kata the same in the reader's language */
    record Kemajuan(int selesai, int seluruhnya, String kata) {}

    /** An event {@code kemajuan} while it goes on, and {@code selesai} once it does not. */
    @Pembaca
    @GetMapping(ImporPage.PATH + "/{id}/kemajuan")
    ResponseEntity<String> progress(@PathVariable String id, HttpServletRequest request, Locale bahasa) {
        if (!(api.baca(request, ImporPage.API + "/" + id) instanceof Jawaban.Diterima read)) {
            throw Galat.notFound("impor", id);
        }
        ImporView batch = ImporView.of(read.isi(), bahasa);
        Kemajuan now = new Kemajuan(
                batch.selesai(),
                batch.seluruhnya(),
                Teks.dalam(bahasa, "impor.berjalan", batch.selesai(), batch.seluruhnya()));
        String event = "retry: %d\nevent: %s\ndata: %s\n\n"
                .formatted(
                        AGAIN_AFTER_MILLIS, batch.isBerjalan() ? "kemajuan" : "selesai", json.writeValueAsString(now));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(STREAM)
                .body(event);
    }
}
