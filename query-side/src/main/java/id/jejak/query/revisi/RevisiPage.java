package id.jejak.query.revisi;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.jejak.dokumen.DokumenQuery;
import id.jejak.query.jejak.dokumen.Naskah;
import id.jejak.query.jejak.dokumen.Naskah.Keadaan;
import id.jejak.query.realisasi.MataQuery;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.Ketikan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents that were drafted, whatever became of them; what is asked for stands in the address. */
@Controller
class RevisiPage {

    static final String PATH = "/revisi";

    private static final int PAGE = 50;
    private static final List<String> FILTERS = List.of("skpd", "tahun", "jenis", "keadaan");

    private final DokumenQuery documents;
    private final MataQuery budgets;

    RevisiPage(DokumenQuery documents, MataQuery budgets) {
        this.documents = documents;
        this.budgets = budgets;
    }

    /** A document in the list. */
    record Baris(
            String url,
            String jenis,
            String nomor,
            String judul,
            String skpd,
            String tahun,
            String keadaan,
            String sejak) {

        static Baris of(Naskah one, Locale bahasa) {
            return new Baris(
                    SatuRevisiPage.alamat(one.id()),
                    one.jenis(),
                    one.nomor(),
                    one.judul(),
                    one.id().tahun().skpd().kode(),
                    Integer.toString(one.id().tahun().tahun()),
                    one.keadaan().name(),
                    Angka.waktu(one.sejak(), bahasa));
        }
    }

    @Pembaca
    @GetMapping(PATH)
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestAttribute Laman laman,
            Locale bahasa,
            Model model) {
        Map<String, String> asked = new TreeMap<>();
        FILTERS.forEach(name -> asked.put(name, Ketikan.text(parameters, name)));
        List<Naskah> found = documents.daftar(filter(asked, Ketikan.text(parameters, "sebelum")), PAGE + 1);
        List<Naskah> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("cap", Cap.of(Titik.SEKARANG, documents.posisi(), bahasa));
        model.addAttribute("isian", asked);
        model.addAttribute("agensi", budgets.agencies());
        model.addAttribute("jenis", DasarHukum.Jenis.values());
        model.addAttribute("keadaan", Keadaan.values());
        model.addAttribute(
                "daftar", shown.stream().map(one -> Baris.of(one, bahasa)).toList());
        model.addAttribute(
                "penyusun", laman.masuk() != null && laman.masuk().peran().equals(Peran.PERENCANA.name()));
        if (found.size() > PAGE) {
            Alamat next = new Alamat(PATH);
            asked.forEach(next::dengan);
            next.dengan("sebelum", Long.toString(shown.get(PAGE - 1).position()));
            model.addAttribute("lanjut", next.toString());
        }
        return "revisi/daftar";
    }

    private static DokumenQuery.Saringan filter(Map<String, String> asked, String before) {
        return new DokumenQuery.Saringan(
                read("skpd", asked, KodeSkpd::new).map(KodeSkpd::kode).orElse(""),
                read("tahun", asked, Tahun::satu).map(String::valueOf).orElse(""),
                read("jenis", asked, DasarHukum.Jenis::valueOf).map(Enum::name).orElse(""),
                read("keadaan", asked, Keadaan::valueOf),
                Galat.read("halaman", Optional.of(before), Long::valueOf).orElse(Long.MAX_VALUE));
    }

    private static <T> Optional<T> read(String name, Map<String, String> asked, Function<String, T> reader) {
        String problem = name.equals("skpd") || name.equals("tahun") ? name : name + "-konsep";
        return Galat.read(problem, Optional.ofNullable(asked.get(name)), reader);
    }
}
