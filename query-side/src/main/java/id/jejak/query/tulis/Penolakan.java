package id.jejak.query.pengguna;

import id.jejak.query.tulis.Jawaban;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How these pages say that something was not done. */
final class Penolakan {

    private Penolakan() {}

    /** What was not done, at the field that the answer names: fields are named alike in the forms and in the API. */
    static Kesalahan of(Jawaban answer, Locale bahasa) {
        return answer instanceof Jawaban.Ditolak refused
                ? new Kesalahan(refused.field().replaceFirst("\\[.*", ""), refused.penjelasan())
                : new Kesalahan("", Teks.dalam(bahasa, "tulis.tidak-terjawab"));
    }

    /** A page that says what is wrong, and with its status. */
    static ModelAndView page(String template, List<Kesalahan> wrong) {
        ModelAndView page = new ModelAndView(template);
        page.addObject("salah", new Kesalahan.Semua(wrong));
        if (!wrong.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
