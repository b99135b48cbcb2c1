package id.jejak.query.web;

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

    LoginPage(DemoSettings demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String terkunci,
            @RequestParam(required = false) @Nullable String keluar,
            @RequestParam(required = false) @Nullable String sandi,
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
        return "login";
    }
}
