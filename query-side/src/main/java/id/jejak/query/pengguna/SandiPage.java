package id.jejak.query.pengguna;

import id.jejak.contract.access.Accounts;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody replaces the own password. All sessions end with it, so it leads to the login. */
@Controller
@PreAuthorize("isAuthenticated()")
class SandiPage {

    private static final String PATH = "/sandi";

    private final ApiTulis api;

    SandiPage(ApiTulis api) {
        this.api = api;
    }

    @GetMapping(PATH)
    ModelAndView form(Locale bahasa) {
        return page(Optional.empty(), bahasa);
    }

    @PostMapping(PATH)
    ModelAndView sent(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        Map<String, String> body = Map.of("lama", Ketikan.text(form, "lama"), "baru", Ketikan.text(form, "baru"));
        Jawaban answer = api.kirim(request, "/api/v1/sandi", body, Ketikan.kunci(form), Optional.empty());
        return answer instanceof Jawaban.Diterima
                ? new Alamat("/login").dengan("sandi", "diganti").pergi()
                : page(Optional.of(answer), bahasa);
    }

    private static ModelAndView page(Optional<Jawaban> refused, Locale bahasa) {
        ModelAndView page = Penolakan.page("sistem/sandi", refused, part -> part, bahasa);
        page.addObject("terpendek", Accounts.SHORTEST_PASSWORD);
        return page;
    }
}
