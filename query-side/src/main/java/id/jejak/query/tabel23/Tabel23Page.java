package id.jejak.query.tabel23;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tabel 2.3 for people. */
@Controller
@Order(23)
class Tabel23Page implements IsiBeranda {

    private final KinerjaQuery query;
    private final LembarTabel23 sheets;

    Tabel23Page(KinerjaQuery query, LembarTabel23 sheets) {
        this.query = query;
        this.sheets = sheets;
    }

    @Pembaca
    @GetMapping(Tabel23Parameters.PATH)
    String page(Tabel23Parameters parameters, Titik titik, Locale bahasa, Model model) {
        Tabel23 table = parameters.table(query, titik);
        model.addAttribute("lembar", sheets.of(table, parameters, true, bahasa));
        model.addAttribute("banding", parameters.banding().orElse(""));
        model.addAttribute("terbitan", parameters.published());
        model.addAttribute(
                "perhentian",
                Henti.of(
                        sheets.perhentian(table.renstra(), bahasa), titik, moment -> parameters.alamat(table, moment)));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("renstra", table.renstra().toString());
        model.addAttribute(
                "terbalik",
                table.menurutPembaca().stream()
                        .sorted()
                        .map(IndikatorId::toString)
                        .collect(Collectors.joining(",")));
        model.addAttribute(
                "pilihan", query.plans().stream().map(RenstraId::toString).toList());
        return "tabel23/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "tabel23",
                query.plans().stream()
                        .map(plan -> Tautan.renstra(Tabel23Parameters.PATH, plan))
                        .toList());
    }
}
