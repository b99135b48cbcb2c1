package id.jejak.query.evaluasi;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianAnggaran;
import id.jejak.query.web.PerhentianRenstra;
import id.jejak.query.web.Tautan;
import id.jejak.query.web.Waktu;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** E.81 for people. */
@Controller
@Order(81)
class E81Page implements IsiBeranda {

    private static final String PATH = "/laporan/e-81";

    private final E81Query query;
    private final PerhentianRenstra plans;
    private final PerhentianAnggaran budgets;

    E81Page(E81Query query, PerhentianRenstra plans, PerhentianAnggaran budgets) {
        this.query = query;
        this.plans = plans;
        this.budgets = budgets;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(E81Parameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        E81 report = query.report(parameters.asked(basis, titik));
        model.addAttribute("lembar", E81Lembar.of(report, bahasa));
        model.addAttribute("perhentian", Henti.of(stops(report, bahasa), titik, moment -> address(report, moment)));
        model.addAttribute("cap", Cap.of(titik, report.posisi(), bahasa));
        model.addAttribute("renstra", report.renstra().toString());
        model.addAttribute("tahun", Integer.toString(report.tahun()));
        model.addAttribute("semuaTahun", report.periode().tahunRencana());
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan", query.contents().stream().map(RenstraId::toString).toList());
        return "evaluasi/e81";
    }

    /** The documents of the plan, and of the year's budget. */
    private List<Perhentian> stops(E81 report, Locale bahasa) {
        return Stream.concat(
                        plans.perhentian(report.renstra(), bahasa).stream(),
                        budgets.perhentian(report.renstra().skpd(), List.of(report.tahun()), bahasa).stream())
                .toList();
    }

    private static String address(E81 report, Titik titik) {
        return new Alamat(PATH)
                .dengan("renstra", report.renstra().toString())
                .dengan("tahun", Integer.toString(report.tahun()))
                .dengan("basis", report.basis().toString())
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "e81",
                query.contents().stream()
                        .map(plan -> Tautan.renstra(PATH, plan))
                        .toList());
    }
}
