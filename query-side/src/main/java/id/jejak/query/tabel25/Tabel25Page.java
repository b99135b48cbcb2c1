package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Henti;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianAnggaran;
import id.jejak.query.web.Tautan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tabel 2.5 for people. */
@Controller
@Order(25)
class Tabel25Page implements IsiBeranda {

    private final Tabel25Query query;
    private final PerhentianAnggaran documents;
    private final TandaTemuan findings;

    Tabel25Page(Tabel25Query query, PerhentianAnggaran documents, TandaTemuan findings) {
        this.query = query;
        this.findings = findings;
        this.documents = documents;
    }

    @Pembaca
    @GetMapping(Tabel25Parameters.PATH)
    String page(Tabel25Parameters parameters, Basis basis, Titik titik, Locale bahasa, Model model) {
        Tabel25 table = parameters.table(query, basis, titik);
        List<Perhentian> stops = documents.perhentian(table.skpd(), table.tahun(), bahasa);
        model.addAttribute(
                "lembar",
                parameters.lembar(
                        table,
                        query,
                        stops,
                        parameters.marks(table, findings, bahasa),
                        Tabel25Lembar.Bentuk.LENGKAP,
                        bahasa));
        model.addAttribute("terbitan", parameters.published());
        model.addAttribute("banding", parameters.banding().orElse(""));
        model.addAttribute("perhentian", Henti.of(stops, titik, moment -> parameters.alamat(table, moment)));
        model.addAttribute("cap", Cap.of(titik, table.posisi(), bahasa));
        model.addAttribute("skpd", table.skpd().kode());
        model.addAttribute("tahun", Tahun.of(table.tahun()).toString());
        model.addAttribute("basis", basis);
        model.addAttribute(
                "pilihan",
                query.contents().keySet().stream().map(KodeSkpd::kode).toList());
        return "tabel25/halaman";
    }

    @Override
    public Kartu kartu() {
        return new Kartu("tabel25", links());
    }

    private List<Tautan> links() {
        return query.contents().entrySet().stream().map(Tabel25Page::link).toList();
    }

    private static Tautan link(Map.Entry<KodeSkpd, Tahun> table) {
        return new Tautan(
                table.getKey() + " · " + table.getValue(), Tabel25Parameters.PATH + "?skpd=" + table.getKey());
    }
}
