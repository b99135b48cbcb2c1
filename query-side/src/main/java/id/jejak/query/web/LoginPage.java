package id.jejak.query.web;

import id.jejak.contract.access.OidcSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form to sign in with; Spring Security takes what it sends. */
@Controller
class LoginPage {

    private final DemoSettings demo;
    private final OidcSettings oidc;

    LoginPage(DemoSettings demo, OidcSettings oidc) {
        this.demo = demo;
        this.oidc = oidc;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String terkunci,
            @RequestParam(required = false) @Nullable String keluar,
            @RequestParam(required = false) @Nullable String sandi,
            @RequestParam(name = "oidc", required = false) @Nullable String tolak,
            @Nullable Authentication authentication,
            Model model) {
        if (authentication != null) {
            return "redirect:/";
        }
        model.addAttribute("gagal", error != null);
        model.addAttribute("terkunci", terkunci != null);
        model.addAttribute("sandiDiganti", sandi != null);
        model.addAttribute("keluar", keluar != null);
        model.addAttribute("akun", demo.shown());
        model.addAttribute("oidc", oidc.isConfigured() ? oidc.name() : null);
        model.addAttribute("tolak", tolak != null && tolak.matches("[a-z-]+") ? tolak : null);
        return "login";
    }

    /** Where a passkey is used: it takes a script, which the page with the form shall not need. */
    @GetMapping("/login/kunci-sandi")
    String passkey() {
        return "login-kunci-sandi";
    }
}
