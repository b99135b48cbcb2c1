package id.jejak.query.tulis;

import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How a page says that what it asked for was not done, or that nobody knows. */
public final class Penolakan {

    private Penolakan() {}

    /** Something that is wrong with the form as a whole, by the key of its text. */
    public static Kesalahan umum(String key, Locale bahasa) {
        return new Kesalahan("", Teks.dalam(bahasa, key));
    }

    /**
     * Why it was not done.
     *
     * @param isian the id of the field that a part of the request comes from; empty where it comes from none
     */
    public static Kesalahan of(Jawaban answer, UnaryOperator<String> isian, Locale bahasa) {
        if (answer.isKunciTerpakai()) {
            return umum("tulis.sudah-dipakai", bahasa);
        }
        return answer instanceof Jawaban.Ditolak refused
                ? new Kesalahan(isian.apply(refused.field()), refused.penjelasan())
                : umum("tulis.tidak-terjawab", bahasa);
    }

    /** The status of the page that says so. */
    public static HttpStatus status(Jawaban answer) {
        return answer instanceof Jawaban.TidakTerjawab
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** A page of this template that says what was refused, where anything was, with its status. */
    public static ModelAndView page(
            String template, Optional<Jawaban> refused, UnaryOperator<String> isian, Locale bahasa) {
        ModelAndView page = new ModelAndView(template);
        List<Kesalahan> wrong =
                refused.map(answer -> of(answer, isian, bahasa)).stream().toList();
        page.addObject("salah", new Kesalahan.Semua(wrong));
        refused.ifPresent(answer -> page.setStatus(status(answer)));
        return page;
    }
}
