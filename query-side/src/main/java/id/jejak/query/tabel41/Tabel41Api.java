package id.jejak.query.tabel41;

import id.jejak.query.tabel41.Tabel41Query.Isi;
import id.jejak.query.web.Api;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Renstra;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tabel 4.1 and 7.1 for programs, as of any document of the plan. */
@RestController
@Pembaca
class Tabel41Api implements Api {

    private final Tabel41Query query;

    Tabel41Api(Tabel41Query query) {
        this.query = query;
    }

    /** @param versi the document's number; the latest document where it is left out */
    @GetMapping("/api/v1/tabel/4.1.csv")
    ResponseEntity<byte[]> goals(
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            @RequestParam Optional<String> versi) {
        return answer("4.1", table(Isi.TUJUAN_SASARAN, skpd, renstra, versi), Tabel41Csv::goals);
    }

    /** @param versi the document's number; the latest document where it is left out */
    @GetMapping("/api/v1/tabel/7.1.csv")
    ResponseEntity<byte[]> performance(
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> renstra,
            @RequestParam Optional<String> versi) {
        return answer("7.1", table(Isi.KINERJA_URUSAN, skpd, renstra, versi), Tabel41Csv::performance);
    }

    private Tabel41 table(Isi isi, Optional<String> skpd, Optional<String> renstra, Optional<String> versi) {
        Renstra asked = Renstra.read(skpd, renstra);
        Optional<String> number = versi.map(String::strip).filter(text -> !text.isEmpty());
        return query.table(isi, asked.skpd(), asked.periode(), number);
    }

    private static ResponseEntity<byte[]> answer(String nomor, Tabel41 table, BiConsumer<Tabel41, Writer> csv) {
        String fileName = "tabel-%s_%s_%s.csv"
                .formatted(nomor, table.renstra().skpd(), table.renstra().periode());
        return Csv.answer(fileName, table.posisi(), out -> csv.accept(table, out));
    }
}
