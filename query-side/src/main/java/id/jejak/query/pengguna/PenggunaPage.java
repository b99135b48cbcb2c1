package id.jejak.query.pengguna;

import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Passkeys;
import id.jejak.contract.access.Peran;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts, for the administrator: who there is, in which role, for which agencies. */
@Controller
@RequestMapping(PenggunaPage.PATH)
@PreAuthorize("hasRole('ADMIN')")
class PenggunaPage {

    static final String PATH = "/sistem/pengguna";

    private static final String API = "/api/v1/pengguna";

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final ApiTulis api;

    PenggunaPage(Accounts accounts, Passkeys passkeys, ApiTulis api) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.api = api;
    }

    @GetMapping
    ModelAndView all(Locale bahasa) {
        return list(IsianPengguna.kosong(), Optional.empty(), bahasa);
    }

    @PostMapping
    ModelAndView add(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request, Locale bahasa) {
        IsianPengguna isian = IsianPengguna.of(form);
        return sent(request, API, isian.baru(Ketikan.text(form, "sandi")), form)
                .map(answer -> list(isian, Optional.of(answer), bahasa))
                .orElseGet(() -> goTo(isian.nama().toLowerCase(Locale.ROOT)));
    }

    @GetMapping("/{nama}")
    ModelAndView one(@PathVariable String nama, Locale bahasa) {
        return edit(IsianPengguna.of(status(nama)), Optional.empty(), bahasa);
    }

    @PostMapping("/{nama}")
    ModelAndView change(
            @PathVariable String nama,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale bahasa) {
        String username = status(nama).account().username();
        IsianPengguna isian = IsianPengguna.of(form).bernama(username);
        Optional<Long> seen = Galat.read("versi", Optional.of(isian.versi()), Long::valueOf);
        Jawaban answer = api.kirim(request, API + "/" + username, isian.perubahan(), Ketikan.kunci(form), seen);
        if (answer instanceof Jawaban.Diterima) {
            return goTo(username);
        }
        return answer instanceof Jawaban.Ditolak no && no.slug().equals("versi-usang")
                ? changedSince(isian, answer, bahasa)
                : edit(isian, Optional.of(answer), bahasa);
    }

    /** Theirs against what is typed, which stays; saved once more it goes over theirs. */
    private ModelAndView changedSince(IsianPengguna isian, Jawaban answer, Locale bahasa) {
        IsianPengguna theirs = IsianPengguna.of(status(isian.nama()));
        ModelAndView page = edit(isian.dariVersi(theirs.versi()), Optional.of(answer), bahasa);
        page.addObject(
                "salah", new Kesalahan.Semua(List.of(new Kesalahan("beda", Teks.dalam(bahasa, "tulis.berubah")))));
        page.addObject("beda", isian.beda(theirs, bahasa));
        return page;
    }

    @PostMapping("/{nama}/sandi")
    ModelAndView replacePassword(
            @PathVariable String nama,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale bahasa) {
        Accounts.Status status = status(nama);
        String username = status.account().username();
        return sent(request, API + "/" + username + "/sandi", Map.of("sandi", Ketikan.text(form, "sandi")), form)
                .map(answer -> edit(IsianPengguna.of(status), Optional.of(answer), bahasa))
                .orElseGet(() -> goTo(username));
    }

    @PostMapping("/{nama}/buka-kunci")
    ModelAndView unlock(
            @PathVariable String nama,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale bahasa) {
        Accounts.Status status = status(nama);
        String username = status.account().username();
        return sent(request, API + "/" + username + "/buka-kunci", Map.of(), form)
                .map(answer -> edit(IsianPengguna.of(status), Optional.of(answer), bahasa))
                .orElseGet(() -> goTo(username));
    }

    @PostMapping("/{nama}/kunci/{id}/hapus")
    ModelAndView removePasskey(
            @PathVariable String nama, @PathVariable String id, HttpServletRequest request, Locale bahasa) {
        Accounts.Status status = status(nama);
        String username = status.account().username();
        Jawaban answer = api.hapus(request, API + "/" + username + "/kunci-sandi/" + id);
        return answer instanceof Jawaban.Diterima
                ? goTo(username)
                : edit(IsianPengguna.of(status), Optional.of(answer), bahasa);
    }

    /** What the write API answered, unless it was done. */
    private Optional<Jawaban> sent(
            HttpServletRequest request, String path, Object body, MultiValueMap<String, String> form) {
        Jawaban answer = api.kirim(request, path, body, Ketikan.kunci(form), Optional.empty());
        return answer instanceof Jawaban.Diterima ? Optional.empty() : Optional.of(answer);
    }

    private static ModelAndView goTo(String username) {
        return new Alamat(PATH + "/" + username).dengan("tersimpan", "ya").pergi();
    }

    private Accounts.Status status(String nama) {
        return accounts.status(nama).orElseThrow(() -> Galat.notFound("pengguna", nama));
    }

    private ModelAndView list(IsianPengguna isian, Optional<Jawaban> refused, Locale bahasa) {
        ModelAndView page = page("sistem/pengguna", isian, refused, bahasa);
        page.addObject("semua", accounts.statuses());
        return page;
    }

    private ModelAndView edit(IsianPengguna isian, Optional<Jawaban> refused, Locale bahasa) {
        ModelAndView page = page("sistem/satu-pengguna", isian, refused, bahasa);
        page.addObject("kunci", KunciSandi.of(passkeys.of(isian.nama()), bahasa));
        return page;
    }

    private static ModelAndView page(String template, IsianPengguna isian, Optional<Jawaban> refused, Locale bahasa) {
        ModelAndView page = Penolakan.page(template, refused, PenggunaPage::field, bahasa);
        page.addObject("isian", isian);
        page.addObject("beda", List.of());
        page.addObject("peran", Peran.values());
        page.addObject("terpendek", Accounts.SHORTEST_PASSWORD);
        return page;
    }

    /** Fields are named alike in the forms and in the API; of a list there is one field. */
    private static String field(String part) {
        return part.replaceFirst("\\[.*", "");
    }
}
