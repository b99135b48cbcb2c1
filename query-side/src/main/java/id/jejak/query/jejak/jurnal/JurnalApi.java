package id.jejak.query.jejak.jurnal;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Api;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Pembaca;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for programs. */
@RestController
@Pembaca
class JurnalApi implements Api {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final JurnalQuery query;

    JurnalApi(JurnalQuery query) {
        this.query = query;
    }

    @GetMapping("/api/v1/jurnal.journal")
    ResponseEntity<byte[]> jurnal(
            @RequestParam Optional<String> skpd, @RequestParam Optional<String> tahun, Basis basis, Titik titik) {
        Jurnal jurnal = query.journal(new JurnalQuery.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new), Galat.read("tahun", tahun, Tahun::anggaran), basis, titik));
        String name = "jurnal_%s_%d.journal".formatted(jurnal.skpd(), jurnal.tahun());
        return ResponseEntity.ok()
                .headers(Csv.stamp(jurnal.posisi()))
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(JurnalTeks.write(jurnal).getBytes(StandardCharsets.UTF_8));
    }
}
