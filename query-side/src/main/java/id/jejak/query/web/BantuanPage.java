package id.jejak.query.web;

import id.jejak.contract.web.Bahasa;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands beside the pages: the list of shortcuts, and what a browser shows where the server is out of reach. */
@Controller
class BantuanPage {

    /** The notice in one language; a browser keeps it before it knows in which language it will be read. */
    record Pemberitahuan(String bahasa, String judul, String penjelasan, String ketikan, String lagi) {

        static Pemberitahuan dalam(Locale bahasa) {
            return new Pemberitahuan(
                    bahasa.toLanguageTag(),
                    Teks.dalam(bahasa, "luring.judul"),
                    Teks.dalam(bahasa, "luring.penjelasan"),
                    Teks.dalam(bahasa, "luring.ketikan"),
                    Teks.dalam(bahasa, "luring.lagi"));
        }
    }

    @GetMapping("/pintasan")
    @PreAuthorize("isAuthenticated()")
    String pintasan(Model model) {
        model.addAttribute("tanpaDialog", true);
        return "pintasan/halaman";
    }

    /** Has no figure and no name in it, since browsers keep it: whoever is signed in sees the same. */
    @GetMapping("/luring")
    String luring(Model model) {
        model.addAttribute("indonesia", Pemberitahuan.dalam(Bahasa.INDONESIA));
        model.addAttribute("inggris", Pemberitahuan.dalam(Locale.ENGLISH));
        return "luring";
    }
}
