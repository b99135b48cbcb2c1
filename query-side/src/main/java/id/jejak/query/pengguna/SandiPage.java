package id.jejak.query.pengguna;

import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Passkeys;
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
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody replaces the own password. All sessions end with it, so it leads to the login. */
@Controller
@PreAuthorize("isAuthenticated()")
class SandiPage {

    private static final String PATH = "/sandi";

    private final ApiTulis api;
    private final Passkeys passkeys;

    SandiPage(ApiTulis api, Passkeys passkeys) {
        this.api = api;
        this.passkeys = passkeys;
    }

    @GetMapping(PATH)
    ModelAndView form(Authentication asker, Locale bahasa) {
        return page(asker, Optional.empty(), bahasa);
    }

    @PostMapping(PATH)
    ModelAndView sent(
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Authentication asker,
            Locale bahasa) {
        Map<String, String> body = Map.of("lama", Ketikan.text(form, "lama"), "baru", Ketikan.text(form, "baru"));
        Jawaban answer = api.kirim(request, "/api/v1/sandi", body, Ketikan.kunci(form), Optional.empty());
        return answer instanceof Jawaban.Diterima
                ? new Alamat("/login").dengan("sandi", "diganti").pergi()
                : page(asker, Optional.of(answer), bahasa);
    }

    /** A browser makes a passkey by a script, with Spring Security; it is taken away without one. */
    @PostMapping(PATH + "/kunci/{id}/hapus")
    ModelAndView removePasskey(
            @PathVariable String id, HttpServletRequest request, Authentication asker, Locale bahasa) {
        Jawaban answer = api.hapus(request, "/api/v1/kunci-sandi/" + id);
        return answer instanceof Jawaban.Diterima
                ? new Alamat(PATH).dengan("kunci", "dicabut").pergi()
                : page(asker, Optional.of(answer), bahasa);
    }

    private ModelAndView page(Authentication asker, Optional<Jawaban> refused, Locale bahasa) {
        ModelAndView page = Penolakan.page("sistem/sandi", refused, part -> part, bahasa);
        page.addObject("terpendek", Accounts.SHORTEST_PASSWORD);
        page.addObject("kunci", KunciSandi.of(passkeys.of(asker.getName()), bahasa));
        return page;
    }
}
