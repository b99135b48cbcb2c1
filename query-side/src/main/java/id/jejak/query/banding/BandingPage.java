package id.jejak.query.banding;

import id.jejak.query.Titik;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import id.jejak.query.web.Waktu;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Comparisons for people. */
@Controller
@Order(50)
class BandingPage implements IsiBeranda {

    private static final String PATH = "/banding";

    private final BandingRencanaQuery plans;
    private final BandingAnggaranQuery budgets;
    private final Tabel61Query tables;

    BandingPage(BandingRencanaQuery plans, BandingAnggaranQuery budgets, Tabel61Query tables) {
        this.plans = plans;
        this.budgets = budgets;
        this.tables = tables;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(BandingParameters parameters, Titik titik, Locale bahasa, Model model) {
        model.addAttribute("jenis", parameters.what().name().toLowerCase(Locale.ROOT));
        model.addAttribute("berubah", parameters.onlyChanged());
        switch (parameters.what()) {
            case RENSTRA -> rencana(parameters, titik, bahasa, model);
            case ANGGARAN -> anggaran(parameters, titik, bahasa, model);
        }
        return "banding/halaman";
    }

    private void anggaran(BandingParameters parameters, Titik titik, Locale bahasa, Model model) {
        BandingAnggaran banding = parameters.anggaran(budgets, titik);
        model.addAttribute(
                "lembar",
                BandingAnggaranLembar.of(
                        banding, tables.names(banding.skpd(), banding.posisi()), parameters.onlyChanged(), bahasa));
        model.addAttribute("cap", Cap.of(banding.ke().titik(), banding.posisi(), bahasa));
        model.addAttribute("bingkai", Cap.of(titik, banding.posisi(), bahasa));
        model.addAttribute("skpd", banding.skpd().kode());
        model.addAttribute("tahun", Integer.toString(banding.tahun()));
        sides(banding.versi(), banding.dari(), banding.ke(), bahasa, model);
        model.addAttribute("nama", List.of());
        model.addAttribute("ringkasan", Ringkasan.of(banding, bahasa));
        model.addAttribute(
                "berdampingan",
                at(
                        new Alamat("/laporan/lra")
                                .dengan("skpd", banding.skpd().kode())
                                .dengan("tahun", Integer.toString(banding.tahun()))
                                .dengan("susunan", "program"),
                        banding.dari(),
                        banding.ke()));
        model.addAttribute("airTerjun", AirTerjun.of(banding, bahasa));
    }

    private void rencana(BandingParameters parameters, Titik titik, Locale bahasa, Model model) {
        BandingRencana banding = parameters.rencana(plans, titik);
        model.addAttribute("lembar", BandingRencanaLembar.of(banding, parameters.onlyChanged(), bahasa));
        model.addAttribute("cap", Cap.of(banding.ke().titik(), banding.posisi(), bahasa));
        model.addAttribute("bingkai", Cap.of(titik, banding.posisi(), bahasa));
        model.addAttribute("skpd", banding.renstra().skpd().kode());
        model.addAttribute("renstra", banding.renstra().periode().toString());
        sides(banding.versi(), banding.dari(), banding.ke(), bahasa, model);
        model.addAttribute("nama", Nama.of(banding));
        model.addAttribute("ringkasan", Ringkasan.of(banding, bahasa));
        String table = "/renstra/" + banding.renstra().periode() + "/tabel-6-1";
        model.addAttribute(
                "berdampingan",
                at(new Alamat(table).dengan("skpd", banding.renstra().skpd().kode()), banding.dari(), banding.ke()));
        model.addAttribute("airTerjun", AirTerjun.of(banding, bahasa));
    }

    /** The official table of this address with both sides in its cells. */
    private static String at(Alamat table, Sisi dari, Sisi ke) {
        return table.dengan("banding", dari.alamat())
                .dengan("per", ke.titik().per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", ke.titik().tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }

    private static void sides(List<Versi> versions, Sisi dari, Sisi ke, Locale bahasa, Model model) {
        model.addAttribute("dari", dari.alamat());
        model.addAttribute("ke", ke.alamat());
        model.addAttribute(
                "versi",
                versions.stream()
                        .map(one -> new Tautan(one.sebutan(bahasa) + ": " + one.nomor(), one.alamat()))
                        .toList());
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "banding",
                tables.contents().entrySet().stream()
                        .map(plan -> new Tautan(
                                plan.getValue() + " · " + plan.getKey().skpd(),
                                PATH + "?skpd=" + plan.getKey().skpd() + "&renstra="
                                        + plan.getKey().periode()))
                        .toList());
    }
}
