package id.jejak.query.web;

import id.jejak.query.projection.Posisi;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** CSV as an answer to a program. */
public final class Csv {

    /** The response header that says up to which ledger position the answer is complete. */
    public static final String POSISI = "Jejak-Posisi";

    /** The response header that says when the event at this position was recorded. */
    public static final String TERCATAT = "Jejak-Tercatat";

    /** The response header that says how many events were recorded that are not in the answer yet. */
    public static final String TERTINGGAL = "Jejak-Tertinggal";

    private static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Csv() {}

    /** The file with this name; it is written whole before anything is sent, so that no half of it ever arrives. */
    public static ResponseEntity<byte[]> answer(String fileName, Posisi posisi, Consumer<Writer> table) {
        StringWriter text = new StringWriter();
        table.accept(text);
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .headers(stamp(posisi))
                .contentType(TEXT_CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The headers that say of when an answer is. */
    public static HttpHeaders stamp(Posisi posisi) {
        HttpHeaders stamp = new HttpHeaders();
        stamp.set(POSISI, Long.toString(posisi.nomor()));
        posisi.tercatat().ifPresent(time -> stamp.set(TERCATAT, time.toString()));
        stamp.set(TERTINGGAL, Long.toString(posisi.tertinggal()));
        return stamp;
    }
}
