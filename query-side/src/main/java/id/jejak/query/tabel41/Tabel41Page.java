package id.jejak.query.tabel41;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.tabel41.Tabel41Query.Isi;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.PerhentianRenstra;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Tautan;
import id.jejak.query.web.Waktu;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabel 4.1 and 7.1 for people, as each document of the plan left them. */
@Controller
@Order(60)
class Tabel41Page implements IsiBeranda {

    private static final String TUJUAN = "4-1";
    private static final String KINERJA = "7-1";

    private final Tabel41Query query;
    private final PerhentianRenstra documents;

    Tabel41Page(Tabel41Query query, PerhentianRenstra documents) {
        this.query = query;
        this.documents = documents;
    }

    @Pembaca
    @GetMapping("/renstra/{periode}/tabel-4-1")
    String goals(
            @PathVariable String periode,
            @RequestParam Optional<String> skpd,
            Titik titik,
            Locale bahasa,
            Model model) {
        return page(Isi.TUJUAN_SASARAN, TUJUAN, Renstra.read(skpd, Optional.of(periode)), titik, bahasa, model);
    }

    @Pembaca
    @GetMapping("/renstra/{periode}/tabel-7-1")
    String performance(
            @PathVariable String periode,
            @RequestParam Optional<String> skpd,
            Titik titik,
            Locale bahasa,
            Model model) {
        return page(Isi.KINERJA_URUSAN, KINERJA, Renstra.read(skpd, Optional.of(periode)), titik, bahasa, model);
    }

    private String page(Isi isi, String nomor, Renstra asked, Titik titik, Locale bahasa, Model model) {
        Tabel41 table = query.table(isi, asked.skpd(), asked.periode(), Optional.empty(), titik);
        RenstraId plan = table.renstra();
        model.addAttribute("lembar", Tabel41Lembar.of(table, bahasa));
        model.addAttribute(
                "perhentian",
                Henti.of(documents.perhentian(plan, bahasa), titik, moment -> alamat(plan, nomor, moment)));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", plan.skpd().kode());
        model.addAttribute("periode", plan.periode().toString());
        model.addAttribute("tabel", nomor);
        return "tabel41/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu(
                "tabel41",
                query.plans().stream()
                        .flatMap(plan -> Stream.of(TUJUAN, KINERJA).map(nomor -> link(plan, nomor)))
                        .toList());
    }

    private static Tautan link(RenstraId plan, String nomor) {
        String name = nomor.replace('-', '.') + " · " + plan.skpd() + " · " + plan.periode();
        return new Tautan(name, alamat(plan, nomor, Titik.SEKARANG));
    }

    private static String alamat(RenstraId plan, String nomor, Titik titik) {
        return new Alamat("/renstra/" + plan.periode() + "/tabel-" + nomor)
                .dengan("skpd", plan.skpd().kode())
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }
}
