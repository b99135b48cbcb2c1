package id.jejak.query.tabel25;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.lembar.Unduhan;
import id.jejak.query.tabel25.Tabel25Lembar.Bentuk;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianAnggaran;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
    private final PerhentianAnggaran documents;
    private final TandaTemuan findings;
    private final Unduhan unduhan;

    Tabel25Api(Tabel25Query query, PerhentianAnggaran documents, TandaTemuan findings, Unduhan unduhan) {
        this.query = query;
        this.documents = documents;
        this.findings = findings;
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
            Tabel25Parameters parameters,
            @RequestParam Optional<String> bentuk,
            Basis basis,
            Titik titik,
            HttpServletRequest request) {
        Unduhan.Bentuk kind = Unduhan.Bentuk.of(berkas);
        Bentuk form = Galat.read("bentuk", bentuk, Bentuk::of)
                .orElse(kind == Unduhan.Bentuk.CSV ? Bentuk.RINGKAS : Bentuk.LENGKAP);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        Tabel25 table = parameters.table(query, basis, titik);
        List<Perhentian> stops = documents.perhentian(table.skpd(), table.tahun(), bahasa);
        TandaTemuan.Tanda marks = parameters.published()
                ? parameters.marks(table, findings, bahasa)
                : new TandaTemuan.Tanda(Hiasan.POLOS, List.of());
        return unduhan.answer(parameters.lembar(table, query, stops, marks, form, bahasa), kind, bahasa, request);
    }
}
