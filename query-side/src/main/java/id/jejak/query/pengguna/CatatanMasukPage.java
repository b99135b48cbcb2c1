package id.jejak.query.pengguna;

import id.jejak.contract.access.SignInTrail;
import id.jejak.contract.access.SignInTrail.Entry;
import id.jejak.query.web.Angka;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came in, who was turned away and what was done to accounts, the newest first; inspectors read it too. */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'INSPEKTUR')")
class CatatanMasukPage {

    private static final int MOST = 100;

    private final SignInTrail trail;

    CatatanMasukPage(SignInTrail trail) {
        this.trail = trail;
    }

    /**
     * One entry as it is shown.
     *
     * @param waktu when, in the reader's words
     */
    record Baris(String waktu, SignInTrail.Kind jenis, String nama, String pelaku, String alamat, String rincian) {

        static Baris of(Entry entry, Locale bahasa) {
            return new Baris(
                    Angka.waktu(entry.at(), bahasa),
                    entry.kind(),
                    entry.username(),
                    entry.actor(),
                    entry.address(),
                    entry.detail());
        }
    }

    @GetMapping("/sistem/catatan-masuk")
    String page(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long sebelum, Locale bahasa, Model model) {
        List<Entry> entries = trail.newest(sebelum, MOST);
        model.addAttribute(
                "catatan",
                entries.stream().map(entry -> Baris.of(entry, bahasa)).toList());
        if (entries.size() == MOST) {
            model.addAttribute("lanjut", entries.get(MOST - 1).id());
        }
        return "sistem/catatan-masuk";
    }
}
