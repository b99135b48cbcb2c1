package id.jejak.query.pengguna;

import id.jejak.contract.access.Accounts;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
    ModelAndView form() {
        return page(List.of());
    }

    @PostMapping(PATH)
    ModelAndView sent(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        Map<String, String> body = Map.of("lama", Ketikan.text(form, "lama"), "baru", Ketikan.text(form, "baru"));
        Jawaban answer = api.kirim(request, "/api/v1/sandi", body, Ketikan.kunci(form), Optional.empty());
        return answer instanceof Jawaban.Diterima
                ? new Alamat("/login").dengan("sandi", "diganti").pergi()
                : page(List.of(Penolakan.of(answer, bahasa)));
    }

    private static ModelAndView page(List<Kesalahan> wrong) {
        ModelAndView page = Penolakan.page("sistem/sandi", wrong);
        page.addObject("terpendek", Accounts.SHORTEST_PASSWORD);
        return page;
    }
}
