package id.jejak.query.web;

import id.jejak.query.Choice;
import id.jejak.query.projection.Reads;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/** Where a page's address does not say what can be shown: what is wrong, and what there is. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageAdvice {

    @ExceptionHandler
    ModelAndView impossible(
            Choice.Impossible choice, Locale bahasa, HandlerMethod handler, HttpServletResponse response) {
        return wrong(Galat.of(choice), bahasa, handler, response);
    }

    @ExceptionHandler
    ModelAndView notYet(Reads.BelumAda e, Locale bahasa, HandlerMethod handler, HttpServletResponse response) {
        return wrong(Galat.notProcessed(e.nomor()), bahasa, handler, response);
    }

    @ExceptionHandler
    ModelAndView wrong(Galat galat, Locale bahasa, HandlerMethod handler, HttpServletResponse response) {
        galat.retryAfterSeconds()
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        List<Tautan> instead =
                handler.getBean() instanceof IsiBeranda page ? page.kartu().isi() : List.of();
        ModelAndView page = new ModelAndView("pilihan");
        page.setStatus(galat.status());
        page.addObject("judul", galat.title(bahasa));
        page.addObject("penjelasan", galat.detail(bahasa));
        page.addObject("isi", instead);
        return page;
    }
}
