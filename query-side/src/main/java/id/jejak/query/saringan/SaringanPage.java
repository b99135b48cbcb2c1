package id.jejak.query.saringan;

import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.tulis.Penolakan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own named filters: what there is, a new one for the page one comes from, and away with one. */
@Controller
@RequestMapping(SaringanPage.PATH)
@PreAuthorize("isAuthenticated()")
class SaringanPage {

    static final String PATH = "/saringan";

    private static final String API = "/api/v1/saringan";

    private final JdbcTemplate jdbc;
    private final ApiTulis api;

    SaringanPage(@Qualifier("queryDataSource") DataSource dataSource, ApiTulis api) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.api = api;
    }

    /** A page that is kept, under its name. */
    record Baris(long id, String nama, String alamat) {}

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String alamat, Authentication asker, Locale bahasa) {
        return page(asker, "", alamat, Optional.empty(), bahasa);
    }

    @PostMapping
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Authentication asker,
            Locale bahasa) {
        String nama = Ketikan.text(form, "nama");
        String alamat = Ketikan.text(form, "alamat");
        Jawaban answer =
                api.kirim(request, API, Map.of("nama", nama, "alamat", alamat), Ketikan.kunci(form), Optional.empty());
        return answer instanceof Jawaban.Diterima
                ? new Alamat(PATH).dengan("tersimpan", nama).pergi()
                : page(asker, nama, alamat, Optional.of(answer), bahasa);
    }

    @PostMapping("/{id}/hapus")
    ModelAndView forget(@PathVariable String id, HttpServletRequest request, Authentication asker, Locale bahasa) {
        Jawaban answer = api.hapus(request, API + "/" + id);
        return answer instanceof Jawaban.Diterima
                ? new Alamat(PATH).pergi()
                : page(asker, "", "", Optional.of(answer), bahasa);
    }

    private ModelAndView page(
            Authentication asker, String nama, String alamat, Optional<Jawaban> refused, Locale bahasa) {
        ModelAndView page = Penolakan.page("saringan/halaman", refused, part -> part, bahasa);
        page.addObject("nama", nama);
        page.addObject("alamat", alamat);
        page.addObject("semua", ownOf(asker.getName()));
        return page;
    }

    private List<Baris> ownOf(String username) {
        return jdbc.query(
                "SELECT id, name, address FROM access.saved_filter WHERE username = ? ORDER BY name",
                (row, i) -> new Baris(row.getLong("id"), row.getString("name"), row.getString("address")),
                username);
    }
}
