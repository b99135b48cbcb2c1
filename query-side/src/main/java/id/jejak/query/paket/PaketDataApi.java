package id.jejak.query.paket;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Data packages for programs, of one agency or of all. */
@RestController
@Pembaca
class PaketDataApi implements Api {

    private final PaketQuery query;

    PaketDataApi(PaketQuery query) {
        this.query = query;
    }

    @GetMapping("/api/v1/paket-data.zip")
    ResponseEntity<byte[]> zip(@RequestParam Optional<String> skpd, Basis basis, Titik titik) {
        return BerkasPaket.zip(paket(skpd, basis, titik), Optional.empty());
    }

    @GetMapping("/api/v1/paket-data.json")
    ResponseEntity<byte[]> descriptor(@RequestParam Optional<String> skpd, Basis basis, Titik titik) {
        return BerkasPaket.descriptor(paket(skpd, basis, titik), Optional.empty());
    }

    private Paket paket(Optional<String> skpd, Basis basis, Titik titik) {
        return query.paket(Galat.read("skpd", skpd, KodeSkpd::new), basis, titik);
    }
}
