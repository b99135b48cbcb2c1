package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.tabel25.Tabel25Csv.Bentuk;
import id.jejak.query.web.Api;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.util.Locale;
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
    ResponseEntity<byte[]> csv(
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> tahun,
            @RequestParam Optional<String> bentuk,
            Basis basis,
            Titik titik) {
        Bentuk form = Galat.read("bentuk", bentuk, text -> Bentuk.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Bentuk.RINGKAS);
        Tabel25 table = query.table(asked(skpd, tahun, basis, titik));
        String fileName = "tabel-2.5_%s_%s.csv".formatted(table.skpd(), Tahun.of(table.tahun()));
        return Csv.answer(fileName, table.posisi(), out -> Tabel25Csv.write(table, form, out));
    }

    /** The table that the parameters of an address name. */
    static Tabel25Query.Permintaan asked(Optional<String> skpd, Optional<String> tahun, Basis basis, Titik titik) {
        return new Tabel25Query.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new), Galat.read("tahun", tahun, Tahun::of), basis, titik);
    }
}
