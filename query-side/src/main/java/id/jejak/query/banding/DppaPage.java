package id.jejak.query.banding;

import id.jejak.query.Titik;
import id.jejak.query.banding.BandingAnggaranQuery.Dppa;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The DPPA for people. */
@Controller
@Order(40)
class DppaPage implements IsiBeranda {

    private static final String PATH = "/laporan/dppa";

    private final BandingAnggaranQuery query;
    private final Tabel61Query plans;

    DppaPage(BandingAnggaranQuery query, Tabel61Query plans) {
        this.query = query;
        this.plans = plans;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(DppaParameters parameters, Titik titik, Locale bahasa, Model model) {
        Dppa dppa = parameters.report(query, titik);
        BandingAnggaran banding = dppa.banding();
        model.addAttribute(
                "lembar",
                BandingAnggaranLembar.of(dppa, plans.names(banding.skpd(), banding.posisi()), List.of(), bahasa));
        model.addAttribute("cap", Cap.of(titik, banding.posisi(), bahasa));
        model.addAttribute("skpd", banding.skpd().kode());
        model.addAttribute("tahun", Integer.toString(banding.tahun()));
        model.addAttribute("dokumen", dppa.dokumen().versi().nomor());
        model.addAttribute(
                "semua",
                banding.versi().stream()
                        .map(one -> new Tautan(one.sebutan(bahasa) + ": " + one.nomor(), one.nomor()))
                        .toList());
        model.addAttribute("airTerjun", AirTerjun.of(banding, bahasa));
        return "banding/dppa";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "dppa",
                query.amendments().stream()
                        .map(one -> new Tautan(
                                one.skpd() + " · " + one.tahun() + " · " + one.nomor(),
                                UriComponentsBuilder.fromPath(PATH)
                                        .queryParam("skpd", "{skpd}")
                                        .queryParam("tahun", "{tahun}")
                                        .queryParam("dokumen", "{dokumen}")
                                        .encode()
                                        .buildAndExpand(one.skpd().kode(), one.tahun(), one.nomor())
                                        .toUriString()))
                        .toList());
    }
}
