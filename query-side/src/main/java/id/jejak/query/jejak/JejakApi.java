package id.jejak.query.jejak;

import id.jejak.query.web.Api;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail for programs. */
@RestController
@Pembaca
class JejakApi implements Api {

    static final String PATH = "/api/v1/jejak";
    static final String CSV = PATH + ".csv";

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int USUAL_OF_CSV = 10_000;
    private static final int MOST_OF_CSV = 50_000;

    private final JejakQuery query;

    JejakApi(JejakQuery query) {
        this.query = query;
    }

    /**
     * A page.
     *
     * @param posisi up to where the trail is complete
     * @param sampai up to where of it is shown
     * @param dibaca when it was read
     * @param jumlah what all lines asked for add up to, in rupiah; absent where they are not of one kind of amount
     * @param berikutnya where the next page is; absent on the last
     */
    record Page(
            long posisi,
            long sampai,
            Instant dibaca,
            List<Peristiwa> peristiwa,
            @Nullable String jumlah,
            @Nullable String berikutnya) {}

    @GetMapping(PATH)
    ResponseEntity<Page> page(@RequestParam MultiValueMap<String, String> parameters) {
        Isian isian = Isian.of(parameters);
        Jejak jejak = query.halaman(new Saringan(isian), Halaman.of(isian, USUAL, MOST));
        Page page = new Page(
                jejak.posisi().nomor(),
                jejak.sampai(),
                jejak.posisi().dibaca(),
                jejak.peristiwa(),
                jejak.jumlah().map(Object::toString).orElse(null),
                next(jejak, isian, PATH).orElse(null));
        return ResponseEntity.ok()
                .header(Csv.POSISI, Long.toString(jejak.posisi().nomor()))
                .body(page);
    }

    /** At most so many events as asked for; where there are more the Link header says where they are. */
    @GetMapping(CSV)
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters) {
        Isian isian = Isian.of(parameters);
        Jejak jejak = query.halaman(new Saringan(isian), Halaman.of(isian, USUAL_OF_CSV, MOST_OF_CSV));
        ResponseEntity<byte[]> file =
                Csv.answer("jejak_%d.csv".formatted(jejak.sampai()), jejak.posisi(), out -> JejakCsv.write(jejak, out));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().headers(file.getHeaders());
        next(jejak, isian, CSV).ifPresent(url -> answer.header(HttpHeaders.LINK, "<" + url + ">; rel=\"next\""));
        return answer.body(file.getBody());
    }

    /** One event with all its lines. */
    @GetMapping(PATH + "/{posisi}")
    Peristiwa one(@PathVariable String posisi) {
        return satu(query, posisi);
    }

    /** @throws Galat where there is no such event */
    static Peristiwa satu(JejakQuery query, String posisi) {
        return Galat.read("peristiwa", Optional.of(posisi), Long::valueOf)
                .flatMap(query::satu)
                .orElseThrow(() -> Galat.notFound("peristiwa", posisi));
    }

    private static Optional<String> next(Jejak jejak, Isian isian, String path) {
        return jejak.lanjut()
                .map(after -> isian.with(Isian.DARI, after)
                        .with(Isian.TERCATAT, jejak.sampai())
                        .url(path));
    }
}
