package id.jejak.query.jejak;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.lembar.CapCsv;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    static final String BERKAS = "jejak";

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int USUAL_OF_CSV = 10_000;
    private static final int MOST_OF_CSV = 50_000;
    private static final int USUAL_OF_SHEET = 1_000;
    private static final int MOST_OF_SHEET = 5_000;

    private final JejakQuery query;
    private final Unduhan unduhan;

    JejakApi(JejakQuery query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    /**
     * A page.
     *
     * @param posisi up to where it is read
     * @param tercatat when the event at this position was recorded
     * @param dibaca when it was read
     * @param tertinggal how many events were recorded by then that could not be in it yet
     * @param jumlah what all lines asked for add up to, in rupiah; absent where they are not of one kind of amount
     * @param berikutnya where the next page is; absent on the last
     */
    record Page(
            long posisi,
            @Nullable Instant tercatat,
            Instant dibaca,
            long tertinggal,
            List<Peristiwa> peristiwa,
            @Nullable String jumlah,
            @Nullable String berikutnya) {}

    @GetMapping(PATH)
    ResponseEntity<Page> page(@RequestParam MultiValueMap<String, String> parameters) {
        Isian isian = Isian.of(parameters);
        Jejak jejak = query.halaman(new Saringan(isian), Halaman.of(isian, USUAL, MOST));
        Page page = new Page(
                jejak.posisi().nomor(),
                jejak.posisi().tercatat().orElse(null),
                jejak.posisi().dibaca(),
                jejak.posisi().tertinggal(),
                jejak.peristiwa(),
                jejak.jumlah().map(Object::toString).orElse(null),
                next(jejak, isian, PATH).orElse(null));
        return ResponseEntity.ok().headers(Csv.stamp(jejak.posisi())).body(page);
    }

    /** At most so many events as asked for; where there are more the Link header says where they are. */
    @GetMapping(CSV)
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Isian isian = Isian.of(parameters);
        Jejak jejak = query.halaman(new Saringan(isian), Halaman.of(isian, USUAL_OF_CSV, MOST_OF_CSV));
        List<String> stamp = CapCsv.diminta(request)
                ? CapCsv.baris(
                        Teks.resmi("jejak.judul"),
                        JejakLembar.about(isian, Bahasa.INDONESIA),
                        jejak.titik(),
                        jejak.posisi())
                : List.of();
        ResponseEntity<byte[]> file = Csv.answer(
                Unduhan.nama(BERKAS, jejak.titik(), jejak.posisi(), Unduhan.Bentuk.CSV),
                jejak.posisi(),
                out -> JejakCsv.write(jejak, stamp, out));
        return linked(file, next(jejak, isian, CSV));
    }

    /** The sheet as it is printed, in the reader's language; as CSV, at most so many events, and Link for more. */
    @GetMapping(PATH + ".{berkas:xlsx|pdf}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request) {
        Isian isian = Isian.of(parameters);
        Jejak jejak = query.halaman(new Saringan(isian), Halaman.of(isian, USUAL_OF_SHEET, MOST_OF_SHEET));
        Locale bahasa = Bahasa.of(request);
        ResponseEntity<byte[]> file =
                unduhan.answer(JejakLembar.of(jejak, isian, bahasa), Unduhan.Bentuk.of(berkas), bahasa, request);
        return linked(file, next(jejak, isian, PATH + "." + berkas));
    }

    /** With where the next page is, where there is one. */
    static ResponseEntity<byte[]> linked(ResponseEntity<byte[]> file, Optional<String> next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().headers(file.getHeaders());
        next.ifPresent(url -> answer.header(HttpHeaders.LINK, "<" + url + ">; rel=\"next\""));
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
                        .with(Isian.TERCATAT, jejak.posisi().nomor())
                        .url(path));
    }
}
