package id.jejak.query.paket;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is published as open data, for anybody, signed in or not. */
@Controller
class DataTerbukaPage {

    private final PaketTerbit terbit;

    DataTerbukaPage(PaketTerbit terbit) {
        this.terbit = terbit;
    }

    @GetMapping("/data-terbuka")
    String all(Locale bahasa, Model model) {
        model.addAttribute(
                "semua",
                terbit.semua().stream().map(one -> TerbitanView.of(one, bahasa)).toList());
        return "paket/terbuka";
    }

    @GetMapping("/data-terbuka/{nomor}/paket-data.zip")
    ResponseEntity<byte[]> zip(@PathVariable String nomor) {
        return terbit.zip(nomor);
    }

    @GetMapping("/data-terbuka/{nomor}/datapackage.json")
    ResponseEntity<byte[]> descriptor(@PathVariable String nomor) {
        return terbit.descriptor(nomor);
    }
}
