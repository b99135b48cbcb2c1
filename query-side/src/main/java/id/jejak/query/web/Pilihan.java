package id.jejak.query.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.ModelAndView;

/** The page that a table's address leads to where it does not say which table: what is wrong, and what there is. */
public final class Pilihan {

    private Pilihan() {}

    /**
     * The page.
     *
     * @param isi what can be asked for instead
     */
    public static ModelAndView page(Galat galat, Locale bahasa, List<Tautan> isi) {
        ModelAndView page = new ModelAndView("pilihan");
        page.setStatus(galat.status());
        page.addObject("judul", galat.title(bahasa));
        page.addObject("penjelasan", galat.detail(bahasa));
        page.addObject("isi", isi);
        return page;
    }
}
