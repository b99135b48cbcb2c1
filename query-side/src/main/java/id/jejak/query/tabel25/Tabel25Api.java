package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel25.Tabel25Lembar.Bentuk;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tabel 2.5 for programs. */
@RestController
@Pembaca
class Tabel25Api implements Api {

    private final Tabel25Query query;
    private final Unduhan unduhan;

    Tabel25Api(Tabel25Query query, Unduhan unduhan) {
        this.query = query;
        this.unduhan = unduhan;
    }

    /**
     * The table as a file.
     *
     * @param berkas its kind; as CSV and JSON its words are the official form's, whatever the reader's language
     * @param bentuk {@code ringkas}, the default of CSV, or {@code lengkap}, the default of all others
     */
    @GetMapping("/api/v1/tabel/2.5.{berkas}")
    ResponseEntity<byte[]> berkas(
            @PathVariable String berkas,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> tahun,
            @RequestParam Optional<String> bentuk,
            Basis basis,
            Titik titik,
            HttpServletRequest request) {
        Unduhan.Bentuk kind = Unduhan.Bentuk.of(berkas);
        Bentuk form = Galat.read("bentuk", bentuk, Bentuk::of)
                .orElse(kind == Unduhan.Bentuk.CSV ? Bentuk.RINGKAS : Bentuk.LENGKAP);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        return unduhan.answer(
                Tabel25Lembar.of(query.table(asked(skpd, tahun, basis, titik)), form, bahasa), kind, bahasa);
    }

    /** The table that the parameters of an address name. */
    static Tabel25Query.Permintaan asked(Optional<String> skpd, Optional<String> tahun, Basis basis, Titik titik) {
        return new Tabel25Query.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new), Galat.read("tahun", tahun, Tahun::of), basis, titik);
    }
}
