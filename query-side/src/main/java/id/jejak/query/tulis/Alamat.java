package id.jejak.query.tulis;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** Where a page goes on after it was saved: to one that shows what was written. */
public final class Alamat {

    private final StringBuilder address;

    /** A page of ours. */
    public Alamat(String path) {
        this.address = new StringBuilder(path);
    }

    /** The same with this parameter; without it where it is empty. */
    public Alamat dengan(String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(UriUtils.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }

    /** Goes there, and shows it no earlier than what was written can be read. */
    public ModelAndView sesudah(Jawaban.Diterima done) {
        done.posisi().ifPresent(position -> dengan("position", Long.toString(position)));
        return pergi();
    }

    /** Goes there. */
    public ModelAndView pergi() {
        RedirectView there = new RedirectView(address.toString());
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExpandUriTemplateVariables(false);
        return new ModelAndView(there);
    }
}
