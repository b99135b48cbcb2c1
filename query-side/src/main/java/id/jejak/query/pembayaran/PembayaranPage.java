package id.jejak.query.pembayaran;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.jejak.pembayaran.PembayaranQuery;
import id.jejak.query.jejak.pembayaran.PembayaranQuery.Ringkas;
import id.jejak.query.jejak.pembayaran.Tahap;
import id.jejak.query.realisasi.MataQuery;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Payments and how far each is; what is asked for stands in the address. */
@Controller
class PembayaranPage {

    static final String PATH = "/pembayaran";

    private static final int PAGE = 50;
    private static final List<String> FILTERS = List.of("skpd", "tahun", "tahap", "cari");

    private final PembayaranQuery payments;
    private final MataQuery budgets;

    PembayaranPage(PembayaranQuery payments, MataQuery budgets) {
        this.payments = payments;
        this.budgets = budgets;
    }

    /** A payment in the list. */
    record Baris(
            String url,
            String spp,
            String jenis,
            String uraian,
            String jumlah,
            String tahap,
            String sp2d,
            String sejak,
            String skpd) {

        static Baris of(Ringkas one, Locale bahasa) {
            return new Baris(
                    Buku.alamat(one.id()).toString(),
                    one.id().nomor(),
                    one.jenis(),
                    one.uraian(),
                    Angka.rupiah(one.jumlah()),
                    one.tahap().name(),
                    one.sp2d(),
                    Angka.waktu(one.sejak(), bahasa),
                    one.id().tahun().toString());
        }
    }

    @PembacaPembayaran
    @GetMapping(PATH)
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestAttribute Laman laman,
            Locale bahasa,
            Model model) {
        Map<String, String> asked = new TreeMap<>();
        FILTERS.forEach(name -> asked.put(name, Ketikan.text(parameters, name)));
        List<Ringkas> found = payments.daftar(filter(asked, Ketikan.text(parameters, "sebelum")), PAGE + 1);
        List<Ringkas> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("cap", Cap.of(Titik.SEKARANG, payments.posisi(), bahasa));
        model.addAttribute("isian", asked);
        model.addAttribute("agensi", budgets.agencies());
        model.addAttribute("tahap", Tahap.values());
        model.addAttribute(
                "daftar", shown.stream().map(one -> Baris.of(one, bahasa)).toList());
        model.addAttribute(
                "finansial", laman.masuk() != null && laman.masuk().peran().equals(Peran.BENDAHARA.name()));
        if (found.size() > PAGE) {
            Alamat next = new Alamat(PATH);
            asked.forEach(next::dengan);
            next.dengan("sebelum", Long.toString(shown.get(PAGE - 1).position()));
            model.addAttribute("lanjut", next.toString());
        }
        return "pembayaran/daftar";
    }

    private static PembayaranQuery.Saringan filter(Map<String, String> asked, String before) {
        return new PembayaranQuery.Saringan(
                Galat.read("skpd", Optional.ofNullable(asked.get("skpd")), KodeSkpd::new)
                        .map(KodeSkpd::kode)
                        .orElse(""),
                Galat.read("tahun", Optional.ofNullable(asked.get("tahun")), Tahun::satu)
                        .map(String::valueOf)
                        .orElse(""),
                Galat.read("tahap", Optional.ofNullable(asked.get("tahap")), Tahap::valueOf),
                asked.getOrDefault("cari", ""),
                Galat.read("halaman", Optional.of(before), Long::valueOf).orElse(Long.MAX_VALUE));
    }
}
