package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.web.Api;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tabel 2.5 for programs. */
@RestController
@Pembaca
class Tabel25Api implements Api {

    private final Tabel25Query query;

    Tabel25Api(Tabel25Query query) {
        this.query = query;
    }

    @GetMapping("/api/v1/tabel/2.5.csv")
    ResponseEntity<byte[]> csv(@RequestParam Optional<String> skpd, @RequestParam Optional<String> tahun) {
        Tabel25 table = table(query, skpd, tahun);
        String fileName = "tabel-2.5_%s_%s.csv".formatted(table.skpd(), Tahun.of(table.tahun()));
        return Csv.answer(fileName, table.posisi(), out -> Tabel25Csv.write(table, out));
    }

    /** The table that the parameters of an address name. */
    static Tabel25 table(Tabel25Query query, Optional<String> skpd, Optional<String> tahun) {
        return query.table(Galat.read("skpd", skpd, KodeSkpd::new), Galat.read("tahun", tahun, Tahun::of));
    }
}
