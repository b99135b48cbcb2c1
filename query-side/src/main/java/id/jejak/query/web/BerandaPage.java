package id.jejak.query.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The home page: which tables there are and what they hold. */
@Controller
class BerandaPage {

    private final List<IsiBeranda> tables;

    BerandaPage(List<IsiBeranda> tables) {
        this.tables = tables;
    }

    /** For every role: an administrator, who reads no figures, is told so. */
    @GetMapping("/")
    String beranda(@RequestAttribute Laman laman, Model model) {
        List<IsiBeranda.Kartu> kartu = laman.masuk() != null && laman.masuk().pembaca()
                ? tables.stream().map(IsiBeranda::kartu).toList()
                : List.of();
        model.addAttribute("kartu", kartu);
        model.addAttribute(
                "kosong", kartu.stream().allMatch(table -> table.isi().isEmpty()));
        return "beranda";
    }
}
